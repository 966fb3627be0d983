/// Keeps the recipes of users.
///
/// Every method is atomic, and reaches only the recipes of the named user. Run `RecipeStoreConformance` from
/// `MacroMindTesting` on an implementation.
public protocol RecipeStore: Sendable {
    /// Adds a recipe.
    ///
    /// - Returns: Version 1.
    /// - Throws: ``StoreError/duplicate(field:)`` with `id`, ``StoreError/notFound`` when there is no such user.
    @discardableResult
    func insert(_ recipe: OwnRecipe) async throws -> Int

    /// Replaces a recipe of the same identifier and user.
    ///
    /// - Parameters:
    ///   - recipe: The recipe with its changes; the time at which it was added stays.
    ///   - expected: The version that must be stored now, or `nil` to store whatever is there.
    /// - Returns: The new version.
    /// - Throws: ``StoreError/notFound``, or ``StoreError/conflict(expected:found:)`` when another version is stored.
    @discardableResult
    func update(_ recipe: OwnRecipe, replacing expected: Int?) async throws -> Int

    /// Returns a recipe of the user, or `nil`.
    func recipe(
        _ id: RecordID<OwnRecipe>,
        of user: RecordID<StoredUser>
    ) async throws -> Versioned<OwnRecipe>?

    /// Returns a page of the user's recipes by identifier.
    ///
    /// - Parameters:
    ///   - user: The user.
    ///   - after: The identifier after which to begin, or `nil` for the first.
    ///   - limit: The most recipes to return; at least 0.
    /// - Returns: The page; its total counts all recipes of the user.
    /// - Throws: ``StoreError/unavailable(_:)``.
    func recipes(
        of user: RecordID<StoredUser>,
        after: RecordID<OwnRecipe>?,
        limit: Int
    ) async throws -> Page<Versioned<OwnRecipe>>

    /// Removes a recipe of the user.
    ///
    /// - Returns: Whether there was one.
    @discardableResult
    func deleteRecipe(_ id: RecordID<OwnRecipe>, of user: RecordID<StoredUser>) async throws -> Bool
}
