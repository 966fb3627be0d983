import MacroMindKit

/// The Gemini interface of Google.
struct GeminiDialect: LanguageDialect {
    /// The version of the interface in its path.
    var version = "v1beta"
    let capabilities = LLMCapabilities(streams: true, structuredOutput: .schema, callsTools: true)

    func headers(token: String?) -> [(name: String, value: String)] {
        token.map { [("x-goog-api-key", $0)] } ?? []
    }

    func call(for request: LLMRequest, model: String, streams: Bool) -> WireCall {
        var body: [String: JSONValue] = [
            "contents": .array(GeminiWire.contents(request.messages)),
            "generationConfig": GeminiWire.configuration(of: request),
        ]
        let instructions = request.text(of: .system)
        if !instructions.isEmpty { body["systemInstruction"] = ["parts": [["text": .string(instructions)]]] }
        if !request.tools.isEmpty {
            body["tools"] = [["functionDeclarations": .array(request.tools.map(GeminiWire.tool))]]
            body["toolConfig"] = ["functionCallingConfig": GeminiWire.choice(request.toolChoice)]
        }
        let method = streams ? "streamGenerateContent?alt=sse" : "generateContent"
        return WireCall(path: "/\(version)/models/\(GeminiWire.pathName(model)):\(method)", body: body)
    }
}
