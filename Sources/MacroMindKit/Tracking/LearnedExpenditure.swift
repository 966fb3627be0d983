/// What a log tells about a person's expenditure.
///
/// Expenditure is in the units of the log: when every meal is logged 10 % too low, so is the expenditure, and a
/// target made from it still comes true. It is the mean of the last seven days of the log.
public struct LearnedExpenditure: Sendable, Hashable, Codable {
    /// How far the estimate has left the population behind.
    public enum Confidence: String, Sendable, Codable, CaseIterable {
        /// Fewer than ten weigh-ins or seven logged days: mostly the prior.
        case priorOnly = "prior_only"
        /// The standard deviation is above 150 kcal.
        case learning
        /// The standard deviation is 150 kcal or less.
        case settled
    }

    /// The energy spent a day.
    public var expenditure: Kilocalories
    /// The lower end of the 90 % interval.
    public var low: Kilocalories
    /// The upper end of the 90 % interval.
    public var high: Kilocalories
    /// The weight on the morning of the last day without noise, weekly and monthly rhythm; water of the diet is in it.
    public var trendWeight: Kilograms
    /// The number of days that were used, each with a weigh-in or a complete log.
    public var daysUsed: Int
    /// How far the estimate can be trusted.
    public var confidence: Confidence
    /// What was noticed in the log.
    public var findings: [Finding]

    enum CodingKeys: String, CodingKey {
        case expenditure = "expenditure_kcal"
        case low = "low_kcal"
        case high = "high_kcal"
        case trendWeight = "trend_weight_kg"
        case daysUsed = "days_used"
        case confidence
        case findings
    }
}
