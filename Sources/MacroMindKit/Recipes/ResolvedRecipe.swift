/// A recipe whose foods have been looked up, with everything that follows from them.
public struct ResolvedRecipe: Sendable, Hashable, Identifiable {
    /// A food of a recipe and its amount.
    public struct Item: Sendable, Hashable {
        /// The food.
        public let food: Food
        /// Its amount in the whole recipe.
        public let ingredient: RecipeIngredient
    }

    /// The recipe.
    public private(set) var recipe: Recipe
    /// The foods, in the order of the recipe.
    public let items: [Item]
    /// The nutrients of one serving.
    public let nutrientsPerServing: NutrientProfile
    /// The allergens of all foods together.
    public let allergens: AllergenProfile
    /// What all foods together are made of.
    public let origins: OriginProfile

    /// The identifier of the recipe.
    public var id: RecipeID { recipe.id }

    /// The mass of one serving as its ingredients are weighed.
    public var massPerServing: Grams {
        items.reduce(Grams.zero) { $0 + $1.ingredient.mass } / Double(recipe.servings)
    }

    /// Looks up the foods of a recipe.
    ///
    /// - Parameters:
    ///   - recipe: The recipe.
    ///   - foods: The table that knows its foods.
    /// - Throws: ``RecipeError`` when a food is not in the table, an amount is not a positive number, the recipe has no
    ///   ingredient, or it makes no serving.
    public init(_ recipe: Recipe, foods: FoodTable) throws(RecipeError) {
        guard recipe.servings > 0 else { throw .servingsNotPositive(recipe.id, recipe.servings) }
        guard !recipe.ingredients.isEmpty else { throw .noIngredients(recipe.id) }
        var items: [Item] = []
        var nutrients = NutrientProfile.zero
        var allergens = AllergenProfile(contains: [])
        var origins = OriginProfile(contains: [])
        for ingredient in recipe.ingredients {
            guard let food = foods[ingredient.food] else { throw .unknownFood(recipe.id, ingredient.food) }
            guard ingredient.mass.isFinite, ingredient.mass > 0 else {
                throw .massNotPositive(recipe.id, ingredient.food, ingredient.mass)
            }
            items.append(Item(food: food, ingredient: ingredient))
            nutrients += food.nutrients(in: ingredient.mass)
            allergens.formUnion(food.allergens)
            origins.formUnion(food.origins)
        }
        self.recipe = recipe
        self.items = items
        self.nutrientsPerServing = nutrients.scaled(by: 1 / Double(recipe.servings))
        self.allergens = allergens
        self.origins = origins
    }

    /// Makes the dish suit one more kind of meal.
    mutating func suit(_ slot: MealSlot) {
        if !recipe.slots.contains(slot) { recipe.slots.append(slot) }
    }
}
