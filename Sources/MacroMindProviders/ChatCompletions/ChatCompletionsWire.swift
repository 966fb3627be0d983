import MacroMindKit

/// The parts of a Chat Completions request.
enum ChatCompletionsWire {
    static func message(_ message: LLMMessage) -> JSONValue {
        var members: [String: JSONValue] = [
            "role": .string(message.role.rawValue), "content": .string(message.text),
        ]
        if let id = message.toolCallID { members["tool_call_id"] = .string(id) }
        if !message.toolCalls.isEmpty {
            members["tool_calls"] = .array(message.toolCalls.map(call))
            if message.text.isEmpty { members["content"] = .null }
        }
        return .object(members)
    }

    private static func call(_ call: LLMToolCall) -> JSONValue {
        [
            "id": .string(call.id), "type": "function",
            "function": ["name": .string(call.name), "arguments": .string(call.arguments)],
        ]
    }

    static func tool(_ tool: LLMTool) -> JSONValue {
        [
            "type": "function",
            "function": [
                "name": .string(tool.name), "description": .string(tool.description),
                "parameters": SchemaDialect.plain.lowered(tool.parameters),
            ],
        ]
    }

    static func choice(_ choice: LLMTool.Choice) -> JSONValue {
        switch choice {
        case .automatic: "auto"
        case .none: "none"
        case .required: "required"
        case .named(let name): ["type": "function", "function": ["name": .string(name)]]
        }
    }

    static func format(_ format: LLMOutputFormat) -> JSONValue? {
        switch format {
        case .text: nil
        case .json: ["type": "json_object"]
        case .schema(let schema):
            [
                "type": "json_schema",
                "json_schema": [
                    "name": .string(schema.name), "strict": true,
                    "schema": SchemaDialect.openAI.lowered(schema.definition),
                ],
            ]
        }
    }
}
