extension CalculationFunction {
    /// Requirements of 2005 and 2023 and the activity categories.
    static let totalEnergy: [CalculationFunction] = requirement2023 + reproduction2023 + requirement2005

    private static let adult: JSONValue = [
        "sex": "male", "age_y": 30, "weight_kg": 75, "height_cm": 178, "pal_category": "low_active",
        "activity": "low_active",
    ]

    private static let mother: JSONValue = [
        "age_y": 30, "weight_kg": 70, "height_cm": 165, "pal_category": "low_active", "gestation_weeks": 22,
        "prepregnancy_bmi": 23, "months_postpartum": 3,
    ]

    private static let requirement2023: [CalculationFunction] = [
        CalculationFunction(
            "eer_2023",
            "Energy requirement in kcal/day, National Academies 2023.",
            example: adult
        ) {
            (input) throws(InputError) in
            energy(
                try EnergyRequirement2023.requirement(
                    of: input.body,
                    category: input.optionalChoice("pal_category", of: ActivityCategory.self)
                )
            )
        },
        CalculationFunction(
            "tee_2023",
            "Total expenditure in kcal/day, National Academies 2023.",
            example: adult
        ) {
            (input) throws(InputError) in
            energy(
                try EnergyRequirement2023.expenditure(
                    of: input.body,
                    category: input.optionalChoice("pal_category", of: ActivityCategory.self)
                )
            )
        },
        CalculationFunction(
            "pal_category_2023",
            "The activity category of a physical activity level.",
            example: ["age_y": 40, "pal": 1.6]
        ) { (input) throws(InputError) in
            let category = try ActivityCategory(
                physicalActivityLevel: input.number("pal"),
                age: input.number("age_y")
            )
            return CalculationResult(.string(category.rawValue))
        },
    ]

    private static let reproduction2023: [CalculationFunction] = [
        CalculationFunction(
            "tee_2023_pregnancy",
            "Total expenditure in pregnancy in kcal/day, National Academies 2023.",
            example: mother
        ) { (input) throws(InputError) in
            energy(
                try EnergyRequirement2023.pregnantExpenditure(
                    of: input.body,
                    category: input.choice("pal_category", of: ActivityCategory.self),
                    gestationWeeks: input.number("gestation_weeks")
                )
            )
        },
        CalculationFunction(
            "eer_2023_pregnancy",
            "Energy requirement in pregnancy in kcal/day, National Academies 2023.",
            example: mother
        ) { (input) throws(InputError) in
            energy(
                try EnergyRequirement2023.pregnantRequirement(
                    of: input.body,
                    category: input.choice("pal_category", of: ActivityCategory.self),
                    gestationWeeks: input.number("gestation_weeks"),
                    prepregnancyBMI: prepregnancyBMI(input)
                )
            )
        },
        CalculationFunction(
            "eer_2023_lactation",
            "Energy requirement while breastfeeding in kcal/day, National Academies 2023.",
            example: mother
        ) { (input) throws(InputError) in
            energy(
                try EnergyRequirement2023.lactatingRequirement(
                    of: input.body,
                    category: input.choice("pal_category", of: ActivityCategory.self),
                    monthsPostpartum: input.number("months_postpartum")
                )
            )
        },
    ]

    private static let requirement2005: [CalculationFunction] = [
        CalculationFunction(
            "eer_2005_adult",
            "Energy requirement in kcal/day, IOM 2005, adults.",
            example: adult
        ) {
            (input) throws(InputError) in
            energy(
                try EnergyRequirement2005.adult(input.body, activity(input)),
                findings: try outside(18.5...25, input)
            )
        },
        CalculationFunction(
            "tee_2005_adult_overweight",
            "Total expenditure in kcal/day, IOM 2005, adults from BMI 25.",
            example: adult
        ) { (input) throws(InputError) in
            energy(
                try EnergyRequirement2005.overweightAdult(input.body, activity(input)),
                findings: try outside(25...150, input)
            )
        },
        CalculationFunction(
            "eer_2005_child",
            "Energy requirement in kcal/day, IOM 2005, 3 to 18 years.",
            example: child
        ) {
            (input) throws(InputError) in
            energy(try EnergyRequirement2005.child(input.body, activity(input)))
        },
        CalculationFunction(
            "tee_2005_child_overweight",
            "Total expenditure in kcal/day, IOM 2005, overweight children.",
            example: child
        ) { (input) throws(InputError) in
            energy(try EnergyRequirement2005.overweightChild(input.body, activity(input)))
        },
        CalculationFunction(
            "eer_2005_infant",
            "Energy requirement in kcal/day, IOM 2005, below 3 years.",
            example: ["age_months": 5, "weight_kg": 7.4]
        ) { (input) throws(InputError) in
            energy(
                try EnergyRequirement2005.infant(
                    ageInMonths: input.number("age_months"),
                    weight: Kilograms(input.number("weight_kg"))
                )
            )
        },
    ]

    private static let child: JSONValue = [
        "sex": "female", "age_y": 10, "weight_kg": 33, "height_cm": 140, "activity": "low_active",
    ]

    private static func energy(_ energy: Kilocalories, findings: [Finding] = []) -> CalculationResult {
        CalculationResult(.number(energy.value), findings: findings)
    }

    private static func outside(
        _ range: ClosedRange<Double>,
        _ input: CalculationInput
    ) throws(InputError) -> [Finding] {
        // The printed bounds hold for an index rounded to a tenth.
        guard let index = try input.body.bodyMassIndex, !range.contains((index * 10).rounded() / 10) else {
            return []
        }
        let bounds = "\(InputError.text(range.lowerBound)) to \(InputError.text(range.upperBound)) kg/m²"
        return [
            Finding(.equationValidity, .warning, "The equation was fitted on a body mass index of \(bounds).")
        ]
    }

    private static func activity(
        _ input: CalculationInput
    ) throws(InputError) -> EnergyRequirement2005.Activity {
        try input.choice("activity", of: EnergyRequirement2005.Activity.self)
    }

    private static func prepregnancyBMI(_ input: CalculationInput) throws(InputError) -> Double {
        let weeks = try input.number("gestation_weeks")
        // Before week 14 nothing is laid down, so the figure is not needed there.
        guard weeks >= 14 else { return try input.optionalNumber("prepregnancy_bmi") ?? 22 }
        return try input.number("prepregnancy_bmi")
    }
}
