import MacroMindKit
import MacroMindTesting
import Testing

@Suite struct RetryingLLMProviderTests {
    private let clock = ManualClock(skipsWaits: true)
    private let request = LLMRequest(messages: [.user("Plan a day.")])

    private func retrying(
        _ steps: [LLMStubStep],
        policy: LLMRetryPolicy = LLMRetryPolicy()
    ) -> (RetryingLLMProvider, StubLLMProvider) {
        let stub = StubLLMProvider.sequence(steps)
        return (RetryingLLMProvider(stub, policy: policy, clock: LLMTimeSource(clock), seed: 7), stub)
    }

    private static func failure(_ code: LLMError.Code, retryAfter: Duration? = nil) -> LLMStubStep {
        .failure(LLMError(code, "As told.", retryAfter: retryAfter))
    }

    @Test(arguments: [
        LLMError.Code.rateLimited, .overloaded, .server, .timeout, .transport, .streamInterrupted,
    ])
    func `a failure that may pass is tried again and the usage of both tries is told`(
        code: LLMError.Code
    ) async throws {
        let (provider, stub) = retrying([Self.failure(code), .text("yes")])
        let response = try await provider.complete(request)
        #expect(response.text == "yes")
        #expect(response.usage.calls == 2)
        #expect(stub.callCount == 2)
        #expect(clock.sleeps.count == 1)
    }

    @Test(arguments: [
        LLMError.Code.quotaSpent, .refusal, .contentFiltered, .authentication, .permission, .invalidRequest,
        .contextOverflow, .modelNotFound, .cancelled, .budgetExceeded, .malformedResponse,
    ])
    func `a failure that stays is not tried again`(code: LLMError.Code) async {
        let (provider, stub) = retrying([Self.failure(code), .text("yes")])
        let error = await #expect(throws: LLMError.self) { try await provider.complete(request) }
        #expect(error?.code == code)
        #expect(stub.callCount == 1)
        #expect(clock.sleeps.isEmpty)
    }

    @Test func `after three tries the last error tells of the others`() async {
        let (provider, stub) = retrying([
            Self.failure(.server), Self.failure(.timeout), Self.failure(.overloaded),
        ])
        let error = await #expect(throws: LLMError.self) { try await provider.complete(request) }
        #expect(error?.code == .overloaded)
        #expect(error?.attempts.map(\.code) == [.server, .timeout])
        #expect(error?.usage.calls == 3)
        #expect(stub.callCount == 3)
    }

    @Test func `a wait the service asked for is the least`() async throws {
        let (provider, _) = retrying([Self.failure(.rateLimited, retryAfter: .seconds(30)), .text("yes")])
        _ = try await provider.complete(request)
        let wait = try #require(clock.sleeps.first)
        #expect(wait >= .seconds(30) && wait <= .seconds(33))
    }

    @Test func `a wait that is too long is left to a fallback`() async {
        let (provider, _) = retrying([Self.failure(.rateLimited, retryAfter: .seconds(61)), .text("yes")])
        let error = await #expect(throws: LLMError.self) { try await provider.complete(request) }
        #expect(error?.retryAfter == .seconds(61))
        #expect(clock.sleeps.isEmpty)
    }

    @Test func `a wait that would cross the deadline is not begun`() async {
        let (provider, stub) = retrying([Self.failure(.rateLimited, retryAfter: .seconds(5)), .text("yes")])
        var request = request
        request.deadline = .seconds(4)
        let error = await #expect(throws: LLMError.self) { try await provider.complete(request) }
        #expect(error?.code == .rateLimited)
        #expect(stub.callCount == 1)
        #expect(clock.sleeps.isEmpty)
    }

