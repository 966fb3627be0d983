import Synchronization

/// Stops a user's calls when they have taken what is allowed in a period.
///
/// A call that begins below the limit is finished, so that the last one may go beyond it by its own size. Failed calls
/// count. Calls without a user share one account.
public final class BudgetedLLMProvider: LLMProvider {
    private struct Account {
        var begin: Duration
        var usage = LLMUsage.none
        var running = 0
    }

    private let base: any LLMProvider
    private let limit: LLMSpendingLimit
    private let pricing: LLMPricing?
    private let clock: LLMTimeSource
    private let accounts = Mutex<[String: Account]>([:])

    /// Creates a provider with a budget for each user.
    ///
    /// - Parameters:
    ///   - base: The provider that answers.
    ///   - limit: What the calls of one user may take in a period.
    ///   - pricing: The prices for calls whose cost the provider does not tell.
    ///   - clock: The clock to measure with.
    public init(
        _ base: any LLMProvider,
        limit: LLMSpendingLimit,
        pricing: LLMPricing? = nil,
        clock: LLMTimeSource
    ) {
        self.base = base
        self.limit = limit
        self.pricing = pricing
        self.clock = clock
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public var identity: LLMModelIdentity { base.identity }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public var capabilities: LLMCapabilities { base.capabilities }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func availability() async -> LLMAvailability { await base.availability() }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func complete(_ request: LLMRequest) async throws(LLMError) -> LLMResponse {
        try begin(request)
        do throws(LLMError) {
            let response = try await base.complete(request)
            settle(request, usage: response.usage, text: response.text)
            return response
        } catch {
            settle(request, usage: error.usage, text: error.partialText)
            throw error
        }
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func stream(_ request: LLMRequest) -> LLMEventStream {
        base.stream(request).tapped { [self] () async throws(LLMError) in
            try begin(request)
            return { [self] ending in
                switch ending {
                case .finished(let response): settle(request, usage: response.usage, text: response.text)
                case .failed(let error): settle(request, usage: error.usage, text: error.partialText)
                case .abandoned(let text, let usage):
                    let unknown = LLMUsage(inputTokens: nil, outputTokens: nil)
                    settle(request, usage: usage == .none ? unknown : usage, text: text)
                }
            }
        }
    }

    /// What a user's calls took in the current period.
    ///
    /// - Parameter userKey: The key of the user, or `nil` for calls without a user.
    /// - Returns: The usage; nothing when the period is over.
    public func usage(of userKey: String?) -> LLMUsage {
        let now = clock.now
        return accounts.withLock { accounts in
            guard let account = accounts[userKey ?? ""], now - account.begin < limit.period else {
                return .none
            }
            return account.usage
        }
    }

    private func begin(_ request: LLMRequest) throws(LLMError) {
        let now = clock.now
        let refusal: (what: String, wait: Duration)? = accounts.withLock { accounts in
            let key = request.userKey ?? ""
            var account = accounts[key] ?? Account(begin: now)
            if now - account.begin >= limit.period { account = Account(begin: now, running: account.running) }
            defer { accounts[key] = account }
            var expected = account.usage
            expected.calls += account.running
            if let what = limit.exhausted(by: expected) { return (what, account.begin + limit.period - now) }
            account.running += 1
            return nil
        }
        guard let refusal else { return }
        throw LLMError(
            .budgetExceeded,
            "The budget of \(refusal.what) in \(limit.period) is used up; it is renewed in \(refusal.wait).",
            retryAfter: refusal.wait,
            identity: identity
        )
    }

    private func settle(_ request: LLMRequest, usage: LLMUsage, text: String) {
        let charged = charge(usage, request: request, text: text)
        accounts.withLock { accounts in
            guard var account = accounts[request.userKey ?? ""] else { return }
            account.running = max(account.running - 1, 0)
            account.usage = account.usage + charged
            accounts[request.userKey ?? ""] = account
        }
    }

    /// The usage with estimates for what was not reported.
    private func charge(_ usage: LLMUsage, request: LLMRequest, text: String) -> LLMUsage {
        guard usage.calls > 0, usage.unreportedCalls > 0 || usage.unpricedCalls > 0 else { return usage }
        var charged = usage
        if usage.unreportedCalls > 0 {
            let input = LLMTokenEstimate.inputTokens(of: request)
            charged.inputTokens = max(usage.inputTokens, input * usage.unreportedCalls)
            charged.outputTokens = max(usage.outputTokens, LLMTokenEstimate.tokens(in: text))
        }
        if let pricing {
            let cost = pricing.cost(
                inputTokens: charged.inputTokens,
                cachedInputTokens: charged.cachedInputTokens,
                outputTokens: charged.outputTokens
            )
            charged.estimatedCost = max(charged.estimatedCost, cost)
        }
        return charged
    }
}
