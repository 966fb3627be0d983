/// Where it leads to go on eating as of late, from an expenditure that was learned from a log.
///
/// The course is that of the ``WeightModel`` started at the learned expenditure; its band comes from the ends of the
/// interval of that expenditure. Activity is supposed to stay as it is. An intake that is logged too low does little harm,
/// since the expenditure was learned from the same log: even one below 1.12 times resting energy, which no log of
/// everything gives, is followed, with activity that costs as little as the model knows and a finding.
///
/// - Units: Kilograms, kilocalories a day in the units of the log.
/// - Valid range: Adults from 18 to 100 years, neither pregnant nor breastfeeding, of whom this type is not told; an
///   expenditure from 0.75 to 3.5 times resting energy after Mifflin.
/// - Source: Hall KD, et al. Lancet 2011;378:826–837.
public struct WeightOutlook: Sendable, Hashable, Codable {
    /// The weight on a day.
    public struct Day: Sendable, Hashable, Codable {
        /// The number of days since the start; the start itself is day 0.
        public var day: Int
        /// The likely weight.
        public var weight: Kilograms
        /// The weight if the expenditure is at the upper end of its 90 % interval.
        public var low: Kilograms
        /// The weight if the expenditure is at the lower end of its 90 % interval.
        public var high: Kilograms

        enum CodingKeys: String, CodingKey {
            case day
            case weight = "weight_kg"
            case low = "low_kg"
            case high = "high_kg"
        }
    }

    /// The energy eaten on each day.
    public var intake: Kilocalories
    /// The days, the start first.
    public var days: [Day]
    /// What to know before the course is believed.
    public var findings: [Finding]

    /// Below this change a week, kg, and with a band that holds both directions, weight stays.
    static let noticeable = 0.1

    /// The least expenditure that is followed, as a share of resting energy: a log that leaves out 40 % of a very quiet
    /// day's 1.25.
    static let leastShare = 0.75

    /// Follows somebody who goes on eating as of late.
    ///
    /// - Parameters:
    ///   - person: The person; without a sex term the courses of both are followed and the band holds all of them.
    ///   - learned: What the log tells of the expenditure.
    ///   - intake: The mean energy eaten on the logged days of late.
    ///   - days: The number of days, from 1 to 3650.
    ///   - bodyFatPercent: Measured body fat, from 2 to 70 %, or `nil` when it was not measured.
    ///   - policy: The policy that tells which weight is too low.
    /// - Throws: An ``InputError`` that names the figure outside the range of the model.
    /// - Complexity: Linear in the number of days.
    public init(
        _ person: TrackedPerson,
        learned: LearnedExpenditure,
        intake: Kilocalories,
        days: Int,
        bodyFatPercent: Double? = nil,
        policy: SafetyPolicy = .standard
    ) throws(InputError) {
        let phases = [WeightModelPhase(days: days, intake: intake)]
        var courses: [WeightProjection] = []
        var ends: [WeightProjection] = []
        var isBelowModel = false
        for sex in person.sex.map({ [$0] }) ?? Sex.allCases {
            let start = try Self.start(person, sex, learned, intake: intake, bodyFatPercent)
            let model = start.model
            isBelowModel = isBelowModel || start.isBelowModel
            courses.append(try model.project(phases))
            for end in [learned.low, learned.high] {
                ends.append(try model.spending(end - learned.expenditure).project(phases))
            }
        }
        self.intake = intake
        self.days = (0...days).map { Self.day($0, courses: courses, ends: ends) }
        findings = Self.findings(of: courses)
        if isBelowModel { findings.append(Self.incomplete) }
        if learned.confidence == .priorOnly { findings.append(Self.assumed) }
        findings += underweight(height: person.height, policy: policy).map { [$0] } ?? []
    }

