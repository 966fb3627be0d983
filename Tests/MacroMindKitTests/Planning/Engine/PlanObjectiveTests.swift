import Testing

@testable import MacroMindKit

struct PlanObjectiveTests {
    private let slots = [
        PlanningSlot(type: "lunch", energyShare: 0.5), PlanningSlot(type: "lunch", energyShare: 0.5),
    ]

    private func score(
        _ recipes: [PlanningRecipe],
        _ plan: [[(String, Double)]],
        targets: PlanningTargets = PlanningTargets(energy: 1000),
        soft: PlanningWishes = PlanningWishes(),
        base: [[(String, Double)]]? = nil,
        foods: [PlanningFood] = []
    ) throws -> PlanScore {
        let request = PlanningRequest(
            days: plan.count,
            slots: slots,
            targets: targets,
            soft: soft,
            basePlan: base.map(selection)
        )
        let catalogue = try PlanningCatalogue(foods: foods, recipes: recipes)
        return PlanScorer(request: request, catalogue: catalogue).score(selection(plan))
    }

    private func selection(_ plan: [[(String, Double)]]) -> PlanSelection {
        PlanSelection(
            days: plan.enumerated().map { day, meals in
                PlanSelection.Day(
                    day: day + 1,
                    meals: meals.map { PlanSelection.Meal(type: "lunch", recipeID: $0.0, servings: $0.1) }
                )
            }
        )
    }

    private func isClose(_ left: Double, _ right: Double) -> Bool { abs(left - right) < 1e-9 }

    @Test func `energy counts two points a per cent, and four times that again outside five per cent`() throws
    {
        let a = PlanningFixtures.recipe("a", kcal: 515)
        let b = PlanningFixtures.recipe("b", kcal: 515)
        // 1030 of 1000: 3 % off, within the band.
        #expect(isClose(try score([a, b], [[("a", 1), ("b", 1)]]).nutrition, 6))
        let c = PlanningFixtures.recipe("c", kcal: 565)
        // 1080: 8 % off: 2 * (8 + 4 * 3).
        #expect(isClose(try score([a, c], [[("a", 1), ("c", 1)]]).nutrition, 40))
    }

    @Test func `protein weighs one and a half, carbohydrate and fat one`() throws {
        let a = PlanningFixtures.recipe("a", kcal: 500, protein: 30, fat: 20, carbs: 50)
        let b = PlanningFixtures.recipe("b", kcal: 500, protein: 30, fat: 20, carbs: 50)
        let targets = PlanningTargets(energy: 1000, protein: 50, carbohydrate: 110, fat: 38)
        let nutrition = try score([a, b], [[("a", 1), ("b", 1)]], targets: targets).nutrition
        // protein 20 % over: 1.5 * (20 + 40); carbs 1/11 under; fat 2/38 over.
        #expect(isClose(nutrition, 90 + 100.0 / 11 + 200.0 / 38))
    }

    @Test func `a small target is measured on a tenth of the energy`() throws {
        let a = PlanningFixtures.recipe("a", kcal: 500, carbs: 5)
        let b = PlanningFixtures.recipe("b", kcal: 500, carbs: 5)
        let targets = PlanningTargets(energy: 1000, carbohydrate: 9)
        // One gram of a scale of 25 g is 4 %.
        #expect(isClose(try score([a, b], [[("a", 1), ("b", 1)]], targets: targets).nutrition, 4))
    }

    @Test func `limits cost half a point a per cent on their side only`() throws {
        let a = PlanningFixtures.recipe("a", fiber: 9, sodium: 1200, saturatedFat: 9)
        let b = PlanningFixtures.recipe("b", fiber: 9, sodium: 1200, saturatedFat: 9)
        let tight = PlanningTargets(energy: 1000, minFiber: 20, maxSodium: 2000, maxSaturatedFat: 15)
        // fiber 10 % under, sodium 20 % over, saturated fat 20 % over.
        #expect(isClose(try score([a, b], [[("a", 1), ("b", 1)]], targets: tight).limits, 25))
        let loose = PlanningTargets(energy: 1000, minFiber: 10, maxSodium: 3000, maxSaturatedFat: 30)
        #expect(try score([a, b], [[("a", 1), ("b", 1)]], targets: loose).limits == 0)
    }

