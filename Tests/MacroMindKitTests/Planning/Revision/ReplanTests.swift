import Foundation
import MacroMindKit
import Testing

struct ReplanTests {
    /// A planner some of whose dishes keep for days.
    private func planner() throws -> MealPlanner { try LeftoverPlanningTests.planner.get() }

    private func plan(seed: UInt64, leftovers: [LeftoverMeal] = []) throws -> PlanResult {
        var request = SamplePlans.request(days: 3, seed: seed)
        request.leftovers = leftovers
        return try planner().plan(request, effort: SamplePlans.effort)
    }

    private func replan(_ result: PlanResult, _ kept: KeptMeals, seed: UInt64? = nil) throws -> PlanRevision {
        try planner().replanning(result, keeping: kept, seed: seed, effort: SamplePlans.effort)
    }

    @Test(arguments: UInt64(0)..<40)
    func `locking what was chosen changes nothing`(seed: UInt64) throws {
        let before = try plan(seed: seed)
        let revision = try replan(before, KeptMeals(days: [1, 2, 3]), seed: seed &* 7919 &+ 3)
        #expect(revision.difference.isEmpty)
        #expect(revision.difference.groceries.isEmpty)
        #expect(revision.report.objective == before.report.objective)
        #expect(revision.plan.days.flatMap(\.meals).allSatisfy { $0.isLocked })
    }

    @Test(arguments: UInt64(0)..<20)
    func `locking what was chosen changes nothing where there are leftovers`(seed: UInt64) throws {
        let before = try plan(seed: seed, leftovers: [LeftoverMeal(day: 2, meal: 3)])
        let revision = try replan(before, KeptMeals(days: [1, 2, 3]), seed: seed &+ 100)
        #expect(revision.difference.isEmpty)
    }

    @Test(arguments: UInt64(0)..<20)
    func `kept days and meals stay as they are, kept dishes where they are`(seed: UInt64) throws {
        let before = try plan(seed: seed)
        let place = MealPlace(day: 2, meal: 3)
        let dish = before.plan.days[2].meals[1].recipe
        let revision = try replan(before, KeptMeals(days: [1], meals: [place], dishes: [dish]))
        for change in revision.difference.changes {
            #expect(change.place.day != 1 && change.place != place)
            if change.before?.recipe == dish { #expect(change.isPortionOnly) }
        }
        #expect(revision.plan.days[0].meals.allSatisfy { $0.isLocked })
        #expect(revision.report.request.locks.count >= 6)
    }

    @Test
    func `a kept meal of leftovers keeps the dish of its session`() throws {
        let before = try plan(seed: 3, leftovers: [LeftoverMeal(day: 2, meal: 3)])
        let revision = try replan(before, KeptMeals(meals: [MealPlace(day: 2, meal: 3)]))
        #expect(revision.plan.days[1].meals[3].recipe == before.plan.days[1].meals[3].recipe)
        #expect(revision.plan.days[0].meals[3].recipe == before.plan.days[0].meals[3].recipe)
        #expect(revision.plan.days[1].meals[3].leftover?.cooked == MealPlace(day: 1, meal: 3))
    }

    @Test
    func `locks stay until they are released`() throws {
        let first = try replan(try plan(seed: 1), KeptMeals(days: [1]))
        let second = try replan(first.result, KeptMeals(days: [2]))
        #expect(Set(second.report.request.locks.map(\.day)) == [1, 2])
        let third = try planner().replanning(
            second.result,
            keeping: KeptMeals(days: [2]),
            releasesLocks: true,
            effort: SamplePlans.effort
        )
        #expect(Set(third.report.request.locks.map(\.day)) == [2])
        #expect(third.plan.days[0].meals.allSatisfy { !$0.isLocked })
    }

    @Test(
        arguments: [
            ("days", KeptMeals(days: [0])), ("days", KeptMeals(days: [4])),
            ("meals", KeptMeals(meals: [MealPlace(day: 1, meal: 9)])),
            ("meals", KeptMeals(meals: [MealPlace(day: .min, meal: 0)])),
            ("dishes", KeptMeals(dishes: ["pizza"])),
        ] as [(String, KeptMeals)]
    )
    func `what the plan does not have can not be kept`(field: String, kept: KeptMeals) throws {
        let result = try plan(seed: 1)
        let error = #expect(throws: PlanningError.self) { _ = try replan(result, kept) }
        guard case .invalid(let reason) = error else {
            Issue.record("\(String(describing: error)) is no refusal of a figure")
            return
        }
        #expect(reason.field == field)
    }

    @Test
    func `a kept dish that came to violate a restriction is a conflict`() throws {
        var result = try plan(seed: 1)
        result.report.request.restrictions.diets = [.vegan]
        result.plan.days[0].meals[1] = PlannedMeal(
            slot: .lunch,
            recipe: try #require(try planner().catalogue["beef-potato"]),
            servings: 1
        )
        let error = #expect(throws: PlanningError.self) {
            _ = try replan(result, KeptMeals(meals: [MealPlace(day: 1, meal: 1)]))
        }
        guard case .infeasible(let reason) = error else {
            Issue.record("\(String(describing: error)) is no conflict")
            return
        }
        #expect(Set(reason.conflict) == ["diet:vegan", "locked:1:1"])
    }

    @Test(arguments: UInt64(0)..<10)
    func `a dish that must not come again does not, unless it is kept`(seed: UInt64) throws {
        let before = try plan(seed: seed)
        let dishes = Set(before.plan.days.flatMap(\.meals).map(\.recipe))
        let dish = before.plan.days[1].meals[1].recipe
        let once = try planner().replanning(
            before,
            keeping: .none,
            avoiding: [dish],
            effort: SamplePlans.effort
        )
        #expect(!once.plan.days.flatMap(\.meals).map(\.recipe).contains(dish))
        #expect(once.report.request.wishes.avoided == [dish])
        let kept = try planner().replanning(
            before,
            keeping: KeptMeals(meals: [MealPlace(day: 2, meal: 1)]),
            avoiding: [dish],
            effort: SamplePlans.effort
        )
        #expect(kept.plan.days[1].meals[1].recipe == dish)
        #expect(dishes.count > 1)
    }

    @Test
    func `a plan without any dish is a conflict that says so`() throws {
        let all = Set(try planner().catalogue.recipes.map(\.id))
        let before = try plan(seed: 1)
        let error = #expect(throws: PlanningError.self) {
            _ = try planner().replanning(before, keeping: .none, avoiding: all, effort: SamplePlans.effort)
        }
        guard case .infeasible(let reason) = error else {
            Issue.record("\(String(describing: error)) is no conflict")
            return
        }
        #expect(reason.explanation.first?.contains("may not come again") == true)
    }

    @Test
    func `a revision reads as a plan again`() throws {
        let revision = try replan(try plan(seed: 1), KeptMeals(days: [1]))
        let data = try JSONEncoder().encode(revision)
        #expect(try JSONDecoder().decode(PlanResult.self, from: data) == revision.result)
        #expect(try JSONDecoder().decode(PlanRevision.self, from: data) == revision)
    }
}
