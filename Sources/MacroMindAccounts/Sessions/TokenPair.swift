public import MacroMindKit

/// The tokens of a session and whose they are.
public struct TokenPair: Sendable {
    /// The short-lived token that requests carry.
    public var accessToken: String
    /// The token that gets the next pair, once.
    public var refreshToken: String
    /// How long the access token is valid, in seconds.
    public var expiresIn: Int
    /// The session.
    public var session: RecordID<StoredSession>
    /// The user.
    public var user: RecordID<StoredUser>
}
