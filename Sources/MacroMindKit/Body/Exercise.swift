/// The energy of exercise.
///
/// One MET is 1 kcal per kg of body weight and hour. Add only *net* energy to an expenditure that contains rest.
public enum Exercise {
    /// Returns the whole energy spent in an activity, rest included.
    ///
    /// - Parameters:
    ///   - met: The metabolic equivalent, from 0.5 to 30.
    ///   - weight: The body weight.
    ///   - minutes: The duration, from 0 to 10,080 (a week).
    /// - Returns: The whole energy spent in an activity, rest included.
    /// - Throws: An ``InputError`` outside these ranges.
    public static func grossEnergy(
        met: Double,
        weight: Kilograms,
        minutes: Double
    ) throws(InputError) -> Kilocalories {
        try check(met: met, weight: weight, minutes: minutes)
        return Kilocalories(met * weight.value * minutes / 60)
    }

    /// Returns the energy spent above rest.
    ///
    /// - Parameters:
    ///   - met: The metabolic equivalent, from 0.5 to 30.
    ///   - weight: The body weight.
    ///   - minutes: The duration, from 0 to 10,080 (a week).
    /// - Returns: The energy spent above rest.
    /// - Throws: An ``InputError`` outside these ranges.
    public static func netEnergy(
        met: Double,
        weight: Kilograms,
        minutes: Double
    ) throws(InputError) -> Kilocalories {
        try check(met: met, weight: weight, minutes: minutes)
        return Kilocalories((met - 1) * weight.value * minutes / 60)
    }

    /// Returns the oxygen uptake of walking in ml per kg and minute, after the American College of Sports Medicine.
    ///
    /// - Parameters:
    ///   - metersPerMinute: The speed; the equation was fitted on 50 to 100 m/min.
    ///   - grade: The slope as a fraction, from 0 to 1.
    /// - Returns: The oxygen uptake of walking in ml per kg and minute, after the American College of Sports Medicine.
    /// - Throws: An ``InputError`` for a speed outside 0 to 250 m/min or another slope.
    /// - Source: ACSM. *Guidelines for Exercise Testing and Prescription.*
    public static func walkingOxygen(metersPerMinute: Double, grade: Double) throws(InputError) -> Double {
        try check(speed: metersPerMinute, in: 0...250, grade: grade)
        return 3.5 + 0.1 * metersPerMinute + 1.8 * metersPerMinute * grade
    }

    /// Returns the oxygen uptake of running in ml per kg and minute, after the American College of Sports Medicine.
    ///
    /// - Parameters:
    ///   - metersPerMinute: The speed; the equation was fitted above about 134 m/min.
    ///   - grade: The slope as a fraction, from 0 to 1.
    /// - Returns: The oxygen uptake of running in ml per kg and minute, after the American College of Sports Medicine.
    /// - Throws: An ``InputError`` for a speed outside 0 to 800 m/min or another slope.
    /// - Source: ACSM. *Guidelines for Exercise Testing and Prescription.*
    public static func runningOxygen(metersPerMinute: Double, grade: Double) throws(InputError) -> Double {
        try check(speed: metersPerMinute, in: 0...800, grade: grade)
        return 3.5 + 0.2 * metersPerMinute + 0.9 * metersPerMinute * grade
    }

    /// Returns the energy of an oxygen uptake, at 5 kcal for a litre.
    ///
    /// - Parameters:
    ///   - oxygen: The uptake in ml per kg and minute, from 0 to 100.
    ///   - weight: The body weight.
    ///   - minutes: The duration, from 0 to 10,080.
    /// - Returns: The energy of an oxygen uptake, at 5 kcal for a litre.
    /// - Throws: An ``InputError`` outside these ranges.
    public static func energy(
        oxygen: Double,
        weight: Kilograms,
        minutes: Double
    ) throws(InputError) -> Kilocalories {
        try InputError.check(oxygen, "vo2", in: 0...100, unit: "ml/kg/min")
        try check(met: 1, weight: weight, minutes: minutes)
        return Kilocalories(oxygen * weight.value / 1000 * 5 * minutes)
    }

    /// Returns the energy of steps above rest; expect errors of ±20 %.
    ///
    /// The stride is 0.415 (men) or 0.413 (women) of the height, the cost 0.5 kcal per kg and km.
    ///
    /// - Parameters:
    ///   - steps: The number of steps, from 0 to 200,000.
    ///   - body: Sex, height and weight.
    /// - Returns: The energy of steps above rest.
    /// - Throws: An ``InputError`` when a figure is unknown or impossible.
    public static func stepsEnergy(
        _ steps: Double,
        _ body: BodyMeasurements
    ) throws(InputError) -> Kilocalories {
        try InputError.check(steps, "steps", in: 0...200_000)
        let stride = try (body.neededSex() == .male ? 0.415 : 0.413) * body.neededHeight().meters
        return Kilocalories(0.5 * (try body.neededWeight().value) * steps * stride / 1000)
    }

    private static func check(met: Double, weight: Kilograms, minutes: Double) throws(InputError) {
        try InputError.check(met, "met", in: 0.5...30, unit: "MET")
        try Person.validate(weight: weight)
        try InputError.check(minutes, "minutes", in: 0...10_080, unit: "minutes")
    }

    private static func check(speed: Double, in range: ClosedRange<Double>, grade: Double) throws(InputError)
    {
        try InputError.check(speed, "speed_m_per_min", in: range, unit: "m/min")
        try InputError.check(
            grade,
            "grade",
            in: 0...1,
            hint: grade > 1 ? "Write the slope as a fraction: 0.05 for 5 %." : nil
        )
    }
}
