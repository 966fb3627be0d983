import MacroMindKit
import Testing

struct PlannedMealTests {
    private func steps(_ step: String, servings: Double) throws -> String? {
        var recipe = SampleRecipes.recipe("dish", "Dish", [.dinner], ["rice": 80])
        recipe.servings = 2
        recipe.steps = [step]
        return PlannedMeal(slot: .dinner, recipe: try SampleRecipes.resolved(recipe), servings: servings)
            .steps
            .first
    }

    @Test(
        arguments: [
            (
                "Add 450 ml water and simmer for 12 minutes.", 4.0,
                "Add 900 ml water and simmer for 12 minutes."
            ),
            (
                "Add 450 ml water and simmer for 12 minutes.", 7,
                "Add 1.6 litres water and simmer for 12 minutes."
            ),
            ("Boil in 1.5 litres water.", 1, "Boil in 750 ml water."),
            ("Boil in 1.5 litres water.", 4, "Boil in 3 litres water."),
            ("Add 60 ml.", 3, "Add 90 ml."),
            ("Fry 4 minutes a side at 200 °C.", 6, "Fry 4 minutes a side at 200 °C."),
            ("Add 450 ml water.", 2, "Add 450 ml water."),
            ("ml litres 0 ml -5 ml", 4, "ml litres 0 ml -5 ml"),
        ]
    )
    func `water in the steps grows with what is cooked, times do not`(
        step: String,
        servings: Double,
        expected: String
    ) throws {
        #expect(try steps(step, servings: servings) == expected)
    }

    @Test
    func `the cook weighs the whole pot on the first day, and nothing for leftovers`() throws {
        var request = SamplePlans.request(days: 2, seed: 1)
        request.leftovers = [LeftoverMeal(day: 2, meal: 3)]
        let plan = try MealPlannerTests.planner.get().plan(request, effort: SamplePlans.effort).plan
        let cooked = try #require(plan.meal(day: 1, index: 3))
        let eaten = try #require(plan.meal(day: 2, index: 3))
        #expect(eaten.foodsToCook.isEmpty)
        #expect(cooked.foodsToCook.map(\.food) == cooked.ingredients.map(\.food))
        for ((pot, first), second) in zip(zip(cooked.foodsToCook, cooked.ingredients), eaten.ingredients) {
            #expect(abs((pot.mass - first.mass - second.mass).value) <= 0.2)
        }
        #expect(plan.meal(day: 1, index: 0)?.foodsToCook == plan.meal(day: 1, index: 0)?.ingredients)
    }
}
