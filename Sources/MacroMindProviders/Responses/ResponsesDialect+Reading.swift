import MacroMindKit

extension ResponsesDialect {
    func read(_ answer: JSONValue, into assembly: inout AnswerAssembly) throws(LLMError) {
        assembly.model = answer["model"]?.nonEmptyString ?? assembly.model
        assembly.requestID = assembly.requestID ?? answer["id"]?.nonEmptyString
        assembly.report(
            input: answer["usage"]?["input_tokens"]?.integerValue,
            cached: answer["usage"]?["input_tokens_details"]?["cached_tokens"]?.integerValue,
            output: answer["usage"]?["output_tokens"]?.integerValue
        )
        for (index, item) in (answer["output"]?.elements ?? []).enumerated() {
            try read(item, index: index, into: &assembly)
        }
        assembly.signal = Self.signal(of: answer)
    }

    private func read(_ item: JSONValue, index: Int, into assembly: inout AnswerAssembly) throws(LLMError) {
        switch item["type"]?.stringValue {
        case "message":
            for part in item["content"]?.elements ?? [] {
                if let words = part["refusal"]?.nonEmptyString { assembly.addRefusal(words) }
                guard part["type"]?.stringValue == "output_text", let text = part["text"]?.nonEmptyString
                else {
                    continue
                }
                try assembly.add(text)
            }
        case "function_call":
            try assembly.addCall(
                index,
                id: item["call_id"]?.stringValue,
                name: item["name"]?.stringValue,
                arguments: item["arguments"]?.stringValue ?? ""
            )
        default: break
        }
    }

    private static func signal(of answer: JSONValue) -> AnswerAssembly.Signal? {
        switch answer["status"]?.stringValue {
        case "completed": return .stop
        case "incomplete":
            switch answer["incomplete_details"]?["reason"]?.stringValue {
            case "content_filter": return .contentFilter
            case "max_output_tokens", .none: return .length
            case .some(let reason): return .other(reason)
            }
        default: return nil
        }
    }
}
