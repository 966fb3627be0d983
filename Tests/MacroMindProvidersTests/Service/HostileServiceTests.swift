import MacroMindKit
import MacroMindProviders
import Testing

/// Services that tell keys, count wrongly, or mix up their parts.
@Suite struct HostileServiceTests {
    private static let secret = "k7.very.private.value"
    private let request = LLMRequest(messages: [.user("Plan.")])

    private func provider(_ reply: ScriptedTransport.Reply, _ service: LLMService) throws -> HTTPLLMProvider {
        try HTTPLLMProvider(service, model: "m", transport: ScriptedTransport { _ in reply }) { Self.secret }
    }

    private func chat(_ delta: String, end: String = "null", usage: String = "null") -> String {
        "data: {\"choices\":[{\"delta\":\(delta),\"finish_reason\":\(end)}],\"usage\":\(usage)}\n\n"
    }

    @Test(arguments: [
        (
            LLMService.openAIResponses,
            #"{"type":"response.failed","response":{"error":{"message":"Bad key KEY"}}}"#
        ),
        (.openAIResponses, #"{"type":"error","code":"server_error","message":"Bad key KEY"}"#),
        (.openAI, #"{"error":{"message":"Bad key KEY"}}"#), (.openAI, #"{"error":"Bad key KEY"}"#),
        (.anthropic, #"{"type":"error","error":{"type":"api_error","message":"Bad key KEY"}}"#),
        (.gemini, #"{"error":{"code":500,"message":"Bad key KEY"}}"#),
    ])
    func `a key that comes back within a stream does not show`(
        service: LLMService,
        frame: String
    ) async throws {
        let text = "data: " + frame.replacing("KEY", with: Self.secret) + "\n\n"
        let error = await #expect(throws: LLMError.self) {
            try await provider(.events(text), service).stream(request).response()
        }
        let shown = try #require(error).message
        #expect(!shown.contains(Self.secret))
        #expect(shown.contains("***"))
    }

    @Test(arguments: [
        #"{"prompt_tokens":-5,"completion_tokens":-1}"#, #"{"prompt_tokens":"12","completion_tokens":"x"}"#,
        #"{"prompt_tokens":1e300,"completion_tokens":1e300}"#,
        #"{"prompt_tokens":1.5,"completion_tokens":[]}"#,
        #""none""#, "[]", "true",
    ])
    func `counts that can not be are no counts`(usage: String) async throws {
        let text = chat(#"{"content":"Oats"}"#, end: #""stop""#, usage: usage)
        let response = try await provider(.events(text), .openAI).stream(request).response()
        #expect(response.text == "Oats")
        #expect(response.usage.unreportedCalls == 1)
        #expect(response.usage.inputTokens == 0 && response.usage.outputTokens == 0)
    }

    @Test func `the largest counts of two calls do not overflow`() {
        let most = LLMUsage(inputTokens: .max, outputTokens: .max)
        #expect((most + most).inputTokens == .max)
    }

    private static let callStart =
        #"{"tool_calls":[{"index":0,"id":"a","function":{"name":"targets","arguments":"{\"d"}}]}"#

    @Test func `a tool call in pieces needs its name and identifier once`() async throws {
        let text =
            chat(Self.callStart) + chat(#"{"tool_calls":[{"index":0,"function":{"arguments":"ay\":"}}]}"#)
            + chat(#"{"tool_calls":[{"index":0,"id":"","function":{"name":"","arguments":"1}"}}]}"#)
            + chat("{}", end: #""tool_calls""#)
        let calls = try await provider(.events(text), .openAI).stream(request).response().toolCalls
        #expect(calls == [LLMToolCall(id: "a", name: "targets", arguments: #"{"day":1}"#)])
    }

    @Test(arguments: [#""index":0,"#, ""])
    func `calls under one index are kept apart by their identifiers`(index: String) async throws {
        func call(_ id: String, _ name: String) -> String {
            chat(
                "{\"tool_calls\":[{\(index)\"id\":\"\(id)\",\"function\":{\"name\":\"\(name)\",\"arguments\":\"{}\"}}]}"
            )
        }
        let text = call("a", "targets") + call("b", "plan") + chat("{}", end: #""tool_calls""#)
        let calls = try await provider(.events(text), .openAI).stream(request).response().toolCalls
        #expect(calls.map(\.id) == ["a", "b"])
        #expect(calls.map(\.arguments) == ["{}", "{}"])
    }

    @Test func `a final text that combines with the last character is streamed whole`() async throws {
        let item =
            "{\"type\":\"message\",\"content\":[{\"type\":\"output_text\",\"text\":\"Cafe\u{301} au lait\"}]}"
        let text =
            "data: {\"type\":\"response.output_text.delta\",\"delta\":\"Cafe\"}\n\n"
            + "data: {\"type\":\"response.completed\",\"response\":{\"status\":\"completed\",\"output\":[\(item)]}}\n\n"
        let provider = try provider(.events(text), .openAIResponses)
        var streamed = ""
        for try await event in provider.stream(request) {
            if case .textDelta(let delta) = event { streamed += delta }
        }
        #expect(streamed == "Cafe\u{301} au lait")
    }

    @Test func `lines that end with carriage returns and comments between them are read`() async throws {
        let text =
            ": hello\n\n" + chat(#"{"content":"Oats"}"#) + ":\nretry: 5\n\n" + chat("{}", end: #""stop""#)
        let old = ScriptedTransport.Reply.events(text.replacing("\n", with: "\r")).split(every: 3)
        #expect(try await provider(old, .openAI).stream(request).response().text == "Oats")
    }
}
