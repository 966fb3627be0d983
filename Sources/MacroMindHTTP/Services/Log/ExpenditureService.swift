import MacroMindAccounts
import MacroMindKit

/// Learns expenditure from the log of a user, and projects weight with it, on a thread of its own.
struct ExpenditureService: Sendable {
    /// How many days of the log are looked at.
    static let days = 366

    private let queue = WorkQueue(width: 1, capacity: 64)

    /// What expenditure is learned from.
    struct Log: Sendable {
        var profile: AccountProfile
        var foods: [FoodLogEntry]
        var weights: [WeightLogEntry]
        /// The days of the log, the present one last; of that only the weight counts, since it is not over.
        var span: ClosedRange<CalendarDate>

        var today: CalendarDate { span.upperBound }
    }

    /// Where it leads to go on eating alike.
    struct Projection: Sendable {
        var outlook: WeightOutlook
        /// The number of days that the intake is the mean of.
        var daysLogged: Int
        /// The day that the projection starts on, the last one of the log.
        var start: CalendarDate
    }

    /// Learns from a log.
    func learn(_ log: Log) async throws -> LearnedExpenditure {
        let person = try Self.person(log.profile, today: log.today)
        let days = try Self.checkedDays(log)
        return try await queue.run { Result { try Self.learned(person, days) } }.get()
    }

    /// Projects the weight of somebody who goes on eating as in the days of some entries.
    func project(
        _ log: Log,
        eatingAsIn foods: [FoodLogEntry],
        weeks: Int
    ) async throws -> Projection {
        let person = try Self.person(log.profile, today: log.today)
        let days = try Self.checkedDays(log)
        let intakes = Self.days(foods: foods, weights: [], today: log.today).compactMap(\.intake)
        guard !intakes.isEmpty else {
            throw Problem(.logTooShort, "Log everything that you eat on a day of these days first.")
        }
        let intake = intakes.reduce(0) { $0 + $1 } / Double(intakes.count)
        let fat = log.profile.bodyFatPercent
        let outlook = try await queue.run {
            Result {
                try WeightOutlook(
                    person,
                    learned: try Self.learned(person, days),
                    intake: intake,
                    days: 7 * weeks,
                    bodyFatPercent: fat
                )
            }
        }.get()
        let last = days.last.map { log.today.adding(days: $0.day - log.today.dayNumber) }
        return Projection(outlook: outlook, daysLogged: intakes.count, start: last ?? log.today)
    }

    private static func learned(_ person: TrackedPerson, _ days: [LoggedDay]) throws -> LearnedExpenditure {
        var learned = try ExpenditureEstimator().estimate(person, log: try TrackingLog(days))
        learned.findings = learned.findings.map { $0.dated() }
        return learned
    }

    private static func checkedDays(_ log: Log) throws(Problem) -> [LoggedDay] {
        guard !log.weights.isEmpty else {
            throw Problem(.logTooShort, "Log your weight on a few mornings first.")
        }
        return days(foods: log.foods, weights: log.weights, today: log.today)
    }

    private static func person(_ profile: AccountProfile, today: CalendarDate) throws -> TrackedPerson {
        let age =
            profile.birthDate.map { Double($0.completedYears(until: today)) } ?? profile.age.map(Double.init)
        guard let age, let height = profile.height, let activity = profile.activity else {
            let missing = [
                age == nil ? "birth_date or age" : nil, profile.height == nil ? "height_cm" : nil,
                profile.activity == nil ? "activity_level" : nil,
            ].compactMap(\.self)
            throw Problem(
                .profileIncomplete,
                "The profile lacks \(missing.joined(separator: ", ")); add it first."
            )
        }
        return try TrackedPerson(
            sex: profile.sex,
            age: age,
            height: height,
            activityFactor: activity.factor
        )
    }

    /// The days of a log.
    ///
    /// A day is without intake when the energy of something eaten is not known in full.
    static func days(
        foods: [FoodLogEntry],
        weights: [WeightLogEntry],
        today: CalendarDate
    ) -> [LoggedDay] {
        let eaten = Dictionary(grouping: foods.filter { $0.date < today }, by: \.date)
        let weighed = Dictionary(weights.map { ($0.date, $0.weight) }, uniquingKeysWith: { $1 })
        return Set(eaten.keys).union(weighed.keys).sorted().map { date in
            let nutrients = (eaten[date] ?? []).reduce(into: NutrientProfile.zero) { $0 += $1.nutrients }
            let isKnown = eaten[date] != nil && nutrients[.energy].isExact
            return LoggedDay(
                day: date.dayNumber,
                weight: weighed[date],
                intake: isKnown ? nutrients.energy : nil
            )
        }
    }
}
