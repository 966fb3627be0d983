/// How much of a shared dish one eater gets.
public struct EaterPortion: Sendable, Hashable, Codable {
    /// The name of the eater.
    public var eater: String
    /// The servings of the recipe.
    public var servings: Double
    /// The energy of the portion.
    public var energy: Kilocalories

    private enum CodingKeys: String, CodingKey {
        case eater, servings
        case energy = "energy_kcal"
    }
}
