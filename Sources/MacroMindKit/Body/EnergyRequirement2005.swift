/// The energy requirement equations of the Institute of Medicine, 2005.
///
/// The activity coefficient multiplies both the weight and the height term. For requirements prefer
/// ``EnergyRequirement2023``; these are kept for comparison with older work.
///
/// - Source: Institute of Medicine. *Dietary Reference Intakes for Energy, Carbohydrate, Fiber, Fat …* 2002/2005, ch. 5.
public enum EnergyRequirement2005 {
    /// The four activity classes.
    public enum Activity: String, Sendable, Codable, CaseIterable {
        /// A physical activity level from 1.0 to below 1.4.
        case sedentary
        /// From 1.4 to below 1.6.
        case lowActive = "low_active"
        /// From 1.6 to below 1.9.
        case active
        /// From 1.9 to below 2.5.
        case veryActive = "very_active"
    }

    /// Returns the requirement of an adult of 19 years or more.
    ///
    /// - Parameters:
    ///   - body: Sex, age, weight and height.
    ///   - activity: The activity class.
    /// - Returns: The requirement of an adult of 19 years or more.
    /// - Throws: An ``InputError`` when a figure is unknown or impossible, or the age is below 19.
    public static func adult(
        _ body: BodyMeasurements,
        _ activity: Activity
    ) throws(InputError) -> Kilocalories {
        try checkAge(body, in: 19...120, "Below 19 years use the equation for children.")
        return try body.neededSex() == .male
            ? evaluate(body, 662, -9.53, 15.91, 539.6, activity, [1, 1.11, 1.25, 1.48])
            : evaluate(body, 354, -6.91, 9.36, 726, activity, [1, 1.12, 1.27, 1.45])
    }

    /// Returns the expenditure of an adult with a body mass index of 25 or more; it is no advice for intake.
    ///
    /// - Parameters:
    ///   - body: Sex, age, weight and height.
    ///   - activity: The activity class.
    /// - Returns: The expenditure of an adult with a body mass index of 25 or more.
    /// - Throws: An ``InputError`` when a figure is unknown or impossible, or the age is below 19.
    public static func overweightAdult(
        _ body: BodyMeasurements,
        _ activity: Activity
    ) throws(InputError) -> Kilocalories {
        try checkAge(body, in: 19...120, "Below 19 years use the equation for children.")
        return try body.neededSex() == .male
            ? evaluate(body, 1086, -10.1, 13.7, 416, activity, [1, 1.12, 1.29, 1.59])
            : evaluate(body, 448, -7.95, 11.4, 619, activity, [1, 1.16, 1.27, 1.44])
    }

    /// Returns the requirement of a child from 3 to below 19 years, with the energy of growth.
    ///
    /// - Parameters:
    ///   - body: Sex, age, weight and height.
    ///   - activity: The activity class.
    /// - Returns: The requirement of a child from 3 to below 19 years, with the energy of growth.
    /// - Throws: An ``InputError`` when a figure is unknown or impossible, or the age is another.
    public static func child(
        _ body: BodyMeasurements,
        _ activity: Activity
    ) throws(InputError) -> Kilocalories {
        try checkAge(
            body,
            in: 3...18.999_999,
            "Use the equation for infants below 3 and for adults from 19 years."
        )
        let growth: Kilocalories = try body.neededAge() < 9 ? 20 : 25
        return try body.neededSex() == .male
            ? evaluate(body, 88.5, -61.9, 26.7, 903, activity, [1, 1.13, 1.26, 1.42]) + growth
            : evaluate(body, 135.3, -30.8, 10.0, 934, activity, [1, 1.16, 1.31, 1.56]) + growth
    }

    /// Returns the expenditure of a child from 3 to below 19 years above the 85th percentile, keeping weight.
    ///
    /// - Parameters:
    ///   - body: Sex, age, weight and height.
    ///   - activity: The activity class.
    /// - Returns: The expenditure of a child from 3 to below 19 years above the 85th percentile, keeping weight.
    /// - Throws: An ``InputError`` when a figure is unknown or impossible, or the age is another.
    public static func overweightChild(
        _ body: BodyMeasurements,
        _ activity: Activity
    ) throws(InputError) -> Kilocalories {
        try checkAge(body, in: 3...18.999_999, "Use the equation for adults from 19 years.")
        return try body.neededSex() == .male
            ? evaluate(body, 114, -50.9, 19.5, 1161.4, activity, [1, 1.12, 1.24, 1.45])
            : evaluate(body, 389, -41.2, 15.0, 701.6, activity, [1, 1.18, 1.35, 1.60])
    }

    /// Returns the requirement of an infant or toddler, with the energy of growth.
    ///
    /// - Parameters:
    ///   - ageInMonths: Completed months, from 0 to below 36.
    ///   - weight: The body weight, from 1 to 40 kg.
    /// - Returns: The requirement of an infant or toddler, with the energy of growth.
    /// - Throws: An ``InputError`` outside these ranges.
    public static func infant(ageInMonths: Double, weight: Kilograms) throws(InputError) -> Kilocalories {
        try InputError.check(
            ageInMonths,
            "age_months",
            in: 0...35.999_999,
            unit: "months",
            hint: "From 3 years use the equation for children."
        )
        try InputError.check(
            weight.value,
            "weight_kg",
            in: 1...40,
            unit: "kg",
            hint: weight.value > 1000 ? "That looks like grams." : nil
        )
        let growth: Double =
            switch ageInMonths {
            case ..<4: 175
            case ..<7: 56
            case ..<13: 22
            default: 20
            }
        return Kilocalories(89 * weight.value - 100 + growth)
    }

    /// Returns what is added to the requirement of a pregnant woman.
    ///
    /// - Parameter trimester: The trimester, from 1 to 3.
    /// - Returns: What is added to the requirement of a pregnant woman.
    /// - Throws: An ``InputError`` for another number.
    public static func pregnancyAddition(trimester: Int) throws(InputError) -> Kilocalories {
        try InputError.check(Double(trimester), "trimester", in: 1...3)
        return [0, 340, 452][trimester - 1]
    }

    private static func checkAge(
        _ body: BodyMeasurements,
        in range: ClosedRange<Double>,
        _ hint: String
    ) throws(InputError) {
        try InputError.check(try body.neededAge(), "age_y", in: range, unit: "years", hint: hint)
    }

    private static func evaluate(
        _ body: BodyMeasurements,
        _ intercept: Double,
        _ perYear: Double,
        _ perKilogram: Double,
        _ perMeter: Double,
        _ activity: Activity,
        _ coefficients: [Double]
    ) throws(InputError) -> Kilocalories {
        let index = Activity.allCases.firstIndex(of: activity) ?? 0
        let size = try perKilogram * body.neededWeight().value + perMeter * body.neededHeight().meters
        return Kilocalories(intercept + perYear * (try body.neededAge()) + coefficients[index] * size)
    }
}
