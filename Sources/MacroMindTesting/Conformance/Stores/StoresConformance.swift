public import MacroMindKit

/// The rules of the store of everything as checks that any implementation can run.
///
/// Hand in a closure that makes an empty store and knows the accounts it needs, then run every check:
///
/// ```swift
/// @Test(arguments: StoresConformance.Check.allCases)
/// func `keeps the rules of the store`(check: StoresConformance.Check) async throws {
///     try await StoresConformance { accounts in try await MyStore(accounts: accounts) }.run(check)
/// }
/// ```
public struct StoresConformance: Sendable {
    /// One rule.
    public enum Check: String, Sendable, CaseIterable {
        /// The store answers.
        case answers
        /// Nothing that belongs to an erased account is left, and nothing of another is touched.
        case erasesEverything
        /// What has expired is removed, and what has not stays.
        case removesWhatExpired
    }

    /// Makes an empty store for the accounts, which a store with references between tables has to hold first.
    public typealias MakeStore = @Sendable (_ accounts: [StoredUser]) async throws -> any Stores

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
        case .answers: try await checkPing(store, probe)
        case .erasesEverything: try await checkErase(store, probe)
        case .removesWhatExpired: try await checkExpired(store, probe)
        }
    }

    private func checkPing(_ store: any Stores, _ probe: StoreProbe) async throws { try await store.ping() }

    private func fill(_ store: any Stores, _ user: RecordID<StoredUser>, _ probe: StoreProbe) async throws {
        let samples = probe.samples
        let week = try samples.week(0)
        try await store.begin(samples.session(of: user), token: samples.digest())
        try await store.insert(
            StoredAccessToken(
                id: samples.id(),
                user: user,
                name: "script",
                scopes: [],
                digest: samples.digest(),
                createdAt: probe.now
            )
        )
        try await store.save(samples.profile("Somebody"), of: user, replacing: nil)
        try await store.replaceWeek(with: try samples.plan(of: user, weekStart: week))
        try await store.append(samples.exchange(of: user, "Hello"))
        try await store.insert(
            FoodLogEntry(
                id: samples.id(),
                user: user,
                date: week,
                name: "Soup",
                nutrients: .zero,
                createdAt: probe.now
            )
        )
        try await store.save(WeightLogEntry(user: user, date: week, weight: 70, createdAt: probe.now))
        let recipe = OwnRecipe(id: samples.id(), user: user, name: "Soup", source: "", createdAt: probe.now)
        try await store.insert(recipe)
        _ = try await store.begin(
            key: "key",
            of: user,
            fingerprint: "a",
            policy: IdempotencyPolicy(),
            at: probe.now
        )
        try await store.record(
            AuditEvent(id: samples.id(), time: probe.now, kind: .login, user: user, outcome: "success")
        )
    }

    /// Counts the records of each kind that a user has.
    private func counts(
        _ store: any Stores,
        _ user: RecordID<StoredUser>,
        _ probe: StoreProbe
    ) async throws -> [Int] {
        let week = try probe.samples.week(0)
        return [
            try await store.user(user) == nil ? 0 : 1,
            try await store.liveSessions(of: user, at: probe.now).count,
            try await store.accessTokens(of: user).count,
            try await store.profile(of: user) == nil ? 0 : 1,
            try await store.plans(of: user, before: nil, limit: 9).count,
            try await store.exchanges(of: user, offset: 0, limit: 9).total,
            try await store.foods(of: user, in: week...week).count,
            try await store.weights(of: user, in: week...week).count,
            try await store.recipes(of: user, after: nil, limit: 9).total,
            try await store.events(of: user, limit: 9).count,
        ]
    }

    private func checkErase(_ store: any Stores, _ probe: StoreProbe) async throws {
        for account in probe.accounts { try await fill(store, account.id, probe) }
        let session = try await store.liveSessions(of: probe.user, at: probe.now).first?.id
        let full = try await counts(store, probe.user, probe)
        try probe.equal(full, Array(repeating: 1, count: 10), "the records before")
        try probe.equal(try await store.erase(probe.user, at: probe.later(1)), true, "erasing")
        let left = try await counts(store, probe.user, probe)
        try probe.equal(left, Array(repeating: 0, count: 10), "the records that are left")
        try probe.equal(try await counts(store, probe.other, probe), full, "the records of the other")
        let told = try await store.revocations(since: probe.now).map(\.session)
        try probe.equal(told, [session].compactMap(\.self), "the revocations")
        try await store.insert(probe.accounts[0])
        let answer = try await store.begin(
            key: "key",
            of: probe.user,
            fingerprint: "b",
            policy: IdempotencyPolicy(),
            at: probe.now
        )
        guard case .started = answer else {
            throw ConformanceFailure(check: probe.check, message: "an erased key gives \(answer)")
        }
    }

    private func checkExpired(_ store: any Stores, _ probe: StoreProbe) async throws {
        try await fill(store, probe.user, probe)
        let full = try await counts(store, probe.user, probe)
        _ = try await store.take(RateLimit(name: "ai", quota: 1, window: 60), for: "ada", at: probe.now)
        _ = try await store.takeGuess(
            GuessKey(account: "ada", address: "::1"),
            limits: GuessLimits(),
            at: probe.now
        )
        try probe.equal(try await store.removeExpired(at: probe.now), 0, "the number that expired at once")
        let removed = try await store.removeExpired(at: probe.later(8 * 86_400))
        try probe.expect(removed >= 4, "only \(removed) records expired in eight days")
        var expected = full
        expected[1] = 0
        try probe.equal(try await counts(store, probe.user, probe), expected, "the records that are left")
        let again = try await store.removeExpired(at: probe.later(8 * 86_400))
        try probe.equal(again, 0, "the number that expired twice")
    }
}
