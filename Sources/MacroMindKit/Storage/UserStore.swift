/// Keeps accounts.
///
/// Every method is atomic: what it does is seen whole or not at all, by all callers, once it has returned. Run
/// `UserStoreConformance` from `MacroMindTesting` on an implementation.
public protocol UserStore: Sendable {
    /// Adds an account.
    ///
    /// - Throws: ``StoreError/duplicate(field:)`` naming `id` or `email` when another account has it; nothing is
    ///   changed then.
    func insert(_ user: StoredUser) async throws

    /// Returns the account with an identifier, or `nil`.
    func user(_ id: RecordID<StoredUser>) async throws -> StoredUser?

    /// Returns the account whose e-mail address compares equal, or `nil`.
    func user(emailKey: String) async throws -> StoredUser?

    /// Replaces an account.
    ///
    /// - Throws: ``StoreError/notFound`` when there is none, ``StoreError/duplicate(field:)`` when another account has the
    ///   new e-mail address.
    func update(_ user: StoredUser) async throws

    /// Removes an account; does nothing when there is none.
    func delete(_ id: RecordID<StoredUser>) async throws
}
