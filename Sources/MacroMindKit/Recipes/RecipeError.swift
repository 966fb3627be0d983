/// What makes a recipe unusable.
public enum RecipeError: Error, Sendable, Hashable, CustomStringConvertible {
    /// A food is not in the table.
    case unknownFood(RecipeID, FoodID)
    /// An amount is not a positive, finite number.
    case massNotPositive(RecipeID, FoodID, Grams)
    /// The recipe makes no serving.
    case servingsNotPositive(RecipeID, Int)
    /// The recipe has no ingredient.
    case noIngredients(RecipeID)
    /// A line of a catalogue text can not be read.
    case unreadable(line: Int, reason: String)
    /// Two recipes have one identifier.
    case duplicate(RecipeID)

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public var description: String {
        switch self {
        case .unknownFood(let recipe, let food):
            "Recipe “\(recipe)” names the food “\(food)”, which the food table does not have; add the food or correct the identifier."
        case .massNotPositive(let recipe, let food, let mass):
            "Recipe “\(recipe)” has \(mass) of “\(food)”; an amount is a positive number of grams."
        case .servingsNotPositive(let recipe, let servings):
            "Recipe “\(recipe)” makes \(servings) servings; a recipe makes at least 1."
        case .noIngredients(let recipe):
            "Recipe “\(recipe)” has no ingredient; a recipe has at least one."
        case .unreadable(let line, let reason):
            "Line \(line): \(reason)"
        case .duplicate(let recipe):
            "Two recipes have the identifier “\(recipe)”; identifiers are unique in a catalogue."
        }
    }
}
