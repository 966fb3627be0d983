/// The tries of one call so far.
struct RetryRun {
    private let request: LLMRequest
    private let clock: LLMTimeSource
    private let end: Duration?
    private var errors: [LLMError] = []
    /// The usage of the tries that failed.
    private(set) var usage = LLMUsage.none

    init(_ request: LLMRequest, clock: LLMTimeSource) {
        self.request = request
        self.clock = clock
        let limits = [request.deadline, LLMCallBudget.current?.remainingTime].compactMap(\.self)
        end = limits.min().map { clock.now + $0 }
    }

    private var remaining: Duration? { end.map { $0 - clock.now } }

    /// Takes the next try from the budget and returns its request, whose deadline is the time that is left.
    mutating func nextTry() throws(LLMError) -> LLMRequest {
        if Task.isCancelled { throw closing(LLMError.cancelled()) }
        do throws(LLMError) {
            try LLMCallBudget.current?.takeCall()
        } catch {
            throw closing(errors.popLast() ?? error)
        }
        var request = request
        request.deadline = remaining.map { max($0, .nanoseconds(1)) }
        return request
    }

    /// Notes a failure and returns the wait before the next try, or throws when there is to be none.
    mutating func delay(
        after error: LLMError,
        policy: LLMRetryPolicy,
        random: Double,
        mayRetry: Bool
    ) throws(LLMError) -> Duration {
        usage = usage + error.usage
        guard mayRetry, let delay = policy.delay(after: error, failures: errors.count + 1, random: random),
            remaining.map({ delay < $0 }) ?? true
        else { throw closing(error) }
        errors.append(error)
        return delay
    }

    /// Adds the earlier failures and the whole usage to the error that ends the call.
    func closing(_ error: LLMError) -> LLMError {
        var error = error
        error.attempts = errors + error.attempts
        error.usage = usage
        return error
    }
}
