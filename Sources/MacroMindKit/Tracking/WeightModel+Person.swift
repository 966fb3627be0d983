extension WeightModel {
    /// Creates a model of a person in energy balance at their level of activity.
    ///
    /// - Parameters:
    ///   - person: The person.
    ///   - date: The day for which the age is counted, when the date of birth is known.
    /// - Throws: An ``InputError`` that names the figure outside its range, a sex term that is missing, or a pregnancy
    ///   or breastfeeding, which the model does not cover.
    public init(_ person: Person, on date: CalendarDate? = nil) throws(InputError) {
        try self.init(
            sex: try Self.sex(of: person),
            age: try person.years(on: date),
            weight: person.weight,
            height: person.height,
            physicalActivityLevel: person.activity.factor,
            fat: person.bodyFatPercent.map { person.weight * ($0 / 100) }
        )
    }

    /// Creates a model of a person whose expenditure was measured while they ate as they do now.
    ///
    /// - Parameters:
    ///   - person: The person; the weight is the one without the noise of the scale.
    ///   - expenditure: The energy spent on a day, from 1.12 to 3.5 times the resting energy after Mifflin.
    ///   - intake: The energy eaten on a day of late, from 0.25 to 2.5 times the expenditure.
    ///   - date: The day for which the age is counted, when the date of birth is known.
    /// - Throws: An ``InputError`` that names the figure outside its range, a sex term that is missing, or a pregnancy
    ///   or breastfeeding, which the model does not cover.
    public init(
        _ person: Person,
        expenditure: Kilocalories,
        intake: Kilocalories,
        on date: CalendarDate? = nil
    ) throws(InputError) {
        try self.init(
            sex: try Self.sex(of: person),
            age: try person.years(on: date),
            weight: person.weight,
            height: person.height,
            expenditure: expenditure,
            intake: intake,
            fat: person.bodyFatPercent.map { person.weight * ($0 / 100) }
        )
    }

    /// Returns the sex term of a person whom the model covers.
    private static func sex(of person: Person) throws(InputError) -> Sex {
        let state = person.pregnancy != nil ? "pregnancy" : person.lactation != nil ? "lactation" : nil
        if let state {
            throw InputError(
                .inconsistent,
                field: state,
                received: "given",
                allowed: "none",
                hint: "The model of weight change does not cover pregnancy and breastfeeding."
            )
        }
        guard let sex = person.sex else {
            throw .missing(
                "sex",
                allowed: "female or male",
                hint: "The model of weight change was fitted to women and men apart."
            )
        }
        return sex
    }
}
