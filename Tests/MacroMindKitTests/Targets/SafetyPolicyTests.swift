import Foundation
import MacroMindKit
import Testing

struct SafetyPolicyTests {
    static func review(
        _ energy: Kilocalories,
        for person: Person,
        policy: SafetyPolicy = .standard
    ) throws -> SafetyPolicy.EnergyReview {
        let estimate = try EnergyEstimator().estimate(person)
        return policy.review(energy: energy, for: person, age: try person.years(), estimate: estimate)
    }

    @Test func `floors by sex`() {
        #expect(SafetyPolicy.standard.energyFloor(for: .female) == 1200)
        #expect(SafetyPolicy.standard.energyFloor(for: .male) == 1500)
        #expect(SafetyPolicy.standard.energyFloor(for: nil) == 1400)
    }

    @Test(arguments: [
        (799.0, "very-low-energy"), (800, "energy-floor"), (1199, "energy-floor"), (1200, ""), (1500, ""),
    ])
    func `a small woman's target is refused, raised or kept`(_ energy: Double, _ code: String) throws {
        let person = try TargetCalculatorTests.person(
            sex: .female,
            height: 160,
            weight: 52,
            activity: .sedentary
        )
        let review = try Self.review(Kilocalories(energy), for: person)
        #expect(review.findings.contains { $0.code.rawValue == code } == !code.isEmpty)
        #expect(review.isRefused == (energy < 800))
        #expect(review.isRefused || review.energy >= 1200)
    }

    @Test func `a deficit is limited to a quarter of expenditure and to 1000 kcal`() throws {
        let person = try TargetCalculatorTests.person(activity: .moderate)
        let quarter = try Self.review(1600, for: person)
        #expect(quarter.energy.value == (2759 * 0.75).rounded())
        #expect(quarter.findings.map(\.code) == [.deficitLimit])
        let big = try TargetCalculatorTests.person(height: 195, weight: 140, activity: .veryActive)
        let total = try EnergyEstimator().estimate(big).total
        #expect(abs((total - (try Self.review(2000, for: big).energy)).value - 1000) <= 1)
    }

