public import MacroMindKit

/// What a valid access token says.
public struct AccessClaims: Sendable, Hashable {
    /// The user.
    public var user: RecordID<StoredUser>
    /// The session that the token belongs to.
    public var session: String
    /// The identifier of the token.
    public var id: String
    /// When it was issued.
    public var issuedAt: Timestamp
    /// When it ends.
    public var expiresAt: Timestamp
}
