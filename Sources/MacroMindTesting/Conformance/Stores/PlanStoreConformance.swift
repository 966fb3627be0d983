public import MacroMindKit

/// The rules of the store of plans as checks that any implementation can run.
///
/// Hand in a closure that makes an empty store and knows the accounts it needs, then run every check:
///
/// ```swift
/// @Test(arguments: PlanStoreConformance.Check.allCases)
/// func `keeps the rules of a plan store`(check: PlanStoreConformance.Check) async throws {
///     try await PlanStoreConformance { users in try await MyPlanStore(accounts: users) }.run(check)
/// }
/// ```
public struct PlanStoreConformance: Sendable {
    /// One rule.
    public enum Check: String, Sendable, CaseIterable {
        /// A plan comes back unchanged, by identifier and by week, with version 1.
        case returnsWhatWasInserted
        /// A plan for a week takes the place of the one before, which is gone.
        case keepsOnePlanAWeek
        /// A plan may take the place of itself.
        case replacesItself
        /// A taken identifier is refused and changes nothing.
        case refusesTakenIdentifiers
        /// Plans are listed latest week first, as many as asked for.
        case listsLatestFirst
        /// An update over the expected version replaces the plan and counts one up.
        case updates
        /// An update over another version is refused and changes nothing.
        case noticesConflicts
        /// An update of a plan that is not there, or of another week, is refused.
        case refusesUpdatesOfNothing
        /// Plans of another user are neither found, changed nor removed.
        case keepsUsersApart
        /// A removed plan is gone, the others stay.
        case deletes
        /// Of many updates over one version at once exactly one wins.
        case admitsOneOfManyAtOnce
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
        let samples = StoreSamples()
        let accounts = [samples.user("ada"), samples.user("ben")]
        let stage = Stage(
            store: try await makeStore(accounts),
            samples: samples,
            user: accounts[0].id,
            other: accounts[1].id,
            check: check
        )
        switch check {
        case .returnsWhatWasInserted: try await stage.checkInsert()
        case .keepsOnePlanAWeek: try await stage.checkWeek()
        case .replacesItself: try await stage.checkItself()
        case .refusesTakenIdentifiers: try await stage.checkTakenIdentifier()
        case .listsLatestFirst: try await stage.checkList()
        case .updates: try await stage.checkUpdate()
        case .noticesConflicts: try await stage.checkConflict()
        case .refusesUpdatesOfNothing: try await stage.checkUpdateOfNothing()
        case .keepsUsersApart: try await stage.checkUsers()
        case .deletes: try await stage.checkDelete()
        case .admitsOneOfManyAtOnce: try await stage.checkManyAtOnce()
        }
    }

    /// A store with two users, on which one check runs.
    struct Stage {
        let store: any PlanStore
        let samples: StoreSamples
        let user: RecordID<StoredUser>
        let other: RecordID<StoredUser>
        let check: Check

        func plan(week: Int = 0, of owner: RecordID<StoredUser>? = nil, seed: UInt64 = 0) throws -> StoredPlan
        {
            try samples.plan(of: owner ?? user, weekStart: try samples.week(week), seed: seed)
        }

        /// Returns the plan with another report.
        func changed(_ plan: StoredPlan, note: String = "changed") -> StoredPlan {
            var plan = plan
            plan.result.report.stages.append(note)
            return plan
        }

        func expect(holds plan: StoredPlan, version: Int) async throws {
            let expected = Versioned(plan, version: version)
            let byID = try await store.plan(plan.id, of: plan.user)
            try expect(byID == expected, "the identifier finds \(describe(byID)), not version \(version)")
            let byWeek = try await store.plan(weekStart: plan.weekStart, of: plan.user)
            try expect(byWeek == expected, "the week finds \(describe(byWeek)), not version \(version)")
        }

        func expectNone(_ id: RecordID<StoredPlan>, of user: RecordID<StoredUser>) async throws {
            let found = try await store.plan(id, of: user)
            try expect(found == nil, "the identifier finds \(describe(found)), not nothing")
        }

        func expectWeeks(_ weeks: [Int], limit: Int) async throws {
            let found = try await store.plans(of: user, limit: limit).map(\.value.weekStart)
            let expected = try weeks.map { try samples.week($0) }
            try expect(
                found == expected,
                "the list of at most \(limit) has the weeks \(found), not \(expected)"
            )
        }

        func expect(_ condition: Bool, _ message: @autoclosure () -> String) throws {
            try ConformanceFailure.expect(condition, check, message())
        }

        func expectError(
            _ error: StoreError,
            _ subject: String,
            by action: () async throws -> Void
        ) async throws {
            try await ConformanceFailure.expectError(error, check, subject, by: action)
        }

        private func describe(_ plan: Versioned<StoredPlan>?) -> String {
            plan.map { "version \($0.version) of the plan \($0.value.id)" } ?? "nothing"
        }
    }
}
