/// A session that ended before its time.
public struct Revocation: Sendable, Hashable, Codable {
    /// The session that ended.
    public var session: RecordID<StoredSession>
    /// When it ended.
    public var revokedAt: Timestamp

    /// Creates a revocation.
    public init(session: RecordID<StoredSession>, revokedAt: Timestamp) {
        self.session = session
        self.revokedAt = revokedAt
    }
}
