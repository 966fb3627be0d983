/// Keeps sessions and the digests of their refresh tokens.
///
/// A session is live until it expires or is revoked. Every method is atomic, and holds for all processes that share the store:
/// of many rotations of one token at once exactly one wins, the others count as reuse. Run `SessionStoreConformance` from
/// `MacroMindTesting` on an implementation.
public protocol SessionStore: Sendable {
    /// Begins a session with its first refresh token.
    ///
    /// - Throws: ``StoreError/duplicate(field:)`` with `id` or `token`, ``StoreError/notFound`` when there is no such user.
    func begin(_ session: StoredSession, token: TokenDigest) async throws

    /// Spends a refresh token and gives its session the next one.
    ///
    /// A token that was spent before ends the whole session at once.
    ///
    /// - Parameters:
    ///   - token: The digest of the token that was presented.
    ///   - next: The digest of the new token.
    ///   - expiresAt: When the new token expires.
    ///   - now: The moment.
    /// - Returns: What became of the token.
    /// - Throws: ``StoreError/duplicate(field:)`` with `token` when the new digest is taken; nothing is changed then.
    func rotate(
        _ token: TokenDigest,
        to next: TokenDigest,
        expiresAt: Timestamp,
        at now: Timestamp
    ) async throws -> RefreshRotation

    /// Returns a session of a user if it is live, or `nil`.
    func liveSession(
        _ id: RecordID<StoredSession>,
        of user: RecordID<StoredUser>,
        at now: Timestamp
    ) async throws -> StoredSession?

    /// Returns the live sessions of a user, the last used first.
    func liveSessions(of user: RecordID<StoredUser>, at now: Timestamp) async throws -> [StoredSession]

    /// Notes that a session was used; does nothing when it is not live.
    func recordUse(
        of id: RecordID<StoredSession>,
        of user: RecordID<StoredUser>,
        at now: Timestamp
    ) async throws

    /// Ends a session of a user.
    ///
    /// - Returns: Whether it was live.
    @discardableResult
    func revoke(
        _ id: RecordID<StoredSession>,
        of user: RecordID<StoredUser>,
        at now: Timestamp
    ) async throws -> Bool

    /// Ends all sessions of a user, but for one to keep.
    ///
    /// - Parameters:
    ///   - user: The user.
    ///   - kept: The session that stays, or `nil` to end all.
    ///   - now: The moment.
    /// - Returns: The number of live sessions that were ended.
    /// - Throws: ``StoreError/unavailable(_:)``.
    @discardableResult
    func revokeSessions(
        of user: RecordID<StoredUser>,
        keeping kept: RecordID<StoredSession>?,
        at now: Timestamp
    ) async throws -> Int

    /// Returns the sessions that were revoked at or after a moment, the earliest first.
    ///
    /// A service that verifies access tokens by itself asks every few seconds and overlaps the spans, since clocks differ.
    func revocations(since moment: Timestamp) async throws -> [Revocation]
}
