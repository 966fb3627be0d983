import MacroMindKit
import MacroMindTesting
import Testing

@Suite struct RateLimitingLLMProviderTests {
    private let clock = ManualClock(skipsWaits: true)

    private func limited(
        _ limit: LLMRateLimit,
        scope: RateLimitingLLMProvider.Scope = .everyone,
        maximumWait: Duration = .seconds(10)
    ) -> RateLimitingLLMProvider {
        RateLimitingLLMProvider(
            StubLLMProvider.echo(),
            limit: limit,
            scope: scope,
            maximumWait: maximumWait,
            clock: LLMTimeSource(clock)
        )
    }

    private func request(_ user: String? = nil, deadline: Duration? = nil) -> LLMRequest {
        LLMRequest(messages: [.user("Hello")], deadline: deadline, userKey: user)
    }

    @Test func `a burst begins at once and the rest at an even pace`() async throws {
        let provider = limited(LLMRateLimit(calls: 3, per: .seconds(6)))
        for _ in 0..<5 { _ = try await provider.complete(request()) }
        #expect(clock.sleeps == [.seconds(2), .seconds(2)])
        _ = try await provider.stream(request()).response()
        #expect(clock.sleeps == [.seconds(2), .seconds(2), .seconds(2)])
    }

    @Test func `after a pause a burst is allowed again`() async throws {
        let provider = limited(LLMRateLimit(calls: 3, per: .seconds(6)))
        for _ in 0..<3 { _ = try await provider.complete(request()) }
        clock.advance(by: .seconds(6))
        for _ in 0..<3 { _ = try await provider.complete(request()) }
        #expect(clock.sleeps.isEmpty)
    }

    @Test func `a wait that is too long is an error with the time to wait`() async throws {
        let provider = limited(LLMRateLimit(calls: 1, per: .seconds(60)))
        _ = try await provider.complete(request())
        let error = await #expect(throws: LLMError.self) { try await provider.complete(request()) }
        #expect(error?.code == .rateLimited)
        #expect(error?.retryAfter == .seconds(60))
        #expect(clock.sleeps.isEmpty)
    }

    @Test func `a call that would begin after its deadline fails at once`() async throws {
        let provider = limited(LLMRateLimit(calls: 1, per: .seconds(5)))
        _ = try await provider.complete(request())
        let error = await #expect(throws: LLMError.self) {
            try await provider.complete(request(deadline: .seconds(4)))
        }
        #expect(error?.code == .rateLimited)
    }

    @Test func `each user has a pace of their own`() async throws {
        let provider = limited(LLMRateLimit(calls: 1, per: .seconds(60)), scope: .eachUser)
        _ = try await provider.complete(request("a"))
        _ = try await provider.complete(request("b"))
        _ = await #expect(throws: LLMError.self) { try await provider.complete(request("a")) }
    }
}
