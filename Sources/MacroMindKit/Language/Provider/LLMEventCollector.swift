/// Joins the events of a stream to an answer.
public struct LLMEventCollector: Sendable {
    private var partial = LLMResponse(text: "", finish: LLMFinishReason(rawValue: ""))
    private var isFinished = false

    /// Creates a collector that has seen nothing.
    public init() {}

    /// The text so far.
    public var text: String { partial.text }

    /// The usage that was reported last, or ``LLMUsage/none`` when none was.
    public private(set) var usage = LLMUsage.none

    /// Takes the next event.
    ///
    /// - Parameter event: The event.
    public mutating func add(_ event: LLMEvent) {
        switch event {
        case .started(let model, let requestID):
            partial.model = model ?? partial.model
            partial.requestID = requestID ?? partial.requestID
        case .textDelta(let delta): partial.text += delta
        case .toolCall(let call): partial.toolCalls.append(call)
        case .usage(let usage):
            self.usage = usage
            partial.usage = usage
        case .restarted: self = LLMEventCollector()
        case .finished(let reason):
            partial.finish = reason
            isFinished = true
        }
    }

    /// The whole answer.
    ///
    /// - Returns: The answer.
    /// - Throws: ``LLMError`` with the code ``LLMError/Code-swift.struct/streamInterrupted`` when no finish signal was
    ///   seen.
    public func response() throws(LLMError) -> LLMResponse {
        guard isFinished else {
            throw completing(
                LLMError(.streamInterrupted, "The answer ended before the service said that it was complete.")
            )
        }
        return partial
    }

    /// Adds what was seen to an error that ended the stream.
    ///
    /// - Parameter error: The error.
    /// - Returns: The error with the partial text, usage and identifier that it did not have.
    public func completing(_ error: LLMError) -> LLMError {
        var error = error
        if error.partialText.isEmpty { error.partialText = partial.text }
        if error.usage == .none { error.usage = usage }
        error.requestID = error.requestID ?? partial.requestID
        return error
    }
}