    @Test func `each try has the time that is left`() async throws {
        let seen = Seen<Duration?>()
        let stub = StubLLMProvider { request throws(LLMError) in
            seen.append(request.deadline)
            if seen.values.count == 1 { throw LLMError(.server, "Down.", retryAfter: .seconds(3)) }
            return "yes"
        }
        let provider = RetryingLLMProvider(stub, clock: LLMTimeSource(clock), seed: 1)
        var request = request
        request.deadline = .seconds(10)
        _ = try await provider.complete(request)
        let first = try #require(seen.values.first)
        let second = try #require(seen.values.last ?? nil)
        #expect(first == .seconds(10))
        #expect(second <= .seconds(7) && second > .seconds(6))
    }

    @Test func `a cancelled wait ends at once`() async throws {
        let clock = ManualClock()
        let stub = StubLLMProvider.sequence([Self.failure(.server, retryAfter: .seconds(50)), .text("yes")])
        let provider = RetryingLLMProvider(stub, clock: LLMTimeSource(clock), seed: 1)
        let task = Task { try await provider.complete(request) }
        await clock.waitForSleepers(1)
        task.cancel()
        let error = await #expect(throws: LLMError.self) { try await task.value }
        #expect(error?.code == .cancelled)
        #expect(error?.attempts.map(\.code) == [.server])
        #expect(stub.callCount == 1)
    }

    @Test func `one budget covers the tries of all providers of a job`() async throws {
        let (first, firstStub) = retrying([Self.failure(.server)])
        let (second, secondStub) = retrying([Self.failure(.server)])
        let chain = FallbackLLMProvider(first, then: [second], clock: LLMTimeSource(clock))
        let budget = LLMCallBudget(calls: 4, clock: LLMTimeSource(clock))
        await LLMCallBudget.$current.withValue(budget) {
            let error = await #expect(throws: LLMError.self) { try await chain.complete(request) }
            #expect(error?.usage.calls == 4)
            let next = await #expect(throws: LLMError.self) { try await chain.complete(request) }
            #expect(next?.code == .budgetExceeded)
        }
        #expect(firstStub.callCount + secondStub.callCount == 4)
        #expect(budget.remainingCalls == 0)
    }

    @Test func `the time of a budget bounds the tries`() async {
        let (provider, stub) = retrying([Self.failure(.server, retryAfter: .seconds(9))])
        let budget = LLMCallBudget(calls: 9, time: .seconds(10), clock: LLMTimeSource(clock))
        await LLMCallBudget.$current.withValue(budget) {
            _ = await #expect(throws: LLMError.self) { try await provider.complete(request) }
        }
        #expect(stub.callCount == 2)
        clock.advance(by: .seconds(10))
        let error = #expect(throws: LLMError.self) { try budget.takeCall() }
        #expect(error?.code == .budgetExceeded)
    }

    @Test func `while everything fails retries run dry`() async {
        let (provider, stub) = retrying([Self.failure(.server)])
        for _ in 0..<20 { _ = await #expect(throws: LLMError.self) { try await provider.complete(request) } }
        #expect(stub.callCount == 30)
    }

    @Test func `a stream is tried again while nothing was delivered`() async throws {
        let (provider, _) = retrying([Self.failure(.server), .unfinished(after: ""), .text("yes")])
        let response = try await provider.stream(request).response()
        #expect(response.text == "yes")
        #expect(response.usage.calls == 3)
    }

    @Test func `a stream is not tried again once text was delivered`() async {
        let (provider, stub) = retrying([.interrupted(after: "half"), .text("whole")])
        let error = await #expect(throws: LLMError.self) { try await provider.stream(request).response() }
        #expect(error?.code == .streamInterrupted)
        #expect(error?.partialText == "half")
        #expect(stub.callCount == 1)
    }

    @Test func `a stream that may restart says so and begins again`() async throws {
        let policy = LLMRetryPolicy(restartsStreams: true)
        let (provider, _) = retrying([.unfinished(after: "half"), .text("whole")], policy: policy)
        var events: [LLMEvent] = []
        for try await event in provider.stream(request) { events.append(event) }
        #expect(events.contains(.restarted))
        #expect(events.last == .finished(.stop))
        let (again, _) = retrying([.unfinished(after: "half"), .text("whole")], policy: policy)
        #expect(try await again.stream(request).response().text == "whole")
    }
}
