import MacroMindKit
import Testing

struct PlanDifferenceTests {
    private func plan(seed: UInt64, locks: [MealLock] = []) throws -> MealPlan {
        var request = SamplePlans.request(seed: seed)
        request.locks = locks
        return try MealPlannerTests.planner.get().plan(request, effort: SamplePlans.effort).plan
    }

    @Test
    func `a plan does not differ from itself`() throws {
        let plan = try plan(seed: 1)
        #expect(PlanDifference(from: plan, to: plan).isEmpty)
    }

    @Test
    func `a changed portion is the only change, with its energy`() throws {
        let before = try plan(seed: 1)
        var after = before
        after.days[0].meals[1].servings += 1
        after.days[0].meals[1].nutrients = before.days[0].meals[1].nutrients.scaled(by: 2)
        let difference = PlanDifference(from: before, to: after)
        #expect(difference.changes.map(\.place) == [MealPlace(day: 1, meal: 1)])
        #expect(difference.changes.first?.isPortionOnly == true)
        let energy = before.days[0].meals[1].nutrients.energy.value
        #expect(abs(difference.nutrients(ofDay: 1).energy.value - energy) < 0.001)
        #expect(difference.nutrients(ofDay: 2) == .zero)
    }

    @Test
    func `meals of a day that is dropped are changes without an after`() throws {
        let before = try plan(seed: 1)
        let after = MealPlan(days: Array(before.days.dropLast()))
        let difference = PlanDifference(from: before, to: after)
        #expect(difference.changes.count == before.days.last?.meals.count)
        #expect(difference.changes.allSatisfy { $0.after == nil && !$0.isPortionOnly })
    }

    @Test
    func `places that do not exist are not locked, and none twice`() throws {
        let plan = try plan(seed: 1)
        let locks = plan.locks(
            days: [1, 99],
            places: [MealPlace(day: 1, meal: 0), MealPlace(day: 1, meal: 99)]
        )
        #expect(locks.map(\.meal) == Array(plan.days[0].meals.indices))
        #expect(locks.map(\.recipe) == plan.days[0].meals.map(\.recipe))
    }

    @Test(arguments: UInt64(2)..<6)
    func `a locked day stays when the rest is solved anew`(seed: UInt64) throws {
        let before = try plan(seed: 1)
        let after = try plan(seed: seed, locks: before.locks(days: [1]))
        #expect(PlanDifference(from: before, to: after).changes.allSatisfy { $0.place.day != 1 })
    }

    @Test
    func `locking everything changes nothing`() throws {
        let before = try plan(seed: 1)
        let after = try plan(seed: 2, locks: before.locks(days: Set(before.days.map(\.day))))
        #expect(PlanDifference(from: before, to: after).isEmpty)
    }
}
