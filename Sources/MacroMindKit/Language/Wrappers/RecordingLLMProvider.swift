import Synchronization

/// Passes calls on and keeps what was asked and what came back.
///
/// ```swift
/// let recording = RecordingLLMProvider(provider)
/// let plan = try await generator(recording).plan(request)
/// let text = recording.cassette.json
/// ```
public final class RecordingLLMProvider: LLMProvider {
    private let base: any LLMProvider
    private let recorded = Mutex(LLMCassette())

    /// Creates a provider that records.
    ///
    /// - Parameter base: The provider that answers.
    public init(_ base: any LLMProvider) { self.base = base }

    /// What was recorded so far, in the order in which the calls ended.
    public var cassette: LLMCassette { recorded.withLock { $0 } }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public var identity: LLMModelIdentity { base.identity }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public var capabilities: LLMCapabilities { base.capabilities }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func availability() async -> LLMAvailability { await base.availability() }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func complete(_ request: LLMRequest) async throws(LLMError) -> LLMResponse {
        do throws(LLMError) {
            let response = try await base.complete(request)
            record(request, response.events, nil)
            return response
        } catch {
            record(request, [], error)
            throw error
        }
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func stream(_ request: LLMRequest) -> LLMEventStream {
        LLMEventStream { [self] in
            var iterator = base.stream(request).makeAsyncIterator()
            let tape = RecordingTape { self.record(request, $0, $1) }
            return { () async throws(LLMError) -> LLMEvent? in
                do throws(LLMError) {
                    guard let event = try await iterator.next() else { return nil }
                    tape.add(event)
                    return event
                } catch {
                    tape.end(error)
                    throw error
                }
            }
        }
    }

    private func record(_ request: LLMRequest, _ events: [LLMEvent], _ error: LLMError?) {
        guard error?.code != .cancelled else { return }
        let exchange = LLMCassette.Exchange(
            identity: identity,
            capabilities: capabilities,
            request: LLMCassette.key(of: request),
            events: events,
            error: error
        )
        recorded.withLock { $0.exchanges.append(exchange) }
    }
}

/// The events of one stream; a caller who leaves before the end leaves what it saw, since a replay has it leave there too.
private final class RecordingTape {
    private var events: [LLMEvent] = []
    private var isEnded = false
    private let record: ([LLMEvent], LLMError?) -> Void

    init(record: @escaping ([LLMEvent], LLMError?) -> Void) { self.record = record }

    deinit {
        if !isEnded, !events.isEmpty { record(events, nil) }
    }

    func add(_ event: LLMEvent) {
        events.append(event)
        if case .finished = event { end(nil) }
    }

    func end(_ error: LLMError?) {
        guard !isEnded else { return }
        isEnded = true
        record(events, error)
    }
}
