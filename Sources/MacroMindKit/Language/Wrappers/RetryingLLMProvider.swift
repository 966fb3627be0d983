import Synchronization

/// Tries failed calls again where that can help.
///
/// - Only failures that may pass by themselves are tried again, never a spent quota, a refusal or a bad request.
/// - A stream is tried again only while nothing of the answer was delivered, unless the policy restarts streams.
/// - The deadline of the request and the ``LLMCallBudget`` of the job bound all tries together; a wait that would cross
///   the deadline is not begun.
/// - While most calls fail, retries run dry: each one takes from a store that only successes fill.
///
/// The final error holds the earlier ones and the usage of all tries.
public final class RetryingLLMProvider: LLMProvider {
    private struct State {
        var generator: SeededGenerator
        var allowance = 10.0
    }

    private let base: any LLMProvider
    private let clock: LLMTimeSource
    fileprivate let policy: LLMRetryPolicy
    private let state: Mutex<State>

    /// Creates a provider that tries again.
    ///
    /// - Parameters:
    ///   - base: The provider that answers.
    ///   - policy: When to try again.
    ///   - clock: The clock to measure and wait with.
    ///   - seed: The seed of the jitter; give each process its own.
    public init(
        _ base: any LLMProvider,
        policy: LLMRetryPolicy = LLMRetryPolicy(),
        clock: LLMTimeSource,
        seed: UInt64
    ) {
        self.base = base
        self.policy = policy
        self.clock = clock
        state = Mutex(State(generator: SeededGenerator(seed: seed)))
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public var identity: LLMModelIdentity { base.identity }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public var capabilities: LLMCapabilities { base.capabilities }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func availability() async -> LLMAvailability { await base.availability() }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func complete(_ request: LLMRequest) async throws(LLMError) -> LLMResponse {
        var run = RetryRun(request, clock: clock)
        while true {
            let next = try run.nextTry()
            do throws(LLMError) {
                var response = try await base.complete(next)
                response.usage = run.usage + response.usage
                noteSuccess()
                return response
            } catch {
                try await recover(&run, from: error, mayRetry: true)
            }
        }
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func stream(_ request: LLMRequest) -> LLMEventStream {
        LLMEventStream { [self] in
            var stream = RetryingStream(provider: self, run: RetryRun(request, clock: clock))
            return { () async throws(LLMError) -> LLMEvent? in try await stream.next() }
        }
    }

    fileprivate func begin(_ run: inout RetryRun) throws(LLMError) -> LLMEventStream.AsyncIterator {
        base.stream(try run.nextTry()).makeAsyncIterator()
    }

    /// Waits before the next try, or throws when there is to be none.
    fileprivate func recover(
        _ run: inout RetryRun,
        from error: LLMError,
        mayRetry: Bool
    ) async throws(LLMError) {
        let random = state.withLock { Double.random(in: 0..<1, using: &$0.generator) }
        let isAllowed = mayRetry && state.withLock { $0.allowance >= 1 }
        let delay = try run.delay(after: error, policy: policy, random: random, mayRetry: isAllowed)
        state.withLock { $0.allowance -= 1 }
        do throws(LLMError) { try await clock.sleep(for: delay) } catch { throw run.closing(error) }
    }

    fileprivate func noteSuccess() {
        state.withLock { $0.allowance = min($0.allowance + 0.1, 10) }
    }
}

/// One iteration over the events of an answer, with the tries that it takes.
private struct RetryingStream {
    let provider: RetryingLLMProvider
    var run: RetryRun
    var current: LLMEventStream.AsyncIterator?
    var hasDelivered = false
    var isFinished = false
    var reported = LLMUsage.none

    mutating func next() async throws(LLMError) -> LLMEvent? {
        guard !isFinished else { return nil }
        while true {
            if current == nil {
                reported = .none
                current = try provider.begin(&run)
            }
            do throws(LLMError) {
                guard let event = try await current?.next() else {
                    throw LLMError(.streamInterrupted, "The answer ended without a finish signal; try again.")
                }
                return noted(event)
            } catch {
                var error = error
                if error.usage == .none { error.usage = reported }
                let mayRetry = !hasDelivered || provider.policy.restartsStreams
                try await provider.recover(&run, from: error, mayRetry: mayRetry)
            }
            current = nil
            if hasDelivered {
                hasDelivered = false
                return .restarted
            }
        }
    }

    private mutating func noted(_ event: LLMEvent) -> LLMEvent {
        switch event {
        case .usage(let usage):
            reported = usage
            return .usage(run.usage + usage)
        case .textDelta, .toolCall: hasDelivered = true
        case .finished:
            isFinished = true
            provider.noteSuccess()
        case .started, .restarted: break
        }
        return event
    }
}
