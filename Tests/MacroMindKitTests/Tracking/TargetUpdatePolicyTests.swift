import Testing

@testable import MacroMindKit

struct TargetUpdatePolicyTests {
    private func learned(
        _ expenditure: Kilocalories,
        _ confidence: LearnedExpenditure.Confidence = .settled
    ) -> LearnedExpenditure {
        LearnedExpenditure(
            expenditure: expenditure,
            low: expenditure - 100,
            high: expenditure + 100,
            trendWeight: 80,
            daysUsed: 40,
            confidence: confidence,
            findings: []
        )
    }

    private func update(
        _ current: Kilocalories,
        _ expenditure: Kilocalories,
        days: Int = 7,
        _ confidence: LearnedExpenditure.Confidence = .settled
    ) throws -> TargetUpdate {
        try TargetUpdatePolicy.standard.update(
            current,
            learned: learned(expenditure, confidence),
            offset: -500,
            floor: 1200,
            daysSinceChange: days
        )
    }

    @Test(arguments: [
        (2000.0, 2600.0, 2100.0, TargetUpdate.Reason.reached), (2000, 3000, 2150, .steppedTowards),
        (2000, 2000, 1850, .steppedTowards), (1300, 1500, 1200, .reached),
        (1400, 1200, 1260, .steppedTowards),
        (2000, 2520, 2000, .closeEnough), (1100, 2500, 1200, .raisedToFloor),
    ])
    func `a target moves by bounded steps`(
        current: Double,
        expenditure: Double,
        expected: Double,
        reason: TargetUpdate.Reason
    ) throws {
        let update = try update(Kilocalories(current), Kilocalories(expenditure))
        #expect(abs(update.target.value - expected) < 1e-9)
        #expect(update.reason == reason)
    }

    @Test func `a target stays within a week and without data`() throws {
        #expect(try update(2000, 3000, days: 6).reason == .changedRecently)
        #expect(try update(2000, 3000, days: 6).target == 2000)
        #expect(try update(2000, 3000, .priorOnly).reason == .tooFewData)
        #expect(try update(2000, 3000, .priorOnly).target == 2000)
    }

    @Test(arguments: UInt64(0)..<100)
    func `more expenditure never lowers a target, and no step is too large`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let current = Kilocalories(Double.random(in: 1200...4000, using: &random))
        let expenditure = Kilocalories(Double.random(in: 1400...4500, using: &random))
        let more = expenditure + Kilocalories(Double.random(in: 0...800, using: &random))
        let first = try update(current, expenditure).target
        let second = try update(current, more).target
        #expect(second >= first, "seed \(seed)")
        #expect((first - current).magnitude.value <= min(150, 0.1 * current.value) + 1e-9, "seed \(seed)")
        #expect(first >= 1200, "seed \(seed)")
    }

    @Test(arguments: [(6, 0.1, 150.0, 25.0), (7, 0.11, 150, 25), (7, 0.1, 151, 25), (7, 0.1, 150, -1)])
    func `a looser policy than the standard is refused`(
        days: Int,
        share: Double,
        step: Double,
        tolerance: Double
    ) {
        #expect(throws: InputError.self) {
            try TargetUpdatePolicy(
                fewestDays: days,
                largestShare: share,
                largestStep: Kilocalories(step),
                tolerance: Kilocalories(tolerance)
            )
        }
    }

    @Test func `a target out of range is named`() {
        let error = #expect(throws: InputError.self) { try update(100, 2000) }
        #expect(error?.field == "current_kcal")
    }
}
