/// Whether a request is within a limit, and what is left.
public struct RateLimitDecision: Sendable, Hashable {
    /// A Boolean value that tells whether the request may go on.
    public var isAllowed: Bool
    /// The number of requests left in the window.
    public var remaining: Int
    /// When the window ends and the quota is whole again.
    public var resetsAt: Timestamp

    /// Creates a decision.
    public init(isAllowed: Bool, remaining: Int, resetsAt: Timestamp) {
        self.isAllowed = isAllowed
        self.remaining = remaining
        self.resetsAt = resetsAt
    }
}
