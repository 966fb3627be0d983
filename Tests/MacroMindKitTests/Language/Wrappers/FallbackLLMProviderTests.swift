import MacroMindKit
import MacroMindTesting
import Testing

@Suite struct FallbackLLMProviderTests {
    private let clock = ManualClock(skipsWaits: true)
    private let request = LLMRequest(messages: [.user("Plan a day.")])

    private func chain(
        _ steps: [LLMStubStep],
        restartsStreams: Bool = false
    ) -> FallbackLLMProvider {
        let providers = steps.map { StubLLMProvider.sequence([$0]) }
        return FallbackLLMProvider(
            providers[0],
            then: Array(providers.dropFirst()),
            restartsStreams: restartsStreams,
            clock: LLMTimeSource(clock)
        )
    }

    @Test(arguments: [
        LLMError.Code.authentication, .permission, .modelNotFound, .quotaSpent, .rateLimited, .overloaded,
        .server,
        .timeout, .transport, .malformedResponse, .contextOverflow, .unavailable, .emptyResponse,
    ])
    func `a failure of the provider moves on to the next`(code: LLMError.Code) async throws {
        let chain = chain([.failure(LLMError(code, "As told.")), .text("second")])
        let response = try await chain.complete(request)
        #expect(response.text == "second")
        #expect(response.usage.calls == 2)
        #expect(try await chain.stream(request).response().text == "second")
    }

    @Test(arguments: [
        LLMError.Code.refusal, .contentFiltered, .invalidRequest, .cancelled, .budgetExceeded,
        .requestTooLarge,
    ])
    func `a failure of the request does not move on`(code: LLMError.Code) async {
        let chain = chain([.failure(LLMError(code, "As told.")), .text("second")])
        let error = await #expect(throws: LLMError.self) { try await chain.complete(request) }
        #expect(error?.code == code)
        let streamed = await #expect(throws: LLMError.self) { try await chain.stream(request).response() }
        #expect(streamed?.code == code)
    }

    @Test func `the final error tells how every provider failed`() async {
        let chain = chain([
            .failure(LLMError(.server, "A.")), .failure(LLMError(.quotaSpent, "B.")),
            .failure(LLMError(.timeout, "C.")),
        ])
        let error = await #expect(throws: LLMError.self) { try await chain.complete(request) }
        #expect(error?.code == .timeout)
        #expect(error?.attempts.map(\.code) == [.server, .quotaSpent])
        #expect(error?.attempts.allSatisfy { $0.identity != nil } == true)
        #expect(error?.usage.calls == 3)
    }

    @Test func `a stream does not switch once text was delivered`() async {
        let chain = chain([.interrupted(after: "half"), .text("second")])
        let error = await #expect(throws: LLMError.self) { try await chain.stream(request).response() }
        #expect(error?.partialText == "half")
    }

    @Test func `a stream that may restart begins again with the next provider`() async throws {
        let chain = chain([.interrupted(after: "half"), .text("second")], restartsStreams: true)
        #expect(try await chain.stream(request).response().text == "second")
    }

    @Test func `a provider that is not available is passed over without a call`() async throws {
        let stub = StubLLMProvider.failing(LLMError(.quotaSpent, "Nothing left."))
        let breaker = CircuitBreakingLLMProvider(stub, clock: LLMTimeSource(clock))
        let chain = FallbackLLMProvider(
            breaker,
            then: [StubLLMProvider.fixed("second")],
            clock: LLMTimeSource(clock)
        )
        _ = try await chain.complete(request)
        _ = try await chain.complete(request)
        #expect(stub.callCount == 1)
        #expect(await chain.availability().isAvailable)
    }

    @Test func `no provider is asked after the deadline`() async {
        let clock = clock
        let slow = StubLLMProvider { _ throws(LLMError) in
            clock.advance(by: .seconds(5))
            throw LLMError(.timeout, "Too slow.")
        }
        let second = StubLLMProvider.fixed("second")
        let chain = FallbackLLMProvider(slow, then: [second], clock: LLMTimeSource(clock))
        var request = request
        request.deadline = .seconds(5)
        let error = await #expect(throws: LLMError.self) { try await chain.complete(request) }
        #expect(error?.code == .timeout)
        #expect(second.callCount == 0)
    }

    @Test func `a chain can do what all of it can do`() {
        let silent = SilentLLMProvider(clock: LLMTimeSource(clock))
        let chain = FallbackLLMProvider(StubLLMProvider.echo(), then: [silent], clock: LLMTimeSource(clock))
        #expect(chain.capabilities == LLMCapabilities())
    }
}
