import MacroMindKit
import MacroMindProviders
import Testing

/// What servers were seen to do beyond their documentation.
@Suite struct PeerQuirkTests {
    private let request = LLMRequest(messages: [.user("Plan.")])

    private func provider(
        _ reply: ScriptedTransport.Reply,
        service: LLMService = .openAI,
        limits: LanguageLimits = LanguageLimits()
    ) throws -> HTTPLLMProvider {
        try HTTPLLMProvider(service, model: "m", limits: limits, transport: ScriptedTransport { _ in reply })
    }

    private func chat(_ delta: String, end: String = "null") -> String {
        "data: {\"choices\":[{\"delta\":\(delta),\"finish_reason\":\(end)}]}\n\n"
    }

    @Test(arguments: WireScript.all)
    func `a stream split anywhere gives the same answer`(script: WireScript) async throws {
        let text = "{\"é\":🍮}"
        let bytes = Array(script.stream(WireScript.pieces(of: text), .stop).utf8)
        for split in 0...bytes.count {
            var reply = ScriptedTransport.Reply(type: script.streamType)
            reply.chunks = [Array(bytes[..<split]), Array(bytes[split...])]
            let response = try await provider(reply, service: script.service).stream(request).response()
            #expect(response.text == text, "split at \(split)")
        }
    }

    @Test(arguments: WireScript.all)
    func `a stream cut anywhere is an error or the whole answer`(script: WireScript) async throws {
        let text = "A bowl."
        let bytes = Array(script.stream(WireScript.pieces(of: text), .stop).utf8)
        for cut in 0..<bytes.count {
            var reply = ScriptedTransport.Reply(type: script.streamType)
            reply.chunks = [Array(bytes[..<cut])]
            let provider = try provider(reply, service: script.service)
            do throws(LLMError) {
                let response = try await provider.stream(request).response()
                #expect(response.text == text, "cut at \(cut)")
            } catch {
                #expect(error.code == .streamInterrupted, "cut at \(cut)")
                #expect(text.hasPrefix(error.partialText), "cut at \(cut)")
            }
        }
    }

    @Test func `usage may come with choices, growing, or not at all`() async throws {
        let counted = """
            data: {"choices":[{"index":0,"delta":{"content":"Oats"}}],"usage":{"prompt_tokens":5,"completion_tokens":1}}

            data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}],"usage":{"prompt_tokens":5,"completion_tokens":3}}

            data: {"choices":[{"index":0,"delta":{}}],"usage":{"prompt_tokens":5,"completion_tokens":4}}

            data: [DONE]


            """
        let usage = try await provider(.events(counted)).stream(request).response().usage
        #expect(usage.inputTokens == 5 && usage.outputTokens == 4 && usage.unreportedCalls == 0)
        let silent = chat("{\"content\":\"Oats\"}", end: "\"stop\"")
        #expect(try await provider(.events(silent)).stream(request).response().usage.unreportedCalls == 1)
    }

    @Test func `a stream may lack its end mark, a delta, or begin without choices`() async throws {
        let text =
            "data: {\"choices\":[]}\n\n" + chat("{\"role\":\"assistant\"}") + chat("{\"content\":\"Oats\"}")
            + "data: {\"choices\":[{\"finish_reason\":\"stop\"}]}\n\n"
        #expect(try await provider(.events(text)).stream(request).response().text == "Oats")
    }

    @Test func `a plain answer to a request for a stream is read`() async throws {
        let whole = WireScript.chatCompletions.whole("Oats", .stop)
        #expect(try await provider(.json(whole)).stream(request).response().text == "Oats")
        let streamed = WireScript.chatCompletions.stream(["Oa", "ts"], .stop)
        #expect(try await provider(.events(streamed)).complete(request).text == "Oats")
    }

