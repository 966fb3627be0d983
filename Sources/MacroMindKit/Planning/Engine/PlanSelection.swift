/// A plan in its barest form: a recipe and a number of servings for every slot of every day.
public struct PlanSelection: Sendable, Hashable, Codable {
    /// A dish on the table.
    public struct Meal: Sendable, Hashable, Codable {
        /// The kind of meal.
        public var type: String
        /// The recipe.
        public var recipeID: String
        /// The portion.
        public var servings: Double

        /// Creates a meal.
        ///
        /// - Parameters:
        ///   - type: The kind of meal.
        ///   - recipeID: The recipe.
        ///   - servings: The portion.
        public init(type: String, recipeID: String, servings: Double) {
            self.type = type
            self.recipeID = recipeID
            self.servings = servings
        }

        private enum CodingKeys: String, CodingKey {
            case type, servings
            case recipeID = "recipe_id"
        }
    }

    /// A day of the plan.
    public struct Day: Sendable, Hashable, Codable {
        /// The day, from 1.
        public var day: Int
        /// The meals, in the order of the slots.
        public var meals: [Meal]

        /// Creates a day.
        ///
        /// - Parameters:
        ///   - day: The day, from 1.
        ///   - meals: The meals, in the order of the slots.
        public init(day: Int, meals: [Meal]) {
            self.day = day
            self.meals = meals
        }

        private enum CodingKeys: String, CodingKey { case day, meals }

        // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
        public init(from decoder: any Decoder) throws {
            let values = try decoder.container(keyedBy: CodingKeys.self)
            self.init(
                day: try values.wholeNumber(Int.self, forKey: .day),
                meals: try values.decode([Meal].self, forKey: .meals)
            )
        }
    }

    /// The days, in order.
    public var days: [Day]

    /// Creates a plan.
    ///
    /// - Parameter days: The days, in order.
    public init(days: [Day]) { self.days = days }
}
