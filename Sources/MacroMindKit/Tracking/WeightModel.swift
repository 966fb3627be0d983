/// A model of how an adult's weight and composition follow intake and activity.
///
/// It knows that expenditure falls with weight and adapts to intake, that the split between fat and lean tissue
/// depends on how fat a body is, and that glycogen and sodium move water within days. Use it instead of the static
/// 7700 kcal/kg, which overstates a year's change about twofold. It does not cover children, pregnancy, lactation
/// and the lean gain of resistance training.
///
/// - Units: Kilograms, centimetres, years, kilocalories a day.
/// - Valid range: Adults from 18 to 100 years. Outside, creating the model throws.
/// - Accuracy: In the two years of the CALERIE trial the mean error of weight was about half a kilogram (Guo and Hall
///   2018); a single person differs mostly through resting energy, ±9 %.
/// - Source: Hall KD, Sacks G, Chandramohan D, et al. Lancet 2011;378:826–837, web appendix, equations 1–9;
///   initial fat from Jackson AS, et al. Int J Obes 2002;26:789–796.
public struct WeightModel: Sendable {
    /// How the model is set up.
    public let convention: WeightModelConvention
    /// The intake that keeps the starting weight, once the body has adapted to it.
    public let baselineIntake: Kilocalories
    /// The energy spent on a day at the start; the baseline intake for a body in balance.
    public let startingExpenditure: Kilocalories
    /// The fat mass at the start.
    public let startingFat: Kilograms
    /// The body weight at the start.
    public let startingWeight: Kilograms

    let dynamics: WeightDynamics
    /// The cost of physical activity at the start, kcal/kg.
    let activityCost: Double
    let sex: Sex

    /// Creates a model of a person in energy balance.
    ///
    /// - Parameters:
    ///   - sex: The sex term of the equations.
    ///   - age: The age, from 18 to 100 years.
    ///   - weight: The body weight.
    ///   - height: The body height.
    ///   - physicalActivityLevel: Total over resting energy before the change, from 1.12 to 3.5.
    ///   - fat: The fat mass when it was measured; otherwise it is estimated from body mass index, age and sex.
    ///   - carbohydrateShare: The share of carbohydrate before the change.
    ///   - convention: How the model is set up.
    ///   - constants: Other constants than those of the convention.
    /// - Throws: An ``InputError`` that names the figure outside its range.
    public init(
        sex: Sex,
        age: Double,
        weight: Kilograms,
        height: Centimeters,
        physicalActivityLevel: Double,
        fat: Kilograms? = nil,
        carbohydrateShare: Double = 0.5,
        convention: WeightModelConvention = .lancet2011,
        constants: HallConstants? = nil
    ) throws(InputError) {
        try Self.validate(age: age, weight: weight, height: height)
        try Self.validate(level: physicalActivityLevel)
        try Self.validate(carbohydrateShare: carbohydrateShare, fat: fat, weight: weight)
        let constants = constants ?? convention.constants
        let resting = Self.restingEnergy(sex: sex, age: age, weight: weight, height: height, convention)
        let fat = fat?.value ?? Self.fat(sex: sex, age: age, weight: weight.value, height: height)
        activityCost = (0.9 * physicalActivityLevel - 1) * resting / weight.value
        dynamics = WeightDynamics(
            constants: constants,
            body: Self.split(sex, age, weight.value, height, fat, convention, constants),
            expenditure: physicalActivityLevel * resting,
            activity: activityCost,
            intake: physicalActivityLevel * resting,
            carbohydrateShare: carbohydrateShare
        )
        baselineIntake = Kilocalories(physicalActivityLevel * resting)
        startingExpenditure = baselineIntake
        startingFat = Kilograms(fat)
        startingWeight = weight
        self.convention = convention
        self.sex = sex
    }

