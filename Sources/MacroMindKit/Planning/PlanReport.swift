/// How a plan came about and how well it meets what was asked for.
public struct PlanReport: Sendable, Hashable, Codable {
    /// One quantity of a day: what was aimed at, what came out.
    public struct Measure: Sendable, Hashable, Codable {
        /// The amount aimed at.
        public var target: Double
        /// The least amount that counts as met.
        public var lower: Double
        /// The greatest amount that counts as met.
        public var upper: Double
        /// The amount that the day's foods give.
        public var achieved: Double
        /// The difference, achieved minus target.
        public var residual: Double
        /// A Boolean value that tells whether the amount counts as met.
        public var isMet: Bool

        private enum CodingKeys: String, CodingKey {
            case target, lower, upper, achieved, residual
            case isMet = "met"
        }

        /// Compares an amount with its target.
        init<Quantity: UnitQuantity>(_ target: TargetRange<Quantity>, achieved: Quantity) {
            self.target = target.target.rounded(toPlaces: 1).value
            lower = target.range.lowerBound.rounded(toPlaces: 1).value
            upper = target.range.upperBound.rounded(toPlaces: 1).value
            self.achieved = achieved.rounded(toPlaces: 1).value
            residual = (achieved - target.target).rounded(toPlaces: 1).value
            isMet = target.contains(achieved)
        }
    }

    /// What one day aimed at and gives.
    public struct Day: Sendable, Hashable, Codable {
        /// The number of the day, from 1.
        public var day: Int
        /// Energy in kilocalories.
        public var energy: Measure
        /// Protein in grams.
        public var protein: Measure
        /// Fat in grams.
        public var fat: Measure
        /// Carbohydrate in grams, fiber included.
        public var carbohydrate: Measure
        /// Fiber in grams, as far as it is reported.
        public var fiber: Double
        /// Sodium in milligrams, as far as it is reported.
        public var sodium: Double

        /// A Boolean value that tells whether energy, protein, fat and carbohydrate all count as met.
        public var isMet: Bool { energy.isMet && protein.isMet && fat.isMet && carbohydrate.isMet }

        private enum CodingKeys: String, CodingKey {
            case day
            case energy = "energy_kcal"
            case protein = "protein_g"
            case fat = "fat_g"
            case carbohydrate = "carbohydrate_g"
            case fiber = "fiber_g"
            case sodium = "sodium_mg"
        }

        init(_ day: PlanDay, targets: NutritionTargets) {
            let nutrients = day.nutrients
            self.day = day.day
            energy = Measure(targets.energy, achieved: nutrients.energy)
            protein = Measure(targets.protein, achieved: nutrients.protein)
            fat = Measure(targets.fat, achieved: nutrients.fat)
            carbohydrate = Measure(targets.carbohydrate, achieved: nutrients.carbohydrate)
            fiber = Grams(nutrients[.fiber].reported ?? 0).rounded(toPlaces: 1).value
            sodium = Milligrams(nutrients[.sodium].reported ?? 0).rounded().value
        }
    }

    /// How the dishes were proposed, such as `planner` or the name of a language model.
    public var generator: String
    /// The stages that the plan went through, in order.
    public var stages: [String]
    /// The request.
    public var request: PlanRequest
    /// What each day aimed at and gives.
    public var days: [Day]
    /// The points that the plan costs under the planner's objective, a day; lower is better.
    public var objective: Double
    /// A certified lower bound of the objective for any plan.
    public var lowerBound: Double
    /// What there is to say about the plan.
    public var findings: [Finding]
    /// The estimated cost of what is eaten, in cents, or nothing without prices.
    public var cost: Int?
    /// The minutes in the kitchen as far as they are known, or nothing in reports of earlier versions.
    public var kitchenMinutes: Int?
    /// Vitamins and minerals against the recommended amounts, or nothing where the request has no life stage.
    public var nutrients: NutrientReport?

    /// What a language model contributed, where one was asked.
    public var generation: GenerationReport?

    /// The number of days whose energy and macronutrients all count as met.
    public var daysMet: Int { days.count { $0.isMet } }

    private enum CodingKeys: String, CodingKey {
        case generator, stages, request, days, objective, findings, generation, nutrients
        case lowerBound = "lower_bound"
        case cost = "cost_cents"
        case kitchenMinutes = "kitchen_minutes"
    }
}
