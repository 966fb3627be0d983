/// The nutrition that a source states for one serving, kept to be compared and never used for a result.
public struct NutritionClaim: Sendable, Hashable, Codable {
    /// The energy.
    public var energy: Kilocalories?
    /// The protein.
    public var protein: Grams?
    /// The total fat.
    public var fat: Grams?
    /// The total carbohydrate.
    public var carbohydrate: Grams?

    /// Creates a claim.
    public init(
        energy: Kilocalories? = nil,
        protein: Grams? = nil,
        fat: Grams? = nil,
        carbohydrate: Grams? = nil
    ) {
        self.energy = energy
        self.protein = protein
        self.fat = fat
        self.carbohydrate = carbohydrate
    }
}
