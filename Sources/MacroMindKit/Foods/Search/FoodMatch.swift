/// A food that a query may mean, with how well it fits and why.
public struct FoodMatch: Sendable, Hashable {
    /// The food.
    public var food: Food
    /// How well it fits, from 0 to 1; 1 is the very name.
    public var score: Double
    /// The name of the food that fitted best.
    public var matchedName: String
    /// What raised or lowered the score, for explanation.
    public var reasons: [String]

    /// Creates a match.
    public init(food: Food, score: Double, matchedName: String, reasons: [String] = []) {
        self.food = food
        self.score = score
        self.matchedName = matchedName
        self.reasons = reasons
    }
}
