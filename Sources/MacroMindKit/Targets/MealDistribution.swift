/// The targets of a day split over its meals.
///
/// Whole grams and kilocalories, which add up to the targets of the day exactly.
public struct MealDistribution: Sendable, Hashable, Codable {
    /// The meals, in the order of the shares.
    public let meals: [MealTarget]
    /// What there is to say about the protein of the meals.
    public let findings: [Finding]

    /// Splits targets over meals; protein evenly, everything else by the shares.
    ///
    /// Evenly spread protein serves muscle better: 0.25–0.4 g/kg a meal, up to 0.55 g/kg where meals are few.
    ///
    /// - Parameters:
    ///   - targets: The targets of a day.
    ///   - shares: The size of each meal; they are scaled to a sum of one.
    ///   - weight: The body weight, for remarks on protein.
    /// - Throws: An ``InputError`` without one to twelve shares above zero.
    /// - Source: Schoenfeld, Aragon. J Int Soc Sports Nutr 2018;15:10; Jäger et al. J Int Soc Sports Nutr 2017;14:20.
    public init(_ targets: NutritionTargets, shares: [Double], weight: Kilograms) throws(InputError) {
        try InputError.check(Double(shares.count), "meals", in: 1...12, unit: "meals")
        for share in shares { try InputError.check(share, "share", in: 0.001...1_000) }
        let total = shares.reduce(0, +)
        let weights = shares.map { $0 / total }
        let even = shares.map { _ in 1 / Double(shares.count) }
        let energy = Self.split(targets.energy.target.value, weights)
        let protein = Self.split(targets.protein.target.value, even)
        let fat = Self.split(targets.fat.target.value, weights)
        let carbohydrate = Self.split(targets.carbohydrate.target.value, weights)
        meals = shares.indices.map { index in
            MealTarget(
                energy: Kilocalories(energy[index]),
                protein: Grams(protein[index]),
                fat: Grams(fat[index]),
                carbohydrate: Grams(carbohydrate[index])
            )
        }
        findings = Self.findings(proteinPerKilogram: (protein.min() ?? 0) / weight.value)
    }

    /// Returns whole numbers in given proportions that add up to the rounded total, by largest remainders.
    private static func split(_ total: Double, _ shares: [Double]) -> [Double] {
        let exact = shares.map { $0 * total.rounded() }
        var whole = exact.map { $0.rounded(.down) }
        var left = Int((total.rounded() - whole.reduce(0, +)).rounded())
        let order = exact.indices.sorted { (exact[$0] - whole[$0], -$0) > (exact[$1] - whole[$1], -$1) }
        for index in order where left > 0 {
            whole[index] += 1
            left -= 1
        }
        return whole
    }

    private static func findings(proteinPerKilogram: Double) -> [Finding] {
        if proteinPerKilogram < 0.25 {
            return [
                Finding(
                    .proteinPerMeal,
                    .note,
                    "Protein is below 0.25 g/kg a meal; fewer meals or more protein would serve muscle better."
                )
            ]
        }
        guard proteinPerKilogram > 0.55 else { return [] }
        return [
            Finding(
                .proteinPerMeal,
                .note,
                "Protein is above 0.55 g/kg a meal; one meal more would spread it better."
            )
        ]
    }
}
