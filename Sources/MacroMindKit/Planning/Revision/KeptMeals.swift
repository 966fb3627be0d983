/// What stays of a plan when the rest is solved anew.
///
/// ```swift
/// let kept = KeptMeals(days: [1], meals: [MealPlace(day: 3, meal: 2)])
/// let revision = try planner.replanning(result, keeping: kept)
/// ```
public struct KeptMeals: Sendable, Hashable, Codable {
    /// The numbers of the days that stay as they are, from 1.
    public var days: Set<Int>
    /// The single meals that stay as they are.
    public var meals: Set<MealPlace>
    /// The dishes that stay where they are planned, in portions that may change.
    public var dishes: Set<RecipeID>

    /// Keeps nothing.
    public static let none = KeptMeals()

    /// Creates a choice of what stays.
    ///
    /// - Parameters:
    ///   - days: The numbers of the days that stay as they are, from 1.
    ///   - meals: The single meals that stay as they are.
    ///   - dishes: The dishes that stay where they are planned, in portions that may change.
    public init(days: Set<Int> = [], meals: Set<MealPlace> = [], dishes: Set<RecipeID> = []) {
        self.days = days
        self.meals = meals
        self.dishes = dishes
    }
}
