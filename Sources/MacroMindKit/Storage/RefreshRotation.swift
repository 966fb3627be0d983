/// What became of a refresh token that was presented.
public enum RefreshRotation: Sendable, Hashable {
    /// The token was spent and the next one belongs to the session.
    case rotated(StoredSession)
    /// The token was spent before, so that somebody has a copy; the session was ended.
    case reused(StoredSession)
    /// The token is unknown, expired, or of a session that has ended.
    case refused
}
