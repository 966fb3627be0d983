import MacroMindKit

/// The Messages interface of Anthropic.
struct AnthropicDialect: LanguageDialect {
    /// The number of output tokens when the request sets none, since the service insists on a limit.
    static let defaultOutputTokens = 4_096

    /// The version of the interface, a date.
    var version = "2023-06-01"
    let capabilities = LLMCapabilities(streams: true, structuredOutput: .schema, callsTools: true)

    func headers(token: String?) -> [(name: String, value: String)] {
        [("anthropic-version", version)] + (token.map { [("x-api-key", $0)] } ?? [])
    }

    func call(for request: LLMRequest, model: String, streams: Bool) -> WireCall {
        let limit = request.options.maximumOutputTokens ?? Self.defaultOutputTokens
        var body: [String: JSONValue] = [
            "model": .string(model), "max_tokens": .number(Double(limit)),
            "messages": .array(AnthropicWire.messages(request.messages)),
        ]
        let instructions = request.text(of: .system)
        if !instructions.isEmpty { body["system"] = .string(instructions) }
        if streams { body["stream"] = true }
        if let temperature = request.options.temperature {
            body["temperature"] = .number(min(temperature, 1))
        }
        if !request.options.stopSequences.isEmpty {
            body["stop_sequences"] = .array(request.options.stopSequences.map(JSONValue.string))
        }
        if !request.tools.isEmpty {
            body["tools"] = .array(request.tools.map(AnthropicWire.tool))
            body["tool_choice"] = AnthropicWire.choice(request.toolChoice)
        }
        if case .schema(let schema) = request.format {
            let definition = SchemaDialect.anthropic.lowered(schema.definition)
            body["output_config"] = ["format": ["type": "json_schema", "schema": definition]]
        }
        return WireCall(path: "/v1/messages", body: body)
    }

    /// Leaves the schema to words where a model does not know the form.
    func weakened(_ request: LLMRequest, after error: LLMError) -> LLMRequest? {
        guard case .schema(let schema) = request.format, error.code == .invalidRequest,
            error.message.contains("output_config") || error.message.contains("output_format")
        else { return nil }
        var request = request
        request.format = .text
        let text = CanonicalJSON.text(of: schema.definition, keepsOrderingKeyword: false)
        request.messages.append(.system("Answer with one JSON object that follows this JSON schema: \(text)"))
        return request
    }
}
