import Synchronization

/// The number of calls and the time that one job may take, over all retries, re-asks and fallbacks.
///
/// A job such as making a plan binds a budget around its work; every ``RetryingLLMProvider`` that is reached from there
/// takes each of its tries from it, whichever provider it wraps.
///
/// ```swift
/// let budget = LLMCallBudget(calls: 6, time: .seconds(120), clock: clock)
/// try await LLMCallBudget.$current.withValue(budget) { try await generator.plan(request) }
/// ```
public final class LLMCallBudget: Sendable {
    /// The budget of the job that the current task works for.
    @TaskLocal public static var current: LLMCallBudget?

    private let calls: Int
    private let end: Duration?
    private let clock: LLMTimeSource
    private let taken = Mutex(0)

    /// Creates a budget; its time begins to run now.
    ///
    /// - Parameters:
    ///   - calls: The number of calls that may be sent.
    ///   - time: The time after which no call is begun and running ones are given up; no limit when `nil`.
    ///   - clock: The clock that the time is measured with.
    public init(calls: Int = 6, time: Duration? = nil, clock: LLMTimeSource) {
        self.calls = calls
        self.clock = clock
        end = time.map { clock.now + $0 }
    }

    /// The number of calls that may still be sent.
    public var remainingCalls: Int { taken.withLock { max(calls - $0, 0) } }

    /// The time that is left, or `nil` when there is no limit.
    public var remainingTime: Duration? { end.map { max($0 - clock.now, .zero) } }

    /// Takes one call.
    ///
    /// - Throws: ``LLMError`` with the code ``LLMError/Code-swift.struct/budgetExceeded`` when calls or time are used up.
    public func takeCall() throws(LLMError) {
        if let remainingTime, remainingTime <= .zero {
            throw LLMError(.budgetExceeded, "The time for this job is used up; allow more time.")
        }
        let isAllowed = taken.withLock { taken in
            guard taken < calls else { return false }
            taken += 1
            return true
        }
        guard isAllowed else {
            throw LLMError(
                .budgetExceeded,
                "All \(calls) model calls for this job are used up; allow more calls."
            )
        }
    }
}
