/// A wish to eat at one place of a plan what was cooked for an earlier one.
///
/// ```swift
/// request.leftovers = [LeftoverMeal(day: 2, meal: 3), LeftoverMeal(day: 4, meal: 3)]
/// ```
///
/// The planner chooses a dish that suits both meals and keeps for as long as it has to; see ``PlanRequest/usesFreezer``.
public struct LeftoverMeal: Sendable, Hashable, Codable {
    /// The number of the day on which the leftovers are eaten, from 2.
    public var day: Int
    /// The position among the day's meals, from 0.
    public var meal: Int
    /// The earlier place that is cooked for, or nothing for the same meal of the day before.
    ///
    /// It may be a place of leftovers itself; then both are eaten from what was cooked first.
    public var source: MealPlace?

    /// Creates a wish.
    ///
    /// - Parameters:
    ///   - day: The number of the day on which the leftovers are eaten, from 2.
    ///   - meal: The position among the day's meals, from 0.
    ///   - source: The earlier place that is cooked for, or nothing for the same meal of the day before.
    public init(day: Int, meal: Int, of source: MealPlace? = nil) {
        self.day = day
        self.meal = meal
        self.source = source
    }

    /// Returns the wishes of somebody who cooks a meal once and eats it on several days in a row.
    ///
    /// - Parameters:
    ///   - meal: The position among the day's meals, from 0.
    ///   - count: How many days one cooking session is for; 1 or less gives no wish.
    ///   - days: The number of days of the plan.
    /// - Returns: A wish for each day on which the meal is not cooked.
    public static func batches(ofMeal meal: Int, for count: Int, days: Int) -> [LeftoverMeal] {
        guard count > 1, days > 1 else { return [] }
        return (2...days).filter { ($0 - 1) % count != 0 }.map { day in
            let cooked = day - (day - 1) % count
            return LeftoverMeal(day: day, meal: meal, of: MealPlace(day: cooked, meal: meal))
        }
    }

    /// The place of the leftovers.
    var place: MealPlace { MealPlace(day: day, meal: meal) }
    /// The place that is cooked for.
    var origin: MealPlace { source ?? MealPlace(day: day - 1, meal: meal) }

    private enum CodingKeys: String, CodingKey {
        case day, meal
        case source = "of"
    }
}
