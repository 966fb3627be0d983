#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A log laid out day by day, with gaps filled for the model and doubtful days set aside.
struct PreparedLog: Sendable {
    /// The weigh-ins, `nil` where there is none.
    var weights: [Double?]
    /// The most likely intake of each day, kcal.
    var intake: [Double]
    /// The standard deviation of it, kcal.
    var intakeDeviation: [Double]
    /// The days on which a new routine starts.
    var routineChanges: [Int]
    /// The mean of the logged intake, or `nil` when no day was logged.
    var meanIntake: Double?
    /// The number of weigh-ins and of complete logged days.
    var counts: (weighIns: Int, loggedDays: Int, used: Int)
    /// What was noticed.
    var findings: [Finding]

    /// The weight of the first weigh-in.
    var firstWeight: Double

    /// Relative scatter of a logged day about what was eaten.
    private static let loggingError = 0.10
    /// Relative scatter of a day that was not logged about the days around it.
    private static let dailyVariation = 0.17
    /// Days over which the typical intake is averaged.
    private static let memory = 10.0
    /// The part of a day's difference from typical days that is taken as eaten rather than as an error of the log.
    private static let trustInDay = 0.6

    /// Lays out a log; `nil` when it holds no weigh-in to use.
    init?(_ log: TrackingLog, person: TrackedPerson) {
        let usable = log.days.filter { !$0.isExcluded }
        let recent = Self.afterLastGap(usable)
        guard let first = recent.first, let last = log.days.last,
            let weight = recent.lazy.compactMap(\.weight).first
        else { return nil }
        firstWeight = weight.value
        let count = last.day - first.day + 1
        weights = Array(repeating: nil, count: count)
        var logged: [Double?] = Array(repeating: nil, count: count)
        routineChanges = []
        for day in recent {
            weights[day.day - first.day] = day.weight?.value
            logged[day.day - first.day] = day.intake?.value
            if day.startsNewRoutine { routineChanges.append(day.day - first.day) }
        }
        findings = recent.count == usable.count ? [] : [Self.gapFinding(first.day)]
        findings += Self.dropIncomplete(&logged, firstDay: first.day, expected: person.staticEstimate(weight))
        let complete = logged.compactMap(\.self)
        meanIntake = complete.isEmpty ? nil : complete.reduce(0, +) / Double(complete.count)
        counts = (
            weights.count { $0 != nil }, complete.count, zip(weights, logged).count { $0 != nil || $1 != nil }
        )
        (intake, intakeDeviation) = Self.filled(logged, fallback: person.staticEstimate(weight))
    }

    private static func afterLastGap(_ days: [LoggedDay]) -> ArraySlice<LoggedDay> {
        var start = days.startIndex
        var lastWeighIn: Int?
        for (index, day) in days.enumerated() where day.weight != nil {
            if let lastWeighIn, day.day - lastWeighIn > TrackingLog.longestGap { start = index }
            lastWeighIn = day.day
        }
        return days[start...]
    }

    private static func gapFinding(_ day: Int) -> Finding {
        Finding(
            "log-gap",
            .note,
            "More than \(TrackingLog.longestGap) days without a weigh-in; only the days from day \(day) on are used.",
            path: ["day \(day)"]
        )
    }

    /// Treats days far below what was expected and below the person's own days as logged in part.
    private static func dropIncomplete(
        _ logged: inout [Double?],
        firstDay: Int,
        expected: Double
    ) -> [Finding] {
        let sorted = logged.compactMap(\.self).sorted()
        guard !sorted.isEmpty else { return [] }
        let limit = min(0.4 * expected, 0.5 * sorted[sorted.count / 2])
        var findings: [Finding] = []
        for (day, intake) in logged.enumerated() {
            guard let intake, intake < limit else { continue }
            logged[day] = nil
            findings.append(
                Finding(
                    "incomplete-day",
                    .note,
                    "Day \(firstDay + day) has \(Int(intake.rounded())) kcal, which looks logged in part; it counts as "
                        + "not logged. Complete it, or leave it.",
                    path: ["day \(firstDay + day)"]
                )
            )
        }
        return findings
    }

    private static func filled(
        _ logged: [Double?],
        fallback: Double
    ) -> (intake: [Double], deviation: [Double]) {
        let typical = typicalIntake(logged, fallback: fallback)
        var intake: [Double] = []
        var deviation: [Double] = []
        for (day, typical) in typical.enumerated() {
            if let value = logged[day] {
                intake.append(typical + trustInDay * (value - typical))
                deviation.append(loggingError * typical)
            } else {
                intake.append(typical)
                deviation.append(dailyVariation * typical)
            }
        }
        return (intake, deviation)
    }

    /// Returns the mean of the logged days about each day, weighted by a factor that falls off exponentially.
    private static func typicalIntake(_ logged: [Double?], fallback: Double) -> [Double] {
        let decay = exp(-1 / memory)
        var sums = Array(repeating: 0.0, count: logged.count)
        var weights = sums
        func pass(_ days: some Sequence<Int>, countsToday: Bool) {
            var sum = 0.0
            var weight = 0.0
            for day in days {
                sum *= decay
                weight *= decay
                if !countsToday {
                    sums[day] += sum
                    weights[day] += weight
                }
                if let value = logged[day] {
                    sum += value
                    weight += 1
                }
                if countsToday {
                    sums[day] += sum
                    weights[day] += weight
                }
            }
        }
        pass(logged.indices, countsToday: true)
        pass(logged.indices.reversed(), countsToday: false)
        return zip(sums, weights).map { $1 > 1e-12 ? $0 / $1 : fallback }
    }
}

extension TrackedPerson {
    /// Returns resting energy by Mifflin–St Jeor times the factor; the mean over both sexes when none is given.
    func staticEstimate(_ weight: Kilograms) -> Double {
        let sexes = sex.map { [$0] } ?? Sex.allCases
        let resting = sexes.map { LatentBody.restingEnergy($0, age: age, height: height.value, weight.value) }
        return resting.reduce(0, +) / Double(resting.count) * activityFactor
    }
}
