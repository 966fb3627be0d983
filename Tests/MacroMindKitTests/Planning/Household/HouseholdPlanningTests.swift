import Foundation
import MacroMindKit
import Testing

struct HouseholdPlanningTests {
    static let planner = LeftoverPlanningTests.planner
    private static let effort = PlanEffort(stepsPerDay: 2_000)

    private static func eater(_ name: String, _ energy: Double, _ restrictions: Restrictions = .none) -> Eater
    {
        Eater(
            name: name,
            targets: NutritionTargets(
                energy: Kilocalories(energy),
                protein: Grams(energy * 0.18 / 4),
                fat: Grams(energy * 0.28 / 9),
                carbohydrate: Grams(energy * 0.54 / 4)
            ),
            restrictions: restrictions
        )
    }

    private static let family = [
        eater("Anna", 1_900, Restrictions(diets: [.vegetarian])), eater("Ben", 2_600),
        eater("Mia", 1_700, Restrictions(allergens: AllergenSet([.peanut]))),
    ]

    private func plan(_ request: HouseholdRequest) throws -> HouseholdResult {
        try Self.planner.get().plan(request, effort: Self.effort)
    }

    /// Checks everything that has to hold for the plans of any household.
    private func expectSound(_ result: HouseholdResult) throws {
        let catalogue = try Self.planner.get().catalogue
        #expect(result.eaters.map(\.name) == result.request.eaters.map(\.name))
        for (eater, plan) in zip(result.request.eaters, result.eaters) {
            let gate = RestrictionGate(eater.restrictions)
            for day in plan.plan.days {
                #expect(day.meals.map(\.slot) == result.request.table.slots.map(\.slot))
                for meal in day.meals {
                    let recipe = try #require(catalogue[meal.recipe])
                    #expect(gate.violations(of: recipe) == [], "\(eater.name): \(meal.name)")
                    #expect((0.5...3).contains(meal.servings))
                    guard let leftover = meal.leftover else { continue }
                    let age = day.day - leftover.cooked.day
                    #expect(age <= recipe.recipe.keepsDays || leftover.isFrozen)
                }
            }
        }
        for (at, day) in result.table.days.enumerated() {
            for meal in day.meals {
                let portions = try #require(meal.portions)
                #expect(abs(portions.reduce(0) { $0 + $1.servings } - meal.servings) < 1e-9)
                for portion in portions {
                    let plan = try #require(result.eaters.first { $0.name == portion.eater })
                    #expect(plan.plan.days[at].meals.contains { $0.recipe == meal.recipe })
                }
            }
        }
    }

