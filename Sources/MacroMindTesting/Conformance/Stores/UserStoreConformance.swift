public import MacroMindKit

/// The rules of the store of accounts as checks that any implementation can run.
///
/// Hand in a closure that makes an empty store, then run every check, from any test library:
///
/// ```swift
/// @Test(arguments: UserStoreConformance.Check.allCases)
/// func `keeps the rules of a user store`(check: UserStoreConformance.Check) async throws {
///     try await UserStoreConformance { MyUserStore() }.run(check)
/// }
/// ```
public struct UserStoreConformance: Sendable {
    /// One rule.
    public enum Check: String, Sendable, CaseIterable {
        /// An account comes back unchanged, by identifier and by address.
        case returnsWhatWasInserted
        /// An empty store knows nobody.
        case knowsNobodyAtFirst
        /// A second account with a taken identifier is refused and changes nothing.
        case refusesTakenIdentifiers
        /// A second account with a taken address is refused and changes nothing.
        case refusesTakenAddresses
        /// Name and role change, those of nobody are refused.
        case changesNameAndRole
        /// The digest of a password is replaced only where it is the expected one.
        case replacesPasswordDigests
        /// Accounts are listed by identifier, a page at a time.
        case lists
        /// An erased account is gone, its address is free, the others stay.
        case erases
        /// Of many inserts of one address at once exactly one wins.
        case admitsOneOfManyAtOnce
    }

    let makeStore: @Sendable () async throws -> any UserStore

    /// Creates the suite for an implementation.
    ///
    /// - Parameter makeStore: Makes an empty store.
    public init(_ makeStore: @escaping @Sendable () async throws -> any UserStore) {
        self.makeStore = makeStore
    }

    /// Runs a check on a store of its own.
    ///
    /// - Parameter check: The rule.
    /// - Throws: ``ConformanceFailure`` when the implementation does not keep the rule.
    public func run(_ check: Check) async throws {
        let store = try await makeStore()
        let probe = StoreProbe(check)
        switch check {
        case .returnsWhatWasInserted: try await checkInsert(store, probe)
        case .knowsNobodyAtFirst: try await checkEmpty(store, probe)
        case .refusesTakenIdentifiers: try await checkTakenIdentifier(store, probe)
        case .refusesTakenAddresses: try await checkTakenAddress(store, probe)
        case .changesNameAndRole: try await checkChanges(store, probe)
        case .replacesPasswordDigests: try await checkPasswords(store, probe)
        case .lists: try await checkList(store, probe)
        case .erases: try await checkErase(store, probe)
        case .admitsOneOfManyAtOnce: try await checkManyAtOnce(store, probe)
        }
    }

    private func checkInsert(_ store: any UserStore, _ probe: StoreProbe) async throws {
        var admin = probe.samples.user("ada", fullName: "Ada Ærø 🌱 O'Neil")
        admin.role = .admin
        for user in [admin, probe.samples.user("ben")] {
            try await store.insert(user)
            try await expect(store, holds: user, probe)
        }
    }

    private func checkEmpty(_ store: any UserStore, _ probe: StoreProbe) async throws {
        try await expectNobody(store, probe.accounts[0], probe)
        try probe.equal(try await store.erase(probe.user, at: probe.now), false, "erasing nobody")
        try probe.equal(try await store.users(after: nil, limit: 10), [], "the list of nobody")
    }

    private func checkTakenIdentifier(_ store: any UserStore, _ probe: StoreProbe) async throws {
        try await store.insert(probe.accounts[0])
        var other = probe.accounts[1]
        other.id = probe.user
        try await probe.refuses(.duplicate(field: "id"), "a taken identifier") {
            [other] in try await store.insert(other)
        }
        try await expect(store, holds: probe.accounts[0], probe)
        try probe.expect(
            try await store.user(emailKey: other.emailKey) == nil,
            "the refused address is known"
        )
    }

    private func checkTakenAddress(_ store: any UserStore, _ probe: StoreProbe) async throws {
        try await store.insert(probe.accounts[0])
        let other = probe.samples.user("ada", fullName: "Somebody else")
        try await probe.refuses(.duplicate(field: "email"), "a taken address") {
            try await store.insert(other)
        }
        try await expect(store, holds: probe.accounts[0], probe)
        try probe.expect(try await store.user(other.id) == nil, "the refused account is there")
    }