    /// The likely change of weight a week, as the mean of all days; negative for a loss.
    public var weeklyChange: Kilograms { weekly(\.weight) }
    /// The change of weight a week at the lower end of the band.
    public var weeklyLow: Kilograms { weekly(\.low) }
    /// The change of weight a week at the upper end of the band.
    public var weeklyHigh: Kilograms { weekly(\.high) }
    /// Whether weight stays about where it is: the likely change is below 0.1 kg a week, and its direction is open.
    public var stays: Bool {
        weeklyLow.value < 0 && weeklyHigh.value > 0 && abs(weeklyChange.value) < Self.noticeable
    }

    private func weekly(_ weight: KeyPath<Day, Kilograms>) -> Kilograms {
        guard let first = days.first, let last = days.last, last.day > first.day else { return 0 }
        return (last[keyPath: weight] - first.weight) * (7 / Double(last.day - first.day))
    }

    /// Returns the model of a person, and whether the expenditure lies below what the model knows of bodies.
    private static func start(
        _ person: TrackedPerson,
        _ sex: Sex,
        _ learned: LearnedExpenditure,
        intake: Kilocalories,
        _ bodyFatPercent: Double?
    ) throws(InputError) -> (model: WeightModel, isBelowModel: Bool) {
        let resting = WeightModel.restingEnergy(
            sex: sex,
            age: person.age,
            weight: learned.trendWeight,
            height: person.height,
            .lancet2011
        )
        let range = WeightModel.expenditures(resting: resting)
        try InputError.check(
            learned.expenditure.value.rounded(),
            "expenditure_kcal",
            in: (leastShare * resting).rounded(.up)...range.upperBound,
            unit: "kcal/day for this body",
            hint: "Check the weight, and log everything that is eaten."
        )
        let known = max(learned.expenditure, Kilocalories(range.lowerBound))
        let model = try WeightModel(
            sex: sex,
            age: person.age,
            weight: learned.trendWeight,
            height: person.height,
            expenditure: known,
            intake: intake,
            fat: bodyFatPercent.map { learned.trendWeight * ($0 / 100) }
        )
        return (model.spending(learned.expenditure - known), learned.expenditure < known)
    }

    private static func day(_ day: Int, courses: [WeightProjection], ends: [WeightProjection]) -> Day {
        let middle = courses.reduce(0) { $0 + $1.days[day].weight.value } / Double(courses.count)
        let all = (courses + ends).map { $0.days[day].weight }
        return Day(
            day: day,
            weight: Kilograms(middle),
            low: all.min() ?? Kilograms(middle),
            high: all.max() ?? Kilograms(middle)
        )
    }

    /// What the likely courses tell, each kind once.
    private static func findings(of courses: [WeightProjection]) -> [Finding] {
        var codes: Set<Finding.Code> = []
        return courses.flatMap(\.findings).filter { codes.insert($0.code).inserted }
    }

    private static let assumed = Finding(
        .assumption,
        .warning,
        "There are fewer than ten weigh-ins or seven logged days, so that most of the expenditure is supposed."
    )

    private static let incomplete = Finding(
        .logIncomplete,
        .warning,
        "What you use by your log leaves nothing for activity, so that not everything eaten seems to be logged. The course "
            + "reckons with the log as it is."
    )

    private func underweight(height: Centimeters, policy: SafetyPolicy) -> Finding? {
        let least = policy.limits.bodyMassIndex
        let weight = least * height.meters * height.meters
        guard weeklyChange.value < 0, let low = days.first(where: { $0.weight.value < weight }) else {
            return nil
        }
        return Finding(
            .projectedUnderweight,
            .problem,
            "Going on like this, the body mass index is below \(InputError.text(least)) kg/m² on day \(low.day). "
                + "Eat more, and please speak with a clinician.",
            path: ["day \(low.day)"]
        )
    }
}

extension Finding.Code {
    /// An expenditure that was learned is lower than any body's, so that the log is incomplete.
    public static let logIncomplete: Finding.Code = "log-incomplete"
}
