import MacroMindKit
import Testing

struct MealExchangeTests {
    private func planner() throws -> MealPlanner { try MealSwapTests.planner.get() }

    private static func has(_ recipe: RecipeID, on day: PlanDay, besides meal: Int) -> Bool {
        day.meals.enumerated().contains { $0 != meal && $1.recipe == recipe }
    }

    private func plan(seed: UInt64, restrictions: Restrictions = .none) throws -> PlanResult {
        try planner().plan(
            SamplePlans.request(days: 3, restrictions: restrictions, seed: seed),
            effort: SamplePlans.effort
        )
    }

    @Test(arguments: UInt64(0)..<8)
    func `two meals of a kind change places, and nothing else changes`(seed: UInt64) throws {
        let result = try plan(seed: seed)
        for meal in result.plan.days[0].meals.indices {
            let (first, second) = (MealPlace(day: 1, meal: meal), MealPlace(day: 3, meal: meal))
            let (one, other) = (result.plan.days[0].meals[meal], result.plan.days[2].meals[meal])
            guard !Self.has(one.recipe, on: result.plan.days[2], besides: meal),
                !Self.has(other.recipe, on: result.plan.days[0], besides: meal)
            else { continue }
            let changed = try planner().exchanging(first, with: second, in: result)
            var expected = result.plan
            expected.days[0].meals[meal] = other
            expected.days[2].meals[meal] = one
            #expect(changed.plan == expected)
            for (report, day) in zip(changed.report.days, expected.days) {
                #expect(abs(report.energy.achieved - day.nutrients.energy.value) <= 0.06)
                #expect(abs(report.protein.achieved - day.nutrients.protein.value) <= 0.06)
            }
            let back = try planner().exchanging(first, with: second, in: changed)
            #expect(back.plan == result.plan)
            #expect(back.report.days == result.report.days)
            #expect(abs(back.report.objective - result.report.objective) < 0.01)
        }
    }

    @Test(arguments: UInt64(0)..<8)
    func `a dish goes only where it is meant to be eaten, and once a day`(seed: UInt64) throws {
        let result = try plan(seed: seed)
        let catalogue = try planner().catalogue
        var (taken, refused) = (0, 0)
        for (from, to) in [(0, 1), (1, 3), (0, 3), (1, 2)] {
            let (one, other) = (result.plan.days[0].meals[from], result.plan.days[1].meals[to])
            let isMeant =
                catalogue[one.recipe]?.recipe.slots.contains(other.slot) == true
                && catalogue[other.recipe]?.recipe.slots.contains(one.slot) == true
            let isOnce =
                !Self.has(one.recipe, on: result.plan.days[1], besides: to)
                && !Self.has(other.recipe, on: result.plan.days[0], besides: from)
            let changed = try? planner().exchanging(
                MealPlace(day: 1, meal: from),
                with: MealPlace(day: 2, meal: to),
                in: result
            )
            #expect((changed != nil) == (isMeant && isOnce), "\(one.name) and \(other.name)")
            if let changed {
                taken += 1
                #expect(changed.plan.days[0].meals[from].slot == one.slot)
                #expect(changed.plan.days[0].meals[from].recipe == other.recipe)
                for day in changed.plan.days {
                    #expect(Set(day.meals.map(\.recipe)).count == day.meals.count)
                }
            } else {
                refused += 1
            }
        }
        #expect(refused > 0 && taken + refused == 4)
    }

    @Test(arguments: [(0, 0), (4, 0), (1, 4), (1, -1), (Int.max, Int.max)])
    func `a place that the plan does not have is refused`(day: Int, meal: Int) throws {
        let result = try plan(seed: 1)
        let place = MealPlace(day: day, meal: meal)
        for (first, second) in [(place, MealPlace(day: 1, meal: 0)), (MealPlace(day: 1, meal: 0), place)] {
            #expect(throws: PlanningError.self) {
                _ = try planner().exchanging(first, with: second, in: result)
            }
        }
    }
}
