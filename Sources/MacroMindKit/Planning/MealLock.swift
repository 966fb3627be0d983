/// A place in a plan whose dish is settled.
public struct MealLock: Sendable, Hashable, Codable {
    /// The number of the day, from 1.
    public var day: Int
    /// The position among the day's meals, from 0.
    public var meal: Int
    /// The dish that stays.
    public var recipe: RecipeID
    /// The servings that stay, or nothing when the portion may change.
    public var servings: Double?

    /// Creates a lock.
    public init(day: Int, meal: Int, recipe: RecipeID, servings: Double? = nil) {
        self.day = day
        self.meal = meal
        self.recipe = recipe
        self.servings = servings
    }

    private enum CodingKeys: String, CodingKey {
        case day, meal, servings
        case recipe = "recipe_id"
    }
}
