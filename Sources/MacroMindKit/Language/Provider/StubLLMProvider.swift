import Synchronization

/// A provider that answers by rule, without a model and without a network.
///
/// The same request gets the same answer, except where a sequence of steps was asked for. It plays the part of a model
/// in offline use, in examples and in tests.
///
/// ```swift
/// let provider = StubLLMProvider.fixed(#"{"meals":[]}"#)
/// let response = try await provider.complete(LLMRequest(messages: [.user("Plan a day.")]))
/// ```
public final class StubLLMProvider: LLMProvider {
    /// Writes the answer to a request, or throws the error the call fails with.
    public typealias Responder = @Sendable (LLMRequest) throws(LLMError) -> String

    /// The service `stub` and the name of the rule.
    public let identity: LLMModelIdentity
    /// All capabilities, since a rule can follow any wish.
    public let capabilities: LLMCapabilities

    private let step: @Sendable (_ call: Int, _ request: LLMRequest) -> LLMStubStep
    private let pieceLength: Int
    private let pricing: LLMPricing?
    private let calls = Mutex(0)

    init(
        model: String,
        pieceLength: Int = 16,
        pricing: LLMPricing? = nil,
        step: @escaping @Sendable (_ call: Int, _ request: LLMRequest) -> LLMStubStep
    ) {
        identity = LLMModelIdentity(provider: "stub", model: model)
        capabilities = LLMCapabilities(streams: true, structuredOutput: .schema, callsTools: true)
        self.step = step
        self.pieceLength = max(pieceLength, 1)
        self.pricing = pricing
    }

    /// Creates a stub that answers with a rule.
    ///
    /// - Parameters:
    ///   - model: A name for the rule.
    ///   - pieceLength: The number of characters of each delta of a stream, at least 1.
    ///   - pricing: Prices for the estimated tokens of the stub, to try out budgets.
    ///   - responder: The rule.
    public convenience init(
        model: String = "responder",
        pieceLength: Int = 16,
        pricing: LLMPricing? = nil,
        responder: @escaping Responder
    ) {
        self.init(model: model, pieceLength: pieceLength, pricing: pricing) { _, request in
            do throws(LLMError) { return .text(try responder(request)) } catch { return .failure(error) }
        }
    }

    /// The number of requests that were answered or failed so far.
    public var callCount: Int { calls.withLock { $0 } }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func complete(_ request: LLMRequest) async throws(LLMError) -> LLMResponse {
        try await stream(request).response()
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func stream(_ request: LLMRequest) -> LLMEventStream {
        LLMEventStream { [self] in
            var rest: ArraySlice<LLMEvent>?
            var end: LLMError?
            return { () async throws(LLMError) -> LLMEvent? in
                if Task.isCancelled { throw LLMError.cancelled() }
                if rest == nil { (rest, end) = try self.begin(request) }
                if let event = rest?.popFirst() { return event }
                if let end { throw end }
                return nil
            }
        }
    }

    private func begin(_ request: LLMRequest) throws(LLMError) -> (ArraySlice<LLMEvent>, LLMError?) {
        try request.validate()
        let call = calls.withLock { count in
            count += 1
            return count - 1
        }
        let start = LLMEvent.started(model: identity.model, requestID: request.identifier)
        switch step(call, request).action {
        case .answer(let response): return ([start] + answer(response, to: request), nil)
        case .fail(let error):
            var error = error
            error.identity = error.identity ?? identity
            if error.usage == .none { error.usage = usage(of: "", for: request) }
            throw error
        case .breakOff(let text):
            let message = "The connection was lost; try again."
            let usage = usage(of: text, for: request)
            return (
                [start] + deltas(of: text),
                LLMError(.streamInterrupted, message, partialText: text, usage: usage, identity: identity)
            )
        case .stopSilently(let text):
            return ([start] + deltas(of: text) + [.usage(usage(of: text, for: request))], nil)
        }
    }

    private func answer(_ response: LLMResponse, to request: LLMRequest) -> [LLMEvent] {
        deltas(of: response.text) + response.toolCalls.map(LLMEvent.toolCall) + [
            .usage(usage(of: response.text, for: request)), .finished(response.finish),
        ]
    }

    private func deltas(of text: String) -> [LLMEvent] {
        var events: [LLMEvent] = []
        var rest = text[...]
        while !rest.isEmpty {
            events.append(.textDelta(String(rest.prefix(pieceLength))))
            rest = rest.dropFirst(pieceLength)
        }
        return events
    }

    private func usage(of text: String, for request: LLMRequest) -> LLMUsage {
        LLMUsage(
            inputTokens: LLMTokenEstimate.inputTokens(of: request),
            outputTokens: LLMTokenEstimate.tokens(in: text),
            pricing: pricing
        )
    }
}
