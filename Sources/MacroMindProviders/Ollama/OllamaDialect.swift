import MacroMindKit

/// The chat interface of Ollama.
///
/// Ollama cuts longer prompts silently from the front, so that the size of the context is set with every call: the
/// estimated input and the room for the answer, at least ``smallestContext``.
struct OllamaDialect: LanguageDialect {
    static let smallestContext = 8_192
    private static let defaultOutputTokens = 4_096

    let capabilities = LLMCapabilities(streams: true, structuredOutput: .schema, callsTools: true)
    let dropsThinking = true

    func headers(token: String?) -> [(name: String, value: String)] {
        token.map { [("authorization", "Bearer \($0)")] } ?? []
    }

    func call(for request: LLMRequest, model: String, streams: Bool) -> WireCall {
        var body: [String: JSONValue] = [
            "model": .string(model), "messages": .array(OllamaWire.messages(request.messages)),
            "stream": .bool(streams), "think": false, "options": Self.options(of: request),
        ]
        if !request.tools.isEmpty, request.toolChoice != .none {
            body["tools"] = .array(request.tools.map(ChatCompletionsWire.tool))
        }
        switch request.format {
        case .text: break
        case .json: body["format"] = "json"
        case .schema(let schema): body["format"] = SchemaDialect.plain.lowered(schema.definition)
        }
        return WireCall(path: "/api/chat", body: body)
    }

    private static func options(of request: LLMRequest) -> JSONValue {
        let options = request.options
        let needed =
            LLMTokenEstimate.inputTokens(of: request) + (options.maximumOutputTokens ?? defaultOutputTokens)
        var members: [String: JSONValue] = ["num_ctx": .number(Double(max(needed, smallestContext)))]
        if let tokens = options.maximumOutputTokens { members["num_predict"] = .number(Double(tokens)) }
        if let temperature = options.temperature { members["temperature"] = .number(temperature) }
        if let seed = options.seed { members["seed"] = .number(Double(seed)) }
        if !options.stopSequences.isEmpty {
            members["stop"] = .array(options.stopSequences.map(JSONValue.string))
        }
        return .object(members)
    }
}
