public import MacroMindKit

/// The rules of the store of plans as checks that any implementation can run.
///
/// Hand in a closure that makes an empty store and knows the accounts it needs, then run every check:
///
/// ```swift
/// @Test(arguments: PlanStoreConformance.Check.allCases)
/// func `keeps the rules of the store`(check: PlanStoreConformance.Check) async throws {
///     try await PlanStoreConformance { accounts in try await MyStore(accounts: accounts) }.run(check)
/// }
/// ```
public struct PlanStoreConformance: Sendable {
    /// One rule.
    public enum Check: String, Sendable, CaseIterable {
        /// A plan comes back unchanged, by identifier, by week and by meal.
        case returnsWhatWasStored
        /// An empty store has no plan, and refuses one of nobody.
        case hasNoneAtFirst
        /// A new plan takes the place of the one for the same week, with all its meals.
        case replacesTheWeek
        /// A plan for a week that has one is refused on wish, and changes nothing.
        case insertsIntoFreeWeeks
        /// A plan or meal with a taken identifier is refused and changes nothing.
        case refusesTakenIdentifiers
        /// A week that does not begin on a Monday, and meals without a place of their own, are refused.
        case refusesWrongPlaces
        /// A meal is replaced in its place, and both versions count up.
        case replacesMeals
        /// Changes over another version than expected are refused and change nothing.
        case noticesConflicts
        /// A plan solved anew takes the place of the old one.
        case updates
        /// Plans are listed by week, the latest first, a page at a time.
        case listsLatestFirst
        /// Nobody reaches the plans and meals of another.
        case keepsUsersApart
        /// A removed plan is gone with its meals, once.
        case deletes
        /// Of many changes over one version at once exactly one wins and no meal is lost.
        case admitsOneOfManyAtOnce
        /// Of many plans for one week at once one is left, whole.
        case keepsOneOfManyPlans
        /// Of many plans at once for a week that has none exactly one is stored, and the others are told.
        case insertsOneOfManyAtOnce
    }

