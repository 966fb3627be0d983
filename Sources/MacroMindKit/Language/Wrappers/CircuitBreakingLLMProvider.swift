import Synchronization

/// Stops calling a provider that keeps failing, and lets one call through from time to time to see whether it is back.
///
/// The circuit opens after a number of failures in a row, at once after a spent quota or a rejected key. While it is
/// open, calls fail as ``LLMError/Code-swift.struct/unavailable`` without being sent. It stays open twice as long each
/// time that the call that was let through fails.
public final class CircuitBreakingLLMProvider: LLMProvider {
    private struct State {
        var failures = 0
        var openUntil: Duration?
        var openFor: Duration
        var isProbing = false
    }

    private let base: any LLMProvider
    private let clock: LLMTimeSource
    private let failuresAllowed: Int
    private let firstPause: Duration
    private let longestPause: Duration
    private let state: Mutex<State>

    /// Creates a provider with a circuit breaker.
    ///
    /// - Parameters:
    ///   - base: The provider that answers.
    ///   - failuresAllowed: The number of failures in a row that opens the circuit, at least 1.
    ///   - pause: How long the circuit stays open the first time.
    ///   - longestPause: The longest time it stays open.
    ///   - clock: The clock to measure with.
    public init(
        _ base: any LLMProvider,
        failuresAllowed: Int = 5,
        pause: Duration = .seconds(30),
        longestPause: Duration = .seconds(300),
        clock: LLMTimeSource
    ) {
        self.base = base
        self.clock = clock
        self.failuresAllowed = max(failuresAllowed, 1)
        firstPause = pause
        self.longestPause = longestPause
        state = Mutex(State(openFor: pause))
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public var identity: LLMModelIdentity { base.identity }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public var capabilities: LLMCapabilities { base.capabilities }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func availability() async -> LLMAvailability {
        let wait = state.withLock { $0.openUntil.map { $0 - clock.now } }
        if let wait, wait > .zero { return .unavailable(openError(for: wait)) }
        return await base.availability()
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func complete(_ request: LLMRequest) async throws(LLMError) -> LLMResponse {
        try enter()
        do throws(LLMError) {
            let response = try await base.complete(request)
            leave(nil)
            return response
        } catch {
            leave(error)
            throw error
        }
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func stream(_ request: LLMRequest) -> LLMEventStream {
        base.stream(request).tapped { [self] () async throws(LLMError) in
            try enter()
            return { [self] ending in
                switch ending {
                case .finished: leave(nil)
                case .failed(let error): leave(error)
                case .abandoned: leave(LLMError.cancelled())
                }
            }
        }
    }

    private func enter() throws(LLMError) {
        let wait: Duration? = state.withLock { state in
            guard let openUntil = state.openUntil else { return nil }
            let wait = openUntil - clock.now
            if wait > .zero { return wait }
            if state.isProbing { return firstPause }
            state.isProbing = true
            return nil
        }
        if let wait { throw openError(for: wait) }
    }

    private func leave(_ error: LLMError?) {
        state.withLock { state in
            let wasProbing = state.isProbing
            state.isProbing = false
            guard let error, Self.countsAsFailure(error) else {
                if error == nil { state = State(openFor: firstPause) }
                return
            }
            state.failures += 1
            let opensAtOnce = [.quotaSpent, .authentication].contains(error.code)
            guard wasProbing || opensAtOnce || state.failures >= failuresAllowed else { return }
            if wasProbing { state.openFor = min(state.openFor * 2, longestPause) }
            state.openUntil = clock.now + state.openFor
        }
    }

    private static func countsAsFailure(_ error: LLMError) -> Bool {
        error.code.isTransient || [.quotaSpent, .authentication, .malformedResponse].contains(error.code)
    }

    private func openError(for wait: Duration) -> LLMError {
        LLMError(
            .unavailable,
            "Calls are paused after repeated failures; the next one is let through in \(wait).",
            retryAfter: wait,
            identity: identity
        )
    }
}
