@testable import MacroMindKit

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A person with a hidden expenditure who logs with noise and gaps.
///
/// The body follows the weight model with a resting energy of its own; the scale scatters with memory, the log
/// is off by 10 % a day, and some weigh-ins and days are missing.
struct SimulatedPerson {
    var person: TrackedPerson
    var days: [LoggedDay]
    /// The mean energy spent on the last seven days.
    var expenditure: Double

    /// Makes a person; activity may fall by 200 kcal a day from a day on.
    init(seed: UInt64, days count: Int, balance: Double = -500, fallDay: Int = .max) throws {
        var random = SeededGenerator(seed: seed)
        let isMale = Bool.random(using: &random)
        let height = Centimeters((isMale ? 177 : 164) + 6.5 * random.normal())
        let age = Double.random(in: 20...64, using: &random)
        let weight = Kilograms(min(38, max(20, 27 + 4 * random.normal())) * height.meters * height.meters)
        let level = min(2.2, max(1.3, 1.62 + 0.18 * random.normal()))
        let chosen = level + 0.15 * random.normal()
        let factors = ActivityLevel.allCases.map(\.factor)
        let factor = factors.min { abs($0 - chosen) < abs($1 - chosen) } ?? 1.55
        person = try TrackedPerson(
            sex: isMale ? .male : .female,
            age: age,
            height: height,
            activityFactor: factor
        )
        // A resting energy that differs from the equation acts like another level of activity.
        let model = try WeightModel(
            sex: isMale ? .male : .female,
            age: age,
            weight: weight,
            height: height,
            physicalActivityLevel: max(1.2, level * (1 + 0.09 * random.normal())),
            convention: .lancet2011
        )
        let intake = (0..<count).map { _ in
            max(600, (model.baselineIntake.value + balance) * (1 + 0.13 * random.normal()))
        }
        let course = try model.project(
            intake.enumerated().map { day, eaten in
                WeightModelPhase(
                    days: 1,
                    intake: Kilocalories(eaten),
                    carbohydrateShare: 0.47,
                    activityChangePercent: day < fallDay ? 0 : -20_000 / (model.activityCost * weight.value)
                )
            }
        )
        expenditure =
            course.days.suffix(min(7, count)).reduce(0) { $0 + $1.expenditure.value } / Double(min(7, count))
        var noise = 0.0
        days = []
        for day in 0..<count {
            noise = 0.4 * noise + 0.92 * 0.0055 * weight.value * random.normal()
            let shown = ((course.days[day].weight.value + noise) * 10).rounded() / 10
            let logged = (intake[day] * exp(0.1 * random.normal())).rounded()
            let isWeighed = day == 0 || Double.random(in: 0..<1, using: &random) > 0.15
            let isLogged = day == 0 || Double.random(in: 0..<1, using: &random) > 0.1
            days.append(
                LoggedDay(
                    day: day + 1,
                    weight: isWeighed ? Kilograms(shown) : nil,
                    intake: isLogged ? Kilocalories(logged) : nil
                )
            )
        }
    }

    func learn(_ change: (inout [LoggedDay]) -> Void = { _ in }) throws -> LearnedExpenditure {
        var days = self.days
        change(&days)
        return try ExpenditureEstimator().estimate(person, log: TrackingLog(days))
    }
}

extension SeededGenerator {
    /// A normally distributed number, by the method of Box and Muller.
    mutating func normal() -> Double {
        let radius = (-2 * log(Double.random(in: Double.ulpOfOne..<1, using: &self))).squareRoot()
        return radius * cos(2 * Double.pi * Double.random(in: 0..<1, using: &self))
    }
}
