import MacroMindKit
import MacroMindTesting
import Testing

@Suite struct CircuitBreakingLLMProviderTests {
    private let clock = ManualClock(skipsWaits: true)
    private let request = LLMRequest(messages: [.user("Plan a day.")])

    private func code(_ provider: some LLMProvider) async -> LLMError.Code? {
        do throws(LLMError) {
            _ = try await provider.complete(request)
            return nil
        } catch {
            return error.code
        }
    }

    @Test func `five failures in a row open the circuit and time closes it`() async {
        let down = LLMStubStep.failure(LLMError(.server, "Down."))
        let stub = StubLLMProvider.sequence(Array(repeating: down, count: 5) + [.text("back")])
        let breaker = CircuitBreakingLLMProvider(stub, clock: LLMTimeSource(clock))
        for _ in 0..<5 { #expect(await code(breaker) == .server) }
        #expect(await code(breaker) == .unavailable)
        #expect(await !breaker.availability().isAvailable)
        #expect(stub.callCount == 5)
        clock.advance(by: .seconds(30))
        #expect(await breaker.availability().isAvailable)
        #expect(await code(breaker) == nil)
        #expect(await code(breaker) == nil)
    }

    @Test(arguments: [LLMError.Code.quotaSpent, .authentication])
    func `what waiting does not cure opens the circuit at once`(code expected: LLMError.Code) async {
        let stub = StubLLMProvider.failing(LLMError(expected, "As told."))
        let breaker = CircuitBreakingLLMProvider(stub, clock: LLMTimeSource(clock))
        #expect(await code(breaker) == expected)
        #expect(await code(breaker) == .unavailable)
    }

    @Test func `the pause doubles each time the probe fails, up to the longest`() async throws {
        let stub = StubLLMProvider.failing(LLMError(.authentication, "Wrong key."))
        let breaker = CircuitBreakingLLMProvider(
            stub,
            longestPause: .seconds(100),
            clock: LLMTimeSource(clock)
        )
        var pauses: [Duration] = []
        for _ in 0..<4 {
            _ = await code(breaker)
            guard case .unavailable(let error) = await breaker.availability() else { continue }
            pauses.append(try #require(error.retryAfter))
            clock.advance(by: pauses.last ?? .zero)
        }
        #expect(pauses == [.seconds(30), .seconds(60), .seconds(100), .seconds(100)])
    }

    @Test func `refusals and bad requests are no failures of the service`() async {
        let stub = StubLLMProvider.failing(LLMError(.refusal, "No."))
        let breaker = CircuitBreakingLLMProvider(stub, failuresAllowed: 1, clock: LLMTimeSource(clock))
        for _ in 0..<3 { #expect(await code(breaker) == .refusal) }
    }

    @Test func `streams count too`() async {
        let stub = StubLLMProvider.sequence([.unfinished(after: "half")])
        let breaker = CircuitBreakingLLMProvider(stub, failuresAllowed: 2, clock: LLMTimeSource(clock))
        for _ in 0..<2 {
            _ = await #expect(throws: LLMError.self) { try await breaker.stream(request).response() }
        }
        let error = await #expect(throws: LLMError.self) { try await breaker.stream(request).response() }
        #expect(error?.code == .unavailable)
    }
}
