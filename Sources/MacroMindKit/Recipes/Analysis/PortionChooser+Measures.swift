/// Weighs volumes, rough measures, containers and lengths.
extension PortionChooser {
    func volume(_ quantity: IngredientQuantity, _ unit: IngredientUnit) -> WeightEstimate? {
        guard let milliliters = unit.milliliters else { return nil }
        let (density, basis, text) = density(preferring: unit)
        let grams = milliliters * density
        return WeightEstimate(
            quantity,
            times: grams,
            basis: basis,
            explanation: "\(WeightEstimator.text(quantity)) \(unit.rawValue) x \(text)"
        )
    }

    /// Grams in a millilitre, from the food's measures where it has any.
    private func density(preferring unit: IngredientUnit) -> (Double, WeightEstimate.Basis, String) {
        let names: [(String, Double)] = [
            ("cup", 236.588), ("tbsp", 14.786_8), ("tsp", 4.928_92), ("fl_oz", 29.573_5), ("ml", 1),
            ("quart", 946.353), ("pint", 473.176),
        ]
        let isSpoon = [IngredientUnit.teaspoon, .tablespoon, .dessertspoon].contains(unit)
        let order = isSpoon ? ["tsp", "tbsp", "cup"] : ["cup", "tbsp", "fl_oz", "tsp"]
        let wanted = unit.rawValue == "fl oz" ? "fl_oz" : unit.rawValue
        var best: (fit: Int, portion: FoodPortion, size: Double)?
        for portion in food.portions {
            guard let size = names.first(where: { $0.0 == portion.unit })?.1 else { continue }
            let nearness = portion.unit == wanted ? 11 : order.firstIndex(of: portion.unit) == 0 ? 3 : 0
            let fit = 2 * fit(portion) + nearness
            if fit > best?.fit ?? Int.min { best = (fit, portion, size) }
        }
        if let best {
            let text = "\(best.portion.unit) \(WeightEstimator.text(best.portion.mass.value)) g"
            return (best.portion.mass.value / best.size, .portion, text)
        }
        let density = KitchenWeights.density(of: food)
        return (density, .density, "\(WeightEstimator.text(density)) g/ml")
    }

    /// The mass of one unit of a second measure, or `nil` for one that is no weight.
    func grams(of measure: IngredientLine.Measure) -> Double? {
        if measure.unit == .stick { return nil }
        if let grams = measure.unit.grams { return grams }
        guard measure.role == .each, measure.unit.kind == .volume, let milliliters = measure.unit.milliliters
        else { return nil }
        return milliliters * density(preferring: measure.unit).0
    }

    func rough(_ quantity: IngredientQuantity, _ unit: IngredientUnit) -> WeightEstimate? {
        let text = "\(WeightEstimator.text(quantity)) \(unit.rawValue)"
        if let portion = portion([unit.rawValue]) {
            return WeightEstimate(quantity, times: portion.mass.value, basis: .rough, explanation: text)
        }
        if let milliliters = unit.milliliters {
            return WeightEstimate(
                quantity,
                times: milliliters * density(preferring: .teaspoon).0,
                basis: .rough,
                explanation: text
            )
        }
        guard let grams = KitchenWeights.rough(unit, food) else { return nil }
        return WeightEstimate(quantity, times: grams, basis: .rough, explanation: text)
    }

    func container(_ quantity: IngredientQuantity, _ unit: IngredientUnit) -> WeightEstimate? {
        let isDrained = words.contains("drained")
        if let portion = portion([unit.rawValue] + (unit == .packet ? ["package"] : [])) {
            return WeightEstimate(
                quantity,
                times: portion.mass.value,
                basis: .customary,
                explanation:
                    "\(WeightEstimator.text(quantity)) \(unit.rawValue) of \(WeightEstimator.text(portion.mass.value)) g"
            )
        }
        guard let full = KitchenWeights.container(unit, food) else { return nil }
        let grams = isDrained ? full * KitchenWeights.drainedShare(of: food) : full
        return WeightEstimate(
            quantity,
            times: grams,
            basis: .customary,
            explanation: "\(WeightEstimator.text(quantity)) customary \(unit.rawValue)"
        )
    }

    func length(_ quantity: IngredientQuantity, _ unit: IngredientUnit) -> WeightEstimate? {
        let inches = unit == .centimeter ? 1 / 2.54 : 1
        let grams =
            portion(["inch"])?.mass.value ?? (FoodWords.words(of: food.name).contains("ginger") ? 15 : nil)
        guard let grams else { return nil }
        return WeightEstimate(
            quantity,
            times: grams * inches,
            basis: .rough,
            explanation: "\(WeightEstimator.text(quantity)) \(unit.rawValue)"
        )
    }
}
