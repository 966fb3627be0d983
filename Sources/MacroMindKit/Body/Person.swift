/// What is known of a person's body and day.
///
/// A value that is made holds plausible figures: its bounds are those of
/// the human body. In JSON the keys carry their unit, such as `height_cm` and `birth_date`.
public struct Person: Sendable, Hashable {
    /// How the age is known.
    public enum Age: Sendable, Hashable {
        /// An age in years, with or without a fraction.
        case years(Double)
        /// A date of birth; the age then depends on the day asked for.
        case bornOn(CalendarDate)
    }

    /// The sex term of the equations, or `nil` when the person gives none.
    public var sex: Sex?
    /// The age, or the date of birth.
    public var age: Age
    /// The body height.
    public var height: Centimeters
    /// The body weight.
    public var weight: Kilograms
    /// Measured body fat in percent of weight, or `nil` when it was not measured.
    public var bodyFatPercent: Double?
    /// How active the days are.
    public var activity: ActivityLevel
    /// The regular training.
    public var training: TrainingKind
    /// How far the person has come in training.
    public var experience: TrainingExperience
    /// A pregnancy, or `nil`.
    public var pregnancy: Pregnancy?
    /// Breastfeeding, or `nil`.
    public var lactation: Lactation?
    /// Conditions for which targets need a clinician.
    public var conditions: [HealthCondition]

    /// Creates a person after checking each figure.
    ///
    /// - Parameters:
    ///   - sex: The sex term of the equations.
    ///   - age: The age from 0 to 120 years, or the date of birth.
    ///   - height: The height, from 50 to 272 cm.
    ///   - weight: The weight, from 2 to 650 kg.
    ///   - bodyFatPercent: Measured body fat, from 2 to 70 %.
    ///   - activity: How active the days are.
    ///   - training: The regular training.
    ///   - experience: How far the person has come in training.
    ///   - pregnancy: A pregnancy.
    ///   - lactation: Breastfeeding.
    ///   - conditions: Conditions for which targets need a clinician.
    /// - Throws: An ``InputError`` that names the field, what is allowed and a likely mix-up of units.
    public init(
        sex: Sex?,
        age: Age,
        height: Centimeters,
        weight: Kilograms,
        bodyFatPercent: Double? = nil,
        activity: ActivityLevel,
        training: TrainingKind = .none,
        experience: TrainingExperience = .novice,
        pregnancy: Pregnancy? = nil,
        lactation: Lactation? = nil,
        conditions: [HealthCondition] = []
    ) throws(InputError) {
        self.sex = sex
        self.age = age
        self.height = height
        self.weight = weight
        self.bodyFatPercent = bodyFatPercent
        self.activity = activity
        self.training = training
        self.experience = experience
        self.pregnancy = pregnancy
        self.lactation = lactation
        self.conditions = conditions
        try validate()
    }

    /// The body mass index in kg/m².
    public var bodyMassIndex: Double { weight.value / (height.meters * height.meters) }

    /// The fat-free mass after the measured body fat, or `nil` when that is unknown.
    public var fatFreeMass: Kilograms? { bodyFatPercent.map { weight * (1 - $0 / 100) } }

    /// Returns the age in years.
    ///
    /// - Parameter date: The day to count to; needed when the age comes from a date of birth.
    /// - Returns: The age in years.
    /// - Throws: An error when the day is needed and absent, or gives an age outside 0 to 120 years.
    public func years(on date: CalendarDate? = nil) throws(InputError) -> Double {
        switch age {
        case .years(let years): return years
        case .bornOn(let birth):
            guard let date else {
                throw .missing(
                    "date",
                    allowed: "the day for which the age is counted",
                    hint: "Pass it beside birth_date."
                )
            }
            let years = Double(birth.completedYears(until: date))
            try InputError.check(
                years,
                "birth_date",
                in: 0...120,
                unit: "years of age on \(date)",
                hint: "Check the year of \(birth)."
            )
            return years
        }
    }
}
