/// Checks that the figures of a food can be true together.
///
/// The limits leave room for rounding, for figures from different analyses and for USDA's food-specific energy factors; they catch
/// misplaced decimal points, kilojoules in the place of kilocalories, and amounts of a serving in the place of 100 g.
///
/// - Source: Merrill AL, Watt BK. *Energy Value of Foods: Basis and Derivation.* USDA Agriculture Handbook 74, 1973, table 13, for the
///   ranges of energy factors; sodium is 39.34 % of sodium chloride by mass.
public struct FoodPlausibility: Sendable {
    /// The half step to which the figures were rounded, in grams of 100 g: large where a label rounds a small serving.
    public var rounding: Double

    /// Creates a check.
    ///
    /// - Parameter rounding: The half step to which the figures were rounded, in grams of 100 g; 0 where they were not.
    public init(rounding: Double = 0) { self.rounding = max(0, rounding) }

    /// Returns the first problem with the amounts in 100 g of a food.
    ///
    /// - Parameter amounts: Amounts in each nutrient's own unit; what is absent is unknown and contradicts nothing.
    /// - Returns: `nil` when the figures can be true together.
    public func problem(in amounts: [Nutrient: Double]) -> FoodImportProblem? {
        single(amounts) ?? parts(amounts) ?? mass(amounts) ?? energy(amounts)
    }

    private func single(_ amounts: [Nutrient: Double]) -> FoodImportProblem? {
        for nutrient in Nutrient.allCases {
            guard let amount = amounts[nutrient] else { continue }
            let name = nutrient.rawValue
            guard amount.isFinite else {
                return FoodImportProblem(.notFinite, "\(name) is \(amount); allowed is a number.")
            }
            guard amount >= 0 else {
                return FoodImportProblem(.negative, "\(name) is \(amount); allowed is 0 or more.")
            }
            if nutrient.unit == .grams, amount > 100 + tolerance(5) {
                return FoodImportProblem(.overOneHundredGrams, "\(name) is \(amount) in 100 g.")
            }
        }
        guard let sodium = amounts[.sodium], sodium > 39_340 * 1.02 else { return nil }
        return FoodImportProblem(.sodiumTooHigh, "sodium_mg is \(sodium) in 100 g; salt has 39340.")
    }

    private func parts(_ amounts: [Nutrient: Double]) -> FoodImportProblem? {
        let rules: [(part: Nutrient, whole: Nutrient, code: FoodImportProblem.Code)] = [
            (.sugars, .carbohydrate, .sugarsOverCarbohydrate),
            (.fiber, .carbohydrate, .fiberOverCarbohydrate),
            (.saturatedFat, .fat, .saturatedOverFat),
        ]
        for rule in rules {
            guard let part = amounts[rule.part], let whole = amounts[rule.whole],
                part > whole + tolerance(1.5) + 0.05 * whole
            else { continue }
            return FoodImportProblem(
                rule.code,
                "\(rule.part.rawValue) is \(part), more than the \(whole) of \(rule.whole.rawValue)."
            )
        }
        return nil
    }

    private func mass(_ amounts: [Nutrient: Double]) -> FoodImportProblem? {
        let parts: [Nutrient] = [.water, .protein, .fat, .carbohydrate, .ash, .alcohol]
        let sum = parts.reduce(0) { $0 + (amounts[$1] ?? 0) }
        guard sum > 100 + tolerance(5) + 2 * rounding else { return nil }
        return FoodImportProblem(
            .overOneHundredGrams,
            "Water, protein, fat, carbohydrate, ash and alcohol sum to \(rounded(sum)) g in 100 g."
        )
    }

    private func energy(_ amounts: [Nutrient: Double]) -> FoodImportProblem? {
        guard let energy = amounts[.energy] else { return nil }
        guard energy <= 910 + 9 * rounding else {
            return FoodImportProblem(
                .energyTooHigh,
                "energy_kcal is \(rounded(energy)) in 100 g; pure fat has 902."
            )
        }
        guard let protein = amounts[.protein], let fat = amounts[.fat],
            let carbohydrate = amounts[.carbohydrate]
        else { return nil }
        let alcohol = amounts[.alcohol]
        let most = 4.4 * protein + 9.1 * fat + 4.3 * carbohydrate + 7 * (alcohol ?? 0)
        if energy > most * 1.1 + 25 + 17 * rounding, alcohol != nil || !isPerhapsAlcoholic(amounts) {
            return FoodImportProblem(
                .energyTooHigh,
                "energy_kcal is \(rounded(energy)); the macronutrients hold at most \(rounded(most))."
            )
        }
        let least =
            2.4 * protein + 8.3 * fat + 3 * min(amounts[.sugars] ?? 0, carbohydrate) + 6.5 * (alcohol ?? 0)
        if energy < least * 0.85 - 20 - 17 * rounding {
            return FoodImportProblem(
                .energyTooLow,
                "energy_kcal is \(rounded(energy)); the macronutrients hold at least \(rounded(least))."
            )
        }
        return nil
    }

    /// Whether energy without macronutrients may come from alcohol that the source does not report.
    private func isPerhapsAlcoholic(_ amounts: [Nutrient: Double]) -> Bool {
        (amounts[.energy] ?? 0) <= 350 && (amounts[.protein] ?? 0) <= 1 && (amounts[.fat] ?? 0) <= 1
    }

    private func tolerance(_ grams: Double) -> Double { grams + 2 * rounding }

    private func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}