    private func checkChanges(_ store: any UserStore, _ probe: StoreProbe) async throws {
        for user in probe.accounts { try await store.insert(user) }
        var user = probe.accounts[0]
        user.fullName = "Новое имя"
        user.role = .admin
        try await store.rename(user.id, to: user.fullName)
        try await store.changeRole(of: user.id, to: .admin)
        try await expect(store, holds: user, probe)
        user.fullName = nil
        try await store.rename(user.id, to: nil)
        try await expect(store, holds: user, probe)
        try await expect(store, holds: probe.accounts[1], probe)
        try await probe.refuses(.notFound, "a name for nobody") {
            try await store.rename(probe.nobody, to: "Nobody")
        }
        try await probe.refuses(.notFound, "a role for nobody") {
            try await store.changeRole(of: probe.nobody, to: .admin)
        }
    }

    private func checkPasswords(_ store: any UserStore, _ probe: StoreProbe) async throws {
        var user = probe.accounts[0]
        try await store.insert(user)
        let stale = try await store.replacePasswordDigest(of: user.id, from: "stale", to: "new")
        try probe.equal(stale, false, "replacing over another digest")
        try await expect(store, holds: user, probe)
        let nobody = try await store.replacePasswordDigest(of: probe.nobody, from: "a", to: "b")
        try probe.equal(nobody, false, "replacing the digest of nobody")
        let old = user.passwordDigest
        let winners = try await probe.atOnce {
            try await store.replacePasswordDigest(of: probe.user, from: old, to: "digest \($0)")
        }
        try probe.equal(winners.count { $0 }, 1, "the number of winners over one digest")
        user.passwordDigest = try await store.user(user.id)?.passwordDigest ?? ""
        try await expect(store, holds: user, probe)
    }

    private func checkList(_ store: any UserStore, _ probe: StoreProbe) async throws {
        let users = (0..<5).map { probe.samples.user("user\($0)") }
        for user in users.reversed() { try await store.insert(user) }
        let first = try await store.users(after: nil, limit: 2)
        try probe.equal(first, Array(users[..<2]), "the first page")
        let second = try await store.users(after: users[1].id, limit: 9)
        try probe.equal(second, Array(users[2...]), "the rest")
        try probe.equal(try await store.users(after: users[4].id, limit: 9), [], "the end")
        try probe.equal(try await store.users(after: nil, limit: 0), [], "a page of none")
    }

    private func checkErase(_ store: any UserStore, _ probe: StoreProbe) async throws {
        for user in probe.accounts { try await store.insert(user) }
        try probe.equal(try await store.erase(probe.user, at: probe.now), true, "erasing an account")
        try await expectNobody(store, probe.accounts[0], probe)
        try await expect(store, holds: probe.accounts[1], probe)
        let next = probe.samples.user("ada")
        try await store.insert(next)
        try await expect(store, holds: next, probe)
    }

    private func checkManyAtOnce(_ store: any UserStore, _ probe: StoreProbe) async throws {
        let users = (0..<100).map { _ in probe.samples.user("ada") }
        let winners = try await probe.atOnce { number in
            try await store.insert(users[number])
            return number
        }
        try probe.equal(winners.count, 1, "the number of winners of one address")
        let others = (0..<100).map { probe.samples.user("user\($0)") }
        let admitted = try await probe.atOnce { number in
            try await store.insert(others[number])
            return number
        }
        try probe.equal(admitted.count, 100, "the number of different accounts admitted at once")
        for user in others { try await expect(store, holds: user, probe) }
    }

    private func expect(_ store: any UserStore, holds user: StoredUser, _ probe: StoreProbe) async throws {
        try probe.equal(try await store.user(user.id), user, "the account by identifier")
        try probe.equal(try await store.user(emailKey: user.emailKey), user, "the account by address")
    }

    private func expectNobody(_ store: any UserStore, _ user: StoredUser, _ probe: StoreProbe) async throws {
        try probe.equal(try await store.user(user.id), nil, "the account by identifier")
        try probe.equal(try await store.user(emailKey: user.emailKey), nil, "the account by address")
    }
}
