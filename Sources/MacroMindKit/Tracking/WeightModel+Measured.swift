extension WeightModel {
    /// The intakes that a start may have, as shares of the expenditure; nobody eats less or more for long.
    static let intakeShares = 0.25...2.5

    /// Creates a model of a person whose expenditure was measured while they ate as they do now.
    ///
    /// A level of activity is not supposed; it follows from the expenditure and the estimated resting energy, and
    /// tells only how expenditure changes with weight. The body has settled on what is eaten: digestion, adaptive
    /// thermogenesis, glycogen and fluid belong to `intake`, so that going on with it moves tissue only. A start in
    /// balance would let somebody who has eaten little for weeks lose the water of the first days once more, and
    /// adapt once more. A change of the last few days is taken for settled too.
    ///
    /// Expenditure and intake may both be in the units of a log, as ``LearnedExpenditure`` is.
    ///
    /// - Parameters:
    ///   - sex: The sex term of the equations.
    ///   - age: The age, from 18 to 100 years.
    ///   - weight: The body weight without the noise of the scale, such as ``LearnedExpenditure/trendWeight``.
    ///   - height: The body height.
    ///   - expenditure: The energy spent on a day, from 1.12 to 3.5 times the resting energy after Mifflin.
    ///   - intake: The energy eaten on a day of late, from 0.25 to 2.5 times the expenditure.
    ///   - fat: The fat mass when it was measured; otherwise it is estimated from body mass index, age and sex.
    ///   - carbohydrateShare: The share of carbohydrate of late.
    ///   - convention: How the model is set up.
    ///   - constants: Other constants than those of the convention.
    /// - Throws: An ``InputError`` that names the figure outside its range: `expenditure_kcal` when no body of these
    ///   measures spends that much or that little, which mostly means an incomplete log.
    /// - Source: Hall KD, et al. Lancet 2011;378:826–837, web appendix, equations 1–9, solved for the constant of the
    ///   person at a measured expenditure; the cost of depositing tissue is part of what was measured.
    public init(
        sex: Sex,
        age: Double,
        weight: Kilograms,
        height: Centimeters,
        expenditure: Kilocalories,
        intake: Kilocalories,
        fat: Kilograms? = nil,
        carbohydrateShare: Double = 0.5,
        convention: WeightModelConvention = .lancet2011,
        constants: HallConstants? = nil
    ) throws(InputError) {
        try Self.validate(age: age, weight: weight, height: height)
        try Self.validate(carbohydrateShare: carbohydrateShare, fat: fat, weight: weight)
        let resting = Self.restingEnergy(sex: sex, age: age, weight: weight, height: height, convention)
        try Self.validate(expenditure: expenditure, resting: resting, intake: intake)
        let constants = constants ?? convention.constants
        let fat = fat?.value ?? Self.fat(sex: sex, age: age, weight: weight.value, height: height)
        let activityCost = (0.9 * expenditure.value - resting) / weight.value
        let deposition = constants.depositionCost(leanShare: constants.leanShare(fat: fat))
        self.init(
            WeightDynamics(
                constants: constants,
                body: Self.split(sex, age, weight.value, height, fat, convention, constants),
                expenditure: expenditure.value + (expenditure.value - intake.value) * deposition,
                activity: activityCost,
                intake: intake.value,
                carbohydrateShare: carbohydrateShare
            ),
            activityCost: activityCost,
            startingExpenditure: expenditure,
            sex: sex,
            convention: convention
        )
    }

    /// Returns the model of the same body with another expenditure, such as the end of the interval of a measured one.
    ///
    /// - Parameter more: The energy spent beyond that of the model, kcal/day; negative for less.
    /// - Returns: The model of the same body with another expenditure.
    func spending(_ more: Kilocalories) -> WeightModel {
        WeightModel(
            dynamics.spending(more.value),
            activityCost: activityCost,
            startingExpenditure: startingExpenditure + more,
            sex: sex,
            convention: convention
        )
    }

    /// Returns the whole kilocalories a day that bodies of a resting energy can spend in the model.
    static func expenditures(resting: Double) -> ClosedRange<Double> {
        let least = (levels.lowerBound * resting).rounded(.up)
        return least...max(least, (levels.upperBound * resting).rounded(.down))
    }

    private static func validate(
        expenditure: Kilocalories,
        resting: Double,
        intake: Kilocalories
    ) throws(InputError) {
        let range = expenditures(resting: resting)
        try InputError.check(
            expenditure.value,
            "expenditure_kcal",
            in: range,
            unit: "kcal/day for this body",
            hint: expenditure.value < range.lowerBound
                ? "That leaves nothing for activity; mostly it means that not everything eaten was logged."
                : "Check the weight and what was logged."
        )
        try InputError.check(
            intake.value,
            "intake_kcal",
            in: (intakeShares.lowerBound * expenditure.value)
                .rounded(.up)...(intakeShares.upperBound * expenditure.value).rounded(.down),
            unit: "kcal/day at this expenditure",
            hint: "Nobody eats so differently from the expenditure for long."
        )
    }
}
