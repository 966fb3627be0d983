/// Keeps accounts.
///
/// Every method is atomic: of two inserts with the same ``StoredUser/emailKey`` exactly one wins. Run
/// `UserStoreConformance` from `MacroMindTesting` on an implementation.
public protocol UserStore: Sendable {
    /// Adds an account.
    ///
    /// - Throws: ``StoreError/duplicate(field:)`` with `id` or `email`; nothing is changed then.
    func insert(_ user: StoredUser) async throws

    /// Returns the account with an identifier, or `nil`.
    func user(_ id: RecordID<StoredUser>) async throws -> StoredUser?

    /// Returns the account whose ``StoredUser/emailKey`` is a text, or `nil`.
    func user(emailKey: String) async throws -> StoredUser?

    /// Returns accounts in the order of their identifiers.
    ///
    /// - Parameters:
    ///   - after: The identifier after which to begin, or `nil` for the first.
    ///   - limit: The most accounts to return; at least 0.
    /// - Returns: The accounts.
    /// - Throws: ``StoreError/unavailable(_:)``.
    func users(after: RecordID<StoredUser>?, limit: Int) async throws -> [StoredUser]

    /// Gives an account another name, or none.
    ///
    /// - Throws: ``StoreError/notFound`` when there is no such account.
    func rename(_ id: RecordID<StoredUser>, to fullName: String?) async throws

    /// Gives an account another role.
    ///
    /// - Throws: ``StoreError/notFound`` when there is no such account.
    func changeRole(of id: RecordID<StoredUser>, to role: UserRole) async throws

    /// Replaces the digest of a password if it is still the one that was read.
    ///
    /// Of a change of the password and an upgrade of its digest at the same moment the later one is told so.
    ///
    /// - Parameters:
    ///   - id: The account.
    ///   - old: The digest that must be stored now.
    ///   - new: The digest to store.
    /// - Returns: Whether the digest was replaced.
    /// - Throws: ``StoreError/unavailable(_:)``.
    func replacePasswordDigest(
        of id: RecordID<StoredUser>,
        from old: String,
        to new: String
    ) async throws -> Bool

    /// Removes an account and everything that the store holds about the person.
    ///
    /// The identifiers of ended sessions stay in ``SessionStore/revocations(since:)`` until they expire.
    ///
    /// - Parameters:
    ///   - id: The account.
    ///   - now: The moment.
    /// - Returns: Whether there was such an account.
    /// - Throws: ``StoreError/unavailable(_:)``.
    @discardableResult
    func erase(_ id: RecordID<StoredUser>, at now: Timestamp) async throws -> Bool
}
