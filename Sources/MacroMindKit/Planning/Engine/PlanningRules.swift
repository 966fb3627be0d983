/// What a plan must keep; a plan that breaks one of these is no plan.
public struct PlanningRules: Sendable, Hashable {
    /// A range for a day's total.
    public struct Limits: Sendable, Hashable, Codable {
        /// The least.
        public var min: Double?
        /// The most.
        public var max: Double?

        /// Creates a range.
        ///
        /// - Parameters:
        ///   - min: The least.
        ///   - max: The most.
        public init(min: Double? = nil, max: Double? = nil) {
            self.min = min
            self.max = max
        }
    }

    /// Allergens no dish may contain.
    public var allergens: [String]
    /// Diets every dish must satisfy.
    public var diets: [String]
    /// Foods no dish may contain, by identifier.
    public var excludedFoods: [String]
    /// The longest preparation by kind of meal, in minutes.
    public var maxPrepMinutes: [String: Int]
    /// The equipment at hand, or `nil` when it does not matter.
    public var equipment: [String]?
    /// The portions that may be served.
    public var servings: ServingLattice
    /// How often a recipe may occur in the plan, or `nil` for any number.
    public var maxUsesPerRecipe: Int?
    /// Ranges for each day's totals.
    public var dailyLimits: [PlanningNutrient: Limits]
    /// The most the plan may cost, in hundredths of the currency.
    public var maxCostCents: Double?
    /// Whether a recipe may occur twice on the same day.
    public var allowsSameDayRepeats: Bool

    /// Creates rules; the defaults restrict nothing but portions and repeats on a day.
    ///
    /// - Parameters:
    ///   - allergens: Allergens no dish may contain.
    ///   - diets: Diets every dish must satisfy.
    ///   - excludedFoods: Foods no dish may contain, by identifier.
    ///   - maxPrepMinutes: The longest preparation by kind of meal.
    ///   - equipment: The equipment at hand.
    ///   - servings: The portions that may be served.
    ///   - maxUsesPerRecipe: How often a recipe may occur in the plan.
    ///   - dailyLimits: Ranges for each day's totals.
    ///   - maxCostCents: The most the plan may cost.
    ///   - allowsSameDayRepeats: Whether a recipe may occur twice on the same day.
    public init(
        allergens: [String] = [],
        diets: [String] = [],
        excludedFoods: [String] = [],
        maxPrepMinutes: [String: Int] = [:],
        equipment: [String]? = nil,
        servings: ServingLattice = ServingLattice(),
        maxUsesPerRecipe: Int? = nil,
        dailyLimits: [PlanningNutrient: Limits] = [:],
        maxCostCents: Double? = nil,
        allowsSameDayRepeats: Bool = false
    ) {
        self.allergens = allergens
        self.diets = diets
        self.excludedFoods = excludedFoods
        self.maxPrepMinutes = maxPrepMinutes
        self.equipment = equipment
        self.servings = servings
        self.maxUsesPerRecipe = maxUsesPerRecipe
        self.dailyLimits = dailyLimits
        self.maxCostCents = maxCostCents
        self.allowsSameDayRepeats = allowsSameDayRepeats
    }
}
