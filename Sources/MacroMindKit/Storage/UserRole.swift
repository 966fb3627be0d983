/// What an account may do.
public enum UserRole: String, Sendable, Hashable, Codable, CaseIterable {
    /// Reaches what is its own.
    case user
    /// May manage accounts too.
    case admin
}
