import Testing

@testable import MacroMindKit

struct PlanValidatorTests {
    private static let recipes = [
        PlanningFixtures.recipe("plain"),
        PlanningFixtures.recipe("other"),
        PlanningFixtures.recipe("milky") { $0.allergens = ["milk"] },
        PlanningFixtures.recipe("green") { $0.diets = ["vegan"] },
        PlanningFixtures.recipe("nutty") {
            $0.ingredients = [PlanningRecipe.Ingredient(food: "nut", grams: 5)]
        },
        PlanningFixtures.recipe("slow") { $0.prepMinutes = 60 },
        PlanningFixtures.recipe("baked") { $0.equipment = ["oven"] },
    ]

    private static func request(_ change: (inout PlanningRules) -> Void) -> PlanningRequest {
        var hard = PlanningRules(servings: ServingLattice(min: 0.5, max: 2, step: 0.5))
        change(&hard)
        return PlanningRequest(
            days: 2,
            slots: [
                PlanningSlot(type: "lunch", energyShare: 0.5), PlanningSlot(type: "lunch", energyShare: 0.5),
            ],
            targets: PlanningTargets(energy: 1000),
            hard: hard
        )
    }

    private static func plan(_ second: String, servings: Double = 1) -> PlanSelection {
        let meal = PlanSelection.Meal(type: "lunch", recipeID: second, servings: servings)
        let first = PlanSelection.Meal(type: "lunch", recipeID: "plain", servings: 1)
        let last = PlanSelection.Meal(type: "lunch", recipeID: "other", servings: 1)
        return PlanSelection(days: [
            .init(day: 1, meals: [first, meal]), .init(day: 2, meals: [first, last]),
        ])
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var rule: String
        var request: PlanningRequest
        var plan: PlanSelection
        var testDescription: String { rule }
    }

    static let cases: [Case] = [
        Case(rule: "allergen:milk", request: request { $0.allergens = ["milk"] }, plan: plan("milky")),
        Case(rule: "exclude:nut", request: request { $0.excludedFoods = ["nut"] }, plan: plan("nutty")),
        Case(rule: "prep:lunch", request: request { $0.maxPrepMinutes = ["lunch": 30] }, plan: plan("slow")),
        Case(rule: "equipment", request: request { $0.equipment = ["stove"] }, plan: plan("baked")),
        Case(rule: "servings", request: request { _ in }, plan: plan("other", servings: 0.75)),
        Case(rule: "servings", request: request { _ in }, plan: plan("other", servings: 2.5)),
        Case(rule: "same_day", request: request { _ in }, plan: plan("plain")),
        Case(rule: "max_uses", request: request { $0.maxUsesPerRecipe = 1 }, plan: plan("milky")),
        Case(
            rule: "limit:kcal:max",
            request: request { $0.dailyLimits = [.energy: .init(max: 1200)] },
            plan: plan("other", servings: 2)
        ),
        Case(
            rule: "limit:protein_g:min",
            request: request { $0.dailyLimits = [.protein: .init(min: 45)] },
            plan: plan("other", servings: 0.5)
        ),
        Case(
            rule: "max_cost",
            request: request { $0.maxCostCents = 400 },
            plan: plan("other", servings: 1.5)
        ),
    ]

    private let catalogue = try? PlanningCatalogue(
        foods: [PlanningFood(id: "nut", name: "nut")],
        recipes: recipes
    )

    @Test(arguments: cases) func `a broken rule is named`(example: Case) throws {
        let catalogue = try #require(catalogue)
        let violations = PlanValidator(request: example.request, catalogue: catalogue).violations(
            example.plan
        )
        #expect(Set(violations.compactMap { $0.rule?.description }) == [example.rule])
    }

    @Test func `a diet holds for every dish`() throws {
        let catalogue = try #require(catalogue)
        let request = Self.request { $0.diets = ["vegan"] }
        let violations = PlanValidator(request: request, catalogue: catalogue).violations(Self.plan("green"))
        #expect(violations.count == 3)
        #expect(violations.allSatisfy { $0.rule == .diet("vegan") })
    }

    @Test func `a lock holds recipe and portion`() throws {
        let catalogue = try #require(catalogue)
        var request = Self.request { _ in }
        request.locked = [PlanningLock(day: 1, slot: 1, recipeID: "milky", servings: 1.5)]
        let validator = PlanValidator(request: request, catalogue: catalogue)
        #expect(validator.violations(Self.plan("milky")).map(\.rule) == [.locked(day: 1, slot: 1)])
        #expect(validator.violations(Self.plan("milky", servings: 1.5)).isEmpty)
    }

    @Test func `a plan of the wrong shape is refused before anything else`() throws {
        let catalogue = try #require(catalogue)
        let validator = PlanValidator(request: Self.request { _ in }, catalogue: catalogue)
        #expect(validator.violations(PlanSelection(days: [])).count == 1)
        var short = Self.plan("other")
        short.days[1].meals.removeLast()
        #expect(validator.violations(short).count == 1)
        #expect(validator.violations(Self.plan("no such")).first?.rule == nil)
    }
}
