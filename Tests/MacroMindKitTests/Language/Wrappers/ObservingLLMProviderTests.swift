import MacroMindKit
import MacroMindTesting
import Testing

@Suite struct ObservingLLMProviderTests {
    private let clock = ManualClock(skipsWaits: true)
    private let request = LLMRequest(messages: [
        .system("Be brief."), .user("I am Maria, key sk-abcdef0123456789"),
    ])

    private func observing(
        _ base: any LLMProvider,
        _ redaction: LLMRedaction = .identifiersOnly,
        _ seen: Seen<LLMObservation>
    ) -> ObservingLLMProvider {
        ObservingLLMProvider(base, redaction: redaction, clock: LLMTimeSource(clock)) { seen.append($0) }
    }

    @Test func `a call is told with its duration and usage and without texts`() async throws {
        let seen = Seen<LLMObservation>()
        let clock = clock
        let slow = StubLLMProvider { _ in
            clock.advance(by: .seconds(3))
            return "yes"
        }
        _ = try await observing(slow, .identifiersOnly, seen).complete(request)
        let observation = try #require(seen.values.first)
        #expect(seen.values.count == 1)
        #expect(observation.identity == slow.identity)
        #expect(observation.duration == .seconds(3))
        #expect(observation.outcome == .answered(.stop))
        #expect(observation.usage.calls == 1)
        #expect(observation.prompt == nil && observation.answer == nil)
        #expect(!"\(observation)".contains("Maria"))
    }

    @Test func `texts are told on demand, with secrets and chosen words masked`() async throws {
        let seen = Seen<LLMObservation>()
        _ = try await observing(StubLLMProvider.echo(), .texts(masking: ["Maria"]), seen).complete(request)
        #expect(seen.values.first?.prompt == "system: Be brief.\nuser: I am ***, key ***")
        #expect(seen.values.first?.answer == "I am ***, key ***")
    }

    @Test func `failures and abandoned streams are told once`() async throws {
        let seen = Seen<LLMObservation>()
        let failing = observing(StubLLMProvider.failing(LLMError(.refusal, "No.")), .identifiersOnly, seen)
        _ = await #expect(throws: LLMError.self) { try await failing.complete(request) }
        _ = await #expect(throws: LLMError.self) { try await failing.stream(request).response() }
        for try await _ in observing(StubLLMProvider.echo(), .identifiersOnly, seen).stream(request) { break }
        _ = try await observing(StubLLMProvider.echo(), .identifiersOnly, seen).stream(request).response()
        #expect(
            seen.values.map(\.outcome) == [
                .failed(.refusal), .failed(.refusal), .abandoned, .answered(.stop),
            ]
        )
        #expect(seen.values.map(\.isStream) == [false, true, true, true])
    }

    @Test func `a long text is cut`() {
        #expect(LLMRedaction.texts(masking: [], maximumLength: 3).redacted("abcdef") == "abc…")
        #expect(LLMRedaction.identifiersOnly.redacted("abcdef") == nil)
    }
}
