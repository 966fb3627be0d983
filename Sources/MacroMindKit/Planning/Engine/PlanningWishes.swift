/// What a plan should keep; missing a wish costs points.
public struct PlanningWishes: Sendable, Hashable {
    /// The cuisines wanted; empty for any.
    public var cuisines: [String]
    /// How often a recipe may occur before repeats cost points.
    public var freeRepeats: Int
    /// The cost the plan should keep to, in hundredths of the currency.
    public var costBudgetCents: Double?
    /// The minutes of cooking the plan should keep to.
    public var cookMinutesBudget: Double?
    /// The number of foods to buy that the plan should keep to.
    public var foodsBudget: Double?
    /// Points added per use of a recipe: negative for favourites and foods to use first, positive for dislikes.
    public var recipePoints: [String: Double]
    /// How often a main ingredient may occur in the plan before further meals cost a point each; `nil` for any number.
    public var freeMainRepeats: Int?

    /// Creates wishes; the defaults wish for nothing.
    ///
    /// - Parameters:
    ///   - cuisines: The cuisines wanted; empty for any.
    ///   - freeRepeats: How often a recipe may occur before repeats cost points.
    ///   - costBudgetCents: The cost the plan should keep to.
    ///   - cookMinutesBudget: The minutes of cooking the plan should keep to.
    ///   - foodsBudget: The number of foods to buy.
    ///   - recipePoints: Points added per use of a recipe, by identifier.
    ///   - freeMainRepeats: How often a main ingredient may occur in the plan.
    public init(
        cuisines: [String] = [],
        freeRepeats: Int = 1,
        costBudgetCents: Double? = nil,
        cookMinutesBudget: Double? = nil,
        foodsBudget: Double? = nil,
        recipePoints: [String: Double] = [:],
        freeMainRepeats: Int? = nil
    ) {
        self.cuisines = cuisines
        self.freeRepeats = freeRepeats
        self.costBudgetCents = costBudgetCents
        self.cookMinutesBudget = cookMinutesBudget
        self.foodsBudget = foodsBudget
        self.recipePoints = recipePoints
        self.freeMainRepeats = freeMainRepeats
    }
}
