import MacroMindKit

extension PlanStoreConformance {
    func checkNewWeek(_ store: any PlanStore, _ probe: StoreProbe) async throws {
        let plan = try probe.samples.plan(of: probe.user, weekStart: try probe.samples.week(0))
        try probe.equal(try await store.insertWeek(plan), 1, "the first version")
        try await expect(store, holds: Versioned(plan, version: 1), probe)
        let second = try probe.samples.plan(of: probe.user, weekStart: plan.weekStart, seed: 1)
        for refused in [second, plan] {
            try await probe.refuses(.duplicate(field: "week_start"), "a second plan for a week") {
                try await store.insertWeek(refused)
            }
        }
        try await checkRefusedInserts(store, probe, beside: plan)
        let other = try probe.samples.plan(of: probe.other, weekStart: plan.weekStart)
        try await store.insertWeek(other)
        for stored in [plan, other] { try await expect(store, holds: Versioned(stored, version: 1), probe) }
        try await store.deletePlan(plan.id, of: probe.user)
        try await store.insertWeek(second)
        try await expect(store, holds: Versioned(second, version: 1), probe)
    }

    private func checkRefusedInserts(
        _ store: any PlanStore,
        _ probe: StoreProbe,
        beside plan: StoredPlan
    ) async throws {
        var same = try probe.samples.plan(of: probe.user, weekStart: try probe.samples.week(1))
        same.id = plan.id
        var stealing = try probe.samples.plan(of: probe.user, weekStart: same.weekStart)
        stealing.meals[1].id = plan.meals[0].id
        let nobody = try probe.samples.plan(of: probe.nobody, weekStart: same.weekStart)
        let tuesday = try probe.samples.plan(of: probe.user, weekStart: same.weekStart.adding(days: 1))
        let cases: [(StoredPlan, StoreError)] = [
            (same, .duplicate(field: "id")), (stealing, .duplicate(field: "id")), (nobody, .notFound),
            (tuesday, .invalid(field: "week_start")),
        ]
        for (refused, error) in cases {
            try await probe.refuses(error, "a plan that can not be stored") {
                try await store.insertWeek(refused)
            }
        }
        try probe.equal(
            try await store.plan(weekStart: same.weekStart, of: probe.user),
            nil,
            "the plan of a week whose plans were refused"
        )
    }

    func checkInsertsAtOnce(_ store: any PlanStore, _ probe: StoreProbe) async throws {
        for number in 0..<5 {
            let week = try probe.samples.week(number)
            let plans = try (0..<10).map {
                try probe.samples.plan(of: probe.user, weekStart: week, seed: UInt64($0))
            }
            let winners = try await probe.atOnce(plans.count) { place in
                try await store.insertWeek(plans[place])
                return plans[place]
            }
            try probe.equal(winners.count, 1, "the number of plans taken for week \(number)")
            if let winner = winners.first {
                try await expect(store, holds: Versioned(winner, version: 1), probe)
            }
        }
    }
}
