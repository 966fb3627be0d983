public import MacroMindKit

/// Who makes a request, and what the credential allows.
public struct Principal: Sendable, Hashable {
    /// What a personal access token may allow.
    public enum Scope: String, Sendable, Codable, CaseIterable {
        /// Read everything of the user.
        case read
        /// Make and change plans, logs and recipes.
        case write
        /// Speak with the coach and have recipes analysed.
        case coach
    }

    /// The user.
    public var user: RecordID<StoredUser>
    /// The session, or `nil` for a personal access token.
    public var session: RecordID<StoredSession>?
    /// What the credential allows, or `nil` for everything.
    public var scopes: Set<Scope>?

    /// Returns whether the credential allows something.
    public func allows(_ scope: Scope) -> Bool { scopes?.contains(scope) ?? true }
}
