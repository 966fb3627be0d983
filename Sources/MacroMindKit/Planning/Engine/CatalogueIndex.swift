/// A catalogue as flat arrays, one entry a recipe, with labels turned into small numbers.
struct CatalogueIndex: Sendable {
    /// The nutrients of a serving.
    private(set) var nutrients: [SIMD8<Double>] = []
    /// The group of the main ingredient, or -1.
    private(set) var main: [Int32] = []
    /// The cuisine, or -1.
    private(set) var cuisine: [Int32] = []
    /// Where the distinct foods of each recipe start in ``foods``; one entry more than recipes.
    private(set) var foodStart: [Int] = [0]
    /// The distinct foods of all recipes.
    private(set) var foods: [Int32] = []
    /// Where the distinct foods to buy of each recipe start in ``boughtFoods``.
    private(set) var boughtStart: [Int] = [0]
    /// The distinct foods of all recipes that are no pantry staples.
    private(set) var boughtFoods: [Int32] = []
    /// The recipes that suit each kind of meal.
    private(set) var byMealType: [String: [Int]] = [:]
    private(set) var recipeByID: [String: Int] = [:]
    private(set) var foodByID: [String: Int] = [:]
    private(set) var cuisineNumbers: [String: Int32] = [:]

    init(foods: [PlanningFood], recipes: [PlanningRecipe]) throws(PlanningInputError) {
        foodByID.reserveCapacity(foods.count)
        for (place, food) in foods.enumerated() {
            guard !food.id.isEmpty else { throw PlanningInputError.empty("foods[\(place)].id") }
            guard foodByID.updateValue(place, forKey: food.id) == nil else {
                throw PlanningInputError.duplicate("foods[\(place)].id", food.id)
            }
        }
        recipeByID.reserveCapacity(recipes.count)
        nutrients.reserveCapacity(recipes.count)
        var mains: [String: Int32] = [:]
        var lastSeen = [Int](repeating: -1, count: foods.count)
        for (place, recipe) in recipes.enumerated() {
            try Self.check(recipe, at: place)
            guard recipeByID.updateValue(place, forKey: recipe.id) == nil else {
                throw PlanningInputError.duplicate("recipes[\(place)].id", recipe.id)
            }
            nutrients.append(recipe.perServing.lanes)
            main.append(Self.number(recipe.main, in: &mains))
            cuisine.append(Self.number(recipe.cuisine, in: &cuisineNumbers))
            for (at, type) in recipe.mealTypes.enumerated() where !recipe.mealTypes[..<at].contains(type) {
                byMealType[type, default: []].append(place)
            }
            try addFoods(of: recipe, at: place, catalogue: foods, lastSeen: &lastSeen)
        }
    }

    /// Returns the distinct foods of a recipe.
    func foods(of recipe: Int) -> ArraySlice<Int32> { foods[foodStart[recipe]..<foodStart[recipe + 1]] }

    /// Returns the distinct foods of a recipe that have to be bought.
    func boughtFoods(of recipe: Int) -> ArraySlice<Int32> {
        boughtFoods[boughtStart[recipe]..<boughtStart[recipe + 1]]
    }

    private mutating func addFoods(
        of recipe: PlanningRecipe,
        at place: Int,
        catalogue: [PlanningFood],
        lastSeen: inout [Int]
    ) throws(PlanningInputError) {
        for (at, ingredient) in recipe.ingredients.enumerated() {
            guard let food = foodByID[ingredient.food] else {
                throw PlanningInputError(
                    .unknownReference,
                    path: "recipes[\(place)].ingredients[\(at)].food",
                    received: "\"\(ingredient.food)\"",
                    allowed: "the id of a food in the catalogue"
                )
            }
            try PlanningInputError.check(
                ingredient.grams,
                in: 0...100_000,
                "recipes[\(place)].ingredients[\(at)].grams"
            )
            guard lastSeen[food] != place else { continue }
            lastSeen[food] = place
            foods.append(Int32(food))
            if !catalogue[food].isPantryStaple { boughtFoods.append(Int32(food)) }
        }
        foodStart.append(foods.count)
        boughtStart.append(boughtFoods.count)
    }

    private static func number(_ label: String?, in numbers: inout [String: Int32]) -> Int32 {
        guard let label else { return -1 }
        if let known = numbers[label] { return known }
        let number = Int32(numbers.count)
        numbers[label] = number
        return number
    }

    private static func check(_ recipe: PlanningRecipe, at place: Int) throws(PlanningInputError) {
        guard !recipe.id.isEmpty else { throw PlanningInputError.empty("recipes[\(place)].id") }
        for nutrient in PlanningNutrient.allCases {
            let value = recipe.perServing.lanes[nutrient.lane]
            try PlanningInputError.check(
                value,
                in: 0...1_000_000,
                "recipes[\(place)].per_serving.\(nutrient.rawValue)"
            )
        }
        try PlanningInputError.check(recipe.prepMinutes, in: 0...100_000, "recipes[\(place)].prep_minutes")
        try PlanningInputError.check(recipe.keepsDays, in: 0...100_000, "recipes[\(place)].keeps_days")
        try PlanningInputError.check(recipe.costCents, in: 0...100_000_000, "recipes[\(place)].cost_cents")
    }
}

extension PlanningInputError {
    /// Returns the error for an identifier without a letter.
    static func empty(_ path: String) -> PlanningInputError {
        PlanningInputError(.outOfRange, path: path, received: "\"\"", allowed: "an identifier")
    }

    /// Returns the error for an identifier that occurs twice.
    static func duplicate(_ path: String, _ id: String) -> PlanningInputError {
        PlanningInputError(
            .duplicateIdentifier,
            path: path,
            received: "\"\(id)\" a second time",
            allowed: "each identifier once"
        )
    }
}