    /// Projects weight and composition over stretches of days, one after the other.
    ///
    /// - Parameter phases: What is eaten and how active the days are; ten years at most in all.
    /// - Returns: The course, the start as day 0.
    /// - Throws: An ``InputError`` that names the figure outside its range, or the day on which no body could go on.
    /// - Complexity: Linear in the number of days; four evaluations of the equations a day.
    public func project(_ phases: [WeightModelPhase]) throws(InputError) -> WeightProjection {
        for phase in phases { try phase.validate() }
        let total = phases.reduce(0) { $0 + $1.days }
        try InputError.check(Double(total), "days", in: 1...3650, hint: "Project at most ten years.")
        var state = dynamics.start
        var days = [
            projectedDay(
                0,
                state,
                spent: startingExpenditure.value,
                intake: Kilocalories(dynamics.baselineIntake)
            )
        ]
        days.reserveCapacity(total + 1)
        var maintenance = baselineIntake.value
        var spending = startingExpenditure.value
        for phase in phases {
            let drive = drive(of: phase)
            for _ in 0..<phase.days {
                let next = dynamics.advanced(state, drive)
                guard dynamics.isPossible(next) else {
                    throw impossible(onDay: days.count, intake: phase.intake)
                }
                let spent = next[WeightDynamics.Lane.spent] - state[WeightDynamics.Lane.spent]
                days.append(projectedDay(days.count, next, spent: spent, intake: phase.intake))
                state = next
            }
            maintenance = dynamics.maintenance(state, activity: drive.activity)
            spending = dynamics.expenditure(state, drive)
        }
        return WeightProjection(
            days: days,
            maintenanceAtEnd: Kilocalories(maintenance),
            expenditureAtEnd: Kilocalories(spending),
            findings: findings(days)
        )
    }

    /// Returns the error of an intake that leads to a state that no body can be in.
    func impossible(onDay day: Int, intake: Kilocalories) -> InputError {
        let isLow = intake < baselineIntake
        return InputError(
            .outOfRange,
            field: "intake_kcal",
            received: InputError.text(intake.value),
            allowed: isLow
                ? "an intake on which the body lasts; its tissue is used up on day \(day)"
                : "an intake that the model can follow; it fails on day \(day)",
            hint: "Choose a \(isLow ? "higher" : "lower") intake or fewer days."
        )
    }

    func drive(of phase: WeightModelPhase) -> WeightDynamics.Drive {
        .init(
            intake: phase.intake.value,
            carbohydrateShare: phase.carbohydrateShare,
            sodiumChange: phase.sodiumChange(baselineIntake: dynamics.baselineIntake),
            activity: activityCost * (1 + phase.activityChangePercent / 100)
        )
    }

    /// Creates a model from equations whose figures were checked.
    init(
        _ dynamics: WeightDynamics,
        activityCost: Double,
        startingExpenditure: Kilocalories,
        sex: Sex,
        convention: WeightModelConvention
    ) {
        self.dynamics = dynamics
        self.activityCost = activityCost
        self.startingExpenditure = startingExpenditure
        self.sex = sex
        self.convention = convention
        baselineIntake = Kilocalories(dynamics.maintenance(dynamics.start, activity: activityCost))
        startingFat = Kilograms(dynamics.start[WeightDynamics.Lane.fat])
        startingWeight = Kilograms(dynamics.weight(dynamics.start))
    }

    private func projectedDay(
        _ day: Int,
        _ state: WeightDynamics.State,
        spent: Double,
        intake: Kilocalories
    ) -> ProjectedDay {
        let tissue =
            state[WeightDynamics.Lane.fat] - dynamics.start[WeightDynamics.Lane.fat]
            + state[WeightDynamics.Lane.lean] - dynamics.start[WeightDynamics.Lane.lean]
        let weight = dynamics.weight(state)
        return ProjectedDay(
            day: day,
            weight: Kilograms(weight),
            fat: Kilograms(state[WeightDynamics.Lane.fat]),
            lean: Kilograms(state[WeightDynamics.Lane.lean]),
            waterShift: Kilograms(weight - startingWeight.value - tissue),
            intake: intake,
            expenditure: Kilocalories(spent)
        )
    }

    /// Essential fat after Behnke AR, Wilmore JH, 1974: about 3 % of weight in men and 12 % in women.
    private func findings(_ days: [ProjectedDay]) -> [Finding] {
        let essential = sex == .male ? 0.03 : 0.12
        guard let low = days.first(where: { $0.fat.value < essential * $0.weight.value }) else { return [] }
        let percent = Int((100 * essential).rounded())
        return [
            Finding(
                "below-essential-fat",
                .problem,
                "Body fat falls below \(percent) % of weight on day \(low.day); nobody should go there. "
                    + "Choose a higher intake or fewer days.",
                path: ["day \(low.day)"]
            )
        ]
    }
}
