public import MacroMindKit

/// The rules of the store of profiles as checks that any implementation can run.
///
/// Hand in a closure that makes an empty store and knows the accounts it needs, then run every check:
///
/// ```swift
/// @Test(arguments: ProfileStoreConformance.Check.allCases)
/// func `keeps the rules of a profile store`(check: ProfileStoreConformance.Check) async throws {
///     try await ProfileStoreConformance { users in try await MyProfileStore(accounts: users) }.run(check)
/// }
/// ```
public struct ProfileStoreConformance: Sendable {
    /// One rule.
    public enum Check: String, Sendable, CaseIterable {
        /// A profile comes back unchanged with version 1.
        case returnsWhatWasSaved
        /// An empty store has no profile, and removing one does nothing.
        case hasNoneAtFirst
        /// Each save without an expected version replaces the profile and counts one up.
        case replacesAndCounts
        /// The expected version 0 saves only where there is none.
        case savesOnlyWhereThereIsNone
        /// A save over another version than expected is refused and changes nothing.
        case noticesConflicts
        /// Saving and removing reach one user only.
        case keepsUsersApart
        /// A removed profile is gone and may be saved anew.
        case deletes
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
        let samples = StoreSamples()
        let accounts = [samples.user("ada"), samples.user("ben")]
        let store = try await makeStore(accounts)
        let (user, other) = (accounts[0].id, accounts[1].id)
        switch check {
        case .returnsWhatWasSaved: try await checkSave(store, samples, user)
        case .hasNoneAtFirst: try await checkEmpty(store, user)
        case .replacesAndCounts: try await checkReplace(store, samples, user)
        case .savesOnlyWhereThereIsNone: try await checkFirst(store, samples, user)
        case .noticesConflicts: try await checkConflict(store, samples, user)
        case .keepsUsersApart: try await checkUsers(store, samples, user, other)
        case .deletes: try await checkDelete(store, samples, user)
        case .admitsOneOfManyAtOnce: try await checkManyAtOnce(store, samples, user)
        }
    }

    private typealias UserID = RecordID<StoredUser>

    private func checkSave(_ store: any ProfileStore, _ samples: StoreSamples, _ user: UserID) async throws {
        let profile = try samples.profile("Ada")
        let version = try await store.save(profile, of: user, replacing: nil)
        try ConformanceFailure.expectEqual(version, 1, Check.returnsWhatWasSaved, "the first version")
        try await expect(store, user, holds: Versioned(profile, version: 1), .returnsWhatWasSaved)
    }

    private func checkEmpty(_ store: any ProfileStore, _ user: UserID) async throws {
        try await expect(store, user, holds: nil, .hasNoneAtFirst)
        try await store.deleteProfile(of: user)
        try await expect(store, user, holds: nil, .hasNoneAtFirst)
    }

    private func checkReplace(_ store: any ProfileStore, _ samples: StoreSamples, _ user: UserID) async throws
    {
        for version in 1...3 {
            let profile = try samples.profile("Ada \(version)")
            let stored = try await store.save(
                profile,
                of: user,
                replacing: version == 3 ? 2 : nil
            )
            try ConformanceFailure.expectEqual(stored, version, Check.replacesAndCounts, "the version")
            try await expect(store, user, holds: Versioned(profile, version: version), .replacesAndCounts)
        }
    }

    private func checkFirst(_ store: any ProfileStore, _ samples: StoreSamples, _ user: UserID) async throws {
        let profile = try samples.profile("Ada")
        let version = try await store.save(profile, of: user, replacing: 0)
        try ConformanceFailure.expectEqual(version, 1, Check.savesOnlyWhereThereIsNone, "the first version")
        let second = try samples.profile("Eve")
        try await expectConflict(expected: 0, found: 1, .savesOnlyWhereThereIsNone) {
            try await store.save(second, of: user, replacing: 0)
        }
        try await expect(store, user, holds: Versioned(profile, version: 1), .savesOnlyWhereThereIsNone)
    }

    private func checkConflict(
        _ store: any ProfileStore,
        _ samples: StoreSamples,
        _ user: UserID
    )
        async throws
    {
        let (profile, late) = (try samples.profile("Ada"), try samples.profile("Late"))
        try await expectConflict(expected: 1, found: nil, .noticesConflicts) {
            try await store.save(late, of: user, replacing: 1)
        }
        try await expect(store, user, holds: nil, .noticesConflicts)
        try await store.save(profile, of: user, replacing: nil)
        try await store.save(profile, of: user, replacing: 1)
        for expected in [1, 3] {
            try await expectConflict(expected: expected, found: 2, .noticesConflicts) {
                try await store.save(late, of: user, replacing: expected)
            }
        }
        try await expect(store, user, holds: Versioned(profile, version: 2), .noticesConflicts)
    }

    private func checkUsers(
        _ store: any ProfileStore,
        _ samples: StoreSamples,
        _ user: UserID,
        _ other: UserID
    ) async throws {
        let (first, second) = (try samples.profile("Ada"), try samples.profile("Ben"))
        try await store.save(first, of: user, replacing: nil)
        try await expect(store, other, holds: nil, .keepsUsersApart)
        try await store.save(second, of: other, replacing: 0)
        try await expect(store, user, holds: Versioned(first, version: 1), .keepsUsersApart)
        try await store.deleteProfile(of: user)
        try await expect(store, other, holds: Versioned(second, version: 1), .keepsUsersApart)
    }

    private func checkDelete(_ store: any ProfileStore, _ samples: StoreSamples, _ user: UserID) async throws
    {
        let profile = try samples.profile("Ada")
        try await store.save(profile, of: user, replacing: nil)
        try await store.deleteProfile(of: user)
        try await expect(store, user, holds: nil, .deletes)
        try await store.save(profile, of: user, replacing: 0)
        let found = try await store.profile(of: user)?.value
        try ConformanceFailure.expect(found == profile, Check.deletes, "the profile can not be saved anew")
    }

    private func checkManyAtOnce(
        _ store: any ProfileStore,
        _ samples: StoreSamples,
        _ user: UserID
    )
        async throws
    {
        let profile = try samples.profile("Ada")
        for version in 0..<3 {
            let winners = try await ConformanceFailure.winners { _ in
                try await store.save(profile, of: user, replacing: version)
            }
            try ConformanceFailure.expectEqual(
                winners,
                1,
                Check.admitsOneOfManyAtOnce,
                "the number of winners over version \(version)"
            )
        }
        try await expect(store, user, holds: Versioned(profile, version: 3), .admitsOneOfManyAtOnce)
    }

    private func expect(
        _ store: any ProfileStore,
        _ user: UserID,
        holds expected: Versioned<Profile>?,
        _ check: Check
    ) async throws {
        let found = try await store.profile(of: user)
        try ConformanceFailure.expect(
            found == expected,
            check,
            "the store holds \(describe(found)), not \(describe(expected))"
        )
    }

    private func expectConflict(
        expected: Int,
        found: Int?,
        _ check: Check,
        by action: () async throws -> Void
    ) async throws {
        try await ConformanceFailure.expectError(
            .conflict(expected: expected, found: found),
            check,
            "a save over version \(expected)",
            by: action
        )
    }

    private func describe(_ profile: Versioned<Profile>?) -> String {
        profile.map { "version \($0.version) of \($0.value)" } ?? "nothing"
    }
}
