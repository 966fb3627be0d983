public import MacroMindKit

/// The rules of the store of logs as checks that any implementation can run.
///
/// Hand in a closure that makes an empty store and knows the accounts it needs, then run every check:
///
/// ```swift
/// @Test(arguments: LogStoreConformance.Check.allCases)
/// func `keeps the rules of the store`(check: LogStoreConformance.Check) async throws {
///     try await LogStoreConformance { accounts in try await MyStore(accounts: accounts) }.run(check)
/// }
/// ```
public struct LogStoreConformance: Sendable {
    /// One rule.
    public enum Check: String, Sendable, CaseIterable {
        /// What was eaten comes back unchanged, by day and time.
        case returnsWhatWasLogged
        /// Entries are replaced and removed by their user alone.
        case changesAndRemoves
        /// Taken identifiers and entries of nobody are refused.
        case refusesTakenIdentifiers
        /// A weight takes the place of the one of the same day.
        case keepsOneWeightADay
        /// A weight that is no number above zero is refused.
        case refusesImpossibleWeights
    }

    /// Makes an empty store for the accounts, which a store with references between tables has to hold first.
    public typealias MakeStore = @Sendable (_ accounts: [StoredUser]) async throws -> any LogStore

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
        case .returnsWhatWasLogged: try await checkFoods(store, probe)
        case .changesAndRemoves: try await checkChanges(store, probe)
        case .refusesTakenIdentifiers: try await checkTaken(store, probe)
        case .keepsOneWeightADay: try await checkWeights(store, probe)
        case .refusesImpossibleWeights: try await checkBadWeights(store, probe)
        }
    }

    private func entry(_ probe: StoreProbe, day: Int, second: Int64 = 0) throws -> FoodLogEntry {
        FoodLogEntry(
            id: probe.samples.id(),
            user: probe.user,
            date: try probe.samples.week(0).adding(days: day),
            slot: .dinner,
            name: "Soup “of the day” 🍜",
            food: "lentil-soup",
            mass: 350.5,
            nutrients: NutrientProfile([.energy: 210.25, .protein: 0.1 + 0.2]),
            createdAt: probe.later(second)
        )
    }

    private func checkFoods(_ store: any LogStore, _ probe: StoreProbe) async throws {
        var entries = [
            try entry(probe, day: 0, second: 5), try entry(probe, day: 1, second: 2),
            try entry(probe, day: 1, second: 4), try entry(probe, day: 3),
        ]
        entries[0].slot = nil
        entries[0].food = nil
        entries[0].mass = nil
        for entry in entries.reversed() { try await store.insert(entry) }
        let monday = try probe.samples.week(0)
        let some = try await store.foods(of: probe.user, in: monday...monday.adding(days: 2))
        try probe.equal(some, Array(entries[..<3]), "the entries of three days")
        let foreign = try await store.foods(of: probe.other, in: monday...monday.adding(days: 9))
        try probe.equal(foreign, [], "the entries of another")
    }

    private func checkChanges(_ store: any LogStore, _ probe: StoreProbe) async throws {
        var entry = try entry(probe, day: 0)
        try await store.insert(entry)
        entry.name = "Stew"
        entry.date = entry.date.adding(days: 1)
        try await store.update(entry)
        let days = entry.date...entry.date
        try probe.equal(try await store.foods(of: probe.user, in: days), [entry], "the changed entry")
        var foreign = entry
        foreign.user = probe.other
        try await probe.refuses(.notFound, "a change by another") {
            [foreign] in try await store.update(foreign)
        }
        let removed = try await store.deleteFood(entry.id, of: probe.other)
        try probe.equal(removed, false, "removal by another")
        try probe.equal(try await store.foods(of: probe.user, in: days), [entry], "the entry")
        try probe.equal(try await store.deleteFood(entry.id, of: probe.user), true, "removal")
        try probe.equal(try await store.foods(of: probe.user, in: days), [], "what is left")
    }

    private func checkTaken(_ store: any LogStore, _ probe: StoreProbe) async throws {
        let first = try entry(probe, day: 0)
        try await store.insert(first)
        try await probe.refuses(.duplicate(field: "id"), "a taken identifier") {
            try await store.insert(first)
        }
        var nobody = try entry(probe, day: 0)
        nobody.user = probe.nobody
        try await probe.refuses(.notFound, "an entry of nobody") {
            [nobody] in try await store.insert(nobody)
        }
        let weight = WeightLogEntry(user: probe.nobody, date: first.date, weight: 70, createdAt: probe.now)
        try await probe.refuses(.notFound, "a weight of nobody") { try await store.save(weight) }
    }

    private func checkWeights(_ store: any LogStore, _ probe: StoreProbe) async throws {
        let monday = try probe.samples.week(0)
        let weights = [80.5, 80.1, 79.9].enumerated().map { day, weight in
            WeightLogEntry(
                user: probe.user,
                date: monday.adding(days: day),
                weight: Kilograms(weight),
                createdAt: probe.now
            )
        }
        for entry in weights.reversed() { try await store.save(entry) }
        var again = weights[1]
        again.weight = 80.3
        again.createdAt = probe.later(9)
        try await store.save(again)
        let span = monday...monday.adding(days: 1)
        let found = try await store.weights(of: probe.user, in: span)
        try probe.equal(found, [weights[0], again], "the weights of two days")
        try probe.equal(try await store.weights(of: probe.other, in: span), [], "the weights of another")
        let foreign = try await store.deleteWeight(on: monday, of: probe.other)
        try probe.equal(foreign, false, "removal by another")
        try probe.equal(try await store.deleteWeight(on: monday, of: probe.user), true, "removal")
        try probe.equal(try await store.deleteWeight(on: monday, of: probe.user), false, "a second removal")
        try probe.equal(try await store.weights(of: probe.user, in: span), [again], "what is left")
    }

    private func checkBadWeights(_ store: any LogStore, _ probe: StoreProbe) async throws {
        let monday = try probe.samples.week(0)
        for weight in [0, -1, .infinity, .nan] {
            let entry = WeightLogEntry(
                user: probe.user,
                date: monday,
                weight: Kilograms(weight),
                createdAt: probe.now
            )
            try await probe.refuses(.invalid(field: "weight"), "a weight of \(weight)") {
                try await store.save(entry)
            }
        }
        try probe.equal(try await store.weights(of: probe.user, in: monday...monday), [], "the weights")
    }
}
