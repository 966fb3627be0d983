extension CalculationFunction {
    /// Food energy, net carbohydrate, fiber, energy availability and reference intakes.
    static let macronutrients: [CalculationFunction] = foodEnergy + needs

    private static let mass = 0.0...1_000_000
    private static let energy = 0.0...1_000_000

    private static let food: JSONValue = [
        "protein_g": 25, "carbohydrate_g": 50, "fat_g": 10, "fiber_g": 8, "alcohol_g": 0,
        "sugar_alcohol_g": 0,
    ]

    private static let foodEnergy: [CalculationFunction] = [
        CalculationFunction(
            "atwater_general_kcal",
            "Energy of food in kcal by the factors 4-4-9-7.",
            example: food
        ) {
            (input) throws(InputError) in
            let energy = try FoodEnergy.atwater(
                protein: Grams(input.number("protein_g", in: mass)),
                carbohydrate: Grams(input.number("carbohydrate_g", in: mass)),
                fat: Grams(input.number("fat_g", in: mass)),
                alcohol: Grams(input.optionalNumber("alcohol_g", in: mass) ?? 0)
            )
            return CalculationResult(.number(energy.value))
        },
        CalculationFunction(
            "net_carbs",
            "Carbohydrate without fiber in g, from American figures.",
            example: food
        ) {
            (input) throws(InputError) in
            let polyols = try input.optionalNumber("sugar_alcohol_g", in: mass) ?? 0
            let whole =
                try (input.optionalNumber("erythritol_g", in: mass) ?? 0)
                + (input.optionalNumber("allulose_g", in: mass) ?? 0)
            let net = try FoodEnergy.netCarbohydrate(
                total: Grams(input.number("carbohydrate_g", in: mass)),
                fiber: Grams(input.optionalNumber("fiber_g", in: mass) ?? 0),
                sugarAlcohol: Grams(polyols),
                erythritolAndAllulose: Grams(whole)
            )
            return CalculationResult(.number(net.value), findings: polyols > 0 ? [polyolConvention] : [])
        },
        CalculationFunction("kj_from_kcal", "Energy in kJ.", example: ["kcal": 100]) {
            (input) throws(InputError) in
            CalculationResult(.number(Kilojoules(Kilocalories(try input.number("kcal"))).value))
        },
    ]

    private static let polyolConvention = Finding(
        .assumption,
        .note,
        "Sugar alcohols count half by convention; give erythritol_g and allulose_g apart."
    )

    private static let needs: [CalculationFunction] = [
        CalculationFunction(
            "fiber_ai_from_energy",
            "Adequate intake of fiber in g/day.",
            example: ["kcal": 2000]
        ) {
            (input) throws(InputError) in
            CalculationResult(
                .number(
                    FoodEnergy.fiberAdequateIntake(for: Kilocalories(try input.number("kcal", in: energy)))
                        .value
                )
            )
        },
        CalculationFunction(
            "energy_availability",
            "Energy availability in kcal/kg fat-free mass a day.",
            example: ["intake_kcal": 2500, "exercise_kcal": 400, "ffm_kg": 50]
        ) { (input) throws(InputError) in
            let value = FoodEnergy.availability(
                intake: Kilocalories(try input.number("intake_kcal", in: energy)),
                exercise: Kilocalories(try input.optionalNumber("exercise_kcal", in: energy) ?? 0),
                fatFreeMass: Kilograms(try input.number("ffm_kg", in: 1...250))
            )
            return CalculationResult(
                .number(value),
                findings: SafetyPolicy.standard.review(energyAvailability: value)
            )
        },
        CalculationFunction(
            "dri",
            "Reference intake of a nutrient at a life stage, a day; null where none was set.",
            example: ["nutrient": "Iron", "life_stage": "female 19-30 y", "kind": "recommended"]
        ) { (input) throws(InputError) in
            let nutrient = try input.choice("nutrient", of: ReferenceNutrient.self)
            let stage = try lifeStage(input)
            let row = DietaryReference.intakes(of: nutrient)
            let amount =
                switch try input.optionalChoice("kind", of: ReferenceKind.self) ?? .recommended {
                case .recommended: row?.recommended(for: stage)
                case .upperLevel: row?.upperLevel(for: stage)
                case .riskReduction: row?.riskReductionLevel(for: stage)
                }
            return CalculationResult(amount.map { .number($0) } ?? .null)
        },
    ]

    private enum ReferenceKind: String, CaseIterable {
        case recommended
        case upperLevel = "UL"
        case riskReduction = "CDRR"
    }

    private static func lifeStage(_ input: CalculationInput) throws(InputError) -> LifeStage {
        if let stage = try input.optionalChoice("life_stage", of: LifeStage.self) { return stage }
        guard let age = try input.optionalNumber("age_y") else {
            return try input.choice("life_stage", of: LifeStage.self)
        }
        return try LifeStage(
            sex: input.optionalChoice("sex", of: Sex.self),
            age: age,
            isPregnant: input.flag("pregnant"),
            isLactating: input.flag("lactating")
        )
    }
}
