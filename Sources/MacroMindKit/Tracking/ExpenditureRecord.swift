/// One line of a batch: a person and a log in, an estimate out.
///
/// A day is a whole number or a date written `YYYY-MM-DD`; a level of activity is a name of ``ActivityLevel`` or a
/// factor. An unknown member is ignored.
public struct ExpenditureRecord: Sendable, Hashable {
    /// What a line gives back.
    public struct Result: Sendable, Hashable, Codable {
        /// The identifier of the line, as it came.
        public var id: JSONValue
        /// The energy spent a day, in the units of the log.
        public var expenditure: Kilocalories
        /// The lower end of the 90 % interval.
        public var low: Kilocalories
        /// The upper end of the 90 % interval.
        public var high: Kilocalories
        /// The weight without noise on the last morning.
        public var trendWeight: Kilograms
        /// The number of days that were used.
        public var daysUsed: Int

        enum CodingKeys: String, CodingKey {
            case id
            case expenditure = "expenditure_kcal"
            case low = "low_kcal"
            case high = "high_kcal"
            case trendWeight = "trend_weight_kg"
            case daysUsed = "days_used"
        }
    }

    /// The identifier of the line.
    public var id: JSONValue
    /// The person.
    public var person: TrackedPerson
    /// The log.
    public var log: TrackingLog

    /// Creates a record.
    ///
    /// - Parameters:
    ///   - id: The identifier of the line.
    ///   - person: The person.
    ///   - log: The log.
    public init(id: JSONValue, person: TrackedPerson, log: TrackingLog) {
        self.id = id
        self.person = person
        self.log = log
    }

    /// Reads a record from a decoded line.
    ///
    /// - Parameter line: An object with `id`, `person` and `log`.
    /// - Throws: An ``InputError`` whose field names the member or the entry of the log that can not be right.
    public init(_ line: JSONValue) throws(InputError) {
        let members = NamedArguments(line)
        id = line["id"] ?? .null
        person = try Self.person(NamedArguments(try members.object("person")))
        var days: [LoggedDay] = []
        for (index, entry) in try members.elements("log").enumerated() {
            days.append(try Self.day(entry, index))
        }
        log = try TrackingLog(days)
    }

    /// Evaluates the record.
    ///
    /// - Parameter estimator: The estimator to use.
    /// - Returns: The line to write.
    /// - Throws: An ``InputError`` when the log holds no weigh-in.
    public func evaluate(with estimator: ExpenditureEstimator = .init()) throws(InputError) -> Result {
        let learned = try estimator.estimate(person, log: log)
        return Result(
            id: id,
            expenditure: learned.expenditure,
            low: learned.low,
            high: learned.high,
            trendWeight: learned.trendWeight,
            daysUsed: learned.daysUsed
        )
    }

    private static func person(_ arguments: NamedArguments) throws(InputError) -> TrackedPerson {
        try TrackedPerson(
            sex: arguments.has("sex") ? arguments.sex() : nil,
            age: arguments.number("age_y"),
            height: Centimeters(arguments.number("height_cm")),
            activityFactor: arguments.activityFactor("activity_level")
        )
    }

    private static func day(_ entry: JSONValue, _ index: Int) throws(InputError) -> LoggedDay {
        let arguments = NamedArguments(entry, path: "log[\(index)]")
        let weight = try arguments.optionalNumber("weight_kg")
        let intake = try arguments.optionalNumber("intake_kcal")
        return LoggedDay(
            day: try arguments.dayNumber("day"),
            weight: weight.map(Kilograms.init(_:)),
            intake: intake.map(Kilocalories.init(_:)),
            isExcluded: try arguments.flag("excluded"),
            startsNewRoutine: try arguments.flag("new_routine")
        )
    }
}
