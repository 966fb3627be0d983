/// A checked log of weight and intake, in the order of the days.
public struct TrackingLog: Sendable, Hashable {
    /// The days as they were given.
    public let days: [LoggedDay]

    /// The longest stretch without any weigh-in that is bridged; an older part is set aside.
    static let longestGap = 45
    /// The most days that one log may span: ten years.
    static let longestSpan = 3_660

    /// Creates a log after checking each day.
    ///
    /// - Parameter days: The days, each once, in ascending order; days may be left out.
    /// - Throws: An ``InputError`` whose field names the entry and the day that can not be right.
    public init(_ days: [LoggedDay]) throws(InputError) {
        var previous: LoggedDay?
        for (index, day) in days.enumerated() {
            let place = "log[\(index)] (day \(day.day))"
            if let previous { try Self.check(day.day, after: previous.day, place) }
            try Self.check(day, place)
            previous = day
        }
        if let first = days.first, let last = days.last {
            let (span, overflow) = last.day.subtractingReportingOverflow(first.day)
            guard !overflow, span < Self.longestSpan else {
                throw InputError(
                    .outOfRange,
                    field: "log",
                    received: "days from \(first.day) to \(last.day)",
                    allowed: "at most \(Self.longestSpan) days",
                    hint: "Check for a wrong year, or pass the last years only."
                )
            }
        }
        self.days = days
    }

    private static func check(_ day: Int, after previous: Int, _ place: String) throws(InputError) {
        if day == previous {
            throw InputError(
                .inconsistent,
                field: place,
                received: "the same day again",
                allowed: "each day once",
                hint: "Join the entries of the day."
            )
        }
        if day < previous {
            throw InputError(
                .inconsistent,
                field: place,
                received: "after day \(previous)",
                allowed: "days in ascending order",
                hint: "Sort the log by day."
            )
        }
    }

    private static func check(_ day: LoggedDay, _ place: String) throws(InputError) {
        if let weight = day.weight?.value {
            let hint: String? =
                switch weight {
                case 0: "A day without a weigh-in has no weight; leave it out."
                case 400..<900: "If it is in pounds, multiply by 0.45359237."
                case 20_000...: "That looks like grams; write kilograms."
                default: nil
                }
            try InputError.check(weight, "\(place) weight_kg", in: 20...400, unit: "kg", hint: hint)
        }
        if let intake = day.intake?.value {
            try InputError.check(intake, "\(place) intake_kcal", in: 0...20_000, unit: "kcal")
        }
    }
}
