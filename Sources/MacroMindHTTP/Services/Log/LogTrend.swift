import MacroMindKit

/// The smoothed weight of the days of a log.
enum LogTrend {
    /// How many days before a span are smoothed along, so that the trend of a day hardly depends on where a span begins.
    private static let lead = 90

    /// Returns the days to smooth for a span of days.
    static func days(before span: ClosedRange<CalendarDate>) -> ClosedRange<CalendarDate> {
        span.lowerBound.adding(days: -lead)...span.upperBound
    }

    /// Returns the trend of each day on which it is known.
    static func course(
        of weights: [WeightLogEntry],
        in span: ClosedRange<CalendarDate>
    ) throws -> [CalendarDate: Kilograms] {
        let weighed = Dictionary(weights.map { ($0.date, $0.weight) }, uniquingKeysWith: { $1 })
        let dates = (0...span.lowerBound.days(until: span.upperBound)).map {
            span.lowerBound.adding(days: $0)
        }
        let course = try WeightTrend.course(dates.map { weighed[$0] })
        return Dictionary(
            uniqueKeysWithValues: zip(dates, course)
                .compactMap { date, weight in weight.map { (date, $0) } }
        )
    }
}
