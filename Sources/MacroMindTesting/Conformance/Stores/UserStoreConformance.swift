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
        /// An update replaces every field and moves the address.
        case updates
        /// An update of nobody is refused and adds nobody.
        case refusesUpdatesOfNobody
        /// An update to the address of another account is refused and changes nothing.
        case refusesUpdatesToTakenAddresses
        /// A removed account is gone, its address is free, the others stay.
        case deletes
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
        switch check {
        case .returnsWhatWasInserted: try await checkInsert(store)
        case .knowsNobodyAtFirst: try await checkEmpty(store)
        case .refusesTakenIdentifiers: try await checkTakenIdentifier(store)
        case .refusesTakenAddresses: try await checkTakenAddress(store)
        case .updates: try await checkUpdate(store)
        case .refusesUpdatesOfNobody: try await checkUpdateOfNobody(store)
        case .refusesUpdatesToTakenAddresses: try await checkUpdateToTakenAddress(store)
        case .deletes: try await checkDelete(store)
        case .admitsOneOfManyAtOnce: try await checkManyAtOnce(store)
        }
    }

    private func checkInsert(_ store: any UserStore) async throws {
        let samples = StoreSamples()
        for user in [samples.user("ada", fullName: "Ada Ærø 🌱 O'Neil"), samples.user("ben")] {
            try await store.insert(user)
            try await expect(store, holds: user, .returnsWhatWasInserted)
        }
    }

    private func checkEmpty(_ store: any UserStore) async throws {
        let user = StoreSamples().user("ada")
        try await expectNobody(store, user, .knowsNobodyAtFirst)
        try await store.delete(user.id)
    }

    private func checkTakenIdentifier(_ store: any UserStore) async throws {
        let samples = StoreSamples()
        let user = samples.user("ada")
        try await store.insert(user)
        var other = samples.user("ben")
        other.id = user.id
        try await expectDuplicate("id", .refusesTakenIdentifiers) { try await store.insert(other) }
        try await expect(store, holds: user, .refusesTakenIdentifiers)
        let found = try await store.user(emailKey: other.emailKey)
        try ConformanceFailure.expect(
            found == nil,
            Check.refusesTakenIdentifiers,
            "the refused address is known"
        )
    }

    private func checkTakenAddress(_ store: any UserStore) async throws {
        let samples = StoreSamples()
        let user = samples.user("ada")
        try await store.insert(user)
        let other = samples.user("ada", fullName: "Somebody else")
        try await expectDuplicate("email", .refusesTakenAddresses) { try await store.insert(other) }
        try await expect(store, holds: user, .refusesTakenAddresses)
        let found = try await store.user(other.id)
        try ConformanceFailure.expect(
            found == nil,
            Check.refusesTakenAddresses,
            "the refused account is there"
        )
    }

    private func checkUpdate(_ store: any UserStore) async throws {
        let samples = StoreSamples()
        var user = samples.user("ada", fullName: "Ada")
        try await store.insert(user)
        user.email = "new@Example.org"
        user.emailKey = "new@example.org"
        user.fullName = nil
        user.passwordDigest = "another digest"
        try await store.update(user)
        try await expect(store, holds: user, .updates)
        let old = try await store.user(emailKey: "ada@example.org")
        try ConformanceFailure.expect(old == nil, Check.updates, "the old address still finds the account")
        let next = samples.user("ada")
        try await store.insert(next)
        try await expect(store, holds: next, .updates)
    }

    private func checkUpdateOfNobody(_ store: any UserStore) async throws {
        let user = StoreSamples().user("ada")
        try await ConformanceFailure.expectError(
            .notFound,
            Check.refusesUpdatesOfNobody,
            "an update of nobody"
        ) { try await store.update(user) }
        try await expectNobody(store, user, .refusesUpdatesOfNobody)
    }

    private func checkUpdateToTakenAddress(_ store: any UserStore) async throws {
        let samples = StoreSamples()
        let (first, second) = (samples.user("ada"), samples.user("ben"))
        try await store.insert(first)
        try await store.insert(second)
        var changed = second
        changed.emailKey = first.emailKey
        changed.fullName = "Changed"
        try await expectDuplicate("email", .refusesUpdatesToTakenAddresses) {
            [changed] in try await store.update(changed)
        }
        try await expect(store, holds: first, .refusesUpdatesToTakenAddresses)
        try await expect(store, holds: second, .refusesUpdatesToTakenAddresses)
    }

    private func checkDelete(_ store: any UserStore) async throws {
        let samples = StoreSamples()
        let (first, second) = (samples.user("ada"), samples.user("ben"))
        try await store.insert(first)
        try await store.insert(second)
        try await store.delete(first.id)
        try await expectNobody(store, first, .deletes)
        try await expect(store, holds: second, .deletes)
        let next = samples.user("ada")
        try await store.insert(next)
        try await expect(store, holds: next, .deletes)
    }

    private func checkManyAtOnce(_ store: any UserStore) async throws {
        let samples = StoreSamples()
        let users = (0..<100).map { _ in samples.user("ada") }
        let winners = try await ConformanceFailure.winners { try await store.insert(users[$0]) }
        try ConformanceFailure.expectEqual(
            winners,
            1,
            Check.admitsOneOfManyAtOnce,
            "the number of winners of one address"
        )
        let others = (0..<100).map { samples.user("user\($0)") }
        let admitted = try await ConformanceFailure.winners { try await store.insert(others[$0]) }
        try ConformanceFailure.expectEqual(
            admitted,
            100,
            Check.admitsOneOfManyAtOnce,
            "the number of different accounts admitted at once"
        )
        for user in others { try await expect(store, holds: user, .admitsOneOfManyAtOnce) }
    }

    private func expect(_ store: any UserStore, holds user: StoredUser, _ check: Check) async throws {
        let byID = try await store.user(user.id)
        try ConformanceFailure.expect(byID == user, check, "the identifier finds \(describe(byID))")
        let byAddress = try await store.user(emailKey: user.emailKey)
        try ConformanceFailure.expect(byAddress == user, check, "the address finds \(describe(byAddress))")
    }

    private func expectNobody(_ store: any UserStore, _ user: StoredUser, _ check: Check) async throws {
        let byID = try await store.user(user.id)
        try ConformanceFailure.expect(byID == nil, check, "the identifier finds \(describe(byID))")
        let byAddress = try await store.user(emailKey: user.emailKey)
        try ConformanceFailure.expect(byAddress == nil, check, "the address finds \(describe(byAddress))")
    }

    private func expectDuplicate(
        _ field: String,
        _ check: Check,
        by action: () async throws -> Void
    ) async throws {
        try await ConformanceFailure.expectError(
            .duplicate(field: field),
            check,
            "an account with a taken \(field)",
            by: action
        )
    }

    private func describe(_ user: StoredUser?) -> String {
        user.map { "the account \($0.id) of \($0.emailKey)" } ?? "nobody"
    }
}
