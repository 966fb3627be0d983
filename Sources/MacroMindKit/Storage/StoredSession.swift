/// A login of a user: the family of refresh tokens that descend from it.
public struct StoredSession: Sendable, Hashable, Codable, Identifiable {
    /// The identifier.
    public var id: RecordID<StoredSession>
    /// Whose session it is.
    public var user: RecordID<StoredUser>
    /// When it began.
    public var createdAt: Timestamp
    /// When it was last refreshed or noted as used.
    public var lastUsedAt: Timestamp
    /// When its newest refresh token expires, and the session with it.
    public var expiresAt: Timestamp
    /// What the client calls itself, or nothing.
    public var userAgent: String?
    /// The network address from which it began, or nothing.
    public var address: String?

    /// Creates a session.
    public init(
        id: RecordID<StoredSession>,
        user: RecordID<StoredUser>,
        createdAt: Timestamp,
        lastUsedAt: Timestamp? = nil,
        expiresAt: Timestamp,
        userAgent: String? = nil,
        address: String? = nil
    ) {
        self.id = id
        self.user = user
        self.createdAt = createdAt
        self.lastUsedAt = lastUsedAt ?? createdAt
        self.expiresAt = expiresAt
        self.userAgent = userAgent
        self.address = address
    }
}
