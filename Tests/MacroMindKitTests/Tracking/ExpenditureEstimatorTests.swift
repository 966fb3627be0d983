import Testing

@testable import MacroMindKit

struct ExpenditureEstimatorTests {
    @Test(arguments: [(14, -500.0, 200.0), (28, -500, 130), (28, 300, 140), (56, 0, 90)])
    func `the error falls with the length of the log and the interval holds the truth`(
        days: Int,
        balance: Double,
        bound: Double
    ) throws {
        let seeds = UInt64(100)..<130
        var error = 0.0
        var held = 0
        for seed in seeds {
            let simulated = try SimulatedPerson(seed: seed, days: days, balance: balance)
            let learned = try simulated.learn()
            error += abs(learned.expenditure.value - simulated.expenditure)
            if (learned.low.value...learned.high.value).contains(simulated.expenditure) { held += 1 }
        }
        #expect(error / Double(seeds.count) < bound)
        #expect(held >= 23)
    }

    @Test(arguments: UInt64(0)..<6)
    func `one spike of water does not swing the estimate`(seed: UInt64) throws {
        let simulated = try SimulatedPerson(seed: seed, days: 35)
        let plain = try simulated.learn()
        let spiked = try simulated.learn { days in
            days[28].weight = (days[28].weight ?? days[0].weight ?? 80) + 3
        }
        #expect(abs(spiked.expenditure.value - plain.expenditure.value) < 40, "seed \(seed)")
    }

    @Test(arguments: UInt64(0)..<6)
    func `a missing or partial day is not a fast`(seed: UInt64) throws {
        let simulated = try SimulatedPerson(seed: seed, days: 28)
        let missing = try simulated.learn { $0[20].intake = nil }
        let partial = try simulated.learn { $0[20].intake = 300 }
        let unlogged = try simulated.learn { $0[20].intake = 0 }
        let plain = try simulated.learn()
        #expect(partial.expenditure == missing.expenditure, "seed \(seed)")
        #expect(unlogged.expenditure == missing.expenditure, "seed \(seed)")
        #expect(partial.findings.map(\.code) == ["incomplete-day"], "seed \(seed)")
        #expect(partial.findings.first?.path == ["day 21"])
        #expect(abs(missing.expenditure.value - plain.expenditure.value) < 60, "seed \(seed)")
    }

    @Test(arguments: UInt64(0)..<6)
    func `an excluded day counts as one that was not logged`(seed: UInt64) throws {
        let simulated = try SimulatedPerson(seed: seed, days: 21)
        let excluded = try simulated.learn {
            $0[10].isExcluded = true
            $0[10].weight = 140
            $0[10].intake = 9000
        }
        let absent = try simulated.learn { $0[10] = LoggedDay(day: 11) }
        #expect(excluded.expenditure == absent.expenditure, "seed \(seed)")
        #expect(excluded.daysUsed == absent.daysUsed)
    }

    @Test(arguments: UInt64(0)..<6)
    func `pounds and the numbering of days make no difference`(seed: UInt64) throws {
        let simulated = try SimulatedPerson(seed: seed, days: 21)
        let plain = try simulated.learn()
        let converted = try simulated.learn { days in
            for index in days.indices {
                days[index].day += 20_000
                days[index].weight = days[index].weight.map { Kilograms(pounds: $0.value / 0.45359237) }
            }
        }
        #expect(abs(plain.expenditure.value - converted.expenditure.value) < 1e-3, "seed \(seed)")
        #expect(abs(plain.trendWeight.value - converted.trendWeight.value) < 1e-6, "seed \(seed)")
    }

    @Test(arguments: UInt64(0)..<6)
    func `a higher level of activity never lowers the estimate`(seed: UInt64) throws {
        let simulated = try SimulatedPerson(seed: seed, days: 14)
        let log = try TrackingLog(simulated.days)
        let estimates = try ActivityLevel.allCases.map { level in
            let person = try TrackedPerson(
                sex: simulated.person.sex,
                age: simulated.person.age,
                height: simulated.person.height,
                activityFactor: level.factor
            )
            return try ExpenditureEstimator().estimate(person, log: log).expenditure
        }
        #expect(estimates == estimates.sorted(), "seed \(seed)")
    }

