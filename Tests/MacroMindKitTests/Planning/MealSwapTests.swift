import Foundation
import MacroMindKit
import Testing

struct MealSwapTests {
    static let planner = Result { try SamplePlans.planner() }

    private func planner() throws -> MealPlanner { try Self.planner.get() }

    private func plan(_ restrictions: Restrictions = .none, seed: UInt64 = 1) throws -> PlanResult {
        try planner().plan(
            SamplePlans.request(restrictions: restrictions, seed: seed),
            effort: SamplePlans.effort
        )
    }

    @Test(arguments: UInt64(0)..<10)
    func `alternatives keep restrictions, suit the meal and are ranked`(seed: UInt64) throws {
        let restrictions = Restrictions(allergens: AllergenSet([.fish, .peanut]), diets: [.porkFree])
        let result = try plan(restrictions, seed: seed)
        let gate = RestrictionGate(restrictions)
        for (index, meal) in result.plan.days[0].meals.enumerated() {
            let ranked = try planner().alternatives(in: result, day: 1, meal: index, count: 4)
            #expect(ranked.count <= 4)
            #expect(ranked.map(\.objectiveChange) == ranked.map(\.objectiveChange).sorted())
            for alternative in ranked {
                let recipe = try #require(try planner().catalogue[alternative.recipe])
                #expect(gate.allows(recipe))
                #expect(recipe.recipe.slots.contains(meal.slot))
                #expect(!result.plan.days[0].meals.map(\.recipe).contains(alternative.recipe))
            }
        }
    }

    @Test(arguments: UInt64(0)..<5)
    func `swapping changes exactly one meal, by what was told`(seed: UInt64) throws {
        let result = try plan(seed: seed)
        let old = try #require(result.plan.meal(day: 2, index: 1))
        let best = try #require(try planner().alternatives(in: result, day: 2, meal: 1).first)
        let changed = try planner().swapping(in: result, day: 2, meal: 1, for: best)
        let new = try #require(changed.plan.meal(day: 2, index: 1))
        #expect(new.recipe == best.recipe && new.servings == best.servings)
        var restored = changed.plan
        restored.days[1].meals[1] = old
        #expect(restored == result.plan)
        let change = changed.plan.days[1].nutrients.energy - result.plan.days[1].nutrients.energy
        #expect(abs(change.value - best.energyChange.value) <= 0.5)
        #expect(abs(changed.report.objective - result.report.objective - best.objectiveChange) < 0.01)
        #expect(changed.report.stages.contains { $0.contains("\(best.name) in place of \(old.name)") })
    }

    @Test
    func `what has to be bought more and less is told`() throws {
        let result = try plan()
        let old = try #require(result.plan.meal(day: 1, index: 1))
        let all = try planner().alternatives(in: result, day: 1, meal: 1, count: 100)
        let alternative = try #require(all.last)
        let changed = try planner().swapping(in: result, day: 1, meal: 1, for: alternative)
        func foods(_ plan: MealPlan) -> Set<FoodID> {
            Set(GroceryList(for: plan, foods: SampleFoods.table).items.map(\.food))
        }
        let (before, after) = (foods(result.plan), foods(changed.plan))
        #expect(alternative.foodsAdded == after.subtracting(before).sorted())
        #expect(alternative.foodsDropped == before.subtracting(after).sorted())
        #expect(alternative.minutesChange == (20 - (old.minutes ?? 0)) || alternative.minutesChange != nil)
    }

    @Test
    func `a count of none gives none`() throws {
        #expect(try planner().alternatives(in: plan(), day: 1, meal: 0, count: 0).isEmpty)
        #expect(try planner().alternatives(in: plan(), day: 1, meal: 0, count: -3).isEmpty)
    }

    @Test(arguments: [(0, 0), (3, 0), (1, 4), (1, -1), (Int.min, 0), (Int.max, Int.max)])
    func `a place that the plan does not have is refused`(day: Int, meal: Int) throws {
        let result = try plan()
        #expect(result.plan.meal(day: day, index: meal) == nil)
        expectInvalid("day") { _ = try planner().alternatives(in: result, day: day, meal: meal) }
    }

    @Test
    func `a dish that violates a restriction is refused by name`() throws {
        let result = try plan(Restrictions(diets: [.vegan]))
        var alternative = try #require(try planner().alternatives(in: result, day: 1, meal: 1).first)
        alternative.recipe = "beef-potato"
        let error = #expect(throws: PlanningError.self) {
            try planner().swapping(in: result, day: 1, meal: 1, for: alternative)
        }
        #expect(error?.description == "“Beef and potatoes” is refused: beef (diet:vegan, certain).")
        alternative.recipe = "pizza"
        expectInvalid("recipe_id") {
            _ = try planner().swapping(in: result, day: 1, meal: 1, for: alternative)
        }
    }

    @Test
    func `a plan of another catalogue is refused`() throws {
        let result = try plan()
        let other = try SamplePlans.planner(SampleRecipes.all.filter { $0.slots == [.breakfast] })
        expectInvalid("plan") { _ = try other.alternatives(in: result, day: 1, meal: 0) }
    }

    @Test
    func `a plan that does not fit its own request is refused`() throws {
        let result = try plan()
        var longer = result
        longer.plan.days[0].meals += longer.plan.days[0].meals
        var numbered = result
        numbered.plan.days[1].day = 9
        var shorter = result
        shorter.plan.days.removeLast()
        var damaged = result
        damaged.report.request.days = 0
        for other in [longer, numbered, shorter] {
            expectInvalid("plan") { _ = try planner().alternatives(in: other, day: 1, meal: 0) }
        }
        expectInvalid("days") { _ = try planner().alternatives(in: damaged, day: 1, meal: 0) }
    }

    @Test
    func `a plan and its report survive encoding, and can be swapped in again`() throws {
        let result = try plan()
        let data = try JSONEncoder().encode(result)
        let decoded = try JSONDecoder().decode(PlanResult.self, from: data)
        #expect(decoded == result)
        let first = try planner().alternatives(in: result, day: 1, meal: 0)
        #expect(try planner().alternatives(in: decoded, day: 1, meal: 0) == first)
    }

    private func expectInvalid(_ field: String, by action: () throws -> Void) {
        let error = #expect(throws: PlanningError.self) { try action() }
        guard case .invalid(let reason) = error else {
            Issue.record("\(String(describing: error)) is no refusal of a figure")
            return
        }
        #expect(reason.field == field)
    }
}
