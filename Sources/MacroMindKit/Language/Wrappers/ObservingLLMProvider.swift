/// Tells an observer about each call, without secrets and, unless asked for, without texts.
///
/// The observer is where an application attaches its logging and metrics; the library itself writes nothing.
public struct ObservingLLMProvider: LLMProvider {
    /// Takes note of a call that ended.
    public typealias Observer = @Sendable (LLMObservation) -> Void

    private let base: any LLMProvider
    private let redaction: LLMRedaction
    private let clock: LLMTimeSource
    private let observer: Observer

    /// Creates a provider that is observed.
    ///
    /// - Parameters:
    ///   - base: The provider that answers.
    ///   - redaction: What may be told.
    ///   - clock: The clock to measure with.
    ///   - observer: Takes note of each call when it ended.
    public init(
        _ base: any LLMProvider,
        redaction: LLMRedaction = .identifiersOnly,
        clock: LLMTimeSource,
        observer: @escaping Observer
    ) {
        self.base = base
        self.redaction = redaction
        self.clock = clock
        self.observer = observer
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public var identity: LLMModelIdentity { base.identity }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public var capabilities: LLMCapabilities { base.capabilities }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func availability() async -> LLMAvailability { await base.availability() }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func complete(_ request: LLMRequest) async throws(LLMError) -> LLMResponse {
        let begin = clock.now
        do throws(LLMError) {
            let response = try await base.complete(request)
            observer(observation(of: request, ending: .finished(response), begin: begin, isStream: false))
            return response
        } catch {
            observer(observation(of: request, ending: .failed(error), begin: begin, isStream: false))
            throw error
        }
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func stream(_ request: LLMRequest) -> LLMEventStream {
        base.stream(request).tapped {
            let begin = clock.now
            return { observer(observation(of: request, ending: $0, begin: begin, isStream: true)) }
        }
    }

    private func observation(
        of request: LLMRequest,
        ending: StreamTap.Ending,
        begin: Duration,
        isStream: Bool
    ) -> LLMObservation {
        let lines = request.messages.map { "\($0.role.rawValue): \($0.text)" }
        var observation = LLMObservation(
            identity: identity,
            isStream: isStream,
            duration: clock.now - begin,
            outcome: .abandoned,
            usage: .none,
            prompt: redaction.redacted(lines.joined(separator: "\n"))
        )
        switch ending {
        case .finished(let response):
            observation.outcome = .answered(response.finish)
            observation.usage = response.usage
            observation.requestID = response.requestID
            observation.answer = redaction.redacted(response.text)
        case .failed(let error):
            observation.outcome = .failed(error.code)
            observation.usage = error.usage
            observation.requestID = error.requestID
            observation.answer = redaction.redacted(error.partialText)
        case .abandoned(let text, let usage):
            observation.usage = usage
            observation.answer = redaction.redacted(text)
        }
        return observation
    }
}
