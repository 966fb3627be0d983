/// A dish in its portion, at its place in a plan.
public struct PlannedMeal: Sendable, Hashable, Codable {
    /// The kind of meal.
    public var slot: MealSlot
    /// The recipe.
    public var recipe: RecipeID
    /// The name of the dish.
    public var name: String
    /// How many servings of the recipe are eaten.
    public var servings: Double
    /// The foods and their amounts in this portion.
    public var ingredients: [PlannedIngredient]
    /// The nutrients of this portion, computed from its foods.
    public var nutrients: NutrientProfile
    /// The allergens of its foods.
    public var allergens: AllergenSet
    /// What the cook does, step by step.
    public var steps: [String]
    /// The time from start to table in minutes, or nothing when it is not known.
    public var minutes: Int?
    /// The cuisine, or nothing.
    public var cuisine: String?
    /// A Boolean value that tells whether the meal stays when the plan is solved anew.
    public var isLocked: Bool
    /// Where the dish was cooked when the meal is one of leftovers, or nothing when it is cooked for this meal.
    public var leftover: Leftover?
    /// How many servings are cooked in all when a part is kept for later meals, or nothing.
    public var servingsToCook: Double?
    /// The foods and their amounts for all that is cooked when a part is kept for later meals, or nothing.
    public var ingredientsToCook: [PlannedIngredient]?
    /// Who gets how much when several eaters share the dish, or nothing for one eater.
    public var portions: [EaterPortion]?

    private enum CodingKeys: String, CodingKey {
        case slot
        case recipe = "recipe_id"
        case name, servings, ingredients, nutrients, allergens, steps, minutes, cuisine
        case isLocked = "locked"
        case leftover, portions
        case servingsToCook = "servings_to_cook"
        case ingredientsToCook = "ingredients_to_cook"
    }

    /// Creates the meal of a recipe in a number of servings.
    public init(slot: MealSlot, recipe: ResolvedRecipe, servings: Double, isLocked: Bool = false) {
        let factor = servings / Double(recipe.recipe.servings)
        self.slot = slot
        self.recipe = recipe.id
        name = recipe.recipe.name
        self.servings = servings
        ingredients = recipe.items.map { PlannedIngredient($0, factor: factor) }
        nutrients = recipe.nutrientsPerServing.scaled(by: servings)
        allergens = recipe.allergens.contains
        steps = recipe.recipe.steps.map { StepAmounts.scaled($0, by: factor) }
        minutes = recipe.recipe.minutes
        cuisine = recipe.recipe.cuisine
        self.isLocked = isLocked
    }

    /// The foods that the cook weighs for this meal: all that is cooked, or nothing for leftovers.
    public var foodsToCook: [PlannedIngredient] { leftover == nil ? ingredientsToCook ?? ingredients : [] }

    /// Makes this the meal at which a dish is cooked for later meals too.
    ///
    /// - Parameters:
    ///   - servings: The servings that are cooked in all.
    ///   - recipe: The recipe, with its amounts.
    mutating func cook(_ servings: Double, of recipe: ResolvedRecipe) {
        let factor = servings / Double(recipe.recipe.servings)
        servingsToCook = servings
        ingredientsToCook = recipe.items.map { PlannedIngredient($0, factor: factor) }
        steps = recipe.recipe.steps.map { StepAmounts.scaled($0, by: factor) }
    }
}
