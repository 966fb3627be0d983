import MacroMindKit

/// The Responses interface of OpenAI.
struct ResponsesDialect: LanguageDialect {
    let capabilities = LLMCapabilities(streams: true, structuredOutput: .schema, callsTools: true)

    func headers(token: String?) -> [(name: String, value: String)] {
        token.map { [("authorization", "Bearer \($0)")] } ?? []
    }

    func call(for request: LLMRequest, model: String, streams: Bool) -> WireCall {
        var body: [String: JSONValue] = [
            "model": .string(model), "input": .array(request.messages.flatMap(ResponsesWire.items)),
            "store": false,
        ]
        let instructions = request.text(of: .system)
        if !instructions.isEmpty { body["instructions"] = .string(instructions) }
        if streams { body["stream"] = true }
        if let tokens = request.options.maximumOutputTokens {
            body["max_output_tokens"] = .number(Double(tokens))
        }
        if let temperature = request.options.temperature { body["temperature"] = .number(temperature) }
        if !request.tools.isEmpty {
            body["tools"] = .array(request.tools.map(ResponsesWire.tool))
            body["tool_choice"] = ResponsesWire.choice(request.toolChoice)
        }
        if let format = ResponsesWire.format(request.format) { body["text"] = ["format": format] }
        return WireCall(path: "/responses", body: body)
    }
}
