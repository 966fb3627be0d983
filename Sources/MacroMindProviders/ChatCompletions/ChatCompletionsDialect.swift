import MacroMindKit

/// The Chat Completions interface of OpenAI, which most other servers speak too.
struct ChatCompletionsDialect: LanguageDialect {
    /// How the limit of output tokens is named; older servers know only `max_tokens`.
    var tokenLimitName = "max_completion_tokens"
    var capabilities = LLMCapabilities(streams: true, structuredOutput: .schema, callsTools: true)
    let dropsThinking = true

    func headers(token: String?) -> [(name: String, value: String)] {
        token.map { [("authorization", "Bearer \($0)")] } ?? []
    }

    func call(for request: LLMRequest, model: String, streams: Bool) -> WireCall {
        var body: [String: JSONValue] = [
            "model": .string(model), "messages": .array(request.messages.map(ChatCompletionsWire.message)),
        ]
        if streams {
            body["stream"] = true
            body["stream_options"] = ["include_usage": true]
        }
        addOptions(of: request, to: &body)
        if !request.tools.isEmpty {
            body["tools"] = .array(request.tools.map(ChatCompletionsWire.tool))
            body["tool_choice"] = ChatCompletionsWire.choice(request.toolChoice)
        }
        body["response_format"] = ChatCompletionsWire.format(request.format)
        return WireCall(path: "/chat/completions", body: body)
    }

    private func addOptions(of request: LLMRequest, to body: inout [String: JSONValue]) {
        let options = request.options
        if let tokens = options.maximumOutputTokens { body[tokenLimitName] = .number(Double(tokens)) }
        if let temperature = options.temperature { body["temperature"] = .number(temperature) }
        if let seed = options.seed { body["seed"] = .number(Double(seed)) }
        if !options.stopSequences.isEmpty {
            body["stop"] = .array(options.stopSequences.map(JSONValue.string))
        }
    }

    /// Asks for no more than the server is said to know.
    func adapted(_ request: LLMRequest) -> LLMRequest {
        switch (request.format, capabilities.structuredOutput) {
        case (.schema, .json): weaker(request) ?? request
        case (.schema, .none): weaker(request).flatMap(weaker) ?? request
        case (.json, .none): weaker(request) ?? request
        default: request
        }
    }

    /// Steps down from a schema to plain JSON and from there to text where a server does not know the form.
    func weakened(_ request: LLMRequest, after error: LLMError) -> LLMRequest? {
        let isAboutFormat = ["response_format", "json_schema", "json_object"].contains(
            where: error.message.contains
        )
        guard isAboutFormat, [.invalidRequest, .modelNotFound, .server].contains(error.code) else {
            return nil
        }
        return weaker(request)
    }

    private func weaker(_ request: LLMRequest) -> LLMRequest? {
        var request = request
        switch request.format {
        case .schema(let schema):
            request.format = .json
            let text = CanonicalJSON.text(of: schema.definition, keepsOrderingKeyword: false)
            request.messages.append(
                .system("Answer with one JSON object that follows this JSON schema: \(text)")
            )
        case .json: request.format = .text
        case .text: return nil
        }
        return request
    }
}
