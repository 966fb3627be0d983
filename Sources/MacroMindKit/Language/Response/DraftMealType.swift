/// The meal of the day a draft dish is meant for.
public enum DraftMealType: String, Sendable, Hashable, Codable, CaseIterable {
    /// The first meal of the day.
    case breakfast
    /// The meal around noon.
    case lunch
    /// The evening meal.
    case dinner
    /// Anything small in between.
    case snack
}
