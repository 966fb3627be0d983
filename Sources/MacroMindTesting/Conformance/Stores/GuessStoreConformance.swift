public import MacroMindKit

/// The rules of the store of wrong passwords as checks that any implementation can run.
///
/// Hand in a closure that makes an empty store and knows the accounts it needs, then run every check:
///
/// ```swift
/// @Test(arguments: GuessStoreConformance.Check.allCases)
/// func `keeps the rules of the store`(check: GuessStoreConformance.Check) async throws {
///     try await GuessStoreConformance { accounts in try await MyStore(accounts: accounts) }.run(check)
/// }
/// ```
public struct GuessStoreConformance: Sendable {
    /// One rule.
    public enum Check: String, Sendable, CaseIterable {
        /// After ten failures further guesses wait until the window ends.
        case refusesAfterTheLimit
        /// A right password resets the count of its address.
        case forgetsAfterSuccess
        /// A guess that was never looked at does not count.
        case takesGuessesBack
        /// Other accounts and other addresses are not affected.
        case keepsOthersFree
        /// All addresses together have a limit, and nobody waits longer than a window.
        case limitsAllAddresses
        /// A clock that steps back locks nobody out.
        case outlivesClockSteps
        /// Of many guesses at once exactly the limit is admitted.
        case admitsTheLimitAtOnce
    }

    /// Makes an empty store for the accounts, which a store with references between tables has to hold first.
    public typealias MakeStore = @Sendable (_ accounts: [StoredUser]) async throws -> any GuessStore

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
        case .refusesAfterTheLimit: try await checkLimit(store, probe)
        case .forgetsAfterSuccess: try await checkSuccess(store, probe)
        case .takesGuessesBack: try await checkReturn(store, probe)
        case .keepsOthersFree: try await checkOthers(store, probe)
        case .limitsAllAddresses: try await checkAccount(store, probe)
        case .outlivesClockSteps: try await checkClock(store, probe)
        case .admitsTheLimitAtOnce: try await checkManyAtOnce(store, probe)
        }
    }

    private let limits = GuessLimits()

    private func key(_ address: String = "192.0.2.1", account: String = "ada") -> GuessKey {
        GuessKey(account: account, address: address)
    }

    private func fail(
        _ times: Int,
        _ store: any GuessStore,
        _ key: GuessKey,
        _ probe: StoreProbe,
        at second: Int64 = 0
    ) async throws {
        for number in 1...times {
            let decision = try await store.takeGuess(key, limits: limits, at: probe.later(second))
            try probe.equal(decision, .allowed, "guess \(number) from \(key.address)")
        }
    }

    private func checkLimit(_ store: any GuessStore, _ probe: StoreProbe) async throws {
        try await fail(10, store, key(), probe)
        for second: Int64 in [1, 450, 899] {
            let decision = try await store.takeGuess(key(), limits: limits, at: probe.later(second))
            try probe.equal(decision, .refused(until: probe.later(900)), "guess 11 after \(second) s")
        }
        try await fail(10, store, key(), probe, at: 900)
    }

    private func checkSuccess(_ store: any GuessStore, _ probe: StoreProbe) async throws {
        for _ in 0..<3 {
            try await fail(9, store, key(), probe)
            try await fail(1, store, key(), probe)
            try await store.clearGuesses(key(), limits: limits, at: probe.now)
        }
        try await fail(10, store, key(), probe)
    }

    private func checkReturn(_ store: any GuessStore, _ probe: StoreProbe) async throws {
        for _ in 0..<300 {
            try await fail(1, store, key(), probe)
            try await store.returnGuess(key(), limits: limits, at: probe.now)
        }
        try await fail(10, store, key(), probe)
    }

    private func checkOthers(_ store: any GuessStore, _ probe: StoreProbe) async throws {
        try await fail(10, store, key(), probe)
        _ = try await store.takeGuess(key(), limits: limits, at: probe.now)
        try await fail(10, store, key("192.0.2.2"), probe)
        try await fail(10, store, key(account: "ben"), probe)
    }

    private func checkAccount(_ store: any GuessStore, _ probe: StoreProbe) async throws {
        for number in 0..<10 { try await fail(10, store, key("192.0.2.\(number)"), probe) }
        let decision = try await store.takeGuess(key("198.51.100.1"), limits: limits, at: probe.now)
        guard case .refused(let until) = decision else {
            throw ConformanceFailure(check: probe.check, message: "guess 101 from all addresses is admitted")
        }
        try probe.expect(
            until > probe.now && until <= probe.later(900),
            "guess 101 waits until \(until), more than 15 minutes"
        )
        let later = try await store.takeGuess(key("198.51.100.1"), limits: limits, at: until)
        try probe.equal(later, .allowed, "the guess after the wait")
        try await fail(10, store, key(account: "ben"), probe)
    }

    private func checkClock(_ store: any GuessStore, _ probe: StoreProbe) async throws {
        try await fail(10, store, key(), probe, at: 86_400)
        try await fail(10, store, key(), probe)
    }

    private func checkManyAtOnce(_ store: any GuessStore, _ probe: StoreProbe) async throws {
        let (key, limits) = (key(), limits)
        let decisions = try await probe.atOnce(50) { number in
            // Of two guesses the later one may reach the store first.
            let now = probe.now.adding(milliseconds: Int64(number * 37 % 50))
            return try await store.takeGuess(key, limits: limits, at: now)
        }
        try probe.equal(decisions.count { $0 == .allowed }, 10, "the number of guesses admitted")
        try probe.equal(decisions.count, 50, "the number of decisions")
    }
}
