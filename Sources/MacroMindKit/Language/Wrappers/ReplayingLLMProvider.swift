import Synchronization

/// Answers from a recording, without a model and without a network.
///
/// A request is answered by the first exchange with the same messages, tools, format and options that was not replayed
/// yet. A request that was not recorded fails as ``LLMError/Code-swift.struct/notRecorded``; nothing is made up.
public final class ReplayingLLMProvider: LLMProvider {
    private let rest: Mutex<[JSONValue: ArraySlice<LLMCassette.Exchange>]>

    /// The identity of the first recorded provider.
    public let identity: LLMModelIdentity

    /// The capabilities of the first recorded provider; all of them when the recording does not tell.
    public let capabilities: LLMCapabilities

    /// Creates a provider that replays.
    ///
    /// - Parameter cassette: What was recorded.
    public init(_ cassette: LLMCassette) {
        identity = cassette.exchanges.first?.identity ?? LLMModelIdentity(provider: "replay", model: "empty")
        capabilities =
            cassette.exchanges.first?.capabilities
            ?? LLMCapabilities(streams: true, structuredOutput: .schema, callsTools: true)
        rest = Mutex(Dictionary(grouping: cassette.exchanges, by: \.request).mapValues { $0[...] })
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func complete(_ request: LLMRequest) async throws(LLMError) -> LLMResponse {
        try await stream(request).response()
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func stream(_ request: LLMRequest) -> LLMEventStream {
        LLMEventStream { [self] in
            var exchange: LLMCassette.Exchange?
            var events: ArraySlice<LLMEvent> = []
            return { () async throws(LLMError) -> LLMEvent? in
                if Task.isCancelled { throw LLMError.cancelled() }
                if exchange == nil {
                    let next = try self.next(for: request)
                    exchange = next
                    events = next.events[...]
                }
                if let event = events.popFirst() { return event }
                if let error = exchange?.error { throw error }
                return nil
            }
        }
    }

    private func next(for request: LLMRequest) throws(LLMError) -> LLMCassette.Exchange {
        let key = LLMCassette.key(of: request)
        guard let exchange = rest.withLock({ $0[key]?.popFirst() }) else {
            throw LLMError(
                .notRecorded,
                "The recording has no answer left for this request; record again with the same input.",
                identity: identity
            )
        }
        return exchange
    }
}
