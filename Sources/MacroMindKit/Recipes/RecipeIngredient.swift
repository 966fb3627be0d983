/// A food and its amount in a recipe.
public struct RecipeIngredient: Sendable, Hashable, Codable {
    /// The food.
    public var food: FoodID
    /// The edible mass in the whole recipe, in the food's own state.
    public var mass: Grams
    /// The amount in a kitchen measure, such as `2 cloves`, or nothing.
    public var measure: String?
    /// What the cook does with it first, such as `finely chopped`, or nothing.
    public var preparation: String?

    /// Creates an ingredient.
    public init(food: FoodID, mass: Grams, measure: String? = nil, preparation: String? = nil) {
        self.food = food
        self.mass = mass
        self.measure = measure
        self.preparation = preparation
    }
}
