import MacroMindKit
import MacroMindProviders
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

private let baseURL = ProcessInfo.processInfo.environment["MACROMIND_LITELLM_URL"]
private let key = ProcessInfo.processInfo.environment["MACROMIND_LITELLM_KEY"]

/// Calls of a real server that speaks Chat Completions, started by `Tests/LiteLLM/run.py`.
@Suite(.enabled(if: baseURL != nil, "Start the proxy with Tests/LiteLLM/run.py."))
struct LiteLLMPeerTests {
    private let request = LLMRequest(messages: [.system("Answer with JSON."), .user("Plan a snack.")])

    private func call(
        _ model: String,
        streams: Bool,
        key wrongKey: String? = nil,
        service: LLMService? = nil,
        request: LLMRequest? = nil
    ) async throws -> Result<LLMResponse, LLMError> {
        let transport = AsyncHTTPTransport()
        let base = try #require(baseURL)
        let provider = try HTTPLLMProvider(
            service ?? .openAICompatible(baseURL: base),
            model: model,
            baseURL: base,
            transport: transport
        ) { wrongKey ?? key }
        let request = request ?? self.request
        let result: Result<LLMResponse, LLMError>
        do throws(LLMError) {
            result = .success(
                streams ? try await provider.stream(request).response() : try await provider.complete(request)
            )
        } catch {
            result = .failure(error)
        }
        try await transport.shutdown()
        return result
    }

    @Test(arguments: [false, true])
    func `a plan arrives whole, with its usage`(streams: Bool) async throws {
        let response = try await call("plan-ok", streams: streams).get()
        #expect(response.text == #"{"meals":[{"name":"Crème brûlée 🍮","mealType":"snack"}]}"#)
        #expect(response.finish == .stop)
        #expect(response.usage.unreportedCalls == 0)
        #expect(response.usage.outputTokens > 0)
    }

    @Test(arguments: [false, true])
    func `a schema is accepted`(streams: Bool) async throws {
        var structured = request
        structured.format = .schema(
            LLMSchema(
                name: "plan",
                definition: ["type": "object", "properties": ["meals": ["type": "array"]]]
            )
        )
        #expect(try await call("plan-ok", streams: streams, request: structured).get().finish == .stop)
    }

    @Test(
        arguments: [
            ("plan-429", LLMError.Code.rateLimited), ("plan-500", .server),
            ("plan-context", .contextOverflow),
            ("plan-unknown", .invalidRequest),
        ],
        [false, true]
    )
    func `a failure has the right kind`(
        example: (model: String, code: LLMError.Code),
        streams: Bool
    ) async throws {
        let error = try await #require(throws: LLMError.self) {
            try await call(example.model, streams: streams).get()
        }
        #expect(error.code == example.code, "\(error)")
    }

    @Test func `a wrong key is refused and not shown`() async throws {
        let wrong = "sk-wrong-0123456789"
        let error = try await #require(throws: LLMError.self) {
            try await call("plan-ok", streams: false, key: wrong).get()
        }
        #expect([.authentication, .invalidRequest, .permission].contains(error.code), "\(error)")
        #expect(!"\(error)".contains(wrong))
    }

    @Test(arguments: [false, true])
    func `a deadline ends a slow call`(streams: Bool) async throws {
        var impatient = request
        impatient.deadline = .milliseconds(500)
        let error = try await #require(throws: LLMError.self) {
            try await call("plan-slow", streams: streams, request: impatient).get()
        }
        #expect(error.code == .timeout, "\(error)")
    }

    @Test func `the Responses interface answers, and its broken stream is an error`() async throws {
        #expect(try await !call("plan-ok", streams: false, service: .openAIResponses).get().text.isEmpty)
        let error = try await #require(throws: LLMError.self) {
            try await call("plan-ok", streams: true, service: .openAIResponses).get()
        }
        #expect(error.code != .cancelled, "\(error)")
    }

    @Test func `the Messages interface answers`() async throws {
        #expect(try await !call("plan-ok", streams: false, service: .anthropic).get().text.isEmpty)
    }

    @Test func `a recording replays the same events without the server`() async throws {
        let transport = AsyncHTTPTransport()
        let base = try #require(baseURL)
        let provider = try HTTPLLMProvider(
            .openAICompatible(baseURL: base),
            model: "plan-ok",
            transport: transport
        ) { key }
        let recording = RecordingLLMProvider(provider)
        let recorded = try await recording.stream(request).response()
        try await transport.shutdown()
        let json = recording.cassette.json
        #expect(
            try await ReplayingLLMProvider(LLMCassette(json: json)).stream(request).response() == recorded
        )
        #expect(key.map { !json.contains($0) } == true)
    }
}
