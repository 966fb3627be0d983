import MacroMindKit

/// The parts of a chat request to Ollama.
enum OllamaWire {
    static func messages(_ messages: [LLMMessage]) -> [JSONValue] {
        var names: [String: String] = [:]
        return messages.map { message in
            for call in message.toolCalls { names[call.id] = call.name }
            var members: [String: JSONValue] = [
                "role": .string(message.role.rawValue), "content": .string(message.text),
            ]
            if let name = message.toolCallID.flatMap({ names[$0] }) { members["tool_name"] = .string(name) }
            if !message.toolCalls.isEmpty { members["tool_calls"] = .array(message.toolCalls.map(call)) }
            return .object(members)
        }
    }

    private static func call(_ call: LLMToolCall) -> JSONValue {
        ["function": ["name": .string(call.name), "arguments": WireJSON.value(of: call.arguments) ?? [:]]]
    }
}
