/// What makes a planned meal one of leftovers.
public struct Leftover: Sendable, Hashable, Codable {
    /// The meal for which the dish was cooked.
    public var cooked: MealPlace
    /// A Boolean value that tells whether the portion has to be frozen to keep for so long.
    public var isFrozen: Bool

    /// The minutes that warming up and serving take, by a rule of this library.
    static let minutes = 5
    /// How many days a cooked dish keeps in a freezer at −18 °C without loss of quality.
    ///
    /// - Source: USDA Food Safety and Inspection Service. *Leftovers and Food Safety*: 3 to 4 months; half of it is used here.
    static let freezerDays = 60

    private enum CodingKeys: String, CodingKey {
        case cooked
        case isFrozen = "frozen"
    }

    /// Returns whether a dish may still be eaten a number of days after it was cooked.
    static func keeps(_ recipe: Recipe, days: Int, usesFreezer: Bool) -> Bool {
        days <= recipe.keepsDays || (usesFreezer && recipe.freezes && days <= freezerDays)
    }
}
