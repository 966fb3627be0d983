import MacroMindKit

/// The parts of a Gemini request.
enum GeminiWire {
    /// The name of a model as a part of a path, with anything but letters, digits, dots, hyphens and underscores left out.
    static func pathName(_ model: String) -> String {
        let name = model.hasPrefix("models/") ? String(model.dropFirst(7)) : model
        return name.filter { $0.isASCII && ($0.isLetter || $0.isNumber || "-._".contains($0)) }
    }

    static func contents(_ messages: [LLMMessage]) -> [JSONValue] {
        var names: [String: String] = [:]
        return messages.compactMap { message in
            for call in message.toolCalls { names[call.id] = call.name }
            switch message.role {
            case .system: return nil
            case .user: return ["role": "user", "parts": [["text": .string(message.text)]]]
            case .assistant: return ["role": "model", "parts": .array(parts(of: message))]
            case .tool:
                let name = message.toolCallID.flatMap { names[$0] } ?? ""
                let response =
                    WireJSON.value(of: message.text).flatMap(\.objectValue) ?? [
                        "result": .string(message.text)
                    ]
                return [
                    "role": "user",
                    "parts": [["functionResponse": ["name": .string(name), "response": .object(response)]]],
                ]
            }
        }
    }

    private static func parts(of message: LLMMessage) -> [JSONValue] {
        let text: [JSONValue] = message.text.isEmpty ? [] : [["text": .string(message.text)]]
        return text
            + message.toolCalls.map { call in
                [
                    "functionCall": [
                        "name": .string(call.name), "args": WireJSON.value(of: call.arguments) ?? [:],
                    ]
                ]
            }
    }

    static func configuration(of request: LLMRequest) -> JSONValue {
        let options = request.options
        var members: [String: JSONValue] = [:]
        if let tokens = options.maximumOutputTokens { members["maxOutputTokens"] = .number(Double(tokens)) }
        if let temperature = options.temperature { members["temperature"] = .number(temperature) }
        if let seed = options.seed { members["seed"] = .number(Double(seed)) }
        if !options.stopSequences.isEmpty {
            members["stopSequences"] = .array(options.stopSequences.map(JSONValue.string))
        }
        switch request.format {
        case .text: break
        case .json: members["responseMimeType"] = "application/json"
        case .schema(let schema):
            members["responseMimeType"] = "application/json"
            members["responseJsonSchema"] = SchemaDialect.gemini.lowered(schema.definition)
        }
        return .object(members)
    }

    static func tool(_ tool: LLMTool) -> JSONValue {
        [
            "name": .string(tool.name), "description": .string(tool.description),
            "parametersJsonSchema": SchemaDialect.gemini.lowered(tool.parameters),
        ]
    }

    static func choice(_ choice: LLMTool.Choice) -> JSONValue {
        switch choice {
        case .automatic: ["mode": "AUTO"]
        case .none: ["mode": "NONE"]
        case .required: ["mode": "ANY"]
        case .named(let name): ["mode": "ANY", "allowedFunctionNames": [.string(name)]]
        }
    }
}
