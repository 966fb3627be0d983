/// Keeps one profile for each user.
///
/// Every method is atomic. Run `ProfileStoreConformance` from `MacroMindTesting` on an implementation.
public protocol ProfileStore: Sendable {
    /// Returns the profile of a user with its version, or `nil`.
    func profile(of user: RecordID<StoredUser>) async throws -> Versioned<AccountProfile>?

    /// Stores the profile of a user.
    ///
    /// - Parameters:
    ///   - profile: The profile.
    ///   - user: The user.
    ///   - expected: The version that must be stored now, 0 for none, or `nil` to store whatever is there.
    /// - Returns: The new version.
    /// - Throws: ``StoreError/conflict(expected:found:)`` when another version is stored, ``StoreError/notFound`` when there is no
    ///   such user; nothing is changed then.
    @discardableResult
    func save(
        _ profile: AccountProfile,
        of user: RecordID<StoredUser>,
        replacing expected: Int?
    ) async throws -> Int
}
