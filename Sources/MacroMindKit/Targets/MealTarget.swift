/// What one meal of a day should hold.
public struct MealTarget: Sendable, Hashable, Codable {
    /// Energy.
    public var energy: Kilocalories
    /// Protein.
    public var protein: Grams
    /// Fat.
    public var fat: Grams
    /// Carbohydrate.
    public var carbohydrate: Grams

    private enum CodingKeys: String, CodingKey {
        case energy = "energy_kcal"
        case protein = "protein_g"
        case fat = "fat_g"
        case carbohydrate = "carbohydrate_g"
    }
}
