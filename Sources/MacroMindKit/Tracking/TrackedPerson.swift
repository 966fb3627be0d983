/// What the estimate of expenditure needs to know of a person.
public struct TrackedPerson: Sendable, Hashable {
    /// The sex term, or `nil` when the person gives none; both are then weighed against the log.
    public let sex: Sex?
    /// The age in years.
    public let age: Double
    /// The body height.
    public let height: Centimeters
    /// The number that resting energy is multiplied by for the chosen level of activity.
    public let activityFactor: Double

    /// Creates a person to track.
    ///
    /// - Parameters:
    ///   - sex: The sex term.
    ///   - age: The age, from 18 to 100 years.
    ///   - height: The height, from 120 to 230 cm.
    ///   - activityFactor: The factor of the chosen level of activity, from 1 to 3.
    /// - Throws: An ``InputError`` that names the figure outside its range.
    public init(sex: Sex?, age: Double, height: Centimeters, activityFactor: Double) throws(InputError) {
        try InputError.check(
            age,
            "age_y",
            in: 18...100,
            unit: "years",
            hint: "Learned expenditure was built for adults."
        )
        try Person.validate(height: height)
        try InputError.check(height.value, "height_cm", in: 120...230, unit: "cm")
        try InputError.check(activityFactor, "activity_level", in: 1...3)
        self.sex = sex
        self.age = age
        self.height = height
        self.activityFactor = activityFactor
    }

    /// Creates a person to track from what is known of a person.
    ///
    /// - Parameters:
    ///   - person: The person.
    ///   - date: The day for which the age is counted, when the date of birth is known.
    /// - Throws: An ``InputError`` when the person is not an adult or the age can not be told.
    public init(_ person: Person, on date: CalendarDate? = nil) throws(InputError) {
        try self.init(
            sex: person.sex,
            age: person.years(on: date),
            height: person.height,
            activityFactor: person.activity.factor
        )
    }
}
