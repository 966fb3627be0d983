/// Turns a model's draft of a dish into a recipe of foods and grams, or says why it can not.
///
/// Names are looked up among the names and aliases of the food table. A dish of which one ingredient is not known is refused:
/// neither its figures nor its allergens could be told.
struct DishGrounder {
    /// A draft that became a recipe.
    struct Dish: Sendable {
        let recipe: ResolvedRecipe
        let claimedEnergy: Kilocalories
    }

    private let foods: FoodTable
    private let names: FoodNameIndex

    init(foods: FoodTable) {
        self.foods = foods
        names = FoodNameIndex(foods)
    }

    /// Grounds a draft.
    ///
    /// - Parameters:
    ///   - draft: The draft.
    ///   - slot: The kind of meal it was asked for.
    ///   - id: The identifier of the new recipe.
    /// - Throws: A finding that says which ingredient stands in the way.
    func ground(_ draft: DraftMeal, slot: MealSlot, id: RecipeID) throws(GroundingFailure) -> Dish {
        var ingredients: [RecipeIngredient] = []
        for part in draft.ingredients {
            guard let food = names.food(named: part.name) else {
                throw GroundingFailure(
                    reason:
                        "the ingredient “\(PromptText.cleaned(part.name, limit: 60))” is not in the food table"
                )
            }
            guard let quantity = part.quantity, quantity > 0 else { continue }
            guard let mass = DraftMass(quantity, part.unit).mass(of: food) else {
                throw GroundingFailure(
                    reason:
                        "the weight of \(quantity) \(part.unit?.rawValue ?? "") “\(food.name)” is not known"
                )
            }
            ingredients.append(RecipeIngredient(food: food.id, mass: mass))
        }
        let recipe = Recipe(
            id: id,
            name: PromptText.cleaned(draft.name, limit: 120),
            slots: [slot],
            servings: 1,
            ingredients: ingredients
        )
        do {
            return Dish(
                recipe: try ResolvedRecipe(recipe, foods: foods),
                claimedEnergy: Kilocalories(draft.calories)
            )
        } catch {
            throw GroundingFailure(reason: "\(error)")
        }
    }
}

/// Why a draft could not be turned into a recipe.
struct GroundingFailure: Error {
    let reason: String
}
