import MacroMindKit

extension OllamaDialect {
    func read(_ answer: JSONValue, into assembly: inout AnswerAssembly) throws(LLMError) {
        try readStream(answer, into: &assembly)
    }

    func readStream(_ message: JSONValue, into assembly: inout AnswerAssembly) throws(LLMError) {
        assembly.model = message["model"]?.nonEmptyString ?? assembly.model
        if let text = message["message"]?["content"]?.nonEmptyString { try assembly.add(text) }
        for call in message["message"]?["tool_calls"]?.elements ?? [] {
            let arguments = call["function"]?["arguments"] ?? [:]
            try assembly.addCall(
                assembly.callCount,
                id: call["id"]?.stringValue,
                name: call["function"]?["name"]?.stringValue,
                arguments: arguments.stringValue ?? CanonicalJSON.text(of: arguments)
            )
        }
        assembly.report(
            input: message["prompt_eval_count"]?.integerValue,
            output: message["eval_count"]?.integerValue
        )
        guard message["done"]?.boolValue == true else { return }
        assembly.signal = Self.signal(for: message["done_reason"]?.stringValue)
        assembly.isDone = true
    }

    private static func signal(for reason: String?) -> AnswerAssembly.Signal {
        switch reason {
        case "stop", .none: .stop
        case "length": .length
        case .some(let reason): .other(reason)
        }
    }
}
