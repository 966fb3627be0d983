import MacroMindKit
import MacroMindProviders
import Testing

@Suite struct DialectReadingTests {
    private let request = LLMRequest(messages: [.user("Plan.")])

    private func answer(_ service: LLMService, _ reply: ScriptedTransport.Reply) async throws -> LLMResponse {
        let provider = try HTTPLLMProvider(service, model: "m", transport: ScriptedTransport { _ in reply })
        return try await provider.stream(request).response()
    }

    private func code(_ service: LLMService, _ reply: ScriptedTransport.Reply) async throws -> LLMError.Code?
    {
        await #expect(throws: LLMError.self) { try await answer(service, reply) }?.code
    }

    @Test func `tool calls that arrive side by side are kept apart`() async throws {
        func chunk(_ calls: String) -> String { "{\"choices\":[{\"delta\":{\"tool_calls\":[\(calls)]}}]}" }
        let response = try await answer(
            .openAI,
            .events(
                WireScript.events([
                    chunk(#"{"index":0,"id":"a","function":{"name":"f","arguments":""}}"#),
                    chunk(#"{"index":1,"id":"b","function":{"name":"g","arguments":"{\"x\""}}"#),
                    chunk(
                        #"{"index":0,"function":{"arguments":"{}"}},{"index":1,"function":{"arguments":":1}"}}"#
                    ),
                    #"{"choices":[{"delta":{},"finish_reason":"stop"}]}"#,
                ])
            )
        )
        #expect(
            response.toolCalls == [
                LLMToolCall(id: "a", name: "f", arguments: "{}"),
                LLMToolCall(id: "b", name: "g", arguments: #"{"x":1}"#),
            ]
        )
        #expect(response.finish == .toolCalls)
    }

    @Test func `an unknown reason for stopping is passed on`() async throws {
        let body = #"{"choices":[{"finish_reason":"galactic","message":{"content":"Oats"}}]}"#
        #expect(try await answer(.openAI, .json(body)).finish == LLMFinishReason(rawValue: "galactic"))
    }

    @Test func `Responses fail within a stream in two ways`() async throws {
        let failed =
            #"{"type":"response.failed","response":{"error":{"code":"rate_limit_exceeded","message":"?"}}}"#
        #expect(try await code(.openAIResponses, .events(WireScript.events([failed]))) == .rateLimited)
        let error = #"{"type":"error","code":"server_error","message":"?"}"#
        #expect(try await code(.openAIResponses, .events(WireScript.events([error]))) == .server)
    }

    @Test func `the final text of Responses adds what the deltas lack`() async throws {
        let whole = WireScript.responses.whole("Oats and milk", .stop)
        let response = try await answer(
            .openAIResponses,
            .events(
                WireScript.events([
                    #"{"type":"response.output_text.delta","delta":"Oats"}"#,
                    #"{"type":"response.unheard.of"}"#,
                    "{\"type\":\"response.completed\",\"response\":\(whole)}",
                ])
            )
        )
        #expect(response.text == "Oats and milk")
    }

    @Test func `cached tokens of Anthropic are part of the input`() async throws {
        let body = """
            {"content":[{"type":"text","text":"Oats"}],"stop_reason":"end_turn","usage":{"input_tokens":10,\
            "cache_read_input_tokens":100,"cache_creation_input_tokens":5,"output_tokens":3}}
            """
        let usage = try await answer(.anthropic, .json(body)).usage
        #expect(usage.inputTokens == 115)
        #expect(usage.cachedInputTokens == 100)
    }

    @Test func `an error of Anthropic within a stream is one`() async throws {
        let stream =
            WireScript.anthropic.stream(["Oa"], nil)
            + "event: error\ndata: {\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\",\"message\":\"?\"}}\n\n"
        #expect(try await code(.anthropic, .events(stream)) == .overloaded)
    }

    @Test func `a prompt that Gemini blocks is filtered although the status is 200`() async throws {
        let body = #"{"promptFeedback":{"blockReason":"SAFETY"},"usageMetadata":{"promptTokenCount":4}}"#
        #expect(try await code(.gemini, .json(body)) == .contentFiltered)
    }

    @Test func `Gemini may answer with an array, and its thoughts are skipped but paid for`() async throws {
        let body = """
            [{"candidates":[{"content":{"parts":[{"thought":true,"text":"Hm."},{"text":"Oa"}]}}]},\
            {"candidates":[{"content":{"parts":[{"text":"ts"}]},"finishReason":"STOP"}],\
            "usageMetadata":{"promptTokenCount":4,"candidatesTokenCount":2,"thoughtsTokenCount":7}}]
            """
        let response = try await answer(.gemini, .json(body))
        #expect(response.text == "Oats")
        #expect(response.usage.outputTokens == 9)
    }

    @Test(arguments: WireScript.all, UInt64(0)..<100)
    func `damaged streams give an answer or an error`(script: WireScript, seed: UInt64) async throws {
        var generator = SeededGenerator(seed: seed)
        var bytes = Array(script.stream(["Oats ", "and 🍮"], .stop).utf8)
        for _ in 0..<Int.random(in: 1...12, using: &generator) where !bytes.isEmpty {
            let index = Int.random(in: 0..<bytes.count, using: &generator)
            switch Int.random(in: 0..<3, using: &generator) {
            case 0: bytes[index] = UInt8.random(in: 0...255, using: &generator)
            case 1: bytes.remove(at: index)
            default: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: index)
            }
        }
        var reply = ScriptedTransport.Reply(type: script.streamType)
        reply.chunks = [bytes]
        do {
            let response = try await answer(script.service, reply)
            #expect(!response.text.isEmpty, "seed \(seed)")
        } catch let error as LLMError {
            #expect(error.usage.calls == 1, "seed \(seed): \(error)")
        }
    }
}
