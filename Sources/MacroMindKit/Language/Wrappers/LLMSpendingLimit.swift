/// What the calls of one user may take in a period.
///
/// A limit that is `nil` does not bind. Where a service does not report tokens they are estimated, so that silence is
/// not free.
public struct LLMSpendingLimit: Sendable, Hashable {
    /// The largest number of calls.
    public var calls: Int?
    /// The largest number of tokens of input and output together.
    public var tokens: Int?
    /// The largest cost.
    public var cost: LLMCost?
    /// The period, which begins with the first call after the last one ended.
    public var period: Duration

    /// Creates a limit.
    ///
    /// - Parameters:
    ///   - calls: The largest number of calls.
    ///   - tokens: The largest number of tokens of input and output together.
    ///   - cost: The largest cost.
    ///   - period: The period.
    public init(calls: Int? = nil, tokens: Int? = nil, cost: LLMCost? = nil, per period: Duration) {
        self.calls = calls
        self.tokens = tokens
        self.cost = cost
        self.period = period
    }

    /// Names what is used up, with its limit, or returns `nil` when another call may begin.
    func exhausted(by usage: LLMUsage) -> String? {
        if let calls, usage.calls >= calls { return "\(calls) calls" }
        if let tokens, usage.inputTokens >= tokens - usage.outputTokens { return "\(tokens) tokens" }
        if let cost, usage.estimatedCost >= cost { return cost.description }
        return nil
    }
}
