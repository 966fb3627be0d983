import MacroMindKit

extension PlanStoreConformance.Stage {
    func checkInsert() async throws {
        let plan = try plan()
        let version = try await store.insert(plan)
        try expect(version == 1, "the first version is \(version), not 1")
        try await expect(holds: plan, version: 1)
        let later = try await store.plan(weekStart: try samples.week(1), of: user)
        try expect(later == nil, "a week without a plan has one")
    }

    func checkWeek() async throws {
        let (first, second) = (try plan(), try plan(seed: 1))
        try await store.insert(first)
        try await store.update(changed(first), replacing: 1)
        let version = try await store.insert(second)
        try expect(version == 1, "the version of a new plan is \(version), not 1")
        try await expect(holds: second, version: 1)
        try await expectNone(first.id, of: user)
        try await expectWeeks([0], limit: 10)
    }

    func checkItself() async throws {
        let plan = try plan()
        try await store.insert(plan)
        try await store.insert(changed(plan))
        try await expect(holds: changed(plan), version: 1)
        try await expectWeeks([0], limit: 10)
    }

    func checkTakenIdentifier() async throws {
        let first = try plan()
        try await store.insert(first)
        for (week, owner) in [(1, user), (0, other)] {
            var second = try plan(week: week, of: owner)
            second.id = first.id
            try await expectError(.duplicate(field: "id"), "a taken identifier") { [second] in
                try await store.insert(second)
            }
        }
        try await expect(holds: first, version: 1)
        try await expectWeeks([0], limit: 10)
        let foreign = try await store.plans(of: other, limit: 10)
        try expect(foreign.isEmpty, "the refused plan is listed")
    }

    func checkList() async throws {
        try await expectWeeks([], limit: 10)
        for week in [2, 0, 3, 1] { try await store.insert(try plan(week: week)) }
        try await store.insert(try plan(week: 9, of: other))
        try await expectWeeks([3, 2, 1, 0], limit: 10)
        try await expectWeeks([3, 2], limit: 2)
        try await expectWeeks([], limit: 0)
    }

    func checkUpdate() async throws {
        let plan = try plan()
        try await store.insert(plan)
        let version = try await store.update(changed(plan), replacing: 1)
        try expect(version == 2, "the version after an update is \(version), not 2")
        try await expect(holds: changed(plan), version: 2)
        try await expectWeeks([0], limit: 10)
    }

    func checkConflict() async throws {
        let plan = try plan()
        try await store.insert(plan)
        try await store.update(changed(plan), replacing: 1)
        for expected in [0, 1, 3] {
            try await expectError(
                .conflict(expected: expected, found: 2),
                "an update over version \(expected)"
            ) { try await store.update(changed(plan, note: "late"), replacing: expected) }
        }
        try await expect(holds: changed(plan), version: 2)
    }

    func checkUpdateOfNothing() async throws {
        let plan = try plan()
        try await expectError(.notFound, "an update of nothing") {
            try await store.update(plan, replacing: 1)
        }
        try await expectNone(plan.id, of: user)
        try await store.insert(plan)
        var moved = plan
        moved.weekStart = try samples.week(1)
        try await expectError(.notFound, "an update of another week") { [moved] in
            try await store.update(moved, replacing: 1)
        }
        try await expect(holds: plan, version: 1)
    }

    func checkUsers() async throws {
        let (own, foreign) = (try plan(), try plan(of: other))
        try await store.insert(own)
        try await store.insert(foreign)
        try await expect(holds: own, version: 1)
        try await expectNone(foreign.id, of: user)
        var stolen = changed(foreign)
        stolen.user = user
        try await expectError(.notFound, "an update of another user’s plan") { [stolen] in
            try await store.update(stolen, replacing: 1)
        }
        let deleted = try await store.deletePlan(foreign.id, of: user)
        try expect(!deleted, "another user’s plan is said to be removed")
        try await store.deletePlans(of: user)
        try await expect(holds: foreign, version: 1)
        try await expectNone(own.id, of: user)
    }

    func checkDelete() async throws {
        let (first, second) = (try plan(week: 0), try plan(week: 1))
        try await store.insert(first)
        try await store.insert(second)
        let wasThere = try await store.deletePlan(first.id, of: user)
        try expect(wasThere, "a stored plan is said not to have been there")
        let isThere = try await store.deletePlan(first.id, of: user)
        try expect(!isThere, "a removed plan is said to have been there")
        try await expectNone(first.id, of: user)
        try await expect(holds: second, version: 1)
        try await store.deletePlans(of: user)
        try await expectWeeks([], limit: 10)
        try await store.insert(first)
        try await expect(holds: first, version: 1)
    }

    func checkManyAtOnce() async throws {
        let plan = try plan()
        try await store.insert(plan)
        for version in 1...3 {
            let winners = try await ConformanceFailure.winners { [self] number in
                try await store.update(changed(plan, note: "writer \(number)"), replacing: version)
            }
            try expect(winners == 1, "\(winners) writers won over version \(version), not 1")
        }
        let found = try await store.plan(plan.id, of: user)?.version
        try expect(found == 4, "the version after three updates is \(String(describing: found)), not 4")
    }
}
