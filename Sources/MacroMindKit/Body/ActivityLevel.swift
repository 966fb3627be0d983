/// How active a person is over the whole day, in five steps.
///
/// The factors are a convention in wide use; no primary paper was found for them. Expect errors of ±10 % and more.
public enum ActivityLevel: String, Sendable, Codable, CaseIterable {
    /// Little or no exercise; factor 1.2.
    case sedentary
    /// Light exercise on one to three days a week; factor 1.375.
    case light
    /// Moderate exercise on three to five days a week; factor 1.55.
    case moderate
    /// Hard exercise on six or seven days a week; factor 1.725.
    case active
    /// Hard exercise and physical work; factor 1.9.
    case veryActive = "very_active"

    /// The number that resting energy is multiplied by.
    public var factor: Double {
        switch self {
        case .sedentary: 1.2
        case .light: 1.375
        case .moderate: 1.55
        case .active: 1.725
        case .veryActive: 1.9
        }
    }

    /// The category of the requirement equations of 2023 that the factor falls into for adults.
    public var requirementCategory: ActivityCategory {
        switch self {
        case .sedentary, .light: .inactive
        case .moderate: .lowActive
        case .active: .active
        case .veryActive: .veryActive
        }
    }
}
