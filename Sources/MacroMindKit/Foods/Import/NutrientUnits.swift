/// Converts amounts in the units of downloads.
enum NutrientUnits {
    /// Returns an amount in the unit of a nutrient.
    ///
    /// - Parameters:
    ///   - value: The amount.
    ///   - unit: The unit as it is written; case does not matter.
    ///   - nutrient: The nutrient, whose own unit the result has.
    ///   - fallback: The unit to take where none is written.
    /// - Returns: `nil` when the unit does not measure the nutrient.
    static func convert(
        _ value: Double,
        _ unit: String,
        to nutrient: Nutrient,
        default fallback: String
    ) -> Double? {
        let name = (unit.isEmpty ? fallback : unit).lowercased()
        switch (name, nutrient.unit) {
        case ("kcal", .kilocalories): return value
        case ("kj", .kilocalories): return Kilocalories(Kilojoules(value)).value
        // One international unit of vitamin D is 0.025 µg (Expert Committee on Biological Standardization, WHO).
        case ("iu", .micrograms) where nutrient == .vitaminD: return value * 0.025
        case (_, .kilocalories): return nil
        case (_, .grams), (_, .milligrams), (_, .micrograms):
            guard let power = powers[name], let own = powers[nutrient.unit.rawValue] else { return nil }
            return power == own ? value : value * factors[own - power + 6]
        }
    }

    /// Masses as thousandths of grams, counted in powers of ten.
    private static let powers = [
        "g": 0, "grm": 0, "mg": 3, "mgm": 3, "ug": 6, "µg": 6, "\u{3BC}g": 6, "mcg": 6,
    ]

    private static let factors: [Double] = [1e-6, 0, 0, 1e-3, 0, 0, 1, 0, 0, 1e3, 0, 0, 1e6]
}
