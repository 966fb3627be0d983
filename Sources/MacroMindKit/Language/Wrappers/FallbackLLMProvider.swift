/// Asks one provider after the other until one answers.
///
/// The next provider is asked when a failure says something about the provider, not about the request: after an outage,
/// a spent quota, a rejected key, but never after a refusal, a content filter, a bad request or a cancelled task. A
/// stream moves on only while nothing of the answer was delivered, unless it may begin again.
///
/// The final error is that of the last provider that was asked; the others are in ``LLMError/attempts``.
public struct FallbackLLMProvider: LLMProvider {
    private let providers: [any LLMProvider]
    private let restartsStreams: Bool
    private let clock: LLMTimeSource

    /// Creates a chain of providers.
    ///
    /// - Parameters:
    ///   - first: The provider that is asked first.
    ///   - others: The providers to ask next, in this order.
    ///   - restartsStreams: Whether a stream that broke off after text was delivered begins again with the next
    ///     provider, with ``LLMEvent/restarted`` before.
    ///   - clock: The clock that the deadline is measured with.
    public init(
        _ first: any LLMProvider,
        then others: [any LLMProvider],
        restartsStreams: Bool = false,
        clock: LLMTimeSource
    ) {
        providers = [first] + others
        identity = first.identity
        self.restartsStreams = restartsStreams
        self.clock = clock
    }

    /// The identity of the first provider; an answer names the model that gave it.
    public let identity: LLMModelIdentity

    /// What all providers can do.
    public var capabilities: LLMCapabilities {
        providers.dropFirst().reduce(providers.first?.capabilities ?? LLMCapabilities()) {
            $0.intersection($1.capabilities)
        }
    }

    /// Tells whether any provider is available, and if not, why the first is not.
    public func availability() async -> LLMAvailability {
        var first: LLMAvailability?
        for provider in providers {
            let availability = await provider.availability()
            if availability.isAvailable { return .available }
            first = first ?? availability
        }
        return first ?? .available
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func complete(_ request: LLMRequest) async throws(LLMError) -> LLMResponse {
        var chain = FallbackChain(providers: providers, request: request, clock: clock)
        while true {
            let (provider, next) = try await chain.next()
            do throws(LLMError) {
                var response = try await provider.complete(next)
                response.usage = chain.usage + response.usage
                return response
            } catch {
                try chain.note(error, from: provider)
            }
        }
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func stream(_ request: LLMRequest) -> LLMEventStream {
        LLMEventStream { [self] in
            let chain = FallbackChain(providers: providers, request: request, clock: clock)
            var stream = FallbackStream(chain: chain, restartsStreams: restartsStreams)
            return { () async throws(LLMError) -> LLMEvent? in try await stream.next() }
        }
    }
}

/// The providers that are still to be asked, and how the others failed.
private struct FallbackChain {
    private var rest: ArraySlice<any LLMProvider>
    private let request: LLMRequest
    private let clock: LLMTimeSource
    private let end: Duration?
    private var errors: [LLMError] = []
    private(set) var usage = LLMUsage.none

    init(providers: [any LLMProvider], request: LLMRequest, clock: LLMTimeSource) {
        rest = providers[...]
        self.request = request
        self.clock = clock
        end = request.deadline.map { clock.now + $0 }
    }

    /// Returns the next provider that is available and the request with the time that is left.
    mutating func next() async throws(LLMError) -> (any LLMProvider, LLMRequest) {
        var request = request
        request.deadline = end.map { $0 - clock.now }
        if !errors.isEmpty, let deadline = request.deadline, deadline <= .zero { throw closing() }
        while let provider = rest.popFirst() {
            switch await provider.availability() {
            case .available: return (provider, request)
            case .unavailable(let error): errors.append(error)
            }
        }
        throw closing()
    }

    /// Notes a failure; throws when no other provider may be asked after it.
    mutating func note(
        _ error: LLMError,
        from provider: any LLMProvider,
        mayContinue: Bool = true
    ) throws(LLMError) {
        var error = error
        error.identity = error.identity ?? provider.identity
        usage = usage + error.usage
        errors.append(error)
        guard mayContinue, error.code.allowsFallback else { throw closing() }
    }

    private func closing() -> LLMError {
        var errors = errors
        var last = errors.popLast() ?? LLMError(.unavailable, "There is no provider to ask.")
        last.attempts = errors + last.attempts
        last.usage = usage
        return last
    }
}

/// One iteration over the events of an answer, with the providers that were asked for it.
private struct FallbackStream {
    var chain: FallbackChain
    let restartsStreams: Bool
    private var provider: (any LLMProvider)?
    private var current: LLMEventStream.AsyncIterator?
    private var hasDelivered = false
    private var isFinished = false
    private var reported = LLMUsage.none

    init(chain: FallbackChain, restartsStreams: Bool) {
        self.chain = chain
        self.restartsStreams = restartsStreams
    }

    mutating func next() async throws(LLMError) -> LLMEvent? {
        guard !isFinished else { return nil }
        while true {
            if current == nil { try await begin() }
            do throws(LLMError) {
                guard let event = try await current?.next() else {
                    throw LLMError(.streamInterrupted, "The answer ended without a finish signal; try again.")
                }
                return noted(event)
            } catch {
                guard let provider else { throw error }
                var error = error
                if error.usage == .none { error.usage = reported }
                try chain.note(error, from: provider, mayContinue: !hasDelivered || restartsStreams)
            }
            current = nil
            if hasDelivered {
                hasDelivered = false
                return .restarted
            }
        }
    }

    private mutating func begin() async throws(LLMError) {
        let (provider, request) = try await chain.next()
        self.provider = provider
        reported = .none
        current = provider.stream(request).makeAsyncIterator()
    }

    private mutating func noted(_ event: LLMEvent) -> LLMEvent {
        switch event {
        case .usage(let usage):
            reported = usage
            return .usage(chain.usage + usage)
        case .textDelta, .toolCall: hasDelivered = true
        case .finished: isFinished = true
        case .started, .restarted: break
        }
        return event
    }
}
