/// What a day aims at; only energy is needed.
public struct PlanningTargets: Sendable, Hashable, Codable {
    /// The energy in kilocalories.
    public var energy: Double
    /// The protein in grams.
    public var protein: Double?
    /// The carbohydrate in grams.
    public var carbohydrate: Double?
    /// The fat in grams.
    public var fat: Double?
    /// The least fiber in grams.
    public var minFiber: Double?
    /// The most sodium in milligrams.
    public var maxSodium: Double?
    /// The most saturated fat in grams.
    public var maxSaturatedFat: Double?

    /// Creates targets.
    ///
    /// - Parameters:
    ///   - energy: The energy in kilocalories; above 0.
    ///   - protein: The protein in grams.
    ///   - carbohydrate: The carbohydrate in grams.
    ///   - fat: The fat in grams.
    ///   - minFiber: The least fiber in grams.
    ///   - maxSodium: The most sodium in milligrams; above 0.
    ///   - maxSaturatedFat: The most saturated fat in grams; above 0.
    public init(
        energy: Double,
        protein: Double? = nil,
        carbohydrate: Double? = nil,
        fat: Double? = nil,
        minFiber: Double? = nil,
        maxSodium: Double? = nil,
        maxSaturatedFat: Double? = nil
    ) {
        self.energy = energy
        self.protein = protein
        self.carbohydrate = carbohydrate
        self.fat = fat
        self.minFiber = minFiber
        self.maxSodium = maxSodium
        self.maxSaturatedFat = maxSaturatedFat
    }

    private enum CodingKeys: String, CodingKey {
        case energy = "kcal"
        case protein = "protein_g"
        case carbohydrate = "carbs_g"
        case fat = "fat_g"
        case minFiber = "fiber_g_min"
        case maxSodium = "sodium_mg_max"
        case maxSaturatedFat = "sat_fat_g_max"
    }
}
