/// One of the seven figures that the planner weighs, by its name in the neutral planner files.
public enum PlanningNutrient: String, CaseIterable, Codable, CodingKey, Sendable, Hashable {
    /// Energy in kilocalories.
    case energy = "kcal"
    /// Protein in grams.
    case protein = "protein_g"
    /// Fat in grams.
    case fat = "fat_g"
    /// Carbohydrate in grams, fiber included.
    case carbohydrate = "carbs_g"
    /// Dietary fiber in grams.
    case fiber = "fiber_g"
    /// Sodium in milligrams.
    case sodium = "sodium_mg"
    /// Saturated fat in grams.
    case saturatedFat = "sat_fat_g"

    /// The place of the figure in ``CoreNutrients/lanes``.
    package var lane: Int {
        switch self {
        case .energy: 0
        case .protein: 1
        case .fat: 2
        case .carbohydrate: 3
        case .fiber: 4
        case .sodium: 5
        case .saturatedFat: 6
        }
    }
}
