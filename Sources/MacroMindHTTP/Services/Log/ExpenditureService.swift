import MacroMindAccounts
import MacroMindKit

/// Learns expenditure from the log of a user, on a thread of its own.
struct ExpenditureService: Sendable {
    /// How many days of the log are looked at.
    static let days = 366

    private let queue = WorkQueue(width: 1, capacity: 64)

    /// Learns from a log; the present day counts with its weight only, since it is not over.
    func learn(
        _ profile: AccountProfile,
        foods: [FoodLogEntry],
        weights: [WeightLogEntry],
        today: CalendarDate
    ) async throws -> LearnedExpenditure {
        let person = try Self.person(profile, today: today)
        guard !weights.isEmpty else {
            throw Problem(.logTooShort, "Log your weight on a few mornings first.")
        }
        let days = Self.days(foods: foods, weights: weights, today: today)
        let outcome = try await queue.run {
            Result { try ExpenditureEstimator().estimate(person, log: try TrackingLog(days)) }
        }
        var learned = try outcome.get()
        learned.findings = learned.findings.map { $0.dated() }
        return learned
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
