/// The whole answer of a model.
public struct LLMResponse: Sendable, Hashable, Codable {
    /// What the model wrote.
    public var text: String
    /// The tools the model called.
    public var toolCalls: [LLMToolCall]
    /// Why the model stopped; only ``LLMFinishReason/stop`` means that the text is whole.
    public var finish: LLMFinishReason
    /// The tokens and the estimated cost, every try of the call included.
    public var usage: LLMUsage
    /// The model that answered, as the service names it.
    public var model: String?
    /// The service's identifier of the call, for questions to its operators.
    public var requestID: String?

    /// Creates an answer.
    ///
    /// - Parameters:
    ///   - text: What the model wrote.
    ///   - toolCalls: The tools the model called.
    ///   - finish: Why the model stopped.
    ///   - usage: The tokens and the estimated cost.
    ///   - model: The model that answered, as the service names it.
    ///   - requestID: The service's identifier of the call.
    public init(
        text: String,
        toolCalls: [LLMToolCall] = [],
        finish: LLMFinishReason = .stop,
        usage: LLMUsage = LLMUsage(inputTokens: nil, outputTokens: nil),
        model: String? = nil,
        requestID: String? = nil
    ) {
        self.text = text
        self.toolCalls = toolCalls
        self.finish = finish
        self.usage = usage
        self.model = model
        self.requestID = requestID
    }

    /// The answer as the events of a stream with one delta.
    public var events: [LLMEvent] {
        var events: [LLMEvent] = [.started(model: model, requestID: requestID)]
        if !text.isEmpty { events.append(.textDelta(text)) }
        events += toolCalls.map(LLMEvent.toolCall)
        return events + [.usage(usage), .finished(finish)]
    }
}
