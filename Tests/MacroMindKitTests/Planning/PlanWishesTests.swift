import Foundation
import MacroMindKit
import Testing

struct PlanWishesTests {
    /// Prices at which rice is cheap and everything else dear.
    private static let purchases = PurchaseTable(
        Dictionary(
            uniqueKeysWithValues: SampleFoods.table.foods.enumerated().map { index, food in
                (food.id, Purchase(centsPer100Grams: Double(20 + index * 37 % 200)))
            }
        )
    )
    private static let planner = Result {
        try MealPlanner(catalogue: try SampleRecipes.catalogue(SampleRecipes.all), purchases: purchases)
    }

    private func plan(_ wishes: PlanWishes, seed: UInt64 = 1) throws -> PlanResult {
        var request = SamplePlans.request(days: 3, seed: seed)
        request.wishes = wishes
        return try Self.planner.get().plan(request, effort: PlanEffort(stepsPerDay: 10_000))
    }

    @Test(arguments: UInt64(0)..<5)
    func `a budget makes no plan dearer, and a plan above it is told`(seed: UInt64) throws {
        let free = try plan(PlanWishes(), seed: seed)
        let cost = try #require(free.report.cost)
        let tight = try plan(PlanWishes(costBudget: cost / 2), seed: seed)
        let less = try #require(tight.report.cost)
        #expect(less <= cost)
        let isOver = less > cost / 2
        #expect(tight.report.findings.contains { $0.code == "over-budget" } == isOver)
    }

    @Test
    func `the greatest cost is never passed, or the conflict names it`() throws {
        let cost = try #require(try plan(PlanWishes()).report.cost)
        let plan = try plan(PlanWishes(maximumCost: cost * 9 / 10))
        let less = try #require(plan.report.cost)
        #expect(less <= cost * 9 / 10 + 20)
        let error = #expect(throws: PlanningError.self) { _ = try self.plan(PlanWishes(maximumCost: 1)) }
        guard case .infeasible(let reason) = error else {
            Issue.record("\(String(describing: error)) is no conflict")
            return
        }
        #expect(reason.conflict.contains("max_cost"))
    }

    @Test
    func `money without prices is refused`() throws {
        var request = SamplePlans.request()
        request.wishes.costBudget = 1_000
        let error = #expect(throws: PlanningError.self) {
            _ = try MealPlannerTests.planner.get().plan(request)
        }
        guard case .invalid(let reason) = error else {
            Issue.record("\(String(describing: error)) is no refusal of a figure")
            return
        }
        #expect(reason.field == "purchases")
    }

    /// The uses that plans of several seeds make of something.
    private func uses(_ wishes: PlanWishes, _ isUse: (PlannedMeal) -> Bool) throws -> Int {
        try (UInt64(0)..<6).reduce(0) { sum, seed in
            sum + (try plan(wishes, seed: seed).plan.days.flatMap(\.meals).count(where: isUse))
        }
    }

    @Test(arguments: [FoodID("salmon"), "mushroom", "yogurt"])
    func `foods to use first come more often than they would`(food: FoodID) throws {
        let isUse: (PlannedMeal) -> Bool = { $0.ingredients.contains { $0.food == food } }
        let without = try uses(PlanWishes(), isUse)
        let with = try uses(PlanWishes(useFirst: [food]), isUse)
        #expect(with > 0 && with >= without)
    }

    @Test(arguments: [RecipeID("dal"), "toast", "celery-stew"])
    func `a favourite comes more often, a dish to avoid less often than it would`(dish: RecipeID) throws {
        let isUse: (PlannedMeal) -> Bool = { $0.recipe == dish }
        let usual = try uses(PlanWishes(), isUse)
        let liked = try uses(PlanWishes(favourites: [dish]), isUse)
        let avoided = try uses(PlanWishes(avoided: [dish]), isUse)
        #expect(liked >= usual)
        #expect(avoided <= usual)
    }

    @Test(arguments: UInt64(0)..<5)
    func `no plan is better than the bound that is claimed, favourites or not`(seed: UInt64) throws {
        let plan = try plan(PlanWishes(favourites: ["dal", "toast", "apple-plain"]), seed: seed)
        #expect(plan.report.lowerBound <= plan.report.objective + 0.001)
    }

    @Test
    func `equipment for a kind of meal holds there, for plans and swaps`() throws {
        let wishes = PlanWishes(equipment: [.lunch: []])
        let result = try plan(wishes)
        let catalogue = try Self.planner.get().catalogue
        for day in result.plan.days {
            #expect(catalogue[day.meals[1].recipe]?.recipe.equipment == [])
        }
        for swap in try Self.planner.get().alternatives(in: result, day: 1, meal: 1) {
            #expect(catalogue[swap.recipe]?.recipe.equipment == [])
        }
    }

    @Test
    func `swaps and differences tell the cost`() throws {
        let result = try plan(PlanWishes())
        let planner = try Self.planner.get()
        let best = try #require(try planner.alternatives(in: result, day: 1, meal: 1).first)
        let changed = try planner.swapping(in: result, day: 1, meal: 1, for: best)
        let (before, after) = (try #require(result.report.cost), try #require(changed.report.cost))
        let told = try #require(best.costChange)
        let change = after - before
        #expect(abs(change - told) <= 1)
        let difference = PlanDifference(from: result.plan, to: changed.plan, purchases: Self.purchases)
        #expect(difference.costChange == change)
    }

    @Test(
        arguments: [
            ("cost_budget_cents", PlanWishes(costBudget: 0)), ("max_cost_cents", PlanWishes(maximumCost: -1)),
            ("kitchen_minutes_budget", PlanWishes(kitchenMinutes: 0)),
            ("main_repeats", PlanWishes(mainRepeats: -1)),
        ] as [(String, PlanWishes)]
    )
    func `figures that can not be right are named`(field: String, wishes: PlanWishes) {
        #expect(throws: InputError.self) { try wishes.validate() }
        do { try wishes.validate() } catch { #expect(error.field == field) }
    }

    @Test
    func `wishes survive encoding, and none are written where none were made`() throws {
        var request = SamplePlans.request()
        let plain = String(decoding: try JSONEncoder().encode(request), as: UTF8.self)
        #expect(!plain.contains("wishes"))
        request.wishes = PlanWishes(
            costBudget: 5_000,
            kitchenMinutes: 200,
            useFirst: ["rice"],
            favourites: ["dal"],
            equipment: [.lunch: [.microwave]]
        )
        let data = try JSONEncoder().encode(request)
        #expect(try JSONDecoder().decode(PlanRequest.self, from: data) == request)
    }
}
