import MacroMindKit
import MacroMindTesting
import Testing

@Suite struct StubConformanceTests {
    @Test(arguments: LLMProviderConformance.Check.allCases)
    func `a stub keeps the rules of a provider`(check: LLMProviderConformance.Check) async throws {
        try await LLMProviderConformance { Self.provider($0) }.run(check)
    }

    @Test(arguments: LLMProviderConformance.Check.allCases)
    func `wrappers keep the rules of a provider`(check: LLMProviderConformance.Check) async throws {
        try await LLMProviderConformance { scenario in
            guard let provider = Self.provider(scenario) else { return nil }
            let clock = LLMTimeSource(ManualClock(skipsWaits: true))
            let observed = ObservingLLMProvider(RecordingLLMProvider(provider), clock: clock) { _ in }
            let limited = RateLimitingLLMProvider(
                BudgetedLLMProvider(
                    observed,
                    limit: LLMSpendingLimit(calls: 9, per: .seconds(60)),
                    clock: clock
                ),
                limit: LLMRateLimit(calls: 9, per: .seconds(1)),
                clock: clock
            )
            let policy = LLMRetryPolicy(maximumTries: 1)
            let tried = RetryingLLMProvider(limited, policy: policy, clock: clock, seed: 1)
            return FallbackLLMProvider(tried, then: [], clock: clock)
        }.run(check)
    }

    @Test func `a provider that makes up an empty answer is found out`() async {
        let suite = LLMProviderConformance { _ in StubLLMProvider.fixed("") }
        for check in [LLMProviderConformance.Check.completes, .reportsRefusals, .noticesCutStreams, .streams]
        {
            await #expect(throws: ConformanceFailure.self) { try await suite.run(check) }
        }
    }

    private static func provider(_ scenario: LLMServiceScenario) -> (any LLMProvider)? {
        switch scenario {
        case .answers(let text): StubLLMProvider.fixed(text)
        case .cutsByLength(let text):
            StubLLMProvider.sequence([.response(LLMResponse(text: text, finish: .length))])
        case .callsTool(let call):
            StubLLMProvider.sequence([.response(LLMResponse(text: "", toolCalls: [call], finish: .toolCalls))]
            )
        case .refuses(let words): StubLLMProvider.sequence([.refusal(words)])
        case .filters: StubLLMProvider.failing(LLMError(.contentFiltered, "Held back."))
        case .limitsRate:
            StubLLMProvider.failing(LLMError(.rateLimited, "Too fast.", retryAfter: .seconds(2)))
        case .spentQuota: StubLLMProvider.failing(LLMError(.quotaSpent, "Nothing left."))
        case .breaksDown: StubLLMProvider.failing(LLMError(.server, "Broken."))
        case .rejectsKey: StubLLMProvider.failing(LLMError(.authentication, "The key is wrong."))
        case .endsEarly(let text): StubLLMProvider.sequence([.unfinished(after: text)])
        case .staysSilent: SilentLLMProvider(clock: LLMTimeSource(ContinuousClock()))
        }
    }
}
