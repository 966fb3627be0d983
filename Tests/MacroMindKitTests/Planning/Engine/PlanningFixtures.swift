@testable import MacroMindKit

/// Small catalogues and requests made from seeds.
enum PlanningFixtures {
    /// Returns a recipe with everything but what a test is about left plain.
    static func recipe(
        _ id: String,
        types: [String] = ["lunch"],
        kcal: Double = 500,
        protein: Double = 25,
        fat: Double = 20,
        carbs: Double = 50,
        fiber: Double = 8,
        sodium: Double = 600,
        saturatedFat: Double = 5,
        change: (inout PlanningRecipe) -> Void = { _ in }
    ) -> PlanningRecipe {
        var recipe = PlanningRecipe(
            id: id,
            name: id,
            mealTypes: types,
            costCents: 100,
            perServing: CoreNutrients(lanes: [kcal, protein, fat, carbs, fiber, sodium, saturatedFat, 0])
        )
        change(&recipe)
        return recipe
    }

    static func catalogue(_ recipes: [PlanningRecipe], foods: [PlanningFood] = []) throws -> PlanningCatalogue
    {
        try PlanningCatalogue(foods: foods, recipes: recipes)
    }

    /// Returns a catalogue of varied dishes for breakfast, lunch and dinner.
    static func catalogue(seed: UInt64, recipes count: Int) throws -> PlanningCatalogue {
        var generator = SeededGenerator(seed: seed)
        func number(_ range: ClosedRange<Int>) -> Int {
            range.lowerBound + Int(generator.next(below: UInt64(range.count)))
        }
        let foods = (0..<12).map { PlanningFood(id: "f\($0)", name: "food \($0)", isPantryStaple: $0 < 2) }
        let types = ["breakfast", "lunch", "dinner"]
        let recipes = (0..<count).map { place in
            let protein = Double(number(10...45))
            let fat = Double(number(5...35))
            let carbs = Double(number(10...90))
            return recipe(
                "r\(place)",
                types: place % 4 == 3 ? types : [types[place % 3]],
                kcal: 4 * protein + 9 * fat + 4 * carbs,
                protein: protein,
                fat: fat,
                carbs: carbs,
                fiber: Double(number(2...14)),
                sodium: Double(number(100...1200)),
                saturatedFat: Double(number(1...12))
            ) { recipe in
                recipe.main = ["tofu", "beans", "rice", nil][number(0...3)]
                recipe.cuisine = ["italian", "thai", nil][number(0...2)]
                recipe.allergens = number(0...3) == 0 ? ["milk"] : []
                recipe.diets = number(0...2) > 0 ? ["vegetarian"] : []
                recipe.equipment = number(0...3) == 0 ? ["oven"] : []
                recipe.prepMinutes = number(5...45)
                recipe.keepsDays = number(0...3)
                recipe.costCents = number(80...500)
                recipe.ingredients = (0..<number(1...4)).map { _ in
                    PlanningRecipe.Ingredient(food: "f\(number(0...11))", grams: 50)
                }
            }
        }
        return try PlanningCatalogue(foods: foods, recipes: recipes)
    }

    /// Returns a request for three meals a day.
    static func request(
        days: Int,
        seed: UInt64 = 1,
        servings: ServingLattice = ServingLattice()
    ) -> PlanningRequest {
        PlanningRequest(
            days: days,
            seed: seed,
            slots: [
                PlanningSlot(type: "breakfast", energyShare: 0.25),
                PlanningSlot(type: "lunch", energyShare: 0.35),
                PlanningSlot(type: "dinner", energyShare: 0.4),
            ],
            targets: PlanningTargets(
                energy: 2000,
                protein: 110,
                carbohydrate: 220,
                fat: 70,
                minFiber: 28,
                maxSodium: 2300,
                maxSaturatedFat: 22
            ),
            hard: PlanningRules(servings: servings, maxUsesPerRecipe: 3)
        )
    }

    /// A request whose wishes all matter.
    static func wishfulRequest(days: Int, seed: UInt64) -> PlanningRequest {
        var request = request(days: days, seed: seed)
        request.soft = PlanningWishes(
            cuisines: ["thai"],
            freeRepeats: 1,
            costBudgetCents: Double(700 * days),
            cookMinutesBudget: Double(40 * days),
            foodsBudget: 6
        )
        return request
    }

    /// Little effort, for debug builds.
    static let effort = PlanEffort(stepsPerDay: 1500)
}
