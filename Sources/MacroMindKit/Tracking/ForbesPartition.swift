#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// How a change of weight splits into fat and lean tissue.
///
/// It holds for changes through diet without resistance training.
///
/// - Source: Forbes GB. Nutr Rev 1987;45:225–231; Hall KD. Br J Nutr 2007;97:1059–1063.
public enum ForbesPartition {
    /// The constant of Forbes' relation, kg.
    static let constant = 10.4

    /// Returns the fat mass after a change of weight.
    ///
    /// - Parameters:
    ///   - fat: The fat mass before, from 0.5 to 300 kg.
    ///   - change: The change of weight, from −300 to 300 kg.
    /// - Returns: The fat mass after it.
    /// - Throws: An ``InputError`` that names the figure outside its range.
    public static func finalFat(
        from fat: Kilograms,
        weightChange change: Kilograms
    ) throws(InputError) -> Kilograms {
        try InputError.check(fat.value, "fat_kg", in: 0.5...300, unit: "kg")
        try InputError.check(change.value, "weight_change_kg", in: -300...300, unit: "kg")
        // With x = fat / constant, the relation reads x + ln x = target; its solution is Lambert's W of e^target.
        let start = fat.value / constant
        let target = start + log(start) + change.value / constant
        return Kilograms(constant * solution(target))
    }

    /// Returns the energy of a small change of weight at a fat mass, kcal/kg.
    ///
    /// - Parameters:
    ///   - fat: The fat mass, above zero.
    ///   - constants: The constants of the model.
    /// - Returns: The energy of a kilogram.
    public static func energyDensity(
        atFat fat: Kilograms,
        constants: HallConstants = .bodyWeightPlanner
    ) -> Double {
        (constants.fatEnergyDensity * fat.value + constants.leanEnergyDensity * constant)
            / (fat.value + constant)
    }

    /// Solves x + ln x = target by Newton's method on ln x.
    private static func solution(_ target: Double) -> Double {
        var logarithm = target < 1 ? target : log(target)
        for _ in 0..<60 {
            let value = exp(logarithm)
            let step = (value + logarithm - target) / (value + 1)
            logarithm -= step
            if abs(step) < 1e-15 { break }
        }
        return exp(logarithm)
    }
}
