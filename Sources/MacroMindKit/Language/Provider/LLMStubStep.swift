/// What a stub provider does with one request.
public struct LLMStubStep: Sendable, Hashable {
    enum Action: Sendable, Hashable {
        case answer(LLMResponse)
        case fail(LLMError)
        case breakOff(after: String)
        case stopSilently(after: String)
    }

    let action: Action

    /// Answers with a text that is whole.
    ///
    /// - Parameter text: The answer.
    /// - Returns: The step.
    public static func text(_ text: String) -> LLMStubStep { response(LLMResponse(text: text)) }

    /// Answers with a response, such as one with tool calls or one that was cut by the limit of tokens.
    ///
    /// - Parameter response: The answer.
    /// - Returns: The step.
    public static func response(_ response: LLMResponse) -> LLMStubStep {
        LLMStubStep(action: .answer(response))
    }

    /// Fails before anything of an answer arrives.
    ///
    /// - Parameter error: The failure.
    /// - Returns: The step.
    public static func failure(_ error: LLMError) -> LLMStubStep { LLMStubStep(action: .fail(error)) }

    /// Sends a beginning, then loses the connection.
    ///
    /// - Parameter text: What arrives before.
    /// - Returns: The step.
    public static func interrupted(after text: String) -> LLMStubStep {
        LLMStubStep(action: .breakOff(after: text))
    }

    /// Sends a beginning, then ends the stream without a finish signal and without an error.
    ///
    /// - Parameter text: What arrives before.
    /// - Returns: The step.
    public static func unfinished(after text: String) -> LLMStubStep {
        LLMStubStep(action: .stopSilently(after: text))
    }

    /// Refuses in the model's words.
    ///
    /// - Parameter words: What the model says.
    /// - Returns: The step.
    public static func refusal(_ words: String) -> LLMStubStep {
        failure(LLMError(.refusal, "The model refused to answer.", partialText: words))
    }

    /// One step for each kind of fault that a service has been seen to have, in a fixed order.
    ///
    /// - Parameter text: The answer that the faults spoil.
    /// - Returns: The steps.
    public static func faults(spoiling text: String) -> [LLMStubStep] {
        let half = String(text.prefix(text.count / 2))
        let codes: [LLMError.Code] = [
            .rateLimited, .overloaded, .server, .timeout, .transport, .malformedResponse, .emptyResponse,
        ]
        return codes.map { .failure(LLMError($0, "The stub fails as it was told to.")) } + [
            .interrupted(after: half), .unfinished(after: half),
            .response(LLMResponse(text: half, finish: .length)),
        ]
    }
}