    @Test func `biased logs give expenditure in logged units`() throws {
        let simulated = try SimulatedPerson(seed: 3, days: 56)
        let plain = try simulated.learn()
        let low = try simulated.learn { days in
            for index in days.indices { days[index].intake = days[index].intake.map { $0 * 0.85 } }
        }
        let eaten = simulated.days.compactMap(\.intake?.value)
        let shift = -0.15 * eaten.reduce(0, +) / Double(eaten.count)
        #expect(abs(low.expenditure.value - plain.expenditure.value - shift) < 60)
    }

    @Test func `a single weigh-in gives the prior with a wide interval`() throws {
        let person = try TrackedPerson(sex: .female, age: 40, height: 165, activityFactor: 1.55)
        let learned = try ExpenditureEstimator().estimate(
            person,
            log: TrackingLog([LoggedDay(day: 0, weight: 70)])
        )
        #expect(learned.confidence == .priorOnly)
        #expect(learned.daysUsed == 1)
        #expect((1800...2500).contains(learned.expenditure.value))
        #expect(learned.high.value - learned.low.value > 600)
        #expect(abs(learned.trendWeight.value - 70) < 0.5)
    }

    @Test func `a person without a sex term gets an estimate between those of both`() throws {
        let simulated = try SimulatedPerson(seed: 5, days: 14)
        func estimate(_ sex: Sex?) throws -> Double {
            let person = try TrackedPerson(
                sex: sex,
                age: simulated.person.age,
                height: simulated.person.height,
                activityFactor: 1.55
            )
            return try ExpenditureEstimator().estimate(person, log: TrackingLog(simulated.days)).expenditure
                .value
        }
        let both = try [estimate(.female), estimate(.male)].sorted()
        #expect((both[0]...both[1]).contains(try estimate(nil)))
    }

    @Test func `only the days after a long gap are used`() throws {
        let simulated = try SimulatedPerson(seed: 6, days: 28)
        let learned = try simulated.learn { days in
            for index in days.indices { days[index].day += 200 }
            days.insert(LoggedDay(day: 1, weight: 120, intake: 3000), at: 0)
        }
        let plain = try simulated.learn()
        #expect(learned.expenditure == plain.expenditure)
        #expect(learned.findings.map(\.code) == ["log-gap"])
    }

    @Test func `a reported change of routine widens the interval`() throws {
        let simulated = try SimulatedPerson(seed: 7, days: 42)
        let plain = try simulated.learn()
        let reported = try simulated.learn { $0[38].startsNewRoutine = true }
        #expect(reported.high - reported.low > plain.high - plain.low)
    }

    @Test func `the interval holds most people whose activity fell two weeks ago unnoticed`() throws {
        let held = try (UInt64(0)..<12).filter { seed in
            let simulated = try SimulatedPerson(seed: seed, days: 42, fallDay: 28)
            let learned = try simulated.learn()
            return (learned.low.value...learned.high.value).contains(simulated.expenditure)
        }
        #expect(held.count >= 9, "\(held)")
    }

    @Test(arguments: UInt64(0)..<4)
    func `the interval holds the estimate and reaches farther down than up`(seed: UInt64) throws {
        let learned = try SimulatedPerson(seed: seed, days: 42, balance: 0).learn()
        #expect(learned.low < learned.expenditure && learned.expenditure < learned.high)
        #expect(learned.expenditure - learned.low > learned.high - learned.expenditure)
    }

    @Test func `the courses of activity leave room for the steady one`() {
        let courses = Hypothesis(noise: 1, hasCycle: false, prior: 1).changes(days: 365).map(\.activity)
        for prior in [ActivityPrior.likely, .cautious] {
            let total = courses.reduce(0) { $0 + prior.probability($1) }
            #expect(total > 0.1 && total <= 0.5)
        }
        #expect(Set(courses).count == courses.count)
    }

    @Test func `a log without a weigh-in is refused`() throws {
        let person = try TrackedPerson(sex: .male, age: 40, height: 180, activityFactor: 1.4)
        let days = [LoggedDay(day: 1, intake: 2000), LoggedDay(day: 2, weight: 80, isExcluded: true)]
        let error = #expect(throws: InputError.self) {
            try ExpenditureEstimator().estimate(person, log: TrackingLog(days))
        }
        #expect(error?.code == .missing)
    }

    @Test func `the confidence follows the data`() throws {
        #expect(try SimulatedPerson(seed: 8, days: 7).learn().confidence == .priorOnly)
        #expect(try SimulatedPerson(seed: 8, days: 14).learn().confidence == .learning)
        #expect(try SimulatedPerson(seed: 8, days: 63).learn().confidence == .settled)
    }
}
