/// When a failed call is tried again, and after which wait.
///
/// The wait is drawn evenly between zero and a bound that doubles with each failure (full jitter). A wait that the
/// service asked for is a minimum.
///
/// - Source: Brooker M. *Exponential backoff and jitter.* AWS Architecture Blog, 2015.
public struct LLMRetryPolicy: Sendable, Hashable {
    /// The largest number of tries of one call, the first one included.
    public var maximumTries: Int
    /// The bound of the first wait.
    public var baseDelay: Duration
    /// The largest bound of a wait.
    public var maximumDelay: Duration
    /// The longest wait a service may ask for; beyond, the call fails at once so that a fallback can act.
    public var longestHint: Duration
    /// Whether a stream that broke off after text was delivered begins again, with ``LLMEvent/restarted`` before.
    public var restartsStreams: Bool

    /// Creates a policy.
    ///
    /// - Parameters:
    ///   - maximumTries: The largest number of tries of one call, the first one included.
    ///   - baseDelay: The bound of the first wait.
    ///   - maximumDelay: The largest bound of a wait.
    ///   - longestHint: The longest wait a service may ask for.
    ///   - restartsStreams: Whether a stream that broke off after text was delivered begins again.
    public init(
        maximumTries: Int = 3,
        baseDelay: Duration = .milliseconds(500),
        maximumDelay: Duration = .seconds(20),
        longestHint: Duration = .seconds(60),
        restartsStreams: Bool = false
    ) {
        self.maximumTries = maximumTries
        self.baseDelay = baseDelay
        self.maximumDelay = maximumDelay
        self.longestHint = longestHint
        self.restartsStreams = restartsStreams
    }

    /// Decides about another try.
    ///
    /// - Parameters:
    ///   - error: How the last try failed.
    ///   - failures: The number of tries that failed, at least 1.
    ///   - random: A number from 0 to 1 that draws the wait.
    /// - Returns: The wait before the next try, or `nil` when there is to be none.
    public func delay(after error: LLMError, failures: Int, random: Double) -> Duration? {
        guard error.isTransient, failures < maximumTries else { return nil }
        let bound = min(maximumDelay, baseDelay * (1 << min(max(failures - 1, 0), 16)))
        let jittered = bound * random
        guard let hint = error.retryAfter, hint >= .zero else { return jittered }
        guard hint <= longestHint else { return nil }
        return max(hint * (1 + 0.1 * random), jittered)
    }
}
