public import MacroMindKit

/// The rules of the store of idempotency keys as checks that any implementation can run.
///
/// Hand in a closure that makes an empty store and knows the accounts it needs, then run every check:
///
/// ```swift
/// @Test(arguments: IdempotencyStoreConformance.Check.allCases)
/// func `keeps the rules of the store`(check: IdempotencyStoreConformance.Check) async throws {
///     try await IdempotencyStoreConformance { accounts in try await MyStore(accounts: accounts) }.run(check)
/// }
/// ```
public struct IdempotencyStoreConformance: Sendable {
    /// One rule.
    public enum Check: String, Sendable, CaseIterable {
        /// A completed request is answered again with the same bytes until its key expires.
        case replaysAnswers
        /// A second request is told that the first still runs, until the lease ends.
        case tellsWhatRuns
        /// The same key with another content is refused.
        case noticesOtherContent
        /// A request that failed frees its key.
        case freesAbandonedKeys
        /// The same key of another user is another key; that of nobody is refused.
        case keepsUsersApart
        /// Of many requests with one key at once exactly one starts.
        case admitsOneOfManyAtOnce
    }

    /// Makes an empty store for the accounts, which a store with references between tables has to hold first.
    public typealias MakeStore = @Sendable (_ accounts: [StoredUser]) async throws -> any IdempotencyStore

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
        case .replaysAnswers: try await checkReplay(store, probe)
        case .tellsWhatRuns: try await checkRunning(store, probe)
        case .noticesOtherContent: try await checkReused(store, probe)
        case .freesAbandonedKeys: try await checkAbandon(store, probe)
        case .keepsUsersApart: try await checkUsers(store, probe)
        case .admitsOneOfManyAtOnce: try await checkManyAtOnce(store, probe)
        }
    }

    private let response = StoredResponse(
        status: 201,
        headers: ["etag": "\"1\"", "content-type": "application/json"],
        body: Array("{\"dish\": \"🍲\"}".utf8) + [0, 255]
    )

    private func begin(
        _ store: any IdempotencyStore,
        _ probe: StoreProbe,
        _ fingerprint: String = "a",
        at second: Int64 = 0
    ) async throws -> IdempotencyAnswer {
        try await store.begin(
            key: "key-1",
            of: probe.user,
            fingerprint: fingerprint,
            policy: IdempotencyPolicy(lifetime: 1_000, lease: 60),
            at: probe.later(second)
        )
    }

    private func start(
        _ store: any IdempotencyStore,
        _ probe: StoreProbe,
        at second: Int64 = 0
    ) async throws -> IdempotencyClaim {
        let answer = try await begin(store, probe, at: second)
        guard case .started(let claim) = answer else {
            throw ConformanceFailure(check: probe.check, message: "a free key gives \(answer)")
        }
        return claim
    }

    private func checkReplay(_ store: any IdempotencyStore, _ probe: StoreProbe) async throws {
        let claim = try await start(store, probe)
        try probe.equal(try await store.complete(claim, with: response), true, "completion")
        for second: Int64 in [1, 61, 999] {
            let answer = try await begin(store, probe, at: second)
            try probe.equal(answer, .replay(response), "the answer after \(second) s")
        }
        try probe.equal(try await store.complete(claim, with: response), false, "a second completion")
        _ = try await start(store, probe, at: 1_000)
    }

    private func checkRunning(_ store: any IdempotencyStore, _ probe: StoreProbe) async throws {
        let first = try await start(store, probe)
        let answer = try await begin(store, probe, at: 59)
        try probe.equal(answer, .inProgress, "the answer while the first runs")
        let second = try await start(store, probe, at: 60)
        try probe.expect(first != second, "two attempts have the same claim")
        try probe.equal(try await store.complete(first, with: response), false, "a late completion")
        try await store.abandon(first)
        let running = try await begin(store, probe, at: 61)
        try probe.equal(running, .inProgress, "the answer while the second runs")
        try probe.equal(try await store.complete(second, with: response), true, "completion")
    }

    private func checkReused(_ store: any IdempotencyStore, _ probe: StoreProbe) async throws {
        let claim = try await start(store, probe)
        try probe.equal(try await begin(store, probe, "b"), .reused, "another content while it runs")
        try await store.complete(claim, with: response)
        try probe.equal(try await begin(store, probe, "b"), .reused, "another content afterwards")
        try probe.equal(try await begin(store, probe), .replay(response), "the same content")
    }

    private func checkAbandon(_ store: any IdempotencyStore, _ probe: StoreProbe) async throws {
        let claim = try await start(store, probe)
        try await store.abandon(claim)
        try probe.equal(try await store.complete(claim, with: response), false, "completing the abandoned")
        let next = try await begin(store, probe, "b", at: 1)
        guard case .started = next else {
            throw ConformanceFailure(check: probe.check, message: "an abandoned key gives \(next)")
        }
    }

    private func checkUsers(_ store: any IdempotencyStore, _ probe: StoreProbe) async throws {
        let claim = try await start(store, probe)
        try await store.complete(claim, with: response)
        let policy = IdempotencyPolicy()
        let foreign = try await store.begin(
            key: "key-1",
            of: probe.other,
            fingerprint: "z",
            policy: policy,
            at: probe.now
        )
        guard case .started = foreign else {
            throw ConformanceFailure(check: probe.check, message: "the key of another gives \(foreign)")
        }
        try await probe.refuses(.notFound, "a key of nobody") {
            _ = try await store.begin(
                key: "key-1",
                of: probe.nobody,
                fingerprint: "z",
                policy: policy,
                at: probe.now
            )
        }
    }

    private func checkManyAtOnce(_ store: any IdempotencyStore, _ probe: StoreProbe) async throws {
        let answers = try await probe.atOnce { _ in try await begin(store, probe) }
        let started = answers.filter { if case .started = $0 { true } else { false } }
        try probe.equal(started.count, 1, "the number of requests that started")
        try probe.equal(answers.count { $0 == .inProgress }, 99, "the number of requests that wait")
    }
}
