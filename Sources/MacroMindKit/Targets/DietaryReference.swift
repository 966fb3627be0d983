/// The dietary reference intakes of one nutrient over all life stages.
///
/// Sodium and potassium are the values of 2019. The upper level of some nutrients counts added or preformed amounts
/// only, see ``upperScope-swift.property``.
///
/// - Source: National Academies. *Dietary Reference Intakes*, summary tables, 1997–2019.
public struct DietaryReference: Sendable, Hashable {
    /// What a recommended amount rests on.
    public enum Basis: String, Sendable, Codable, CaseIterable {
        /// A recommended dietary allowance, which covers nearly all healthy people.
        case recommendedAllowance = "RDA"
        /// An adequate intake, where too little is known for an allowance.
        case adequateIntake = "AI"
    }

    /// What an upper level counts.
    public enum UpperScope: String, Sendable, Codable, CaseIterable {
        /// The nutrient from all sources.
        case total
        /// Preformed retinol only, not carotenoids.
        case preformedOnly = "preformed_only"
        /// What supplements and fortification add only.
        case addedOnly = "added_only"
    }

    /// The nutrient.
    public let nutrient: ReferenceNutrient
    /// The unit of every amount, for a day.
    public let unit: String
    /// What the upper level counts.
    public let upperScope: UpperScope
    private let adequateStages: Int
    private let recommended: [Double?]
    private let upper: [Double?]
    private let reduceAbove: [Double?]

    /// Creates a row; lists are in the order of the life stages, empty lists hold nothing for any of them.
    init(
        _ nutrient: ReferenceNutrient,
        _ unit: String,
        adequateStages: Int,
        recommended: [Double?],
        upper: [Double?] = [],
        upperScope: UpperScope = .total,
        reduceAbove: [Double?] = []
    ) {
        self.nutrient = nutrient
        self.unit = unit
        self.adequateStages = adequateStages
        self.recommended = recommended
        self.upper = upper
        self.upperScope = upperScope
        self.reduceAbove = reduceAbove
    }

    /// Every nutrient, vitamins first.
    public static let all: [DietaryReference] = vitamins + elements + macronutrients

    /// Returns the reference intakes of a nutrient.
    ///
    /// - Parameter nutrient: The nutrient.
    /// - Returns: Its row, or `nil` when the tables hold none.
    public static func intakes(of nutrient: ReferenceNutrient) -> DietaryReference? {
        all.first { $0.nutrient == nutrient }
    }

    /// Returns the recommended amount of a day.
    ///
    /// - Parameter stage: The life stage.
    /// - Returns: The amount in ``unit``, or `nil` when there is none.
    public func recommended(for stage: LifeStage) -> Double? { amount(recommended, stage) }

    /// Returns what the recommended amount rests on.
    ///
    /// - Parameter stage: The life stage.
    /// - Returns: The basis, or `nil` without a recommended amount.
    public func basis(for stage: LifeStage) -> Basis? {
        guard recommended(for: stage) != nil, let index = LifeStage.allCases.firstIndex(of: stage) else {
            return nil
        }
        return index < adequateStages ? .adequateIntake : .recommendedAllowance
    }

    /// Returns the tolerable upper level of a day.
    ///
    /// - Parameter stage: The life stage.
    /// - Returns: The amount in ``unit``, or `nil` when none was set.
    public func upperLevel(for stage: LifeStage) -> Double? { amount(upper, stage) }

    /// Returns the intake above which less lowers the risk of chronic disease; sodium only.
    ///
    /// - Parameter stage: The life stage.
    /// - Returns: The amount in ``unit``, or `nil` when none was set.
    public func riskReductionLevel(for stage: LifeStage) -> Double? { amount(reduceAbove, stage) }

    private func amount(_ amounts: [Double?], _ stage: LifeStage) -> Double? {
        guard let index = LifeStage.allCases.firstIndex(of: stage), amounts.indices.contains(index) else {
            return nil
        }
        return amounts[index]
    }
}
