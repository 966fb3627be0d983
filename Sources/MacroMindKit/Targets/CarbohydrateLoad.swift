/// How much training a day holds, as far as carbohydrate depends on it.
///
/// - Source: Thomas, Erdman, Burke. J Acad Nutr Diet 2016;116:501–528; Burke et al. J Sports Sci 2011;29(S1):S17–S27.
public enum CarbohydrateLoad: String, Sendable, Codable, CaseIterable {
    /// Low intensity or skill work: 3–5 g/kg.
    case light
    /// About an hour a day: 5–7 g/kg.
    case moderate
    /// One to three hours a day of moderate to high intensity: 6–10 g/kg.
    case high
    /// More than four hours a day: 8–12 g/kg.
    case veryHigh = "very_high"

    /// The carbohydrate of a day in g per kg of body weight.
    public var gramsPerKilogram: ClosedRange<Double> {
        switch self {
        case .light: 3...5
        case .moderate: 5...7
        case .high: 6...10
        case .veryHigh: 8...12
        }
    }

    /// Returns the carbohydrate of a day.
    ///
    /// - Parameter weight: The body weight.
    /// - Returns: The range of grams.
    public func grams(for weight: Kilograms) -> ClosedRange<Grams> {
        Grams(gramsPerKilogram.lowerBound * weight.value)...Grams(gramsPerKilogram.upperBound * weight.value)
    }
}
