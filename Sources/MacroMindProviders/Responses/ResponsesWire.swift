import MacroMindKit

/// The parts of a Responses request.
enum ResponsesWire {
    /// The items of a message; instructions of the application travel apart.
    static func items(_ message: LLMMessage) -> [JSONValue] {
        switch message.role {
        case .system: return []
        case .user: return [["role": "user", "content": .string(message.text)]]
        case .assistant:
            let text: [JSONValue] =
                message.text.isEmpty ? [] : [["role": "assistant", "content": .string(message.text)]]
            return text + message.toolCalls.map(call)
        case .tool:
            return [
                [
                    "type": "function_call_output", "call_id": .string(message.toolCallID ?? ""),
                    "output": .string(message.text),
                ]
            ]
        }
    }

    private static func call(_ call: LLMToolCall) -> JSONValue {
        [
            "type": "function_call", "call_id": .string(call.id), "name": .string(call.name),
            "arguments": .string(call.arguments),
        ]
    }

    static func tool(_ tool: LLMTool) -> JSONValue {
        [
            "type": "function", "name": .string(tool.name), "description": .string(tool.description),
            "parameters": SchemaDialect.plain.lowered(tool.parameters), "strict": false,
        ]
    }

    static func choice(_ choice: LLMTool.Choice) -> JSONValue {
        switch choice {
        case .automatic: "auto"
        case .none: "none"
        case .required: "required"
        case .named(let name): ["type": "function", "name": .string(name)]
        }
    }

    static func format(_ format: LLMOutputFormat) -> JSONValue? {
        switch format {
        case .text: nil
        case .json: ["type": "json_object"]
        case .schema(let schema):
            [
                "type": "json_schema", "name": .string(schema.name), "strict": true,
                "schema": SchemaDialect.openAI.lowered(schema.definition),
            ]
        }
    }
}
