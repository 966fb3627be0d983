import MacroMindKit

/// The days that a request on the log is about.
enum LogSpan {
    /// The most days of one answer.
    static let longest = 366

    /// The parameters in the description of the interface.
    static let query: [EndpointDescription.Query] = [
        .init(name: "from", schema: #"{"type":"string","format":"date"}"#),
        .init(name: "to", schema: #"{"type":"string","format":"date"}"#),
    ]

    /// The days that may be logged: somebody east of Greenwich may be a day ahead.
    static func days(today: CalendarDate) -> ClosedRange<CalendarDate> {
        let first = MealController.days.lowerBound
        return first...max(first, today.adding(days: 1))
    }

    /// Returns the days from `from` to `to`, the last week when they are absent.
    static func span(of call: Call, today: CalendarDate) throws(Problem) -> ClosedRange<CalendarDate> {
        let last = try call.date("to", in: MealController.days)
        let first = try call.date("from", in: MealController.days)
        let end = last ?? max(today, first ?? today)
        let start = first ?? end.adding(days: -6)
        guard start <= end, start.days(until: end) < longest else {
            throw Problem(
                field: "query:from",
                code: "out_of_range",
                "from must not come after to, and lie at most \(longest) days before it."
            )
        }
        return start...end
    }
}
