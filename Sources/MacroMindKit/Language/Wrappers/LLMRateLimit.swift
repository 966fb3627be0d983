/// How many calls may begin in a time.
public struct LLMRateLimit: Sendable, Hashable {
    /// The number of calls, at least 1.
    public var calls: Int
    /// The time, longer than zero.
    public var period: Duration

    /// Creates a limit.
    ///
    /// - Parameters:
    ///   - calls: The number of calls; less than 1 counts as 1.
    ///   - period: The time.
    public init(calls: Int, per period: Duration) {
        self.calls = max(calls, 1)
        self.period = max(period, .zero)
    }

    /// The time from one call to the next at an even pace.
    var interval: Duration { period / calls }
}
