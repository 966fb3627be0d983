import Foundation
import MacroMindKit
import Testing

struct PlanDifferenceTests {
    private func plan(seed: UInt64 = 1) throws -> MealPlan {
        try MealPlannerTests.planner.get()
            .plan(SamplePlans.request(seed: seed), effort: SamplePlans.effort).plan
    }

    @Test
    func `a plan does not differ from itself`() throws {
        let plan = try plan()
        let difference = PlanDifference(from: plan, to: plan)
        #expect(difference.isEmpty)
        #expect(difference.groceries.isEmpty)
        #expect(difference.minutesChange == 0)
    }

    @Test
    func `a changed portion is the only change, with its energy`() throws {
        let before = try plan()
        var after = before
        after.days[0].meals[1].servings *= 2
        after.days[0].meals[1].nutrients = before.days[0].meals[1].nutrients.scaled(by: 2)
        let difference = PlanDifference(from: before, to: after)
        #expect(difference.changes.map(\.place) == [MealPlace(day: 1, meal: 1)])
        #expect(difference.changes.first?.isPortionOnly == true)
        #expect((difference.dishesChanged, difference.portionsChanged) == (0, 1))
        let energy = before.days[0].meals[1].nutrients.energy
        #expect(abs((difference.energyChange(ofDay: 1) - energy).value) < 0.001)
        #expect(difference.energyChange(ofDay: 2) == 0)
    }

    @Test
    func `meals of a day that is dropped are changes without an after`() throws {
        let before = try plan()
        let after = MealPlan(days: Array(before.days.dropLast()))
        let difference = PlanDifference(from: before, to: after)
        #expect(difference.changes.count == before.days.last?.meals.count)
        #expect(difference.changes.allSatisfy { $0.after == nil && !$0.isPortionOnly })
        let back = PlanDifference(from: after, to: before)
        #expect(back.changes.map(\.after) == difference.changes.map(\.before))
        #expect(back.minutesChange == -difference.minutesChange)
    }

    @Test
    func `what is used more and less of a food adds up to both shopping lists`() throws {
        let (before, after) = (try plan(seed: 1), try plan(seed: 5))
        let difference = PlanDifference(from: before, to: after)
        func masses(_ plan: MealPlan) -> [FoodID: Grams] {
            let items = GroceryList(for: plan, foods: SampleFoods.table).items
            return Dictionary(uniqueKeysWithValues: items.map { ($0.food, $0.edible) })
        }
        let (old, new) = (masses(before), masses(after))
        for food in Set(old.keys).union(new.keys) {
            let change = difference.groceries.first { $0.food == food }
            #expect(change?.before ?? old[food] == old[food] ?? 0)
            #expect(change?.after ?? new[food] == new[food] ?? 0)
            if change == nil { #expect(old[food] == new[food]) }
        }
    }

    @Test
    func `leftovers in place of the same dish cooked anew are a change for the cook`() throws {
        let before = try plan()
        var after = before
        after.days[1].meals[1].recipe = before.days[0].meals[1].recipe
        var warmed = after
        let leftover = #"{"cooked":{"day":1,"meal":1},"frozen":false}"#
        warmed.days[1].meals[1].leftover = try JSONDecoder().decode(Leftover.self, from: Data(leftover.utf8))
        let difference = PlanDifference(from: after, to: warmed)
        #expect(difference.changes.map(\.place) == [MealPlace(day: 2, meal: 1)])
        #expect(difference.changes.first?.after?.leftoverOf == MealPlace(day: 1, meal: 1))
    }

    @Test
    func `a difference survives encoding`() throws {
        let difference = PlanDifference(from: try plan(seed: 1), to: try plan(seed: 2))
        let data = try JSONEncoder().encode(difference)
        #expect(try JSONDecoder().decode(PlanDifference.self, from: data) == difference)
    }
}
