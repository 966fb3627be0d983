/// A kind of meal.
public enum MealSlot: String, CaseIterable, Codable, Sendable, Hashable, Comparable, CodingKeyRepresentable {
    /// The first meal of the day.
    case breakfast
    /// The meal in the middle of the day.
    case lunch
    /// The meal of the evening.
    case dinner
    /// Something small between meals.
    case snack

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public static func < (lhs: MealSlot, rhs: MealSlot) -> Bool {
        (allCases.firstIndex(of: lhs) ?? 0) < (allCases.firstIndex(of: rhs) ?? 0)
    }
}
