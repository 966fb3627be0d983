public import MacroMindKit

/// The rules of the store of request counts as checks that any implementation can run.
///
/// Hand in a closure that makes an empty store and knows the accounts it needs, then run every check:
///
/// ```swift
/// @Test(arguments: RateLimitStoreConformance.Check.allCases)
/// func `keeps the rules of the store`(check: RateLimitStoreConformance.Check) async throws {
///     try await RateLimitStoreConformance { accounts in try await MyStore(accounts: accounts) }.run(check)
/// }
/// ```
public struct RateLimitStoreConformance: Sendable {
    /// One rule.
    public enum Check: String, Sendable, CaseIterable {
        /// A quota is counted down, then requests are refused until the window ends.
        case countsDown
        /// Keys and classes are counted apart.
        case keepsKeysApart
        /// A new window has the whole quota.
        case beginsAnew
        /// A clock that steps back locks nobody out.
        case outlivesClockSteps
        /// Of many requests at once exactly the quota is admitted, though clocks differ a little.
        case admitsTheQuotaAtOnce
    }

    /// Makes an empty store for the accounts, which a store with references between tables has to hold first.
    public typealias MakeStore = @Sendable (_ accounts: [StoredUser]) async throws -> any RateLimitStore

    let makeStore: MakeStore

    /// Creates the suite for an implementation.
    ///
    /// - Parameter makeStore: Makes an empty store for the accounts.
    public init(_ makeStore: @escaping MakeStore) { self.makeStore = makeStore }

    /// Runs a check on a store of its own.
    ///
    /// - Parameter check: The rule.
    /// - Throws: ``ConformanceFailure`` when the implementation does not keep the rule.
    public func run(_ check: Check) async throws {
        let probe = StoreProbe(check)
        let store = try await makeStore(probe.accounts)
        switch check {
        case .countsDown: try await checkCount(store, probe)
        case .keepsKeysApart: try await checkKeys(store, probe)
        case .beginsAnew: try await checkWindows(store, probe)
        case .outlivesClockSteps: try await checkClock(store, probe)
        case .admitsTheQuotaAtOnce: try await checkManyAtOnce(store, probe)
        }
    }

    private func limit(_ name: String = "ai", quota: Int = 10) -> RateLimit {
        RateLimit(name: name, quota: quota, window: 60)
    }

    private func checkCount(_ store: any RateLimitStore, _ probe: StoreProbe) async throws {
        let end = probe.later(60)
        for number in 1...13 {
            let decision = try await store.take(limit(), for: "ada", at: probe.later(Int64(number)))
            try probe.equal(
                decision,
                RateLimitDecision(
                    isAllowed: number <= 10,
                    remaining: max(0, 10 - number),
                    resetsAt: end.adding(milliseconds: 1_000)
                ),
                "decision \(number)"
            )
        }
    }

    private func checkKeys(_ store: any RateLimitStore, _ probe: StoreProbe) async throws {
        for _ in 0..<2 { _ = try await store.take(limit(quota: 1), for: "ada", at: probe.now) }
        for (name, key) in [
            ("ai", "ben"), ("user", "ada"), ("ai", "2001:db8::1"), ("ai ada", ""), ("ai ada", "b"),
            ("ai", "ada b"),
        ] {
            let decision = try await store.take(limit(name, quota: 1), for: key, at: probe.now)
            try probe.expect(decision.isAllowed, "the first request of \(key) to \(name) is refused")
        }
    }

    private func checkWindows(_ store: any RateLimitStore, _ probe: StoreProbe) async throws {
        for second: Int64 in [0, 60, 500] {
            let first = try await store.take(limit(quota: 2), for: "ada", at: probe.later(second))
            try probe.equal(
                first,
                RateLimitDecision(isAllowed: true, remaining: 1, resetsAt: probe.later(second + 60)),
                "the first decision at \(second) s"
            )
            for _ in 0..<3 {
                _ = try await store.take(limit(quota: 2), for: "ada", at: probe.later(second + 59))
            }
        }
    }

    private func checkClock(_ store: any RateLimitStore, _ probe: StoreProbe) async throws {
        for _ in 0..<3 { _ = try await store.take(limit(quota: 1), for: "ada", at: probe.later(86_400)) }
        let decision = try await store.take(limit(quota: 1), for: "ada", at: probe.now)
        try probe.equal(
            decision,
            RateLimitDecision(isAllowed: true, remaining: 0, resetsAt: probe.later(60)),
            "the decision after the clock stepped back"
        )
    }

    private func checkManyAtOnce(_ store: any RateLimitStore, _ probe: StoreProbe) async throws {
        let limit = limit()
        let decisions = try await probe.atOnce(50) { number in
            // Of two requests the later one may reach the store first.
            let now = probe.now.adding(milliseconds: Int64(number * 37 % 50))
            return try await store.take(limit, for: "ada", at: now)
        }
        try probe.equal(decisions.count, 50, "the number of decisions")
        try probe.equal(decisions.count { $0.isAllowed }, 10, "the number of requests admitted")
    }
}
