/// Chooses an equation for a person and estimates resting and total energy.
public struct EnergyEstimator: Sendable {
    /// Creates an estimator.
    public init() {}

    /// Returns the estimate for a person.
    ///
    /// Adults get resting energy times the activity factor; minors, pregnant and breastfeeding people get the
    /// requirement equations of 2023. Without a sex term both are computed, the middle is used and the interval
    /// spans both.
    ///
    /// - Parameters:
    ///   - person: The person.
    ///   - equation: The equation to use for resting energy, or `nil` to have one chosen.
    ///   - measuredTotal: An expenditure measured or learned from logs, which then takes the place of the total.
    ///   - date: The day, needed when the age comes from a date of birth.
    /// - Returns: The estimate for a person.
    /// - Throws: An ``InputError`` when a figure can not be right or the equation needs one that is unknown.
    public func estimate(
        _ person: Person,
        equation: RestingEnergyEquation? = nil,
        measuredTotal: Kilocalories? = nil,
        on date: CalendarDate? = nil
    ) throws(InputError) -> EnergyEstimate {
        let age = try person.years(on: date)
        let choice = equation.map { ($0, "it was asked for") } ?? recommendation(for: person, age: age)
        let resting = try average(person, age) { (body) throws(InputError) in try choice.0.evaluate(body) }
        let alternatives = eligible(for: person, age: age)
        let spread = try spread(of: alternatives, person: person, age: age, around: resting)
        var estimate = EnergyEstimate(
            resting: resting,
            total: resting * person.activity.factor,
            equation: choice.0,
            why: choice.1,
            method: .factorial,
            restingInterval: spread,
            totalInterval: spread,
            alternatives: [],
            findings: choice.0.findings(for: person.measurements(sex: person.sex, age: age)),
            derivation: []
        )
        for other in alternatives {
            let value = try average(person, age) { (body) throws(InputError) in try other.evaluate(body) }
            estimate.alternatives.append(.init(equation: other, resting: value))
        }
        estimate.derivation.append(
            DerivationStep(
                "resting energy",
                formula: "\(choice.0.displayName): \(choice.1)",
                value: resting.value,
                unit: "kcal/day",
                source: choice.0.citation
            )
        )
        if person.sex == nil { estimate.findings.append(Self.unknownSex) }
        try addTotal(&estimate, person: person, age: age, measured: measuredTotal)
        return estimate
    }

    /// Returns the equation that suits a person best, with the reason.
    ///
    /// - Parameters:
    ///   - person: The person.
    ///   - age: The age in years.
    /// - Returns: The equation that suits a person best, with the reason.
    public func recommendation(for person: Person, age: Double) -> (RestingEnergyEquation, String) {
        let isAthlete = person.experience == .advanced && person.training != .none
        if age < 18 {
            return person.sex != .female && (3..<10).contains(age)
                ? (.henryWeight, "the person is a child; the height form is misprinted for this age")
                : (.henryWeightHeight, "the person is under 18")
        }
        if person.fatFreeMass != nil {
            return isAthlete
                ? (.cunningham1980, "body fat is measured and the person is an athlete")
                : (.katchMcArdle, "body fat is measured")
        }
        if isAthlete, RestingEnergyEquation.tenHaafWeight.ages.contains(age) {
            return (.tenHaafWeight, "the person is an athlete of 18 to 35 years")
        }
        return age > RestingEnergyEquation.mifflinStJeor.ages.upperBound
            ? (.henryWeightHeight, "the person is older than the adults that Mifflin–St Jeor was fitted on")
            : (.mifflinStJeor, "the default for adults without measured body fat")
    }

    /// Returns the equations whose range and inputs fit a person, in a fixed order.
    ///
    /// - Parameters:
    ///   - person: The person.
    ///   - age: The age in years.
    /// - Returns: The equations whose range and inputs fit a person, in a fixed order.
    public func eligible(for person: Person, age: Double) -> [RestingEnergyEquation] {
        let isAthlete = person.experience == .advanced && person.training != .none
        let adult: [RestingEnergyEquation] = [
            .mifflinStJeor, .rozaShizgal1984, .henryWeightHeight, .muller2004, .owen, .livingston,
            .katchMcArdle,
            .cunningham1980, .tenHaafWeight, .tenHaafFatFreeMass,
        ]
        let candidates =
            age < 18 ? [.henryWeightHeight, .schofieldWeightHeightMegajoules, .muller2004] : adult
        return candidates.filter { equation in
            guard !equation.needsFatFreeMass || person.fatFreeMass != nil else { return false }
            guard !equation.isForAthletes || isAthlete else { return false }
            return equation.findings(for: person.measurements(sex: person.sex, age: age)).isEmpty
        }
    }

    private static let unknownSex = Finding(
        .assumption,
        .note,
        "Without a sex term the equations for both were computed; the middle is used and the interval spans both."
    )
}

extension EnergyEstimator {
    /// Returns the value of a formula, the middle of both sexes without a sex term.
    func average(
        _ person: Person,
        _ age: Double,
        _ formula: (BodyMeasurements) throws(InputError) -> Kilocalories
    ) throws(InputError) -> Kilocalories {
        guard person.sex == nil else { return try formula(person.measurements(sex: person.sex, age: age)) }
        let female = try formula(person.measurements(sex: .female, age: age))
        return (female + (try formula(person.measurements(sex: .male, age: age)))) / 2
    }

    private func spread(
        of equations: [RestingEnergyEquation],
        person: Person,
        age: Double,
        around resting: Kilocalories
    ) throws(InputError) -> ClosedRange<Kilocalories> {
        var lower = resting * 0.9
        var upper = resting * 1.1
        for equation in equations {
            for sex in person.sex.map({ [$0] }) ?? Sex.allCases {
                let value = try equation.evaluate(person.measurements(sex: sex, age: age))
                lower = min(lower, value)
                upper = max(upper, value)
            }
        }
        return lower...upper
    }
}
