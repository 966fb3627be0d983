/// Everything that targets are computed from.
public struct TargetRequest: Sendable, Hashable, Codable {
    /// The person.
    public var person: Person
    /// What the person wants.
    public var goal: Goal
    /// The way to split energy, or `nil` for the split by goal, training and age.
    public var preset: MacroPreset?
    /// The energy that the person sets, or `nil` to compute it.
    public var dailyEnergy: Kilocalories?
    /// The expenditure learned from logs, or `nil` to estimate it.
    public var measuredExpenditure: Kilocalories?
    /// The equation to use for resting energy, or `nil` to have one chosen.
    public var equation: RestingEnergyEquation?
    /// The training load that carbohydrate should meet, or `nil`; a preset takes its place.
    public var carbohydrateLoad: CarbohydrateLoad?
    /// The day for which targets are made; needed when the age comes from a date of birth.
    public var date: CalendarDate?

    private enum CodingKeys: String, CodingKey {
        case person, goal, preset, equation, date
        case dailyEnergy = "daily_calories"
        case measuredExpenditure = "measured_expenditure_kcal"
        case carbohydrateLoad = "carbohydrate_load"
    }

    /// Creates a request.
    ///
    /// - Parameters:
    ///   - person: The person.
    ///   - goal: What the person wants.
    ///   - preset: The way to split energy.
    ///   - dailyEnergy: The energy that the person sets, from 500 to 10,000 kcal.
    ///   - measuredExpenditure: The expenditure learned from logs, from 500 to 10,000 kcal.
    ///   - equation: The equation to use for resting energy.
    ///   - carbohydrateLoad: The training load that carbohydrate should meet.
    ///   - date: The day for which targets are made.
    public init(
        person: Person,
        goal: Goal,
        preset: MacroPreset? = nil,
        dailyEnergy: Kilocalories? = nil,
        measuredExpenditure: Kilocalories? = nil,
        equation: RestingEnergyEquation? = nil,
        carbohydrateLoad: CarbohydrateLoad? = nil,
        date: CalendarDate? = nil
    ) {
        self.person = person
        self.goal = goal
        self.preset = preset
        self.dailyEnergy = dailyEnergy
        self.measuredExpenditure = measuredExpenditure
        self.equation = equation
        self.carbohydrateLoad = carbohydrateLoad
        self.date = date
    }

    /// Checks every figure.
    ///
    /// - Throws: An ``InputError`` for the first that can not be right.
    public func validate() throws(InputError) {
        try person.validate()
        try goal.validate()
        try validateGoalWeight()
        if let dailyEnergy {
            try InputError.check(dailyEnergy.value, "daily_calories", in: 0...10_000, unit: "kcal")
        }
        if let measuredExpenditure {
            try InputError.check(
                measuredExpenditure.value,
                "measured_expenditure_kcal",
                in: 500...10_000,
                unit: "kcal"
            )
        }
    }

    private func validateGoalWeight() throws(InputError) {
        guard let goalWeight = goal.goalWeight else { return }
        let isPossible =
            switch goal.direction {
            case .cut: goalWeight < person.weight
            case .bulk: goalWeight > person.weight
            case .maintain: true
            }
        guard !isPossible else { return }
        let side = goal.direction == .cut ? "below" : "above"
        throw InputError(
            .inconsistent,
            field: "goal_weight_kg",
            received: InputError.text(goalWeight.value),
            allowed: "a weight \(side) the present \(InputError.text(person.weight.value)) kg for the goal "
                + goal.direction.rawValue,
            hint: "Change the goal or the goal weight."
        )
    }
}
