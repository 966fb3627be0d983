import MacroMindKit
import MacroMindProviders
import Testing

@Suite struct RequestShapeTests {
    private static let schema = LLMSchema(
        name: "meal_plan",
        definition: [
            "type": "object", "required": ["name"], "propertyOrdering": ["name", "calories"],
            "properties": [
                "calories": ["type": "number", "minimum": 0, "maximum": 5000],
                "name": ["type": "string", "minLength": 1],
            ],
        ]
    )

    private static let call = LLMToolCall(id: "call_1", name: "find_food", arguments: #"{"name":"oats"}"#)

    private static let full = LLMRequest(
        messages: [
            .system("Be brief."), .user("Plan."), .assistant("", toolCalls: [call]),
            .tool("[1]", answering: call),
        ],
        tools: [LLMTool(name: "find_food", description: "Finds.", parameters: ["type": "object"])],
        toolChoice: .required,
        options: LLMOptions(maximumOutputTokens: 100, temperature: 0.5, stopSequences: ["END"], seed: 7),
        userKey: "maria",
        identifier: "id-1"
    )

    private static let structured = LLMRequest(messages: [.user("Plan.")], format: .schema(schema))

    struct Case: Sendable, CustomTestStringConvertible {
        let service: LLMService
        let url: String
        let key: (name: String, value: String)
        let full: String
        let structured: String

        var testDescription: String { service.name }
    }

    static let cases = [
        Case(
            service: .openAI,
            url: "https://api.openai.com/v1/chat/completions",
            key: ("authorization", "Bearer k-1"),
            full: #"""
                {"max_completion_tokens":100,"messages":[{"content":"Be brief.","role":"system"},{"content":"Plan.","role":"user"},{"content":null,"role":"assistant","tool_calls":[{"function":{"arguments":"{\"name\":\"oats\"}","name":"find_food"},"id":"call_1","type":"function"}]},{"content":"[1]","role":"tool","tool_call_id":"call_1"}],"model":"m","seed":7,"stop":["END"],"temperature":0.5,"tool_choice":"required","tools":[{"function":{"description":"Finds.","name":"find_food","parameters":{"type":"object"}},"type":"function"}]}
                """#,
            structured: #"""
                {"messages":[{"content":"Plan.","role":"user"}],"model":"m","response_format":{"json_schema":{"name":"meal_plan","schema":{"additionalProperties":false,"properties":{"name":{"type":"string"},"calories":{"maximum":5000,"minimum":0,"type":["number","null"]}},"required":["calories","name"],"type":"object"},"strict":true},"type":"json_schema"}}
                """#
        ),
        Case(
            service: .openAIResponses,
            url: "https://api.openai.com/v1/responses",
            key: ("authorization", "Bearer k-1"),
            full: #"""
                {"input":[{"content":"Plan.","role":"user"},{"arguments":"{\"name\":\"oats\"}","call_id":"call_1","name":"find_food","type":"function_call"},{"call_id":"call_1","output":"[1]","type":"function_call_output"}],"instructions":"Be brief.","max_output_tokens":100,"model":"m","store":false,"temperature":0.5,"tool_choice":"required","tools":[{"description":"Finds.","name":"find_food","parameters":{"type":"object"},"strict":false,"type":"function"}]}
                """#,
            structured: #"""
                {"input":[{"content":"Plan.","role":"user"}],"model":"m","store":false,"text":{"format":{"name":"meal_plan","schema":{"additionalProperties":false,"properties":{"name":{"type":"string"},"calories":{"maximum":5000,"minimum":0,"type":["number","null"]}},"required":["calories","name"],"type":"object"},"strict":true,"type":"json_schema"}}}
                """#
        ),
        Case(
            service: .anthropic,
            url: "https://api.anthropic.com/v1/messages",
            key: ("x-api-key", "k-1"),
            full: #"""
                {"max_tokens":100,"messages":[{"content":[{"text":"Plan.","type":"text"}],"role":"user"},{"content":[{"id":"call_1","input":{"name":"oats"},"name":"find_food","type":"tool_use"}],"role":"assistant"},{"content":[{"content":"[1]","tool_use_id":"call_1","type":"tool_result"}],"role":"user"}],"model":"m","stop_sequences":["END"],"system":"Be brief.","temperature":0.5,"tool_choice":{"type":"any"},"tools":[{"description":"Finds.","input_schema":{"type":"object"},"name":"find_food"}]}
                """#,
            structured: #"""
                {"max_tokens":4096,"messages":[{"content":[{"text":"Plan.","type":"text"}],"role":"user"}],"model":"m","output_config":{"format":{"schema":{"additionalProperties":false,"properties":{"name":{"type":"string"},"calories":{"description":"(minimum 0, maximum 5000)","type":"number"}},"required":["name"],"type":"object"},"type":"json_schema"}}}
                """#
        ),
        Case(
            service: .gemini,
            url: "https://generativelanguage.googleapis.com/v1beta/models/m:generateContent",
            key: ("x-goog-api-key", "k-1"),
            full: #"""
                {"contents":[{"parts":[{"text":"Plan."}],"role":"user"},{"parts":[{"functionCall":{"args":{"name":"oats"},"name":"find_food"}}],"role":"model"},{"parts":[{"functionResponse":{"name":"find_food","response":{"result":"[1]"}}}],"role":"user"}],"generationConfig":{"maxOutputTokens":100,"seed":7,"stopSequences":["END"],"temperature":0.5},"systemInstruction":{"parts":[{"text":"Be brief."}]},"toolConfig":{"functionCallingConfig":{"mode":"ANY"}},"tools":[{"functionDeclarations":[{"description":"Finds.","name":"find_food","parametersJsonSchema":{"type":"object"}}]}]}
                """#,
            structured: #"""
                {"contents":[{"parts":[{"text":"Plan."}],"role":"user"}],"generationConfig":{"responseJsonSchema":{"properties":{"name":{"minLength":1,"type":"string"},"calories":{"maximum":5000,"minimum":0,"type":"number"}},"propertyOrdering":["name","calories"],"required":["name"],"type":"object"},"responseMimeType":"application/json"}}
                """#
        ),
        Case(
            service: .ollama,
            url: "http://127.0.0.1:11434/api/chat",
            key: ("authorization", "Bearer k-1"),
            full: #"""
                {"messages":[{"content":"Be brief.","role":"system"},{"content":"Plan.","role":"user"},{"content":"","role":"assistant","tool_calls":[{"function":{"arguments":{"name":"oats"},"name":"find_food"}}]},{"content":"[1]","role":"tool","tool_name":"find_food"}],"model":"m","options":{"num_ctx":8192,"num_predict":100,"seed":7,"stop":["END"],"temperature":0.5},"stream":false,"think":false,"tools":[{"function":{"description":"Finds.","name":"find_food","parameters":{"type":"object"}},"type":"function"}]}
                """#,
            structured: #"""
                {"format":{"properties":{"name":{"minLength":1,"type":"string"},"calories":{"maximum":5000,"minimum":0,"type":"number"}},"required":["name"],"type":"object"},"messages":[{"content":"Plan.","role":"user"}],"model":"m","options":{"num_ctx":8192},"stream":false,"think":false}
                """#
        ),
    ]

    private func sent(_ request: LLMRequest, to service: LLMService) async throws -> LanguageHTTPRequest {
        let transport = ScriptedTransport { _ in .json("{}", status: 500) }
        let provider = try HTTPLLMProvider(service, model: "m", transport: transport) { "k-1" }
        _ = await #expect(throws: LLMError.self) { try await provider.complete(request) }
        return try #require(transport.requests.first)
    }

    @Test(arguments: cases)
    func `a conversation with tools has the service's form`(example: Case) async throws {
        let request = try await sent(Self.full, to: example.service)
        #expect(String(decoding: request.body, as: UTF8.self) == example.full)
        #expect(request.url == example.url)
        #expect(request.headers.contains { $0.name == example.key.name && $0.value == example.key.value })
        #expect(request.headers.contains { $0.name == "idempotency-key" && $0.value == "id-1" })
    }

    @Test(arguments: cases)
    func `a schema is put in the service's dialect`(example: Case) async throws {
        let request = try await sent(Self.structured, to: example.service)
        #expect(String(decoding: request.body, as: UTF8.self) == example.structured)
    }

    @Test(arguments: cases)
    func `the same request has the same bytes and shows neither user nor key`(example: Case) async throws {
        let first = try await sent(Self.full, to: example.service)
        let second = try await sent(Self.full, to: example.service)
        #expect(first.body == second.body)
        #expect(!String(decoding: first.body, as: UTF8.self).contains("maria"))
        #expect(!"\(first)\(String(reflecting: first))".contains("k-1"))
    }

    @Test func `options of one service are merged into the body`() async throws {
        var request = LLMRequest(messages: [.user("Plan.")])
        request.options.serviceOptions = ["options": ["num_ctx": 100, "top_k": 5], "keep_alive": "5m"]
        let body = String(decoding: try await sent(request, to: .ollama).body, as: UTF8.self)
        #expect(body.contains(#""options":{"num_ctx":100,"top_k":5}"#))
        #expect(body.contains(#""keep_alive":"5m""#))
    }

    @Test func `a long prompt gets a larger context from Ollama`() async throws {
        let request = LLMRequest(messages: [.user(String(repeating: "oats ", count: 10_000))])
        let body = String(decoding: try await sent(request, to: .ollama).body, as: UTF8.self)
        #expect(body.contains("\"num_ctx\":20767"))
    }
}
