/// Dishes in their portions for every meal of one or more days.
public struct MealPlan: Sendable, Hashable, Codable {
    /// The days in order.
    public var days: [PlanDay]

    /// Creates a plan.
    public init(days: [PlanDay]) { self.days = days }

    /// The meal at a place, or `nil` when the plan has no such place.
    ///
    /// - Parameters:
    ///   - day: The number of the day, from 1.
    ///   - index: The position among the day's meals, from 0.
    /// - Returns: The meal, or `nil` when there is no such place.
    public func meal(day: Int, index: Int) -> PlannedMeal? {
        guard day >= 1, days.count >= day, days[day - 1].meals.indices.contains(index) else { return nil }
        return days[day - 1].meals[index]
    }

    /// The minutes in the kitchen as far as they are known; each cooking session counts once.
    public var kitchenMinutes: Int {
        days.flatMap(\.meals).reduce(0) { $0 + ($1.minutes ?? 0) }
    }
}
