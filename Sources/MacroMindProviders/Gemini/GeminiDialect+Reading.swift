import MacroMindKit

extension GeminiDialect {
    func read(_ answer: JSONValue, into assembly: inout AnswerAssembly) throws(LLMError) {
        for part in answer.arrayValue ?? [answer] { try readStream(part, into: &assembly) }
    }

    /// Takes one partial response; the stream ends with its body.
    func readStream(_ message: JSONValue, into assembly: inout AnswerAssembly) throws(LLMError) {
        assembly.model = message["modelVersion"]?.nonEmptyString ?? assembly.model
        assembly.requestID = assembly.requestID ?? message["responseId"]?.nonEmptyString
        readUsage(message["usageMetadata"], into: &assembly)
        guard let candidate = message["candidates"]?[0] else {
            if message["promptFeedback"]?["blockReason"]?.nonEmptyString != nil {
                assembly.signal = .contentFilter
            }
            return
        }
        for part in candidate["content"]?["parts"]?.elements ?? [] where part["thought"]?.boolValue != true {
            try readPart(part, into: &assembly)
        }
        if let reason = candidate["finishReason"]?.nonEmptyString {
            assembly.signal = Self.signal(for: reason)
        }
    }

    private func readPart(_ part: JSONValue, into assembly: inout AnswerAssembly) throws(LLMError) {
        if let text = part["text"]?.nonEmptyString { try assembly.add(text) }
        guard let call = part["functionCall"] else { return }
        let arguments = call["args"]?.objectValue ?? [:]
        try assembly.addCall(
            assembly.callCount,
            id: call["id"]?.stringValue,
            name: call["name"]?.stringValue,
            arguments: arguments.isEmpty ? "" : CanonicalJSON.text(of: .object(arguments))
        )
    }

    /// Hidden thoughts are told apart from the answer; together they are the output.
    private func readUsage(_ usage: JSONValue?, into assembly: inout AnswerAssembly) {
        guard let usage else { return }
        let thoughts = max(usage["thoughtsTokenCount"]?.integerValue ?? 0, 0)
        assembly.report(
            input: usage["promptTokenCount"]?.integerValue,
            cached: usage["cachedContentTokenCount"]?.integerValue,
            output: usage["candidatesTokenCount"]?.integerValue.map { $0 &+ thoughts }
        )
    }

    private static func signal(for reason: String) -> AnswerAssembly.Signal {
        switch reason {
        case "STOP": .stop
        case "MAX_TOKENS": .length
        case "SAFETY", "RECITATION", "BLOCKLIST", "PROHIBITED_CONTENT", "SPII": .contentFilter
        default: .other(reason)
        }
    }
}
