import MacroMindKit
import MacroMindTesting
import Testing

@Suite struct BudgetedLLMProviderTests {
    private let clock = ManualClock(skipsWaits: true)
    private let pricing = LLMPricing(
        inputPerMillion: LLMCost(nanodollars: 1_000_000_000),
        outputPerMillion: LLMCost(nanodollars: 1_000_000_000)
    )

    private func budgeted(
        _ limit: LLMSpendingLimit,
        _ base: any LLMProvider = StubLLMProvider.echo(),
        pricing: LLMPricing? = nil
    ) -> BudgetedLLMProvider {
        BudgetedLLMProvider(base, limit: limit, pricing: pricing, clock: LLMTimeSource(clock))
    }

    private func request(_ user: String = "a") -> LLMRequest {
        LLMRequest(messages: [.user("Three words here")], userKey: user)
    }

    @Test func `calls end at the limit of a user and begin again with the next period`() async throws {
        let provider = budgeted(LLMSpendingLimit(calls: 2, per: .seconds(100)))
        _ = try await provider.complete(request())
        clock.advance(by: .seconds(40))
        _ = try await provider.complete(request())
        let error = await #expect(throws: LLMError.self) { try await provider.complete(request()) }
        #expect(error?.code == .budgetExceeded)
        #expect(error?.retryAfter == .seconds(60))
        #expect(error?.message.contains("2 calls") == true)
        _ = try await provider.complete(request("b"))
        clock.advance(by: .seconds(60))
        #expect(provider.usage(of: "a") == .none)
        _ = try await provider.complete(request())
    }

    @Test func `tokens and cost are counted`() async throws {
        let tokens = budgeted(LLMSpendingLimit(tokens: 10, per: .seconds(100)))
        _ = try await tokens.complete(request())
        _ = await #expect(throws: LLMError.self) { try await tokens.complete(request()) }
        let cost = budgeted(
            LLMSpendingLimit(cost: LLMCost(nanodollars: 10_000), per: .seconds(100)),
            pricing: pricing
        )
        let response = try await cost.complete(request())
        #expect(cost.usage(of: "a").estimatedCost.nanodollars == 1_000 * (response.usage.inputTokens + 6))
        _ = await #expect(throws: LLMError.self) { try await cost.complete(request()) }
    }

    @Test func `failures and streams that nobody finished reading count`() async throws {
        let failing = budgeted(
            LLMSpendingLimit(calls: 1, per: .seconds(100)),
            StubLLMProvider.failing(LLMError(.server, "Down."))
        )
        _ = await #expect(throws: LLMError.self) { try await failing.complete(request()) }
        let error = await #expect(throws: LLMError.self) { try await failing.complete(request()) }
        #expect(error?.code == .budgetExceeded)
        let streaming = budgeted(LLMSpendingLimit(calls: 1, per: .seconds(100)))
        for try await event in streaming.stream(request()) {
            if case .textDelta = event { break }
        }
        #expect(streaming.usage(of: "a").calls == 1)
        #expect(streaming.usage(of: "a").outputTokens > 0)
        _ = await #expect(throws: LLMError.self) { try await streaming.stream(request()).response() }
    }

    @Test func `tokens that a service does not report are estimated`() async throws {
        let silent = BudgetedLLMProvider(
            Unreporting(),
            limit: LLMSpendingLimit(tokens: 1_000, per: .seconds(100)),
            clock: LLMTimeSource(clock)
        )
        _ = try await silent.complete(request())
        let usage = silent.usage(of: "a")
        #expect(usage.inputTokens > 0 && usage.outputTokens > 0)
        #expect(usage.unreportedCalls == 1)
    }

    @Test func `calls under way count against the limit`() async throws {
        let manual = ManualClock()
        let provider = BudgetedLLMProvider(
            SilentLLMProvider(clock: LLMTimeSource(manual)),
            limit: LLMSpendingLimit(calls: 1, per: .seconds(100)),
            clock: LLMTimeSource(clock)
        )
        let running = Task { try await provider.complete(request()) }
        await manual.waitForSleepers(1)
        let error = await #expect(throws: LLMError.self) { try await provider.complete(request()) }
        #expect(error?.code == .budgetExceeded)
        running.cancel()
        _ = await #expect(throws: LLMError.self) { try await running.value }
    }
}

private struct Unreporting: LLMProvider {
    let identity = LLMModelIdentity(provider: "test", model: "unreporting")

    func complete(_ request: LLMRequest) async throws(LLMError) -> LLMResponse {
        LLMResponse(text: "An answer without figures.")
    }
}
