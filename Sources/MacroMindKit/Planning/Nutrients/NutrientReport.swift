/// The vitamins and minerals of a plan against the recommended amounts and upper levels of a person's life stage.
///
/// Amounts are means over the days: recommended amounts are meant for usual intake, not for every single day.
///
/// ```swift
/// let report = NutrientReport(for: result.plan, stage: .female31to50, catalogue: catalogue)
/// for line in report.gaps { print(line.nutrient.rawValue, line.achieved, line.recommended) }
/// ```
///
/// - Source: National Academies. *Dietary Reference Intakes*, summary tables, 1997–2019; see ``DietaryReference``.
public struct NutrientReport: Sendable, Hashable, Codable {
    /// How an amount stands.
    public enum Status: String, Sendable, Codable, CaseIterable {
        /// The recommended amount is reached, and no upper level passed.
        case met
        /// The recommended amount is not reached.
        case low
        /// The upper level is passed; for sodium the level above which less lowers the risk of disease.
        case high
        /// Too many foods do not report the nutrient to tell.
        case unknown
    }

    /// A food that would close a gap, or a good part of it.
    public struct Source: Sendable, Hashable, Codable {
        /// The food.
        public var food: FoodID
        /// The name of the food.
        public var name: String
        /// How much of it a day.
        public var mass: Grams
        /// The energy of that much.
        public var energy: Kilocalories
        /// The part of the gap that it closes, from 0 to 1.
        public var share: Double

        private enum CodingKeys: String, CodingKey {
            case food = "food_id"
            case name, share
            case mass = "grams"
            case energy = "energy_kcal"
        }
    }

    /// One nutrient.
    public struct Line: Sendable, Hashable, Codable {
        /// The nutrient.
        public var nutrient: ReferenceNutrient
        /// The unit of every amount, for a day.
        public var unit: String
        /// What the recommended amount rests on.
        public var basis: DietaryReference.Basis
        /// The recommended amount of a day.
        public var recommended: Double
        /// The level not to pass, where food alone counts for one.
        public var upperLevel: Double?
        /// The mean amount of a day, as far as foods report it.
        public var achieved: Double
        /// The part of the plan's energy whose foods report the nutrient, from 0 to 1.
        public var reportedShare: Double
        /// How the amount stands.
        public var status: Status
        /// Foods that would close the gap, best first; none without a gap.
        public var sources: [Source]

        /// The amount as a part of the recommended one.
        public var ratio: Double { recommended > 0 ? achieved / recommended : 1 }

        private enum CodingKeys: String, CodingKey {
            case nutrient, unit, basis, recommended, achieved, status, sources
            case upperLevel = "upper_level"
            case reportedShare = "reported_share"
        }
    }

    /// The part of the energy that has to report a nutrient before too little of it is called a gap.
    static let leastReported = 0.9

    /// The life stage whose amounts count.
    public var stage: LifeStage
    /// The nutrients, vitamins first.
    public var lines: [Line]

    /// The nutrients of which there is too little, the largest gap first.
    public var gaps: [Line] {
        lines.filter { $0.status == .low }.sorted {
            ($0.ratio, $0.nutrient.rawValue) < ($1.ratio, $1.nutrient.rawValue)
        }
    }

    /// The nutrients of which there is too much.
    public var excesses: [Line] { lines.filter { $0.status == .high } }

    /// Compares a plan with the reference intakes.
    ///
    /// - Parameters:
    ///   - plan: The plan.
    ///   - stage: The life stage.
    ///   - catalogue: The recipes, whose foods are offered to close gaps.
    ///   - restrictions: What is not eaten; no food that it refuses is offered.
    /// - Complexity: Linear in the number of ingredients and of the catalogue's foods.
    public init(
        for plan: MealPlan,
        stage: LifeStage,
        catalogue: RecipeCatalogue,
        restrictions: Restrictions = .none
    ) {
        self.stage = stage
        let intake = NutrientIntake(plan, foods: catalogue.foods)
        let offers = NutrientOffers(catalogue, restrictions: restrictions, energy: intake.energy)
        lines = DietaryReference.all.compactMap { reference -> Line? in
            guard let nutrient = reference.nutrient.tableNutrient,
                let recommended = reference.recommended(for: stage),
                let basis = reference.basis(for: stage)
            else { return nil }
            let factor = reference.unitsPerTableUnit
            let amount = intake.amount(of: nutrient)
            var line = Line(
                nutrient: reference.nutrient,
                unit: reference.unit,
                basis: basis,
                recommended: recommended,
                upperLevel: reference.levelOfFoods(for: stage),
                achieved: Grams(amount.perDay * factor).rounded(toPlaces: 2).value,
                reportedShare: Grams(amount.reportedShare).rounded(toPlaces: 2).value,
                status: .met,
                sources: []
            )
            line.status = Self.status(line)
            if line.status == .low {
                line.sources = offers.sources(of: nutrient, gap: (recommended - line.achieved) / factor)
            }
            return line
        }
    }

    private static func status(_ line: Line) -> Status {
        if let level = line.upperLevel, line.achieved > level { return .high }
        if line.achieved >= line.recommended { return .met }
        // An adequate intake of sodium is no aim: less of it does no harm at the amounts of ordinary food.
        if line.nutrient == .sodium { return .met }
        return line.reportedShare >= leastReported ? .low : .unknown
    }
}
