/// Turns a model's draft of a dish into a recipe of foods and grams, or says why it can not.
///
/// Each ingredient is read like a line of a recipe. A dish of which one ingredient is not known for sure is refused: neither its
/// figures nor its allergens could be told.
struct DishGrounder {
    /// A draft that became a recipe.
    struct Dish: Sendable {
        let recipe: ResolvedRecipe
        let claimedEnergy: Kilocalories
        /// What the ingredients' own words name, beside what their foods contain.
        let hazards: IngredientHazards
    }

    /// How sure a match must be; below, a recipe's reader would be asked.
    private static let leastScore = 0.75

    private let foods: FoodTable
    private let lines: LineAnalyzer

    init(foods: FoodTable) {
        self.foods = foods
        lines = LineAnalyzer(source: SearchableFoodTable(foods))
    }

    /// Grounds a draft.
    ///
    /// - Parameters:
    ///   - draft: The draft.
    ///   - slot: The kind of meal it was asked for.
    ///   - id: The identifier of the new recipe.
    /// - Returns: The dish.
    /// - Throws: A ``GroundingFailure`` that says which ingredient stands in the way.
    func ground(_ draft: DraftMeal, slot: MealSlot, id: RecipeID) throws(GroundingFailure) -> Dish {
        var hazards = IngredientSafetyLexicon.hazards(in: draft.name)
        var ingredients: [RecipeIngredient] = []
        for part in draft.ingredients {
            hazards.formUnion(IngredientSafetyLexicon.hazards(in: part.name))
            if let ingredient = try ingredient(part) { ingredients.append(ingredient) }
        }
        let recipe = Recipe(
            id: id,
            name: PromptText.cleaned(draft.name, limit: 120),
            slots: [slot],
            servings: 1,
            ingredients: ingredients
        )
        do {
            let resolved = try ResolvedRecipe(recipe, foods: foods)
            return Dish(recipe: resolved, claimedEnergy: Kilocalories(draft.calories), hazards: hazards)
        } catch {
            throw GroundingFailure(reason: "\(error)")
        }
    }

    /// Returns the food and mass of an ingredient; `nil` for one without an amount, such as salt to taste.
    private func ingredient(_ part: DraftIngredient) throws(GroundingFailure) -> RecipeIngredient? {
        let name = PromptText.cleaned(part.name, limit: 120)
        let amount = part.quantity.map { "\($0.text) \(part.unit?.rawValue ?? "") " } ?? ""
        let line = lines.analyze(amount + name)
        guard let match = line.match, match.score >= Self.leastScore else {
            throw GroundingFailure(reason: "the ingredient “\(name.prefix(60))” is not in the food table")
        }
        guard part.quantity.map({ $0 > 0 }) ?? false else { return nil }
        guard let weight = line.weight, weight.mass > 0 else {
            throw GroundingFailure(reason: "the weight of “\(amount)\(match.food.name)” is not known")
        }
        return RecipeIngredient(food: match.food.id, mass: weight.mass)
    }
}

/// Why a draft could not be turned into a recipe.
struct GroundingFailure: Error {
    let reason: String
}
