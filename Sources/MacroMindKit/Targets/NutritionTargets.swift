/// What a person should eat in a day, with how it came about.
public struct NutritionTargets: Sendable, Hashable, Codable {
    /// Energy.
    public var energy: TargetRange<Kilocalories>
    /// Protein.
    public var protein: TargetRange<Grams>
    /// Fat.
    public var fat: TargetRange<Grams>
    /// Carbohydrate that can be digested or not, as American tables count it.
    public var carbohydrate: TargetRange<Grams>
    /// The least fiber.
    public var fiberMinimum: Grams
    /// The most sodium.
    public var sodiumMaximum: Milligrams
    /// The most saturated fat.
    public var saturatedFatMaximum: Grams
    /// The most added sugar.
    public var addedSugarMaximum: Grams
    /// The expenditure behind the energy, or `nil` when targets were written by hand.
    public var estimate: EnergyEstimate?
    /// The preset behind the macronutrients, or `nil`.
    public var preset: MacroPreset?
    /// How the numbers came about, in the order of computation.
    public var derivation: [DerivationStep]
    /// What the safety policy and the science have to say.
    public var findings: [Finding]

    private enum CodingKeys: String, CodingKey {
        case energy = "energy_kcal"
        case protein = "protein_g"
        case fat = "fat_g"
        case carbohydrate = "carbohydrate_g"
        case fiberMinimum = "fiber_minimum_g"
        case sodiumMaximum = "sodium_maximum_mg"
        case saturatedFatMaximum = "saturated_fat_maximum_g"
        case addedSugarMaximum = "added_sugar_maximum_g"
        case estimate, preset, derivation, findings
    }

    /// Creates targets from amounts to aim at, with the default ranges and limits.
    ///
    /// Energy ±5 %, each macronutrient ±10 % or 10 g. Fiber 14 g for each 1000 kcal, sodium 2300 mg, saturated fat and
    /// added sugar at most 10 % of energy.
    ///
    /// - Parameters:
    ///   - energy: Energy to aim at.
    ///   - protein: Protein to aim at.
    ///   - fat: Fat to aim at.
    ///   - carbohydrate: Carbohydrate to aim at.
    ///   - estimate: The expenditure behind the energy.
    ///   - preset: The preset behind the macronutrients.
    ///   - derivation: How the numbers came about.
    ///   - findings: What there is to say about them.
    /// - Source: Dietary Guidelines for Americans 2020–2025; National Academies, sodium and potassium, 2019.
    public init(
        energy: Kilocalories,
        protein: Grams,
        fat: Grams,
        carbohydrate: Grams,
        estimate: EnergyEstimate? = nil,
        preset: MacroPreset? = nil,
        derivation: [DerivationStep] = [],
        findings: [Finding] = []
    ) {
        self.energy = .energy(energy)
        self.protein = .macronutrient(protein)
        self.fat = .macronutrient(fat)
        self.carbohydrate = .macronutrient(carbohydrate)
        fiberMinimum = Grams((energy.value * 0.014).rounded())
        sodiumMaximum = 2300
        saturatedFatMaximum = Grams((energy.value * (preset?.saturatedFatPercent ?? 10) / 900).rounded())
        addedSugarMaximum = Grams((energy.value * 0.1 / 4).rounded())
        self.estimate = estimate
        self.preset = preset
        self.derivation = derivation
        self.findings = findings
    }
}
