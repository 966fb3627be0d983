import MacroMindKit

extension LLMProviderConformance {
    func checkNames() async throws {
        guard let provider = try await makeProvider(.answers("")) else { return }
        let identity = provider.identity
        try expect(!identity.model.isEmpty, .namesItself, "the model has no name")
        try expect(
            !identity.provider.isEmpty && identity.provider == identity.provider.lowercased()
                && !identity.provider.contains(":"),
            .namesItself,
            "the service is named \"\(identity.provider)\"; lower case without a colon was expected"
        )
    }

    func checkComplete(_ text: String) async throws {
        guard let provider = try await makeProvider(.answers(text)) else { return }
        let response = try await provider.complete(request)
        try expect(response.text == text, .completes, "the text is \"\(response.text)\", not \"\(text)\"")
        try expect(
            response.finish == .stop,
            .completes,
            "the finish is \(response.finish.rawValue), not stop"
        )
        try expect(
            response.usage.calls == 1,
            .completes,
            "the usage counts \(response.usage.calls) calls, not 1"
        )
        try expect(response.usage.unreportedCalls == 0, .completes, "the reported tokens were not taken over")
        try expect(response.usage.outputTokens > 0, .completes, "the usage has no tokens of output")
    }

    func checkStream(_ text: String) async throws {
        guard let provider = try await makeProvider(.answers(text)) else { return }
        let events = try await events(of: provider)
        guard case .started = events.first else {
            throw ConformanceFailure(check: Check.streams.rawValue, message: "the first event is no start")
        }
        try expect(events.last == .finished(.stop), .streams, "the last event is no finish with stop")
        let finishes = events.filter { if case .finished = $0 { true } else { false } }
        try expect(finishes.count == 1, .streams, "the stream finished \(finishes.count) times")
        let joined = joinedText(of: events)
        try expect(joined == text, .streams, "the deltas join to \"\(joined)\", not \"\(text)\"")
        let hasUsage = events.contains { if case .usage = $0 { true } else { false } }
        try expect(hasUsage, .streams, "the stream tells no usage")
        try expect(
            provider.capabilities.streams == (events.filter(isDelta).count > 1),
            .streams,
            "the capabilities and the number of deltas disagree about streaming"
        )
    }

    func checkStreamTwice() async throws {
        guard let provider = try await makeProvider(.answers("Soup and bread.")) else { return }
        let stream = provider.stream(request)
        let first = try await stream.response()
        let second = try await stream.response()
        try expect(first.text == second.text, .streamsAnew, "the second iteration gave \"\(second.text)\"")
    }

    func checkCharacters() async throws {
        let text =
            "{\"name\":\"crème brûlée 🍮\\u0041\"}\r\n\t👩‍🌾 \u{1F1EB}\u{1F1EE} e\u{301} data: [DONE] \u{2028}</s>"
        guard let provider = try await makeProvider(.answers(text)) else { return }
        let whole = try await provider.complete(request).text
        try expect(Array(whole.utf8) == Array(text.utf8), .keepsEveryCharacter, "complete gave \"\(whole)\"")
        let joined = joinedText(of: try await events(of: provider))
        try expect(
            Array(joined.utf8) == Array(text.utf8),
            .keepsEveryCharacter,
            "the stream gave \"\(joined)\""
        )
    }

    func checkCutAnswer() async throws {
        guard let provider = try await makeProvider(.cutsByLength("{\"meals\":[")) else { return }
        let response = try await provider.complete(request)
        try expect(response.finish == .length, .marksCutAnswers, "the finish is \(response.finish.rawValue)")
        try expect(response.text == "{\"meals\":[", .marksCutAnswers, "the text is \"\(response.text)\"")
        let streamed = try await provider.stream(request).response()
        try expect(
            streamed.finish == .length,
            .marksCutAnswers,
            "the stream's finish is \(streamed.finish.rawValue)"
        )
    }

    func checkToolCall() async throws {
        let call = LLMToolCall(id: "call_1", name: "find_food", arguments: #"{"limit":3,"name":"oats"}"#)
        guard let provider = try await makeProvider(.callsTool(call)), provider.capabilities.callsTools else {
            return
        }
        var request = request
        request.tools = [
            LLMTool(
                name: "find_food",
                description: "Finds foods by name.",
                parameters: ["type": "object", "properties": ["name": ["type": "string"]]]
            )
        ]
        for response in [
            try await provider.complete(request), try await provider.stream(request).response(),
        ] {
            try expect(
                response.toolCalls.count == 1,
                .reportsToolCalls,
                "\(response.toolCalls.count) calls arrived"
            )
            try expect(response.toolCalls.first?.name == call.name, .reportsToolCalls, "the name is wrong")
            try expect(
                response.toolCalls.first?.arguments == call.arguments,
                .reportsToolCalls,
                "the arguments are \(response.toolCalls.first?.arguments ?? "missing")"
            )
            try expect(
                response.finish == .toolCalls,
                .reportsToolCalls,
                "the finish is \(response.finish.rawValue), not tool-calls"
            )
        }
    }

    private func events(of provider: any LLMProvider) async throws -> [LLMEvent] {
        var events: [LLMEvent] = []
        for try await event in provider.stream(request) { events.append(event) }
        return events
    }

    private func isDelta(_ event: LLMEvent) -> Bool {
        if case .textDelta = event { true } else { false }
    }

    private func joinedText(of events: [LLMEvent]) -> String {
        events.reduce(into: "") { text, event in
            if case .textDelta(let delta) = event { text += delta }
        }
    }
}
