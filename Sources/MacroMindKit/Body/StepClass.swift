/// A class of steps a day.
///
/// - Source: Tudor-Locke, Bassett. Sports Med 2004;34:1–8.
public enum StepClass: String, Sendable, Codable, CaseIterable {
    /// Below 5,000 steps.
    case sedentary
    /// From 5,000 to below 7,500.
    case low
    /// From 7,500 to below 10,000.
    case somewhatActive = "somewhat_active"
    /// From 10,000 to below 12,500.
    case active
    /// From 12,500.
    case veryActive = "very_active"

    /// Finds the class of a number of steps.
    ///
    /// - Parameter steps: Steps a day.
    public init(steps: Int) {
        switch steps {
        case ..<5_000: self = .sedentary
        case ..<7_500: self = .low
        case ..<10_000: self = .somewhatActive
        case ..<12_500: self = .active
        default: self = .veryActive
        }
    }
}