    /// Makes an empty store for the accounts, which a store with references between tables has to hold first.
    public typealias MakeStore = @Sendable (_ accounts: [StoredUser]) async throws -> any PlanStore

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
        case .returnsWhatWasStored: try await checkInsert(store, probe)
        case .hasNoneAtFirst: try await checkEmpty(store, probe)
        case .replacesTheWeek: try await checkReplace(store, probe)
        case .insertsIntoFreeWeeks: try await checkNewWeek(store, probe)
        case .refusesTakenIdentifiers: try await checkTaken(store, probe)
        case .refusesWrongPlaces: try await checkPlaces(store, probe)
        case .replacesMeals: try await checkMeal(store, probe)
        case .noticesConflicts: try await checkConflict(store, probe)
        case .updates: try await checkUpdate(store, probe)
        case .listsLatestFirst: try await checkList(store, probe)
        case .keepsUsersApart: try await checkUsers(store, probe)
        case .deletes: try await checkDelete(store, probe)
        case .admitsOneOfManyAtOnce: try await checkSwapsAtOnce(store, probe)
        case .keepsOneOfManyPlans: try await checkPlansAtOnce(store, probe)
        case .insertsOneOfManyAtOnce: try await checkInsertsAtOnce(store, probe)
        }
    }

    private func checkInsert(_ store: any PlanStore, _ probe: StoreProbe) async throws {
        let plan = try await insert(store, probe)
        try await expect(store, holds: Versioned(plan, version: 1), probe)
        try probe.equal(plan.result.plan.days.count, 2, "the number of days")
    }

    private func checkEmpty(_ store: any PlanStore, _ probe: StoreProbe) async throws {
        try probe.equal(try await store.plan(probe.samples.id(), of: probe.user), nil, "a plan")
        let week = try await store.plan(weekStart: try probe.samples.week(0), of: probe.user)
        try probe.equal(week, nil, "a week")
        let meal = try await store.plan(containing: probe.samples.id(), of: probe.user)
        try probe.equal(meal, nil, "the plan of a meal")
        try probe.equal(try await store.plans(of: probe.user, before: nil, limit: 9), [], "the list")
        let plan = try probe.samples.plan(of: probe.nobody, weekStart: try probe.samples.week(0))
        try await probe.refuses(.notFound, "a plan of nobody") { try await store.replaceWeek(with: plan) }
        try await probe.refuses(.notFound, "an update of nothing") {
            try await store.update(plan, replacing: 1)
        }
    }

    private func checkReplace(_ store: any PlanStore, _ probe: StoreProbe) async throws {
        let (first, other) = (
            try await insert(store, probe), try await insert(store, probe, week: 1)
        )
        let second = try await insert(store, probe, seed: 1)
        try await expect(store, holds: Versioned(second, version: 1), probe)
        try await expect(store, holds: Versioned(other, version: 1), probe)
        try await expectGone(store, first, probe)
        var again = second
        again.createdAt = probe.later(1)
        try await store.replaceWeek(with: again)
        try await expect(store, holds: Versioned(again, version: 1), probe)
    }

    private func checkTaken(_ store: any PlanStore, _ probe: StoreProbe) async throws {
        let plan = try await insert(store, probe)
        let later = try await insert(store, probe, week: 1)
        var other = try probe.samples.plan(of: probe.other, weekStart: plan.weekStart)
        other.id = plan.id
        var stealing = try probe.samples.plan(of: probe.user, weekStart: later.weekStart)
        stealing.meals[1].id = plan.meals[0].id
        var twice = try probe.samples.plan(of: probe.user, weekStart: later.weekStart)
        twice.meals[1].id = twice.meals[0].id
        for refused in [other, stealing, twice] {
            try await probe.refuses(.duplicate(field: "id"), "a taken identifier") {
                try await store.replaceWeek(with: refused)
            }
        }
        try await expect(store, holds: Versioned(plan, version: 1), probe)
        try await expect(store, holds: Versioned(later, version: 1), probe)
    }

    private func checkPlaces(_ store: any PlanStore, _ probe: StoreProbe) async throws {
        let plan = try await insert(store, probe)
        var tuesday = try probe.samples.plan(of: probe.user, weekStart: plan.weekStart.adding(days: 1))
        try await probe.refuses(.invalid(field: "week_start"), "a week from Tuesday") {
            [tuesday] in try await store.replaceWeek(with: tuesday)
        }
        tuesday.weekStart = plan.weekStart
        for (day, index) in [(0, 0), (8, 0), (1, -1), (1, 0)] {
            tuesday.meals[1].day = day
            tuesday.meals[1].index = index
            try await probe.refuses(.invalid(field: "meals"), "a meal at day \(day), place \(index)") {
                [tuesday] in try await store.replaceWeek(with: tuesday)
            }
        }
        try await expect(store, holds: Versioned(plan, version: 1), probe)
    }

    private func checkMeal(_ store: any PlanStore, _ probe: StoreProbe) async throws {
        var plan = try await insert(store, probe)
        for version in 1...2 {
            plan.meals[2].meal = changed(plan.meals[2].meal, "Dish \(version) 🍲")
            plan.meals[2].version += 1
            plan.report.findings = []
            let stored = try await store.replaceMeal(
                plan.meals[2].id,
                of: probe.user,
                with: plan.meals[2].meal,
                report: plan.report,
                replacing: version
            )
            try probe.equal(stored, Versioned(plan.meals[2], version: version + 1), "the replaced meal")
            try await expect(store, holds: Versioned(plan, version: version + 1), probe)
        }
    }

    private func checkConflict(_ store: any PlanStore, _ probe: StoreProbe) async throws {
        let plan = try await insert(store, probe)
        let meal = changed(plan.meals[0].meal, "Late")
        for expected in [0, 2] {
            let error = StoreError.conflict(expected: expected, found: 1)
            try await probe.refuses(error, "a meal over version \(expected)") {
                try await store.replaceMeal(
                    plan.meals[0].id,
                    of: probe.user,
                    with: meal,
                    report: plan.report,
                    replacing: expected
                )
            }
            try await probe.refuses(error, "a plan over version \(expected)") {
                try await store.update(plan, replacing: expected)
            }
        }
        try await probe.refuses(.notFound, "an unknown meal") {
            try await store.replaceMeal(
                probe.samples.id(),
                of: probe.user,
                with: meal,
                report: plan.report,
                replacing: 1
            )
        }
        try await expect(store, holds: Versioned(plan, version: 1), probe)
    }

    private func checkUpdate(_ store: any PlanStore, _ probe: StoreProbe) async throws {
        let plan = try await insert(store, probe)
        let other = try await insert(store, probe, week: 1)
        var next = try probe.samples.plan(of: probe.user, weekStart: plan.weekStart, seed: 3)
        next.id = plan.id
        next.meals[0].id = plan.meals[0].id
        next.meals[0].version = 2
        next.meals[0].meal.isLocked = true
        try probe.equal(try await store.update(next, replacing: 1), 2, "the version")
        try await expect(store, holds: Versioned(next, version: 2), probe)
        var stealing = next
        stealing.meals[1].id = other.meals[0].id
        try await probe.refuses(.duplicate(field: "id"), "a meal of another plan") {
            [stealing] in try await store.update(stealing, replacing: 2)
        }
        try await expect(store, holds: Versioned(next, version: 2), probe)
        var moved = next
        moved.weekStart = try probe.samples.week(5)
        try await probe.refuses(.notFound, "a move to another week") {
            [moved] in try await store.update(moved, replacing: 2)
        }
    }

    private func checkList(_ store: any PlanStore, _ probe: StoreProbe) async throws {
        var plans: [StoredPlan] = []
        for week in [2, 0, 3, 1] { plans.append(try await insert(store, probe, week: week)) }
        let latest = plans.sorted { $0.weekStart > $1.weekStart }.map { Versioned($0, version: 1) }
        let all = try await store.plans(of: probe.user, before: nil, limit: 9)
        try probe.expect(all == latest, "the list is not the latest first")
        let part = try await store.plans(of: probe.user, before: latest[0].value.weekStart, limit: 2)
        try probe.expect(part == Array(latest[1...2]), "the second page is wrong")
        try probe.equal(try await store.plans(of: probe.user, before: nil, limit: 0), [], "a page of none")
    }

    private func checkUsers(_ store: any PlanStore, _ probe: StoreProbe) async throws {
        let plan = try await insert(store, probe)
        var foreign = plan
        foreign.user = probe.other
        try await expectGone(store, foreign, probe)
        try await probe.refuses(.notFound, "a meal of another") {
            try await store.replaceMeal(
                plan.meals[0].id,
                of: probe.other,
                with: plan.meals[0].meal,
                report: plan.report,
                replacing: 1
            )
        }
        try await probe.refuses(.notFound, "a plan of another") {
            [foreign] in try await store.update(foreign, replacing: 1)
        }
        let removed = try await store.deletePlan(plan.id, of: probe.other)
        try probe.equal(removed, false, "removal by another")
        try await expect(store, holds: Versioned(plan, version: 1), probe)
    }

    private func checkDelete(_ store: any PlanStore, _ probe: StoreProbe) async throws {
        let (plan, other) = (
            try await insert(store, probe), try await insert(store, probe, week: 1)
        )
        try probe.equal(try await store.deletePlan(plan.id, of: probe.user), true, "removal")
        try await expectGone(store, plan, probe)
        try probe.equal(try await store.deletePlan(plan.id, of: probe.user), false, "a second removal")
        try await expect(store, holds: Versioned(other, version: 1), probe)
        try await store.replaceWeek(with: plan)
        try await expect(store, holds: Versioned(plan, version: 1), probe)
    }

    private func checkSwapsAtOnce(_ store: any PlanStore, _ probe: StoreProbe) async throws {
        let plan = try await insert(store, probe)
        for version in 1...2 {
            let winners = try await probe.atOnce(30) { number in
                let place = number % plan.meals.count
                return try await store.replaceMeal(
                    plan.meals[place].id,
                    of: probe.user,
                    with: changed(plan.meals[place].meal, "Dish \(version) \(number)"),
                    report: plan.report,
                    replacing: version
                )
            }
            try probe.equal(winners.count, 1, "the number of winners over version \(version)")
            let stored = try await store.plan(plan.id, of: probe.user)
            try probe.equal(stored?.version, version + 1, "the version")
            try probe.equal(stored?.value.meals.map(\.id), plan.meals.map(\.id), "the meals")
            let visible = stored?.value.meals.first { $0.id == winners.first?.value.id }
            try probe.equal(visible, winners.first?.value, "the winner's meal")
        }
    }

    private func checkPlansAtOnce(_ store: any PlanStore, _ probe: StoreProbe) async throws {
        let week = try probe.samples.week(0)
        let plans = try (0..<20).map {
            try probe.samples.plan(of: probe.user, weekStart: week, seed: UInt64($0))
        }
        let stored = try await probe.atOnce(plans.count) { try await store.replaceWeek(with: plans[$0]) }
        try probe.equal(stored.count, plans.count, "the number of plans taken")
        let left = try await store.plans(of: probe.user, before: nil, limit: 99)
        try probe.equal(left.count, 1, "the number of plans left")
        let one = plans.first { $0.id == left.first?.value.id }
        try probe.expect(left.first?.value == one, "the plan that is left is not whole")
    }

    func insert(
        _ store: any PlanStore,
        _ probe: StoreProbe,
        week: Int = 0,
        seed: UInt64 = 0
    ) async throws -> StoredPlan {
        let plan = try probe.samples.plan(
            of: probe.user,
            weekStart: try probe.samples.week(week),
            seed: seed
        )
        try probe.equal(try await store.replaceWeek(with: plan), 1, "the first version")
        return plan
    }

    private func changed(_ meal: PlannedMeal, _ name: String) -> PlannedMeal {
        var meal = meal
        meal.name = name
        meal.servings += 0.5
        return meal
    }

    func expect(
        _ store: any PlanStore,
        holds plan: Versioned<StoredPlan>,
        _ probe: StoreProbe
    ) async throws {
        let (id, user, week) = (plan.value.id, plan.value.user, plan.value.weekStart)
        let found = [
            try await store.plan(id, of: user), try await store.plan(weekStart: week, of: user),
            try await store.plan(containing: plan.value.meals[1].id, of: user),
        ]
        for (found, key) in zip(found, ["identifier", "week", "meal"]) {
            try probe.expect(found == plan, "the plan by \(key) is \(describe(found)), not \(describe(plan))")
        }
    }

    private func expectGone(_ store: any PlanStore, _ plan: StoredPlan, _ probe: StoreProbe) async throws {
        try probe.expect(try await store.plan(plan.id, of: plan.user) == nil, "the plan is there")
        for meal in plan.meals {
            let found = try await store.plan(containing: meal.id, of: plan.user)
            try probe.expect(found == nil, "a meal of the plan is there")
        }
    }

    private func describe(_ plan: Versioned<StoredPlan>?) -> String {
        plan.map { "version \($0.version) of \($0.value.id) with \($0.value.meals.map(\.meal.name))" }
            ?? "nothing"
    }
}
