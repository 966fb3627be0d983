extension PlanWishes {
    /// The points that uses of dishes cost or save, by recipe.
    ///
    /// - Parameters:
    ///   - catalogue: The recipes.
    ///   - energy: The energy of a day.
    ///   - stage: The life stage whose recommended amounts count.
    /// - Returns: The points; nothing for dishes without.
    func recipePoints(
        in catalogue: RecipeCatalogue,
        energy: Kilocalories,
        stage: LifeStage?
    ) -> [String: Double] {
        let preferences = [useFirst.isEmpty, favourites.isEmpty, avoided.isEmpty, nutrients.isEmpty]
        guard preferences.contains(false) else { return [:] }
        let (first, liked, disliked) = (Set(useFirst), Set(favourites), Set(avoided))
        let goals =
            stage.map { stage in nutrients.compactMap { NutrientGoal($0, stage, energy: energy) } } ?? []
        var points: [String: Double] = [:]
        for recipe in catalogue.recipes {
            var sum = Double(Self.uses(of: first, in: recipe, catalogue.foods)) * Self.useFirstPoints
            sum += goals.reduce(0) { $0 + Self.nutrientPoints * $1.richness(of: recipe) }
            if liked.contains(recipe.id) { sum += Self.favouritePoints }
            if disliked.contains(recipe.id) { sum += Self.avoidedPoints }
            if sum != 0 { points[recipe.id.rawValue] = sum }
        }
        return points
    }

    /// Returns how many of some foods a serving of a dish uses; another state of a food counts as the food.
    private static func uses(of foods: Set<FoodID>, in recipe: ResolvedRecipe, _ table: FoodTable) -> Int {
        guard !foods.isEmpty else { return 0 }
        let servings = Double(max(1, recipe.recipe.servings))
        var used: Set<FoodID> = []
        for item in recipe.items where item.ingredient.mass.value / servings >= leastUse.value {
            used.insert(item.food.id)
            if let base = item.food.base { used.insert(base) }
        }
        return foods.count { food in
            used.contains(food) || table[food]?.base.map(used.contains) ?? false
        }
    }
}

/// A nutrient to get more of, as an amount for each kilocalorie.
private struct NutrientGoal {
    private let nutrient: Nutrient
    private let needed: Double

    init?(_ reference: ReferenceNutrient, _ stage: LifeStage, energy: Kilocalories) {
        guard let nutrient = reference.tableNutrient, energy > 0,
            let intakes = DietaryReference.intakes(of: reference),
            let recommended = intakes.recommended(for: stage), recommended > 0
        else { return nil }
        self.nutrient = nutrient
        needed = recommended / intakes.unitsPerTableUnit / energy.value
    }

    /// Returns 0 for a dish with as much for its energy as a day needs, 1 for one with three times as much or more.
    func richness(of recipe: ResolvedRecipe) -> Double {
        let nutrients = recipe.nutrientsPerServing
        guard let amount = nutrients[nutrient].reported, nutrients.energy > 0 else { return 0 }
        return min(1, max(0, (amount / nutrients.energy.value / needed - 1) / 2))
    }
}
