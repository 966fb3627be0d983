import MacroMindKit

extension AnthropicDialect {
    func read(_ answer: JSONValue, into assembly: inout AnswerAssembly) throws(LLMError) {
        readHead(answer, into: &assembly)
        for (index, block) in (answer["content"]?.elements ?? []).enumerated() {
            try readBlock(block, index: index, into: &assembly)
        }
        if let reason = answer["stop_reason"]?.nonEmptyString {
            assembly.signal = AnthropicWire.signal(for: reason)
        }
    }

    private func readHead(_ message: JSONValue, into assembly: inout AnswerAssembly) {
        assembly.model = message["model"]?.nonEmptyString ?? assembly.model
        assembly.requestID = assembly.requestID ?? message["id"]?.nonEmptyString
        readUsage(message["usage"], into: &assembly)
    }

    /// Cached tokens are told apart from the others; together they are the input.
    private func readUsage(_ usage: JSONValue?, into assembly: inout AnswerAssembly) {
        guard let usage else { return }
        let cached = usage["cache_read_input_tokens"]?.integerValue
        let created = usage["cache_creation_input_tokens"]?.integerValue
        let input = usage["input_tokens"]?.integerValue.map { fresh in
            [cached, created].reduce(fresh) { sum, part in sum &+ max(part ?? 0, 0) }
        }
        assembly.report(input: input, cached: cached, output: usage["output_tokens"]?.integerValue)
    }

    private func readBlock(
        _ block: JSONValue,
        index: Int,
        into assembly: inout AnswerAssembly
    ) throws(LLMError) {
        switch block["type"]?.stringValue {
        case "text":
            if let text = block["text"]?.nonEmptyString { try assembly.add(text) }
        case "tool_use":
            let input = block["input"]?.objectValue ?? [:]
            try assembly.addCall(
                index,
                id: block["id"]?.stringValue,
                name: block["name"]?.stringValue,
                arguments: input.isEmpty ? "" : CanonicalJSON.text(of: .object(input))
            )
        default: break
        }
    }

    func readStream(_ message: JSONValue, into assembly: inout AnswerAssembly) throws(LLMError) {
        let index = message["index"]?.integerValue ?? 0
        switch message["type"]?.stringValue {
        case "message_start": readHead(message["message"] ?? [:], into: &assembly)
        case "content_block_start":
            try readBlock(message["content_block"] ?? [:], index: index, into: &assembly)
        case "content_block_delta":
            try readDelta(message["delta"] ?? [:], index: index, into: &assembly)
        case "message_delta":
            readUsage(message["usage"], into: &assembly)
            if let reason = message["delta"]?["stop_reason"]?.nonEmptyString {
                assembly.signal = AnthropicWire.signal(for: reason)
            }
        case "message_stop": assembly.isDone = true
        case "message": try read(message, into: &assembly)
        default: break
        }
    }

    private func readDelta(
        _ delta: JSONValue,
        index: Int,
        into assembly: inout AnswerAssembly
    ) throws(LLMError) {
        switch delta["type"]?.stringValue {
        case "text_delta":
            if let text = delta["text"]?.nonEmptyString { try assembly.add(text) }
        case "input_json_delta":
            let part = delta["partial_json"]?.stringValue ?? ""
            try assembly.addCall(index, id: nil, name: nil, arguments: part)
        default: break
        }
    }
}
