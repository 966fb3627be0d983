/// Keeps the tokens that users make for scripts.
///
/// Every method is atomic. Run `AccessTokenStoreConformance` from `MacroMindTesting` on an implementation.
public protocol AccessTokenStore: Sendable {
    /// Adds a token.
    ///
    /// - Throws: ``StoreError/duplicate(field:)`` with `id` or `token`, ``StoreError/notFound`` when there is no such user.
    func insert(_ token: StoredAccessToken) async throws

    /// Returns the token with a digest if it has not ended, or `nil`.
    func accessToken(_ digest: TokenDigest, at now: Timestamp) async throws -> StoredAccessToken?

    /// Returns the tokens of a user, the newest first.
    func accessTokens(of user: RecordID<StoredUser>) async throws -> [StoredAccessToken]

    /// Notes that a token was used; does nothing when there is none.
    func recordUse(
        of id: RecordID<StoredAccessToken>,
        of user: RecordID<StoredUser>,
        at now: Timestamp
    ) async throws

    /// Removes a token of a user.
    ///
    /// - Returns: Whether there was one.
    @discardableResult
    func deleteAccessToken(
        _ id: RecordID<StoredAccessToken>,
        of user: RecordID<StoredUser>
    ) async throws -> Bool
}
