extension CalculationFunction {
    /// Label rounding and the energy of European declarations.
    static let labels: [CalculationFunction] = [
        CalculationFunction(
            "fda_round",
            "The amount that an American label declares.",
            example: ["nutrient": "sodium", "value": 133]
        ) { (input) throws(InputError) in
            let rule = try USLabelRounding(
                nutrient: input.string("nutrient", allowed: "a nutrient of the label")
            )
            return declared(try rule.round(input.number("value")), sign: "less than ")
        },
        CalculationFunction(
            "eu_round",
            "The amount that a European declaration gives.",
            example: ["nutrient": "fat", "value": 3.26]
        ) { (input) throws(InputError) in
            let rule = try EULabelRounding(
                nutrient: input.string("nutrient", allowed: "a nutrient of the declaration")
            )
            return declared(try rule.round(input.number("value")), sign: "<")
        },
        CalculationFunction(
            "eu_energy",
            "Energy of 100 g in kJ and kcal by the European factors.",
            example: ["carbohydrate": 50, "protein": 10, "fat": 20, "fibre": 5]
        ) { (input) throws(InputError) in
            var components: [EUEnergy.Component: Grams] = [:]
            for component in EUEnergy.Component.allCases {
                let mass = try input.optionalNumber(component.rawValue, in: 0...1_000_000)
                components[component] = mass.map { Grams($0) }
            }
            guard !components.isEmpty else {
                throw .missing(
                    "carbohydrate",
                    allowed: "grams of: "
                        + EUEnergy.Component.allCases.map(\.rawValue).joined(separator: ", ")
                )
            }
            let energy = EUEnergy(components)
            return CalculationResult(["kj": .number(energy.kilojoules), "kcal": .number(energy.kilocalories)])
        },
        CalculationFunction("salt_from_sodium", "Salt in g.", example: ["sodium_g": 0.5]) {
            (input) throws(InputError) in
            CalculationResult(.number(2.5 * (try input.number("sodium_g", in: 0...1_000_000))))
        },
    ]

    private static func declared(_ amount: DeclaredAmount, sign: String) -> CalculationResult {
        switch amount {
        case .amount(let value): CalculationResult(.number(value))
        case .lessThan: CalculationResult(.string(amount.text(lessThan: sign)))
        }
    }
}
