/// What a language model contributed to a plan, and what that took.
public struct GenerationReport: Sendable, Hashable, Codable {
    /// The energy and macronutrients of a serving.
    public struct Figures: Sendable, Hashable, Codable {
        /// Energy in kilocalories.
        public var energy: Kilocalories
        /// Protein in grams.
        public var protein: Grams
        /// Fat in grams.
        public var fat: Grams
        /// Carbohydrate in grams, fiber included.
        public var carbohydrate: Grams

        private enum CodingKeys: String, CodingKey {
            case energy = "energy_kcal"
            case protein = "protein_g"
            case fat = "fat_g"
            case carbohydrate = "carbohydrate_g"
        }
    }

    /// What a model said of a dish, beside what its foods give.
    public struct Claim: Sendable, Hashable, Codable {
        /// The number of the day, from 1.
        public var day: Int
        /// The kind of meal.
        public var slot: MealSlot
        /// The name of the dish.
        public var name: String
        /// The amounts that the model stated for a serving.
        public var claimed: Figures
        /// The amounts that the foods of a serving give.
        public var computed: Figures

        /// Whether the stated energy is off by more than 15 % and 30 kcal.
        public var isMisstated: Bool {
            let difference = (claimed.energy - computed.energy).magnitude
            return difference > 30 && difference > computed.energy * 0.15
        }
    }

    /// The service and the model.
    public var model: String
    /// The calls, tokens and estimated cost, failed calls included.
    public var usage: LLMUsage
    /// How many dishes the model proposed.
    public var proposed: Int
    /// How many of its dishes could be told in foods and grams, keep the restrictions, and were offered to the planner.
    public var accepted: Int
    /// How many of its dishes are in the plan.
    public var kept: Int
    /// What the model said of each accepted dish.
    public var claims: [Claim]

    /// Adds what a later call contributed, such as a swap.
    mutating func add(_ other: GenerationReport) {
        usage = usage + other.usage
        proposed += other.proposed
        accepted += other.accepted
        kept += other.kept
        claims += other.claims
    }
}
