/// The objective of a plan, part by part, in points per day; lower is better.
public struct PlanScore: Sendable, Hashable, Codable {
    /// How far energy and macronutrients are from their targets.
    public var nutrition = 0.0
    /// Fiber below its minimum, sodium and saturated fat above their maxima.
    public var limits = 0.0
    /// Energy spread over the slots otherwise than asked.
    public var split = 0.0
    /// Meals of a day that share their main ingredient.
    public var mains = 0.0
    /// Recipes used more often than is free.
    public var repeats = 0.0
    /// Meals of a cuisine nobody asked for.
    public var cuisine = 0.0
    /// Cost over its budget.
    public var cost = 0.0
    /// Cooking time over its budget.
    public var cook = 0.0
    /// Foods to buy over their budget.
    public var foods = 0.0
    /// Changes to the plan that is being repaired.
    public var repair = 0.0
    /// Favourites, dislikes and repeated main ingredients across the plan; 0 unless asked for.
    public var preferences = 0.0

    /// The objective: the sum of the parts.
    public var total: Double {
        nutrition + limits + split + mains + repeats + cuisine + cost + cook + foods + repair + preferences
    }

    /// Creates a score of nothing but zeros.
    public init() {}
}
