extension LLMRequest {
    /// The request as JSON, without what does not change the answer: deadline, identifier and user.
    package var canonicalForm: JSONValue {
        var members: [String: JSONValue] = ["messages": .array(messages.map(\.canonicalForm))]
        if !tools.isEmpty {
            members["tools"] = .array(tools.map(\.canonicalForm))
            members["toolChoice"] = toolChoice.canonicalForm
        }
        switch format {
        case .text: break
        case .json: members["format"] = "json"
        case .schema(let schema):
            members["format"] = ["name": .string(schema.name), "schema": schema.definition]
        }
        let options = options.canonicalForm
        if !options.isEmpty { members["options"] = .object(options) }
        return .object(members)
    }
}

extension LLMMessage {
    fileprivate var canonicalForm: JSONValue {
        var members: [String: JSONValue] = ["role": .string(role.rawValue), "text": .string(text)]
        if !toolCalls.isEmpty { members["toolCalls"] = .array(toolCalls.map(\.canonicalForm)) }
        if let toolCallID { members["toolCallID"] = .string(toolCallID) }
        return .object(members)
    }
}

extension LLMToolCall {
    /// The call as JSON.
    package var canonicalForm: JSONValue {
        ["id": .string(id), "name": .string(name), "arguments": .string(arguments)]
    }
}

extension LLMTool {
    fileprivate var canonicalForm: JSONValue {
        ["name": .string(name), "description": .string(description), "parameters": parameters]
    }
}

extension LLMTool.Choice {
    fileprivate var canonicalForm: JSONValue {
        switch self {
        case .automatic: "automatic"
        case .none: "none"
        case .required: "required"
        case .named(let name): ["name": .string(name)]
        }
    }
}

extension LLMOptions {
    fileprivate var canonicalForm: [String: JSONValue] {
        var members: [String: JSONValue] = [:]
        if let maximumOutputTokens { members["maximumOutputTokens"] = .number(Double(maximumOutputTokens)) }
        if let temperature { members["temperature"] = .number(temperature) }
        if !stopSequences.isEmpty { members["stopSequences"] = .array(stopSequences.map(JSONValue.string)) }
        if let seed { members["seed"] = .number(Double(seed)) }
        if !serviceOptions.isEmpty { members["serviceOptions"] = .object(serviceOptions) }
        return members
    }
}