    @Test func `the split of energy is free within five per cent of the day`() throws {
        let a = PlanningFixtures.recipe("a", kcal: 600)
        let b = PlanningFixtures.recipe("b", kcal: 400)
        #expect(isClose(try score([a, b], [[("a", 1), ("b", 1)]]).split, 0.25 * 5 * 2))
    }

    @Test func `a main ingredient costs a point for each meal beyond the first, none when it is unknown`()
        throws
    {
        let a = PlanningFixtures.recipe("a") { $0.main = "tofu" }
        let b = PlanningFixtures.recipe("b") { $0.main = "tofu" }
        #expect(try score([a, b], [[("a", 1), ("b", 1)]]).mains == 1)
        let c = PlanningFixtures.recipe("c")
        let d = PlanningFixtures.recipe("d")
        #expect(try score([c, d], [[("c", 1), ("d", 1)]]).mains == 0)
    }

    @Test func `repeats beyond the free ones cost two points of the plan`() throws {
        let recipes = ["a", "b", "c"].map { PlanningFixtures.recipe($0) }
        let plan = [[("a", 1.0), ("b", 1.0)], [("a", 1.0), ("c", 1.0)], [("a", 1.0), ("b", 1.0)]]
        #expect(isClose(try score(recipes, plan).repeats, (2 * 2 + 2) / 3.0))
        #expect(isClose(try score(recipes, plan, soft: PlanningWishes(freeRepeats: 2)).repeats, 2 / 3.0))
    }

    @Test func `only a set cuisine that was not asked for costs points`() throws {
        let a = PlanningFixtures.recipe("a") { $0.cuisine = "thai" }
        let b = PlanningFixtures.recipe("b")
        #expect(
            try score([a, b], [[("a", 1), ("b", 1)]], soft: PlanningWishes(cuisines: ["french"])).cuisine
                == 0.5
        )
        #expect(try score([a, b], [[("a", 1), ("b", 1)]]).cuisine == 0)
    }

    @Test func `a repair pays for changed recipes and portions`() throws {
        let recipes = ["a", "b", "c"].map { PlanningFixtures.recipe($0) }
        let repair = try score(recipes, [[("a", 1.25), ("b", 1)]], base: [[("a", 1), ("c", 1)]]).repair
        #expect(repair == 20.5)
    }

    @Test func `budgets cost a fifth of a point a per cent and are not divided by the days`() throws {
        let foods = [
            PlanningFood(id: "x", name: "x"), PlanningFood(id: "y", name: "y"),
            PlanningFood(id: "salt", name: "salt", isPantryStaple: true),
        ]
        let a = PlanningFixtures.recipe("a") {
            $0.prepMinutes = 30
            $0.keepsDays = 1
            $0.ingredients = ["x", "salt"].map { PlanningRecipe.Ingredient(food: $0, grams: 10) }
        }
        let b = PlanningFixtures.recipe("b") {
            $0.prepMinutes = 10
            $0.ingredients = [PlanningRecipe.Ingredient(food: "y", grams: 10)]
        }
        let soft = PlanningWishes(costBudgetCents: 400, cookMinutesBudget: 40, foodsBudget: 1)
        let score = try score(
            [a, b],
            [[("a", 2), ("b", 1)], [("a", 1), ("b", 1)]],
            soft: soft,
            foods: foods
        )
        #expect(isClose(score.cost, 0.2 * 25))
        #expect(isClose(score.cook, 0.2 * 25))
        #expect(isClose(score.foods, 0.2 * 100))
    }

    @Test(arguments: [
        ([1, 2, 3], 0, 3), ([1, 2, 3], 1, 2), ([1, 2, 3], 2, 1), ([1, 4, 5, 9], 3, 3), ([], 3, 0),
    ])
    func `leftovers are eaten within their keeping time`(days: [Int], keeps: Int, sessions: Int) {
        #expect(PlanObjective.cookingSessions(days: days, keepsDays: keeps) == sessions)
    }

    @Test func `a day on the edge of all bands is in band`() {
        let objective = DayObjective(PlanningTargets(energy: 1000, protein: 50, carbohydrate: 100, fat: 40))
        #expect(objective.isInBand([1050, 55, 44, 90, 0, 0, 0, 0]))
        #expect(!objective.isInBand([1051, 55, 44, 90, 0, 0, 0, 0]))
    }
}
