public import MacroMindKit

/// The rules of the store of profiles as checks that any implementation can run.
///
/// Hand in a closure that makes an empty store and knows the accounts it needs, then run every check:
///
/// ```swift
/// @Test(arguments: ProfileStoreConformance.Check.allCases)
/// func `keeps the rules of the store`(check: ProfileStoreConformance.Check) async throws {
///     try await ProfileStoreConformance { accounts in try await MyStore(accounts: accounts) }.run(check)
/// }
/// ```
public struct ProfileStoreConformance: Sendable {
    /// One rule.
    public enum Check: String, Sendable, CaseIterable {
        /// A profile comes back unchanged with version 1.
        case returnsWhatWasSaved
        /// An empty store has no profile, and refuses one of nobody.
        case hasNoneAtFirst
        /// Each save without an expected version replaces the profile and counts one up.
        case replacesAndCounts
        /// A save over another version than expected is refused and changes nothing.
        case noticesConflicts
        /// Saving reaches one user only.
        case keepsUsersApart
        /// Of many saves over one version at once exactly one wins.
        case admitsOneOfManyAtOnce
    }

    /// Makes an empty store for the accounts, which a store with references between tables has to hold first.
    public typealias MakeStore = @Sendable (_ accounts: [StoredUser]) async throws -> any ProfileStore

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
        case .returnsWhatWasSaved: try await checkSave(store, probe)
        case .hasNoneAtFirst: try await checkEmpty(store, probe)
        case .replacesAndCounts: try await checkReplace(store, probe)
        case .noticesConflicts: try await checkConflict(store, probe)
        case .keepsUsersApart: try await checkUsers(store, probe)
        case .admitsOneOfManyAtOnce: try await checkManyAtOnce(store, probe)
        }
    }

    private func checkSave(_ store: any ProfileStore, _ probe: StoreProbe) async throws {
        for (user, profile) in [(probe.user, probe.samples.profile("Ada")), (probe.other, AccountProfile())] {
            let version = try await store.save(profile, of: user, replacing: 0)
            try probe.equal(version, 1, "the first version")
            try await expect(store, user, holds: Versioned(profile, version: 1), probe)
        }
    }

    private func checkEmpty(_ store: any ProfileStore, _ probe: StoreProbe) async throws {
        try await expect(store, probe.user, holds: nil, probe)
        try await probe.refuses(.notFound, "a profile of nobody") {
            try await store.save(AccountProfile(), of: probe.nobody, replacing: nil)
        }
    }

    private func checkReplace(_ store: any ProfileStore, _ probe: StoreProbe) async throws {
        for version in 1...3 {
            let profile = probe.samples.profile("Ada \(version)")
            let stored = try await store.save(profile, of: probe.user, replacing: version == 3 ? 2 : nil)
            try probe.equal(stored, version, "the version")
            try await expect(store, probe.user, holds: Versioned(profile, version: version), probe)
        }
    }

    private func checkConflict(_ store: any ProfileStore, _ probe: StoreProbe) async throws {
        let (profile, late) = (probe.samples.profile("Ada"), probe.samples.profile("Late"))
        try await expectConflict(store, late, expected: 1, found: nil, probe)
        try await store.save(profile, of: probe.user, replacing: nil)
        try await store.save(profile, of: probe.user, replacing: 1)
        for expected in [0, 1, 3] {
            try await expectConflict(store, late, expected: expected, found: 2, probe)
        }
        try await expect(store, probe.user, holds: Versioned(profile, version: 2), probe)
    }

    private func checkUsers(_ store: any ProfileStore, _ probe: StoreProbe) async throws {
        let (first, second) = (probe.samples.profile("Ada"), probe.samples.profile("Ben"))
        try await store.save(first, of: probe.user, replacing: nil)
        try await expect(store, probe.other, holds: nil, probe)
        try await store.save(second, of: probe.other, replacing: 0)
        try await expect(store, probe.user, holds: Versioned(first, version: 1), probe)
    }

    private func checkManyAtOnce(_ store: any ProfileStore, _ probe: StoreProbe) async throws {
        let profile = probe.samples.profile("Ada")
        for version in 0..<3 {
            let winners = try await probe.atOnce { _ in
                try await store.save(profile, of: probe.user, replacing: version)
            }
            try probe.equal(winners, [version + 1], "the versions of the winners over version \(version)")
        }
        try await expect(store, probe.user, holds: Versioned(profile, version: 3), probe)
    }

    private func expect(
        _ store: any ProfileStore,
        _ user: RecordID<StoredUser>,
        holds expected: Versioned<AccountProfile>?,
        _ probe: StoreProbe
    ) async throws {
        try probe.equal(try await store.profile(of: user), expected, "the profile")
    }

    private func expectConflict(
        _ store: any ProfileStore,
        _ profile: AccountProfile,
        expected: Int,
        found: Int?,
        _ probe: StoreProbe
    ) async throws {
        try await probe.refuses(
            .conflict(expected: expected, found: found),
            "a save over version \(expected)"
        ) { try await store.save(profile, of: probe.user, replacing: expected) }
    }
}