    @Test func `an error within a stream is a failure and not the end`() async throws {
        let text =
            chat("{\"content\":\"Oa\"}")
            + "data: {\"error\":{\"message\":\"Gone.\",\"code\":\"500\"}}\n\ndata: [DONE]\n\n"
        let error = await #expect(throws: LLMError.self) {
            try await provider(.events(text)).stream(request).response()
        }
        #expect(error?.code == .server)
        #expect(error?.partialText == "Oa")
        let ollama =
            "{\"message\":{\"content\":\"Oa\"},\"done\":false}\n{\"error\":\"model runner has stopped\"}\n"
        let other = await #expect(throws: LLMError.self) {
            try await provider(.lines(ollama), service: .ollama).stream(request).response()
        }
        #expect(other?.code == .server)
    }

    @Test func `a few messages that are no JSON are skipped, many are an error`() async throws {
        let good = chat("{\"content\":\"Oats\"}", end: "\"stop\"")
        let few = String(repeating: "data: oops\n\n", count: 3) + good
        #expect(try await provider(.events(few)).stream(request).response().text == "Oats")
        let many = String(repeating: "data: oops\n\n", count: 4) + good
        let error = await #expect(throws: LLMError.self) {
            try await provider(.events(many)).stream(request).response()
        }
        #expect(error?.code == .malformedResponse)
    }

    @Test(arguments: [
        ("text/html", "<html>Welcome</html>"), ("application/json", "not json"), ("application/json", ""),
        ("application/json", "{\"choices\":"),
    ])
    func `a body of the wrong kind is an error`(type: String, body: String) async throws {
        var reply = ScriptedTransport.Reply.json(body)
        reply.type = type
        for stream in [true, false] {
            let error = await #expect(throws: LLMError.self) {
                stream
                    ? try await provider(reply).stream(request).response()
                    : try await provider(reply).complete(request)
            }
            #expect(error.map { [.malformedResponse, .streamInterrupted].contains($0.code) } == true)
        }
    }

    @Test(arguments: ["", "  \n\t "])
    func `an empty answer is an error`(text: String) async throws {
        let error = await #expect(throws: LLMError.self) {
            try await provider(.json(WireScript.chatCompletions.whole(text, .stop))).complete(request)
        }
        #expect(error?.code == .emptyResponse)
    }

    @Test func `content may come in parts`() async throws {
        let body =
            #"{"choices":[{"finish_reason":"stop","message":{"content":[{"type":"text","text":"Oa"},{"type":"text","text":"ts"}]}}]}"#
        #expect(try await provider(.json(body)).complete(request).text == "Oats")
    }

    @Test(arguments: [WireScript.chatCompletions, .ollama])
    func `thoughts in tags are no part of the answer`(script: WireScript) async throws {
        let text = "<think>Oats? Yes.</think>\n\nOats"
        #expect(
            try await provider(.json(script.whole(text, .stop)), service: script.service).complete(request)
                .text == "Oats"
        )
        var reply = ScriptedTransport.Reply.events(script.stream(WireScript.pieces(of: text), .stop))
        reply.type = script.streamType
        #expect(try await provider(reply, service: script.service).stream(request).response().text == "Oats")
    }

    @Test func `a body, a line or a text beyond its limit is an error`() async throws {
        let whole = WireScript.chatCompletions.whole(String(repeating: "ab ", count: 400), .stop)
        let stream = WireScript.chatCompletions.stream([String(repeating: "ab ", count: 400)], .stop)
        for (reply, limits) in [
            (ScriptedTransport.Reply.json(whole), LanguageLimits(bodyBytes: 1_000)),
            (.events(stream), LanguageLimits(bodyBytes: 1_000)),
            (.events(stream), LanguageLimits(lineBytes: 1_000)),
            (.events(stream), LanguageLimits(textBytes: 1_000)), (.events(stream), LanguageLimits(events: 1)),
        ] {
            let error = await #expect(throws: LLMError.self) {
                try await provider(reply.split(every: 100), limits: limits).stream(request).response()
            }
            #expect(error?.code == .responseTooLarge)
        }
    }

    @Test func `blanks without end stop the answer as cut`() async throws {
        let blanks = (0..<400).map { _ in chat("{\"content\":\"          \"}") }.joined()
        let response = try await provider(.events(chat("{\"content\":\"{\"}") + blanks)).stream(request)
            .response()
        #expect(response.finish == .length)
        #expect(response.text.utf8.count < 3_000)
    }

    @Test func `a server without schemas is asked in weaker forms`() async throws {
        let transport = ScriptedTransport { request in
            let body = String(decoding: request.body, as: UTF8.self)
            return body.contains("\"type\":\"json_schema\"")
                ? .json(
                    #"{"error":{"message":"response_format.type: Input should be 'text' or 'json_object'"}}"#,
                    status: 500
                )
                : .json(WireScript.chatCompletions.whole("{}", .stop))
        }
        let provider = try HTTPLLMProvider(
            .openAICompatible(baseURL: "http://127.0.0.1:1/v1/"),
            model: "m",
            transport: transport
        )
        var structured = request
        structured.format = .schema(LLMSchema(name: "plan", definition: ["type": "object"]))
        let response = try await provider.complete(structured)
        #expect(response.text == "{}")
        #expect(response.usage.calls == 2)
        #expect(transport.requests.count == 2)
        #expect(transport.lastBody.contains("\"response_format\":{\"type\":\"json_object\"}"))
        #expect(transport.lastBody.contains("follows this JSON schema"))
        #expect(transport.requests.last?.url == "http://127.0.0.1:1/v1/chat/completions")
    }

    @Test(arguments: [(LLMCapabilities.StructuredOutput.json, true), (.none, false)])
    func `a server is asked for no more than it is said to know`(
        output: LLMCapabilities.StructuredOutput,
        asksForJSON: Bool
    ) async throws {
        let transport = ScriptedTransport { _ in
            .json(WireScript.chatCompletions.whole("{}", .stop))
        }
        let service = LLMService.openAICompatible(
            baseURL: "http://127.0.0.1:1/v1",
            capabilities: LLMCapabilities(streams: true, structuredOutput: output)
        )
        let provider = try HTTPLLMProvider(service, model: "m", transport: transport)
        var structured = request
        structured.format = .schema(LLMSchema(name: "plan", definition: ["type": "object"]))
        #expect(try await provider.complete(structured).usage.calls == 1)
        #expect(transport.lastBody.contains("json_object") == asksForJSON)
        #expect(!transport.lastBody.contains("json_schema"))
        #expect(transport.lastBody.contains("follows this JSON schema"))
    }

    @Test func `cost is estimated from the prices of the application`() async throws {
        let provider = try HTTPLLMProvider(
            .openAI,
            pricing: LLMPricing(
                inputPerMillion: LLMCost(nanodollars: 150_000_000),
                outputPerMillion: LLMCost(nanodollars: 600_000_000)
            ),
            transport: ScriptedTransport { _ in .json(WireScript.chatCompletions.whole("Oats", .stop)) }
        )
        let usage = try await provider.complete(request).usage
        #expect(usage.estimatedCost.nanodollars == 9 * 150 + 4 * 600)
        #expect(provider.identity.model == "gpt-4o-mini")
    }
}
