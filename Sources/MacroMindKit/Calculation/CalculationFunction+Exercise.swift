extension CalculationFunction {
    /// Activities by metabolic equivalent, oxygen uptake and steps.
    static let exercise: [CalculationFunction] = [
        CalculationFunction(
            "exercise_kcal_gross",
            "Energy of an activity in kcal, rest included.",
            example: activity
        ) {
            (input) throws(InputError) in
            let energy = try Exercise.grossEnergy(
                met: input.number("met"),
                weight: Kilograms(input.number("weight_kg")),
                minutes: input.number("minutes")
            )
            return CalculationResult(.number(energy.value))
        },
        CalculationFunction(
            "exercise_kcal_net",
            "Energy of an activity in kcal above rest.",
            example: activity
        ) {
            (input) throws(InputError) in
            let energy = try Exercise.netEnergy(
                met: input.number("met"),
                weight: Kilograms(input.number("weight_kg")),
                minutes: input.number("minutes")
            )
            return CalculationResult(.number(energy.value))
        },
        CalculationFunction("acsm_walking_vo2", "Oxygen uptake of walking in ml/kg/min.", example: speed) {
            (input) throws(InputError) in
            let speed = try input.number("speed_m_per_min")
            let value = try Exercise.walkingOxygen(
                metersPerMinute: speed,
                grade: input.optionalNumber("grade") ?? 0
            )
            return CalculationResult(.number(value), findings: outside(50...100, speed, "walking"))
        },
        CalculationFunction("acsm_running_vo2", "Oxygen uptake of running in ml/kg/min.", example: speed) {
            (input) throws(InputError) in
            let speed = try input.number("speed_m_per_min")
            let value = try Exercise.runningOxygen(
                metersPerMinute: speed,
                grade: input.optionalNumber("grade") ?? 0
            )
            return CalculationResult(.number(value), findings: outside(134...800, speed, "running"))
        },
        CalculationFunction(
            "steps_net_kcal",
            "Energy of steps in kcal above rest.",
            example: ["sex": "male", "height_cm": 178, "weight_kg": 80, "steps": 10_000]
        ) { (input) throws(InputError) in
            CalculationResult(.number(try Exercise.stepsEnergy(input.number("steps"), input.body).value))
        },
    ]

    private static let activity: JSONValue = ["met": 7, "weight_kg": 70, "minutes": 45]
    private static let speed: JSONValue = ["speed_m_per_min": 90, "grade": 0.02]

    private static func outside(_ range: ClosedRange<Double>, _ speed: Double, _ what: String) -> [Finding] {
        guard !range.contains(speed) else { return [] }
        let bounds = "\(InputError.text(range.lowerBound)) to \(InputError.text(range.upperBound))"
        return [
            Finding(.equationValidity, .warning, "The equation for \(what) was fitted on \(bounds) m/min.")
        ]
    }
}
