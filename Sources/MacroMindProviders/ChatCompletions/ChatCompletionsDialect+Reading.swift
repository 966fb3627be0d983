import MacroMindKit

extension ChatCompletionsDialect {
    func read(_ answer: JSONValue, into assembly: inout AnswerAssembly) throws(LLMError) {
        try read(answer, part: "message", into: &assembly)
    }

    /// Takes one chunk.
    ///
    /// Anything may be missing: peers leave out choices, deltas and usage.
    func readStream(_ message: JSONValue, into assembly: inout AnswerAssembly) throws(LLMError) {
        let part = message["choices"]?[0]?["delta"] == nil ? "message" : "delta"
        try read(message, part: part, into: &assembly)
    }

    private func read(_ json: JSONValue, part: String, into assembly: inout AnswerAssembly) throws(LLMError) {
        assembly.model = json["model"]?.nonEmptyString ?? assembly.model
        assembly.requestID = assembly.requestID ?? json["id"]?.nonEmptyString
        let usage = json["usage"]
        assembly.report(
            input: usage?["prompt_tokens"]?.integerValue,
            cached: usage?["prompt_tokens_details"]?["cached_tokens"]?.integerValue,
            output: usage?["completion_tokens"]?.integerValue
        )
        guard let choice = json["choices"]?[0] else { return }
        if let content = choice[part] { try readContent(content, into: &assembly) }
        if let reason = choice["finish_reason"]?.nonEmptyString { assembly.signal = Self.signal(for: reason) }
    }

    private func readContent(_ content: JSONValue, into assembly: inout AnswerAssembly) throws(LLMError) {
        if let text = content["content"]?.nonEmptyString { try assembly.add(text) }
        for part in content["content"]?.elements ?? [] {
            if let text = part["text"]?.nonEmptyString { try assembly.add(text) }
        }
        if let words = content["refusal"]?.nonEmptyString { assembly.addRefusal(words) }
        for (position, call) in (content["tool_calls"]?.elements ?? []).enumerated() {
            try assembly.addCall(
                call["index"]?.integerValue ?? position,
                id: call["id"]?.stringValue,
                name: call["function"]?["name"]?.stringValue,
                arguments: Self.arguments(call["function"]?["arguments"])
            )
        }
    }

    private static func arguments(_ value: JSONValue?) -> String {
        guard let value, !value.isNull else { return "" }
        return value.stringValue ?? CanonicalJSON.text(of: value)
    }

    private static func signal(for reason: String) -> AnswerAssembly.Signal {
        switch reason {
        case "stop", "eos": .stop
        case "length": .length
        case "tool_calls", "function_call": .toolCalls
        case "content_filter": .contentFilter
        default: .other(reason)
        }
    }
}
