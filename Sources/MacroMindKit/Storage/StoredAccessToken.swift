/// A token that a user made for scripts, with a part of the user's abilities.
public struct StoredAccessToken: Sendable, Hashable, Codable, Identifiable {
    /// The identifier.
    public var id: RecordID<StoredAccessToken>
    /// Whose token it is.
    public var user: RecordID<StoredUser>
    /// The name that the user gave it.
    public var name: String
    /// What it allows, in words of the application.
    public var scopes: [String]
    /// The digest of the token.
    public var digest: TokenDigest
    /// When it was made.
    public var createdAt: Timestamp
    /// When it ends, or nothing when it lasts until it is deleted.
    public var expiresAt: Timestamp?
    /// When it was last noted as used, or nothing.
    public var lastUsedAt: Timestamp?

    /// Creates a token's record.
    public init(
        id: RecordID<StoredAccessToken>,
        user: RecordID<StoredUser>,
        name: String,
        scopes: [String],
        digest: TokenDigest,
        createdAt: Timestamp,
        expiresAt: Timestamp? = nil,
        lastUsedAt: Timestamp? = nil
    ) {
        self.id = id
        self.user = user
        self.name = name
        self.scopes = scopes
        self.digest = digest
        self.createdAt = createdAt
        self.expiresAt = expiresAt
        self.lastUsedAt = lastUsedAt
    }
}
