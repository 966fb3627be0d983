import MacroMindKit

extension ResponsesDialect {
    func readStream(_ message: JSONValue, into assembly: inout AnswerAssembly) throws(LLMError) {
        switch message["type"]?.stringValue {
        case "response.created":
            assembly.model = message["response"]?["model"]?.nonEmptyString ?? assembly.model
            assembly.requestID = assembly.requestID ?? message["response"]?["id"]?.nonEmptyString
        case "response.output_text.delta":
            if let delta = message["delta"]?.nonEmptyString { try assembly.add(delta) }
        case "response.refusal.delta":
            if let delta = message["delta"]?.nonEmptyString { assembly.addRefusal(delta) }
        case "response.completed", "response.incomplete":
            try finish(message["response"] ?? [:], into: &assembly)
        case "response.failed":
            throw Self.failure(message["response"]?["error"])
        case "error":
            throw Self.failure(message["error"] ?? message)
        default: break
        }
    }

    /// Takes the whole response at the end of a stream, whose text is right where the deltas differ from it.
    private func finish(_ answer: JSONValue, into assembly: inout AnswerAssembly) throws(LLMError) {
        var whole = AnswerAssembly(limits: assembly.limits, pricing: assembly.pricing)
        try read(answer, into: &whole)
        assembly.replace(with: whole)
        assembly.isDone = true
    }

    private static func failure(_ error: JSONValue?) -> LLMError {
        ServiceErrors.error(in: ["error": error ?? [:]], secrets: [])
            ?? LLMError(.server, "The service failed while it answered; try again later.")
    }
}
