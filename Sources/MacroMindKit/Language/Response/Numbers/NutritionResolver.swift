/// Weighs the figures of a meal against each other and settles what each one means.
struct NutritionResolver {
    /// The settled figures of a meal with what had to be told.
    struct Result {
        var calories: Double
        var protein: Double
        var carbs: Double
        var fat: Double
        var codes: [Finding.Code] = []
    }

    /// One reading of the four figures.
    private struct Reading {
        var energy: Double?
        var protein: Double
        var carbs: Double
        var fat: Double

        var sum: Double { 4 * protein + 4 * carbs + 9 * fat }

        /// Whether stated energy and macros tell the same story.
        var fits: Bool {
            guard let energy else { return false }
            return abs(energy - sum) <= max(0.15 * sum, 30)
        }

        var fitsAsKilojoules: Bool {
            guard let energy, sum > 0 else { return false }
            return (4.0...4.4).contains(energy / sum)
        }
    }

    private var codes: [Finding.Code] = []
    private let nutrition: StatedNutrition
    /// Whether some number of the same object is unmistakably written with a decimal comma.
    private let usesDecimalComma: Bool

    /// Settles the figures, or returns nothing if a macro is missing.
    static func resolve(_ nutrition: StatedNutrition, usesDecimalComma: Bool) -> Result? {
        var resolver = NutritionResolver(nutrition, usesDecimalComma)
        return resolver.resolve()
    }

    private init(_ nutrition: StatedNutrition, _ usesDecimalComma: Bool) {
        self.nutrition = nutrition
        self.usesDecimalComma =
            usesDecimalComma
            || nutrition.hasDecimalComma
    }

    private mutating func resolve() -> Result? {
        guard let protein = macro(.protein), let carbs = macro(.carbs), let fat = macro(.fat) else {
            return nil
        }
        let energy = energyEntry()
        let reading = best(energy: energy?.figure, protein, carbs, fat)
        for figure in [energy?.figure, protein, carbs, fat].compactMap({ $0 }) { note(figure) }
        guard let stated = reading.energy else {
            codes.append("derived-calories")
            return result(reading, energy: reading.sum)
        }
        return settle(reading, stated: stated, unit: energy?.unit)
    }

    private mutating func settle(_ reading: Reading, stated: Double, unit: String?) -> Result {
        var energy = stated
        if unit.map(EnergyUnit.isKilojoule) ?? false {
            energy = Kilocalories(Kilojoules(stated)).value
            codes.append("energy-converted")
        } else if unit == "mj" {
            energy = Kilocalories(Kilojoules(stated * 1000)).value
            codes.append("energy-converted")
        } else if unit == nil, !reading.fits, reading.fitsAsKilojoules {
            energy = Kilocalories(Kilojoules(stated)).value
            codes.append("energy-converted")
        }
        let gap = abs(energy - reading.sum)
        if gap > 30, gap > 0.15 * max(reading.sum, energy) || gap > 0.15 * reading.sum {
            codes.append("energy-mismatch")
        }
        return result(reading, energy: energy)
    }

    private func result(_ reading: Reading, energy: Double) -> Result {
        Result(
            calories: energy,
            protein: reading.protein,
            carbs: reading.carbs,
            fat: reading.fat,
            codes: codes
        )
    }

    private mutating func note(_ figure: Figure) {
        if figure.notes.contains(.range) { codes.append("range") }
        if figure.notes.contains(.bound) { codes.append("bound") }
        if figure.notes.contains(.arithmetic) { codes.append("arithmetic") }
    }

    /// The figure of a macro in grams.
    private func macro(_ nutrient: StatedNutrition.Nutrient) -> Figure? {
        for entry in nutrition.entries[nutrient] ?? [] {
            var figure = entry.figure
            switch entry.unit {
            case "mg", "mgs", "milligram", "milligrams":
                figure.value /= 1000
                figure.grouped = figure.grouped.map { $0 / 1000 }
            case "kg":
                figure.value *= 1000
                figure.grouped = nil
            case nil: break
            case .some(let unit):
                guard DraftUnitWords.unit(for: unit) == .gram || unit.isEmpty else { continue }
            }
            return figure
        }
        return nil
    }

    /// The energy to use: kilocalories where they are stated, else kilojoules.
    private func energyEntry() -> StatedNutrition.Entry? {
        let entries = (nutrition.entries[.energy] ?? []).filter { entry in
            guard let unit = entry.unit else { return true }
            return EnergyUnit.isKilocalorie(unit) || EnergyUnit.isKilojoule(unit) || unit == "mj"
                || unit.isEmpty
        }
        let hasKilojoules = entries.contains { $0.unit.map(EnergyUnit.isKilojoule) ?? false }
        if hasKilojoules,
            var other = entries.first(where: { !($0.unit.map(EnergyUnit.isKilojoule) ?? false) })
        {
            other.unit = "kcal"
            return other
        }
        return entries.first { $0.unit.map(EnergyUnit.isKilocalorie) ?? false } ?? entries.first
    }

    /// The reading of marks that fits the 4/4/9 sum, or the plain one if none or several do.
    private func best(energy: Figure?, _ protein: Figure, _ carbs: Figure, _ fat: Figure) -> Reading {
        guard [energy, protein, carbs, fat].contains(where: { $0?.grouped != nil }) else {
            return Reading(
                energy: energy?.value,
                protein: protein.value,
                carbs: carbs.value,
                fat: fat.value
            )
        }
        let readings = options(energy).flatMap { energy in
            options(protein).flatMap { protein in
                options(carbs).flatMap { carbs in
                    options(fat).map {
                        Reading(energy: energy, protein: protein ?? 0, carbs: carbs ?? 0, fat: $0 ?? 0)
                    }
                }
            }
        }
        let plain =
            readings.first
            ?? Reading(energy: energy?.value, protein: protein.value, carbs: carbs.value, fat: fat.value)
        if readings.count == 1 || plain.fits { return plain }
        if let fitting = readings.first(where: \.fits) { return fitting }
        if let kilojoules = readings.first(where: \.fitsAsKilojoules) { return kilojoules }
        guard let energy, energy.grouped != nil else { return plain }
        return readings.min { distance($0) < distance($1) } ?? plain
    }

    private func distance(_ reading: Reading) -> Double {
        guard let energy = reading.energy, energy > 0, reading.sum > 0 else { return .infinity }
        return max(energy / reading.sum, reading.sum / energy)
    }

    /// The readings of one figure, the likelier first.
    private func options(_ figure: Figure?) -> [Double?] {
        guard let figure else { return [nil] }
        guard let grouped = figure.grouped else { return [figure.value] }
        if usesDecimalComma { return figure.groupsWithComma ? [figure.value] : [grouped] }
        return [figure.value, grouped]
    }
}
