import MacroMindKit
import Testing

struct GroceryListTests {
    private func list(
        _ masses: KeyValuePairs<FoodID, Grams>...,
        foods: FoodTable = SampleFoods.table
    )
        throws -> GroceryList
    {
        let meals = try masses.enumerated().map { index, masses in
            let recipe = SampleRecipes.recipe(RecipeID(rawValue: "dish-\(index)"), "Dish", [.dinner], masses)
            return PlannedMeal(slot: .dinner, recipe: try SampleRecipes.resolved(recipe), servings: 1)
        }
        return GroceryList(for: MealPlan(days: [PlanDay(day: 1, meals: meals)]), foods: foods)
    }

    @Test(arguments: UInt64(0)..<10)
    func `the list holds what the plan's meals need, no more and no less`(seed: UInt64) throws {
        let planner = try MealPlannerTests.planner.get()
        let plan = try planner.plan(SamplePlans.request(seed: seed), effort: SamplePlans.effort).plan
        var sums: [FoodID: Grams] = [:]
        for ingredient in plan.days.flatMap(\.meals).flatMap(\.ingredients) {
            sums[ingredient.food, default: 0] += ingredient.mass
        }
        let items = GroceryList(for: plan, foods: SampleFoods.table).items
        #expect(Set(items.map(\.food)) == Set(sums.keys))
        #expect(items.count == sums.count)
        for item in items { #expect(item.edible == sums[item.food]?.rounded()) }
    }

    @Test
    func `one food of several dishes is one item`() throws {
        let items = try list(["tomato": 100, "rice": 50], ["tomato": 50.5]).items
        #expect(items.map(\.food).sorted() == ["rice", "tomato"])
        #expect(items.first { $0.food == "tomato" }?.edible == 151)
    }

    @Test
    func `peel is bought with the fruit, and pieces are counted upwards`() throws {
        let item = try #require(try list(["banana": 300]).items.first)
        #expect(item.edible == 300)
        #expect(item.toBuy == 469)
        #expect(item.pieces == "≈ 3 medium")
    }

    @Test
    func `a medium piece counts before others, spoons and cloves never`() throws {
        #expect(try list(["apple": 190]).items.first?.pieces == "≈ 2 medium")
        #expect(try list(["egg": 100]).items.first?.pieces == "≈ 2 large")
        #expect(try list(["garlic": 9]).items.first?.pieces == nil)
        #expect(try list(["rice": 185]).items.first?.pieces == nil)
    }

    @Test
    func `items come by aisle and name, stocked ones are marked`() throws {
        let items = try list(["olive-oil": 10, "tomato": 100, "mystery-sauce": 30, "apple": 100]).items
        #expect(items.map(\.food) == ["apple", "olive-oil", "tomato", "mystery-sauce"])
        #expect(items.filter(\.isPantryItem).map(\.food) == ["olive-oil"])
    }

    @Test
    func `a food that the table does not have is listed by its own name`() throws {
        let item = try #require(try list(["tomato": 80], foods: FoodTable([])).items.first)
        #expect(item.name == "tomato")
        #expect(item.aisle == .other)
        #expect(item.toBuy == 80)
        #expect(item.pieces == nil)
    }

    @Test
    func `a damaged plan with an endless amount gives a list all the same`() throws {
        var plan = MealPlan(days: [
            PlanDay(
                day: 1,
                meals: [
                    PlannedMeal(
                        slot: .snack,
                        recipe: try SampleRecipes.resolved(
                            SampleRecipes.recipe("b", "B", [.snack], ["banana": 1])
                        ),
                        servings: 1
                    )
                ]
            )
        ])
        plan.days[0].meals[0].ingredients[0].mass = 1e300
        let item = try #require(GroceryList(for: plan, foods: SampleFoods.table).items.first)
        #expect(item.pieces == nil)
    }
}
