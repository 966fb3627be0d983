extension CalculationFunction {
    /// Body mass index, body fat, lean mass, ideal weight and ratios.
    static let bodyComposition: [CalculationFunction] = index + fat + lean + ideal + ratios

    private static let person: JSONValue = [
        "sex": "female", "age_y": 35, "weight_kg": 65, "height_cm": 168, "waist_cm": 76, "neck_cm": 33,
        "hip_cm": 100,
        "sum_mm": 60, "ffm_kg": 47,
    ]

    private static let index: [CalculationFunction] = [
        CalculationFunction("bmi", "Body mass index in kg/m².", example: person) {
            (input) throws(InputError) in
            CalculationResult(.number(try BodyMassIndex.index(of: input.body)))
        },
        CalculationFunction("bmi_class_who", "The class of a body mass index, WHO.", example: ["bmi": 23]) {
            (input) throws(InputError) in
            CalculationResult(.string(try BodyMassIndex.Class(index: input.number("bmi")).rawValue))
        },
        CalculationFunction(
            "bmi_class_who_asian",
            "The class of a body mass index, Asian action points.",
            example: ["bmi": 23]
        ) { (input) throws(InputError) in
            CalculationResult(.string(try BodyMassIndex.AsianClass(index: input.number("bmi")).rawValue))
        },
    ]

    private static let fat: [CalculationFunction] =
        BodyFatEquation.allCases.map { equation in
            CalculationFunction(
                "body_fat_\(equation.rawValue)",
                "Body fat in percent of weight, \(equation.citation).",
                example: person
            ) { (input) throws(InputError) in
                let body = try input.body
                let percent = try equation.evaluate(body)
                return CalculationResult(
                    .number(percent),
                    findings: implausible(percent) + equation.findings(for: body)
                )
            }
        } + [
            CalculationFunction(
                "siri",
                "Body fat in percent from density in g/ml.",
                example: ["density": 1.05]
            ) {
                (input) throws(InputError) in
                CalculationResult(.number(try BodyDensity.siri(input.number("density"))))
            },
            CalculationFunction(
                "brozek",
                "Body fat in percent from density in g/ml.",
                example: ["density": 1.05]
            ) {
                (input) throws(InputError) in
                CalculationResult(.number(try BodyDensity.brozek(input.number("density"))))
            },
        ]

    private static let lean: [CalculationFunction] = LeanMassEquation.allCases.map { equation in
        CalculationFunction("lean_mass_\(equation.rawValue)", "Lean body mass in kg.", example: person) {
            (input) throws(InputError) in
            let body = try input.body
            return CalculationResult(
                .number(try equation.evaluate(body).value),
                findings: equation.findings(for: body)
            )
        }
    }

    private static let ideal: [CalculationFunction] =
        IdealWeightEquation.allCases.map { equation in
            CalculationFunction(
                "ideal_weight_\(equation.rawValue)",
                "Ideal body weight in kg.",
                example: person
            ) {
                (input) throws(InputError) in
                let body = try input.body
                return CalculationResult(
                    .number(try equation.evaluate(body).value),
                    findings: equation.findings(for: body)
                )
            }
        } + [
            CalculationFunction(
                "adjusted_weight",
                "Ideal weight (Devine) and a share of the rest, in kg.",
                example: person
            ) { (input) throws(InputError) in
                let body = try input.body
                let weight = try IdealWeightEquation.devine.adjustedWeight(
                    body,
                    share: input.optionalNumber("factor") ?? 0.4
                )
                return CalculationResult(
                    .number(weight.value),
                    findings: IdealWeightEquation.devine.findings(for: body)
                )
            }
        ]

    private static let ratios: [CalculationFunction] = [
        CalculationFunction("ffmi", "Fat-free mass index in kg/m².", example: person) {
            (input) throws(InputError) in
            CalculationResult(.number(try FatFreeMassIndex.index(of: input.body)))
        },
        CalculationFunction("ffmi_normalized", "Fat-free mass index at 1.80 m in kg/m².", example: person) {
            (input) throws(InputError) in
            CalculationResult(.number(try FatFreeMassIndex.normalized(of: input.body)))
        },
        CalculationFunction("waist_to_height", "Waist divided by height.", example: person) {
            (input) throws(InputError) in
            CalculationResult(.number(try BodyMassIndex.waistToHeight(of: input.body)))
        },
    ]

    private static func implausible(_ percent: Double) -> [Finding] {
        guard !(2...70).contains(percent) else { return [] }
        return [
            Finding(
                .equationValidity,
                .warning,
                "The equation gives a value that no body has; do not use it here."
            )
        ]
    }
}