    @Test(arguments: UInt64(0)..<25)
    func `nobody gets what they do not eat, whatever the table`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var table = SamplePlans.request(days: 2, seed: seed)
        if Bool.random(using: &generator) { table.leftovers = [LeftoverMeal(day: 2, meal: 3)] }
        let eaters = (1...3).map { number in
            Self.eater(
                "E\(number)",
                Double.random(in: 1_500...2_800, using: &generator),
                RandomRestrictions.make(&generator)
            )
        }
        let own: [MealSlot] = Bool.random(using: &generator) ? [.breakfast, .snack] : []
        do {
            try expectSound(try plan(HouseholdRequest(eaters: eaters, ownMeals: own, table: table)))
        } catch PlanningError.infeasible(let infeasibility) {
            #expect(!infeasibility.explanation.isEmpty)
        }
    }

    @Test
    func `all eat the same dishes, in portions of their own, and shop once`() throws {
        var table = SamplePlans.request(days: 2, seed: 3)
        table.leftovers = [LeftoverMeal(day: 2, meal: 3)]
        let result = try plan(HouseholdRequest(eaters: Self.family, table: table))
        try expectSound(result)
        for day in result.table.days { #expect(day.meals.count == 4) }
        for day in 0..<2 {
            let energies = result.eaters.map { $0.report.days[day].energy.achieved }
            #expect(energies[1] > energies[0] && energies[0] > energies[2])
        }
        let cooked = try #require(result.table.meal(day: 1, index: 3))
        let eaten = try #require(result.table.meal(day: 2, index: 3))
        #expect(cooked.servingsToCook == cooked.servings + eaten.servings)
        let list = GroceryList(for: result.table, foods: SampleFoods.table)
        for item in list.items {
            let used = result.eaters.flatMap(\.plan.days).flatMap(\.meals).flatMap(\.ingredients)
                .filter { $0.food == item.food }
            #expect(abs(used.reduce(0) { $0 + $1.mass.value } - item.edible.value) < 2)
        }
    }

    @Test
    func `at meals of their own, only the eater's restrictions hold`() throws {
        let eaters = [Self.eater("Vegan", 2_000, Restrictions(diets: [.vegan])), Self.eater("Other", 2_000)]
        let table = SamplePlans.request(days: 3, seed: 5)
        let result = try plan(HouseholdRequest(eaters: eaters, ownMeals: [.breakfast], table: table))
        try expectSound(result)
        let catalogue = try Self.planner.get().catalogue
        let vegan = RestrictionGate(Restrictions(diets: [.vegan]))
        for day in result.eaters[1].plan.days {
            for meal in day.meals.dropFirst() {
                #expect(vegan.allows(try #require(catalogue[meal.recipe])))
            }
        }
    }

    @Test
    func `one eater's plan is the plan of that eater`() throws {
        let request = HouseholdRequest(eaters: [Self.family[1]], table: SamplePlans.request(seed: 2))
        let result = try plan(request)
        try expectSound(result)
        #expect(
            result.table.days.map { $0.meals.map(\.recipe) } == SamplePlans.recipes(of: result.eaters[0].plan)
        )
        #expect(result.daysMet == result.eaters[0].report.daysMet)
    }

    @Test
    func `the same request gives the same plans, also after JSON`() throws {
        let request = HouseholdRequest(eaters: Self.family, table: SamplePlans.request(seed: 9))
        let result = try plan(request)
        #expect(try plan(request) == result)
        #expect(try JSONDecoder().decode(HouseholdResult.self, from: JSONEncoder().encode(result)) == result)
    }

    @Test
    func `a household that can not be right is refused`() {
        let table = SamplePlans.request(days: 2)
        let twins = [Self.family[0], Self.family[0]]
        var cases = [
            HouseholdRequest(eaters: [], table: table), HouseholdRequest(eaters: twins, table: table),
        ]
        cases.append(HouseholdRequest(eaters: Self.family, ownMeals: MealSlot.allCases, table: table))
        var locked = HouseholdRequest(eaters: Self.family, ownMeals: [.dinner], table: table)
        locked.table.locks = [MealLock(day: 1, meal: 3, recipe: "dal")]
        cases.append(locked)
        locked.table.locks = []
        locked.table.leftovers = [LeftoverMeal(day: 2, meal: 3)]
        cases.append(locked)
        for (number, request) in cases.enumerated() {
            #expect(throws: InputError.self, "case \(number)") { try request.validate() }
        }
    }

    @Test
    func `profiles at one table share the strictest kitchen`() throws {
        let person = try Person(sex: .female, age: .years(30), height: 170, weight: 65, activity: .light)
        let first = Profile(
            person: person,
            mealsPerDay: 3,
            cuisines: ["greek"],
            maximumMinutes: [.dinner: 40],
            equipment: [.hob, .oven]
        )
        let second = Profile(
            name: "Ben",
            person: person,
            cuisines: ["indian", "greek"],
            maximumMinutes: [.dinner: 30],
            equipment: [.hob]
        )
        let targets = SamplePlans.targets
        let request = HouseholdRequest(people: [(first, targets), (second, targets), (second, targets)])
        #expect(request.eaters.map(\.name) == ["Eater 1", "Ben", "Ben 3"])
        #expect(request.table.slots.count == 3)
        #expect(request.table.maximumMinutes == [.dinner: 30])
        #expect(request.table.equipment == [.hob])
        #expect(request.table.cuisines == ["greek", "indian"])
        #expect(throws: Never.self) { try request.validate() }
    }
}
