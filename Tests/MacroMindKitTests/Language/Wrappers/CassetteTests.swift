import MacroMindKit
import MacroMindTesting
import Testing

@Suite struct CassetteTests {
    private let request = LLMRequest(
        messages: [.system("Plan.\nBe brief."), .user("Two meals 🍮")],
        format: .schema(LLMSchema(name: "plan", definition: ["type": "object"])),
        options: LLMOptions(temperature: 0.2),
        userKey: "maria"
    )

    private func events(_ stream: LLMEventStream) async throws -> [LLMEvent] {
        var events: [LLMEvent] = []
        for try await event in stream { events.append(event) }
        return events
    }

    @Test func `a replayed stream has the same events, through text`() async throws {
        let recording = RecordingLLMProvider(StubLLMProvider.echo())
        let recorded = try await events(recording.stream(request))
        let cassette = try LLMCassette(json: recording.cassette.json)
        let replayed = try await events(ReplayingLLMProvider(cassette).stream(request))
        #expect(replayed == recorded)
        #expect(try LLMCassette(json: cassette.json).json == cassette.json)
    }

    @Test func `answers, tool calls and failures come back in their order`() async throws {
        let call = LLMToolCall(id: "1", name: "find", arguments: "{}")
        let stub = StubLLMProvider.sequence([
            .failure(LLMError(.rateLimited, "Too fast.", retryAfter: .milliseconds(1_500), status: 429)),
            .response(LLMResponse(text: "first", toolCalls: [call], finish: .toolCalls)), .text("second"),
        ])
        let recording = RecordingLLMProvider(stub)
        _ = await #expect(throws: LLMError.self) { try await recording.complete(request) }
        let first = try await recording.complete(request)
        let second = try await recording.complete(request)
        let replaying = ReplayingLLMProvider(try LLMCassette(json: recording.cassette.json))
        let error = await #expect(throws: LLMError.self) { try await replaying.complete(request) }
        #expect(error?.code == .rateLimited)
        #expect(error?.retryAfter == .milliseconds(1_500))
        #expect(error?.status == 429)
        #expect(try await replaying.complete(request) == first)
        #expect(try await replaying.complete(request) == second)
    }

    @Test func `a request that was not recorded, or is used up, fails`() async throws {
        let recording = RecordingLLMProvider(StubLLMProvider.echo())
        _ = try await recording.complete(request)
        let replaying = ReplayingLLMProvider(recording.cassette)
        let other = LLMRequest(messages: [.user("Something else")])
        let unknown = await #expect(throws: LLMError.self) { try await replaying.complete(other) }
        #expect(unknown?.code == .notRecorded)
        _ = try await replaying.complete(request)
        _ = await #expect(throws: LLMError.self) { try await replaying.complete(request) }
    }

    @Test func `user, deadline and secrets are not in the text and do not matter`() async throws {
        let recording = RecordingLLMProvider(StubLLMProvider.fixed("fine"))
        var asked = request
        asked.messages.append(.user("my key is sk-abcdef0123456789"))
        _ = try await recording.complete(asked)
        let json = recording.cassette.json
        #expect(!json.contains("sk-abcdef"))
        #expect(!json.contains("maria"))
        asked.userKey = "other"
        asked.deadline = .seconds(1)
        #expect(try await ReplayingLLMProvider(LLMCassette(json: json)).complete(asked).text == "fine")
    }

    @Test func `the text has one line for each line of a prompt`() async throws {
        let recording = RecordingLLMProvider(StubLLMProvider.fixed("fine"))
        _ = try await recording.complete(request)
        let lines = recording.cassette.json.split(separator: "\n").map { $0.drop { $0 == " " } }
        #expect(lines.contains("\"Plan.\","))
        #expect(lines.contains("\"Be brief.\""))
    }

    @Test func `a stream that the caller left is recorded as far as it was seen`() async throws {
        let recording = RecordingLLMProvider(StubLLMProvider.fixed("one two three four five six"))
        for try await event in recording.stream(request) {
            if case .textDelta = event { break }
        }
        let replaying = ReplayingLLMProvider(try LLMCassette(json: recording.cassette.json))
        var texts: [String] = []
        for try await event in replaying.stream(request) {
            if case .textDelta(let text) = event {
                texts.append(text)
                break
            }
        }
        #expect(recording.cassette.count == 1)
        #expect(texts.count == 1)
    }

    @Test func `a replay asks as the recorded model was asked`() async throws {
        let recording = RecordingLLMProvider(LimitedProvider())
        _ = try await recording.complete(request)
        let replaying = ReplayingLLMProvider(try LLMCassette(json: recording.cassette.json))
        #expect(replaying.capabilities == LimitedProvider().capabilities)
    }

    @Test(arguments: [
        "", "{", "[]", "{\"version\":2,\"exchanges\":[]}", "{\"version\":1,\"exchanges\":[{}]}",
    ])
    func `a text that is no recording is an error that says why`(text: String) {
        let error = #expect(throws: LLMError.self) { try LLMCassette(json: text) }
        #expect(error?.code == .notRecorded)
        #expect(error?.message.hasSuffix("Record it again.") == true)
    }
}

/// A model that writes little and calls no tools.
private struct LimitedProvider: LLMProvider {
    let identity = LLMModelIdentity(provider: "test", model: "limited")
    let capabilities = LLMCapabilities(
        structuredOutput: .json,
        contextTokens: 4_096,
        maximumOutputTokens: 900
    )

    func complete(_ request: LLMRequest) async throws(LLMError) -> LLMResponse { LLMResponse(text: "fine") }
}
