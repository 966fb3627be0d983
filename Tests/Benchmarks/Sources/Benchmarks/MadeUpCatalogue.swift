import MacroMindKit

/// Catalogues of any size made from a seed, with dishes composed of foods so that nutrients, cost, allergens and diets hang together.
enum MadeUpCatalogue {
    /// A part of a dish: a kind of food, how likely it is, and how many grams.
    private struct Part {
        var kinds: [String]
        var chance = 1.0
        var grams: ClosedRange<Double>
    }

    private static let dishes: [(types: [String], parts: [Part])] = [
        (
            ["breakfast"],
            [
                Part(kinds: ["grain"], grams: 35...90), Part(kinds: ["dairy", "pulse"], grams: 60...220),
                Part(kinds: ["fruit"], chance: 0.8, grams: 60...160),
                Part(kinds: ["nut"], chance: 0.4, grams: 8...25),
            ]
        ),
        (
            ["breakfast", "lunch"],
            [
                Part(kinds: ["egg", "dairy", "fish"], grams: 60...140),
                Part(kinds: ["grain"], grams: 30...90),
                Part(kinds: ["vegetable"], grams: 50...180), Part(kinds: ["oil"], chance: 0.6, grams: 3...12),
            ]
        ),
        (
            ["lunch", "dinner"],
            [
                Part(kinds: ["meat", "fish", "pulse", "pulse"], grams: 80...200),
                Part(kinds: ["grain", "grain", "vegetable"], grams: 50...110),
                Part(kinds: ["vegetable"], grams: 80...220),
                Part(kinds: ["vegetable"], chance: 0.7, grams: 40...150),
                Part(kinds: ["oil"], grams: 4...16), Part(kinds: ["sauce"], chance: 0.8, grams: 8...40),
            ]
        ),
        (
            ["lunch", "dinner"],
            [
                Part(kinds: ["pulse", "dairy", "egg"], grams: 60...180),
                Part(kinds: ["vegetable"], grams: 120...300), Part(kinds: ["vegetable"], grams: 60...200),
                Part(kinds: ["nut", "oil"], grams: 8...25),
                Part(kinds: ["grain"], chance: 0.3, grams: 30...70),
                Part(kinds: ["sauce"], chance: 0.6, grams: 8...30),
            ]
        ),
        (
            ["snack"],
            [
                Part(kinds: ["fruit", "vegetable"], grams: 80...180),
                Part(kinds: ["dairy", "nut", "grain"], chance: 0.7, grams: 15...60),
            ]
        ),
        (
            ["snack", "breakfast"],
            [
                Part(kinds: ["dairy", "pulse"], grams: 80...200), Part(kinds: ["fruit"], grams: 50...140),
                Part(kinds: ["nut"], chance: 0.3, grams: 6...20),
            ]
        ),
    ]

    static let cuisines = ["andean", "baltic", "cantonese", "greek", "levantine", "nordic", "tuscan"]
    static let equipment = ["stove", "oven", "blender", "microwave"]
    /// How often each kind of dish occurs, of 20.
    private static let mix = [0, 0, 0, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 5, 5]

    /// Returns a catalogue.
    static func catalogue(seed: UInt64, recipes count: Int) throws -> PlanningCatalogue {
        var generator = SeededGenerator(seed: seed)
        let larder = MadeUpFoods(&generator)
        let recipes = (0..<count).map { recipe(number: $0, larder, &generator) }
        return try PlanningCatalogue(foods: larder.planningFoods, recipes: recipes)
    }

    private static func recipe(
        number: Int,
        _ larder: MadeUpFoods,
        _ generator: inout SeededGenerator
    ) -> PlanningRecipe {
        let dish = dishes[mix[number % mix.count]]
        var taken: [(food: MadeUpFoods.Food, grams: Double)] = []
        for part in dish.parts where generator.happens(part.chance) {
            let kind = generator.element(of: part.kinds)
            let food = larder.foods[generator.element(of: larder.byKind[kind, default: [0]])]
            guard !taken.contains(where: { $0.food.id == food.id }) else { continue }
            taken.append((food, generator.number(in: part.grams).rounded()))
        }
        let lanes = taken.reduce(SIMD8<Double>.zero) { $0 + $1.food.perGram * $1.grams }
        let isCooked = dish.types.contains("dinner") || generator.happens(0.2)
        return PlanningRecipe(
            id: "d\(number)",
            name: "dish \(number)",
            mealTypes: dish.types,
            cuisine: isCooked && generator.happens(0.8) ? generator.element(of: cuisines) : nil,
            main: taken.first?.food.id,
            allergens: Array(Set(taken.flatMap(\.food.allergens))).sorted(),
            diets: diets(Set(taken.map(\.food.origin)), lanes),
            equipment: isCooked ? [generator.element(of: equipment)] : [],
            prepMinutes: isCooked ? generator.whole(in: 8...55) : generator.whole(in: 1...12),
            keepsDays: isCooked ? generator.whole(in: 0...4) : generator.whole(in: 0...1),
            costCents: Int(taken.reduce(0) { $0 + $1.food.centsPerGram * $1.grams }),
            perServing: rounded(lanes),
            ingredients: taken.map { PlanningRecipe.Ingredient(food: $0.food.id, grams: $0.grams) }
        )
    }

    private static func rounded(_ lanes: SIMD8<Double>) -> CoreNutrients {
        var tenths = (lanes * 10).rounded(.toNearestOrEven) / 10
        tenths[0] = lanes[0].rounded()
        tenths[5] = lanes[5].rounded()
        return CoreNutrients(lanes: tenths)
    }

    private static func diets(_ origins: Set<String>, _ lanes: SIMD8<Double>) -> [String] {
        var diets: [String] = []
        if origins == ["plant"] { diets.append("vegan") }
        if origins.isDisjoint(with: ["meat", "fish"]) { diets.append("vegetarian") }
        if !origins.contains("meat") { diets.append("pescatarian") }
        if 4 * lanes[3] < 0.14 * lanes[0] { diets.append("low_carb") }
        return diets
    }
}