    @Test func `a target below 80 % of resting energy is remarked on`() throws {
        let person = try TargetCalculatorTests.person(height: 195, weight: 140, activity: .sedentary)
        let clinician = try SafetyPolicy(limits: SafetyLimits(), mode: .clinician)
        #expect(try Self.review(1500, for: person, policy: clinician).energy >= 1500)
        var limits = SafetyLimits()
        limits.deficitShare = 0.6
        limits.deficit = 2000
        let loose = try SafetyPolicy(limits: limits, mode: .clinician)
        #expect(
            try Self.review(1500, for: person, policy: loose).findings.contains {
                $0.code == .belowRestingEnergy
            }
        )
    }

    @Test(arguments: SafetyLimits.adjustments.indices)
    func `a limit can be made stricter by anybody and looser by a clinician only`(_ index: Int) throws {
        let (strict, loose) = SafetyLimits.adjustments[index]
        var limits = SafetyLimits()
        strict(&limits)
        #expect(try SafetyPolicy(limits: limits).limits == limits)
        limits = SafetyLimits()
        loose(&limits)
        let error = try #require(throws: InputError.self) { try SafetyPolicy(limits: limits) }
        #expect(error.message.contains("clinician"))
        #expect(try SafetyPolicy(limits: limits, mode: .clinician).limits == limits)
    }

    @Test func `an impossible limit is refused even for a clinician`() {
        var limits = SafetyLimits()
        limits.deficitShare = .nan
        #expect(throws: InputError.self) { try SafetyPolicy(limits: limits, mode: .clinician) }
    }

    @Test func `a policy is read from a part of its limits and checked`() throws {
        let decoder = JSONDecoder()
        let strict = Data(#"{"limits": {"energy_floor_female_kcal": 1300}}"#.utf8)
        #expect(try decoder.decode(SafetyPolicy.self, from: strict).energyFloor(for: .female) == 1300)
        #expect(throws: InputError.self) {
            try decoder.decode(
                SafetyPolicy.self,
                from: Data(#"{"limits": {"energy_floor_female_kcal": 900}}"#.utf8)
            )
        }
        let data = try JSONEncoder().encode(SafetyPolicy.standard)
        #expect(try decoder.decode(SafetyPolicy.self, from: data) == .standard)
    }

    @Test func `a goal weight that is underweight is refused with the least that is not`() throws {
        let finding = try #require(SafetyPolicy.standard.review(goalWeight: 55, height: 180))
        #expect(finding.message.contains("60"))
        #expect(SafetyPolicy.standard.review(goalWeight: 60, height: 180) == nil)
        let person = try TargetCalculatorTests.person()
        #expect(throws: TargetError.self) {
            try TargetCalculator().targets(
                for: TargetRequest(person: person, goal: Goal(.cut, goalWeight: 55))
            )
        }
    }

    @Test(arguments: [HealthCondition.diabetesOnInsulin, .sglt2Inhibitor, .kidneyDisease, .pancreaticDisease])
    func `a ketogenic preset is refused without a clinician`(_ condition: HealthCondition) throws {
        let person = try TargetCalculatorTests.person(conditions: [condition])
        let request = TargetRequest(person: person, goal: .maintain, preset: .ketogenic)
        #expect(throws: TargetError.self) { try TargetCalculator().targets(for: request) }
        let clinician = TargetCalculator(policy: try SafetyPolicy(limits: SafetyLimits(), mode: .clinician))
        #expect(try clinician.targets(for: request).findings.contains { $0.code == .carbohydrateRestriction })
    }

    @Test func `kidney disease limits protein`() throws {
        let person = try TargetCalculatorTests.person(training: .strength, conditions: [.kidneyDisease])
        let targets = try TargetCalculator().targets(for: TargetRequest(person: person, goal: .maintain))
        #expect(targets.protein.target == 64)
        #expect(targets.findings.map(\.code).contains(.kidneyProtein))
        #expect(targets.findings.map(\.code).contains(.needsClinician))
        #expect(throws: TargetError.self) {
            try TargetCalculator().targets(
                for: TargetRequest(person: person, goal: .maintain, preset: .highProtein)
            )
        }
    }

    @Test(arguments: [(29.9, 1), (30, 0), (45, 0)])
    func `low energy availability is warned of`(_ value: Double, _ count: Int) {
        #expect(SafetyPolicy.standard.review(energyAvailability: value).count == count)
    }
}

extension SafetyLimits {
    typealias Change = @Sendable (inout SafetyLimits) -> Void

    static let adjustments: [(strict: Change, loose: Change)] = [
        ({ $0.energyFloorFemale = 1300 }, { $0.energyFloorFemale = 1100 }),
        ({ $0.energyFloorMale = 1600 }, { $0.energyFloorMale = 1400 }),
        ({ $0.energyFloorUnspecified = 1500 }, { $0.energyFloorUnspecified = 1300 }),
        ({ $0.veryLowEnergy = 1000 }, { $0.veryLowEnergy = 600 }),
        ({ $0.restingEnergyShare = 1 }, { $0.restingEnergyShare = 0.7 }),
        ({ $0.deficitShare = 0.2 }, { $0.deficitShare = 0.3 }), ({ $0.deficit = 500 }, { $0.deficit = 1100 }),
        ({ $0.weeklyLossPercent = 0.5 }, { $0.weeklyLossPercent = 1.5 }),
        ({ $0.weeklyGainPercent = 0.3 }, { $0.weeklyGainPercent = 1 }),
        ({ $0.bodyMassIndex = 20 }, { $0.bodyMassIndex = 17 }), ({ $0.adultAge = 19 }, { $0.adultAge = 16 }),
        ({ $0.energyAvailability = 45 }, { $0.energyAvailability = 20 }),
        ({ $0.kidneyProteinPerKilogram = 0.6 }, { $0.kidneyProteinPerKilogram = 1.2 }),
    ]
}
