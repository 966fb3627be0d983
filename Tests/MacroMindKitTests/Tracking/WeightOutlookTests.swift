import Testing

@testable import MacroMindKit

struct WeightOutlookTests {
    private static func person(_ sex: Sex? = .female, height: Centimeters = 165) throws -> TrackedPerson {
        try TrackedPerson(sex: sex, age: 41, height: height, activityFactor: 1.5)
    }

    private static func learned(
        _ expenditure: Kilocalories = 2050,
        low: Kilocalories = 1900,
        high: Kilocalories = 2150,
        weight: Kilograms = 78.5,
        confidence: LearnedExpenditure.Confidence = .settled
    ) -> LearnedExpenditure {
        LearnedExpenditure(
            expenditure: expenditure,
            low: low,
            high: high,
            trendWeight: weight,
            daysUsed: 30,
            confidence: confidence,
            findings: []
        )
    }

    @Test func `the likely course is the model's, and the ends of the interval make the band`() throws {
        let outlook = try WeightOutlook(Self.person(), learned: Self.learned(), intake: 1650, days: 56)
        #expect(outlook.days.map(\.day) == Array(0...56))
        let first = try #require(outlook.days.first)
        #expect([first.weight, first.low, first.high].allSatisfy { abs($0.value - 78.5) < 1e-9 })
        // Of the equations of the paper, as in the tests of the measured start.
        let end = try #require(outlook.days.last)
        #expect(abs(end.weight.value - 75.6214) < 0.0005)
        for day in outlook.days.dropFirst() { #expect(day.low < day.weight && day.weight < day.high) }
        // 100 kcal more lose about as many kilograms more as 150 kcal less lose fewer, in that proportion.
        let ratio = (end.weight - end.low).value / (end.high - end.weight).value
        #expect(abs(ratio - 100.0 / 150) < 0.01)
        #expect(abs(outlook.weeklyChange.value - (75.6214 - 78.5) / 8) < 0.001)
        #expect(outlook.weeklyLow < outlook.weeklyChange && outlook.weeklyChange < outlook.weeklyHigh)
        #expect(!outlook.stays && outlook.findings.isEmpty)
    }

    @Test func `an end of the interval is the model started at that expenditure`() throws {
        let outlook = try WeightOutlook(Self.person(), learned: Self.learned(), intake: 1650, days: 56)
        let model = try WeightModel(
            sex: .female,
            age: 41,
            weight: 78.5,
            height: 165,
            expenditure: 2150,
            intake: 1650
        )
        let end = try #require(model.project([WeightModelPhase(days: 56, intake: 1650)]).end)
        // The cost of activity, which follows from the likely expenditure, makes the difference.
        #expect(abs(end.weight.value - (outlook.days.last?.low.value ?? 0)) < 0.05)
    }

    @Test func `eating what is spent stays, and a band on one side of it does not`() throws {
        let even = try WeightOutlook(Self.person(), learned: Self.learned(), intake: 2050, days: 56)
        #expect(even.stays && abs(even.weeklyChange.value) < 1e-9)
        let sure = Self.learned(low: 2040, high: 2060)
        #expect(try !WeightOutlook(Self.person(), learned: sure, intake: 2000, days: 56).stays)
    }

    @Test func `without a sex term the band holds the courses of both`() throws {
        let courses = try [Sex.female, .male].map {
            try WeightOutlook(Self.person($0), learned: Self.learned(), intake: 1650, days: 28)
        }
        let both = try WeightOutlook(Self.person(nil), learned: Self.learned(), intake: 1650, days: 28)
        let end = try #require(both.days.last)
        #expect(end.low == courses.compactMap { $0.days.last?.low }.min())
        #expect(end.high == courses.compactMap { $0.days.last?.high }.max())
    }

    @Test func `an outlook below the healthy range and one that is mostly supposed are told`() throws {
        // A body mass index of 18.5 is 52.2 kg at 168 cm.
        let thin = Self.learned(1800, low: 1700, high: 1900, weight: 53, confidence: .priorOnly)
        let outlook = try WeightOutlook(
            Self.person(height: 168),
            learned: thin,
            intake: 1300,
            days: 56
        )
        #expect(outlook.findings.map(\.code).contains(.projectedUnderweight))
        #expect(outlook.findings.map(\.code).contains(.assumption))
        let day = try #require(outlook.findings.first { $0.code == .projectedUnderweight }?.path.first)
        let first = try #require(outlook.days.first { $0.weight.value < 18.5 * 1.68 * 1.68 })
        #expect(day == "day \(first.day)")
    }

    /// A log without a quarter of what is eaten and spent: 1,538 of 2,050 kcal, and 1,138 of 1,650.
    @Test func `an expenditure below any body's is followed and told`() throws {
        let learned = Self.learned(1538, low: 1438, high: 1638)
        let short = try WeightOutlook(Self.person(), learned: learned, intake: 1138, days: 56)
        #expect(short.findings.map(\.code) == [.logIncomplete])
        let whole = try WeightOutlook(Self.person(), learned: Self.learned(), intake: 1650, days: 56)
        let ends = [short, whole].compactMap { $0.days.last?.weight.value }
        #expect(abs(ends[0] - ends[1]) < 0.15, "the same gap of 400 kcal moves about as much")
        let first = try #require(short.days.dropFirst().first)
        let density = ForbesPartition.energyDensity(atFat: 29.88, constants: .lancet2011)
        #expect(abs((first.weight.value - 78.5) / (-400 / density) - 1) < 0.01)
    }

    @Test func `figures outside the model are refused, not moved`() throws {
        let person = try Self.person()
        // Resting energy is 1453 kcal; the outlook follows from 1090 to 5084 kcal.
        for expenditure in [Kilocalories(1085), 5100] {
            let error = #expect(throws: InputError.self) {
                try WeightOutlook(person, learned: Self.learned(expenditure), intake: 1650, days: 56)
            }
            #expect(error?.field == "expenditure_kcal")
        }
        #expect(throws: InputError.self) {
            try WeightOutlook(person, learned: Self.learned(), intake: 100, days: 56)
        }
        #expect(throws: InputError.self) {
            try WeightOutlook(person, learned: Self.learned(), intake: 1650, days: 0)
        }
        #expect(throws: InputError.self) {
            try WeightOutlook(
                person,
                learned: Self.learned(),
                intake: 1650,
                days: 56,
                bodyFatPercent: 1
            )
        }
    }
}
