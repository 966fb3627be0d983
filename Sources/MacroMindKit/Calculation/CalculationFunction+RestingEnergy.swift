extension CalculationFunction {
    /// Every resting energy equation under `ree_` and its name.
    static let restingEnergy: [CalculationFunction] = RestingEnergyEquation.allCases.map { equation in
        CalculationFunction(
            "ree_\(equation.rawValue)",
            summary(of: equation),
            example: example
        ) { (input) throws(InputError) in
            let body = try input.body
            let chosen = try variant(of: equation, input)
            let energy = try chosen.evaluate(body)
            let value = isInMegajoules(chosen) ? Kilojoules(energy).value / 1_000 : energy.value
            return CalculationResult(.number(value), findings: chosen.findings(for: body))
        }
    }

    private static let example: JSONValue = [
        "sex": "female", "age_y": 30, "weight_kg": 65, "height_cm": 170, "ffm_kg": 48, "fm_kg": 17,
    ]

    private static func summary(of equation: RestingEnergyEquation) -> String {
        let unit = isInMegajoules(equation) ? "MJ/day" : "kcal/day"
        return "Resting energy in \(unit) after \(equation.displayName)."
    }

    private static func variant(
        of equation: RestingEnergyEquation,
        _ input: CalculationInput
    ) throws(InputError) -> RestingEnergyEquation {
        guard equation == .henryWeight, try input.flag("split_over_60") else { return equation }
        return .henryWeightSplit
    }

    private static func isInMegajoules(_ equation: RestingEnergyEquation) -> Bool {
        equation == .schofieldWeightMegajoules || equation == .schofieldWeightHeightMegajoules
    }
}
