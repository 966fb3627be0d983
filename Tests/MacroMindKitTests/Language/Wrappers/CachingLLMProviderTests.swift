import MacroMindKit
import MacroMindTesting
import Testing

@Suite struct CachingLLMProviderTests {
    private let clock = ManualClock(skipsWaits: true)

    private func caching(
        _ base: any LLMProvider,
        maximumEntries: Int = 10,
        isGood: @escaping @Sendable (LLMResponse) -> Bool = { _ in true }
    ) -> CachingLLMProvider {
        CachingLLMProvider(
            base,
            salt: "salt",
            lifetime: .seconds(60),
            maximumEntries: maximumEntries,
            clock: LLMTimeSource(clock),
            isGood: isGood
        )
    }

    private func request(_ text: String, user: String? = "a") -> LLMRequest {
        LLMRequest(messages: [.user(text)], userKey: user)
    }

    @Test func `an equal request is answered from memory and costs nothing`() async throws {
        let stub = StubLLMProvider.echo()
        let cache = caching(stub)
        let first = try await cache.complete(request("oats"))
        var again = request("oats")
        again.deadline = .seconds(3)
        again.identifier = "another"
        let second = try await cache.complete(again)
        #expect(second.text == first.text)
        #expect(first.usage.calls == 1)
        #expect(second.usage == .none)
        #expect(try await cache.stream(request("oats")).response().text == first.text)
        #expect(stub.callCount == 1)
    }

    @Test func `another user, text or option is another request`() async throws {
        let stub = StubLLMProvider.echo()
        let cache = caching(stub)
        var warm = request("oats")
        warm.options.temperature = 1
        for request in [
            request("oats"), request("rice"), request("oats", user: "b"), warm, request("oats", user: nil),
        ] {
            _ = try await cache.complete(request)
        }
        #expect(stub.callCount == 5)
    }

    @Test func `an answer expires`() async throws {
        let stub = StubLLMProvider.echo()
        let cache = caching(stub)
        _ = try await cache.complete(request("oats"))
        clock.advance(by: .seconds(60))
        _ = try await cache.complete(request("oats"))
        #expect(stub.callCount == 2)
    }

    @Test func `a stream that was read to its end is kept, one that broke off is not`() async throws {
        let stub = StubLLMProvider.sequence([.interrupted(after: "ha"), .text("whole")])
        let cache = caching(stub)
        _ = await #expect(throws: LLMError.self) { try await cache.stream(request("oats")).response() }
        #expect(try await cache.stream(request("oats")).response().text == "whole")
        #expect(try await cache.complete(request("oats")).text == "whole")
        #expect(stub.callCount == 2)
    }

    @Test func `cut and bad answers are not kept`() async throws {
        let cut = caching(StubLLMProvider.sequence([.response(LLMResponse(text: "ha", finish: .length))]))
        _ = try await cut.complete(request("oats"))
        #expect(cut.count == 0)
        let bad = caching(StubLLMProvider.fixed("no plan")) { $0.text.hasPrefix("{") }
        _ = try await bad.complete(request("oats"))
        #expect(bad.count == 0)
    }

    @Test func `the answers of one user can be forgotten`() async throws {
        let cache = caching(StubLLMProvider.echo())
        _ = try await cache.complete(request("oats"))
        _ = try await cache.complete(request("oats", user: "b"))
        cache.removeAll(for: "a")
        #expect(cache.count == 1)
        cache.removeAll()
        #expect(cache.count == 0)
    }

    @Test func `no more answers are kept than allowed`() async throws {
        let cache = caching(StubLLMProvider.echo(), maximumEntries: 3)
        for number in 0..<10 {
            _ = try await cache.complete(request("\(number)"))
            clock.advance(by: .seconds(1))
        }
        #expect(cache.count == 3)
    }

    @Test func `equal requests under way share one call and one cost`() async throws {
        let slow = SlowLLMProvider(clock: LLMTimeSource(ManualClock()))
        let clock = ManualClock()
        let cache = caching(SlowLLMProvider(base: slow.base, clock: LLMTimeSource(clock)))
        let tasks = (0..<5).map { _ in Task { try await cache.complete(request("oats")) } }
        await clock.waitForSleepers(1)
        for _ in 0..<100 { await Task.yield() }
        clock.advance(by: .seconds(1))
        var calls = 0
        for task in tasks { calls += try await task.value.usage.calls }
        #expect(calls == 1)
        #expect(slow.base.callCount == 1)
    }

    @Test func `who is cancelled leaves the others their answer`() async throws {
        let clock = ManualClock()
        let cache = caching(SlowLLMProvider(clock: LLMTimeSource(clock)))
        let first = Task { try await cache.complete(request("oats")) }
        await clock.waitForSleepers(1)
        let second = Task { try await cache.complete(request("oats")) }
        for _ in 0..<100 { await Task.yield() }
        first.cancel()
        let error = await #expect(throws: LLMError.self) { try await first.value }
        #expect(error?.code == .cancelled)
        clock.advance(by: .seconds(1))
        #expect(try await second.value.text == "oats")
    }
}

/// Answers a second late.
private struct SlowLLMProvider: LLMProvider {
    let identity = LLMModelIdentity(provider: "test", model: "slow")
    var base = StubLLMProvider.echo()
    let clock: LLMTimeSource

    func complete(_ request: LLMRequest) async throws(LLMError) -> LLMResponse {
        try await clock.sleep(for: .seconds(1))
        return try await base.complete(request)
    }
}
