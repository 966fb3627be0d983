#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The linear form of the weight-change model: weight approaches a new level with one time constant.
///
/// Use it for rules of thumb and quick answers near the starting weight; it has no water shift.
///
/// - Source: Hall KD, et al. Lancet 2011;378:826–837, web appendix, equations 11–15.
public struct LinearWeightModel: Sendable, Hashable {
    /// Energy for a kilogram of weight change, kcal/kg.
    public let energyDensity: Double
    /// Change of expenditure for a kilogram of weight, kcal/kg/day.
    public let expenditureSlope: Double

    /// Share of a change of intake that digestion and adaptation take up.
    static let responsiveShare = 0.24

    /// The time in which 63 % of the way to the new weight is covered, days.
    public var timeConstant: Double { energyDensity / expenditureSlope }

    /// Creates the linear form for a body.
    ///
    /// - Parameters:
    ///   - fat: The fat mass, from 1 to 300 kg.
    ///   - activityCost: The cost of physical activity, from 0 to 60 kcal per kilogram of body weight and day.
    ///   - constants: The constants of the model.
    /// - Throws: An ``InputError`` that names the figure outside its range.
    public init(
        fat: Kilograms,
        activityCost: Double,
        constants: HallConstants = .lancet2011
    ) throws(InputError) {
        try InputError.check(fat.value, "fat_kg", in: 1...300, unit: "kg")
        try InputError.check(activityCost, "activity_kcal_per_kg", in: 0...60, unit: "kcal/kg")
        let alpha = constants.forbes / fat.value
        let scale = (1 - Self.responsiveShare) * (1 + alpha)
        let deposited =
            constants.fatDepositionCost + constants.fatEnergyDensity
            + alpha * (constants.leanDepositionCost + constants.leanEnergyDensity)
        energyDensity = deposited / scale
        expenditureSlope =
            (constants.fatRestingCost + alpha * constants.leanRestingCost) / scale
            + activityCost / (1 - Self.responsiveShare)
    }

    /// Returns the change of weight after some days of a changed intake.
    ///
    /// - Parameters:
    ///   - change: The change of intake a day; negative for less.
    ///   - days: The number of days since the change.
    /// - Returns: The change since the start; negative for a loss.
    public func weightChange(intakeChange change: Kilocalories, afterDays days: Double) -> Kilograms {
        Kilograms(change.value / expenditureSlope * (1 - exp(-days / timeConstant)))
    }
}
