import MacroMindKit

/// The parts of a Messages request.
enum AnthropicWire {
    /// The messages without instructions; answers of tools become messages of the user, neighbours of one role are joined.
    static func messages(_ messages: [LLMMessage]) -> [JSONValue] {
        var turns: [(role: String, blocks: [JSONValue])] = []
        for message in messages where message.role != .system {
            let role = message.role == .assistant ? "assistant" : "user"
            if turns.last?.role == role {
                turns[turns.count - 1].blocks += blocks(of: message)
            } else {
                turns.append((role, blocks(of: message)))
            }
        }
        return turns.map { ["role": .string($0.role), "content": .array($0.blocks)] }
    }

    private static func blocks(of message: LLMMessage) -> [JSONValue] {
        if let id = message.toolCallID {
            return [["type": "tool_result", "tool_use_id": .string(id), "content": .string(message.text)]]
        }
        let text: [JSONValue] = message.text.isEmpty ? [] : [["type": "text", "text": .string(message.text)]]
        return text
            + message.toolCalls.map { call in
                [
                    "type": "tool_use", "id": .string(call.id), "name": .string(call.name),
                    "input": WireJSON.value(of: call.arguments) ?? [:],
                ]
            }
    }

    static func tool(_ tool: LLMTool) -> JSONValue {
        [
            "name": .string(tool.name), "description": .string(tool.description),
            "input_schema": SchemaDialect.plain.lowered(tool.parameters),
        ]
    }

    static func choice(_ choice: LLMTool.Choice) -> JSONValue {
        switch choice {
        case .automatic: ["type": "auto"]
        case .none: ["type": "none"]
        case .required: ["type": "any"]
        case .named(let name): ["type": "tool", "name": .string(name)]
        }
    }

    /// What a reason for stopping means.
    static func signal(for reason: String) -> AnswerAssembly.Signal {
        switch reason {
        case "end_turn", "stop_sequence": .stop
        case "max_tokens", "model_context_window_exceeded": .length
        case "tool_use": .toolCalls
        case "refusal": .refusal
        default: .other(reason)
        }
    }
}
