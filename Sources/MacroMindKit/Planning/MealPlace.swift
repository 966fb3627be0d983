/// A place in a plan: a day and a position among its meals.
public struct MealPlace: Sendable, Hashable, Codable, Comparable, CustomStringConvertible {
    /// The number of the day, from 1.
    public var day: Int
    /// The position among the day's meals, from 0.
    public var meal: Int

    /// Creates a place.
    ///
    /// - Parameters:
    ///   - day: The number of the day, from 1.
    ///   - meal: The position among the day's meals, from 0.
    public init(day: Int, meal: Int) {
        self.day = day
        self.meal = meal
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public var description: String { "day \(day), meal \(meal + 1)" }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public static func < (lhs: MealPlace, rhs: MealPlace) -> Bool {
        (lhs.day, lhs.meal) < (rhs.day, rhs.meal)
    }
}
