import Foundation
import MacroMindKit
import Testing

struct EnergyEstimatorTests {
    static func equation(_ person: Person) throws -> RestingEnergyEquation {
        try EnergyEstimator().estimate(person).equation
    }

    @Test func `the recommended equation follows what is known`() throws {
        typealias Tests = TargetCalculatorTests
        #expect(try Self.equation(Tests.person()) == .mifflinStJeor)
        #expect(try Self.equation(Tests.person(bodyFatPercent: 18)) == .katchMcArdle)
        #expect(
            try Self.equation(Tests.person(bodyFatPercent: 12, training: .strength, experience: .advanced))
                == .cunningham1980
        )
        #expect(
            try Self.equation(Tests.person(training: .endurance, experience: .advanced)) == .tenHaafWeight
        )
        #expect(
            try Self.equation(Tests.person(age: 36, training: .endurance, experience: .advanced))
                == .mifflinStJeor
        )
        #expect(try Self.equation(Tests.person(age: 15)) == .henryWeightHeight)
        #expect(try Self.equation(Tests.person(age: 6, height: 116, weight: 20)) == .henryWeight)
        #expect(try Self.equation(Tests.person(age: 84)) == .henryWeightHeight)
    }

    @Test(arguments: 1...60)
    func `the interval holds every eligible equation and at least ten percent`(_ seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let person = try TargetCalculatorTests.person(
            sex: [Sex.female, .male, nil].randomElement(using: &random) ?? nil,
            age: .random(in: 3...95, using: &random),
            height: Centimeters(.random(in: 140...200, using: &random)),
            weight: Kilograms(.random(in: 45...130, using: &random)),
            bodyFatPercent: Bool.random(using: &random) ? 22 : nil
        )
        let estimate = try EnergyEstimator().estimate(person)
        #expect(estimate.restingInterval.lowerBound <= estimate.resting * 0.9, "seed \(seed)")
        #expect(estimate.restingInterval.upperBound >= estimate.resting * 1.1, "seed \(seed)")
        #expect(estimate.totalInterval.contains(estimate.total), "seed \(seed)")
        #expect(
            estimate.alternatives.allSatisfy { estimate.restingInterval.contains($0.resting) },
            "seed \(seed)"
        )
        #expect(estimate.derivation.map(\.name) == ["resting energy", "total energy"])
    }

    @Test func `without a sex the middle of both is used and told`() throws {
        let estimate = try EnergyEstimator().estimate(TargetCalculatorTests.person(sex: nil))
        #expect(estimate.resting == 1697)
        #expect(estimate.restingInterval.contains(1614))
        #expect(estimate.restingInterval.contains(1780))
        #expect(estimate.findings.map(\.code) == [.assumption])
    }

    @Test func `children and mothers get the requirement, a log its own total`() throws {
        let child = try EnergyEstimator().estimate(
            TargetCalculatorTests.person(age: 8, height: 128, weight: 26)
        )
        #expect(child.method == .requirement2023)
        #expect(abs(child.total.value - 1694.2) < 0.1)
        let mother = try TargetCalculatorTests.person(
            sex: .female,
            age: 22,
            height: 170,
            weight: 70,
            activity: .light,
            lactation: Lactation(months: 3)
        )
        #expect(abs(try EnergyEstimator().estimate(mother).total.value - 2623) < 1)
        let measured = try EnergyEstimator().estimate(TargetCalculatorTests.person(), measuredTotal: 3000)
        #expect(measured.total == 3000)
        #expect(measured.method == .measured)
    }

    @Test func `what was assumed of a pregnancy is told`() throws {
        let person = try TargetCalculatorTests.person(sex: .female, pregnancy: Pregnancy())
        #expect(try EnergyEstimator().estimate(person).findings.map(\.code) == [.assumption, .assumption])
    }

    @Test func `an equation that lacks a figure is an error`() throws {
        let error = try #require(throws: InputError.self) {
            try EnergyEstimator().estimate(TargetCalculatorTests.person(), equation: .katchMcArdle)
        }
        #expect(error.field == "ffm_kg")
    }

    @Test func `an estimate survives encoding`() throws {
        let estimate = try EnergyEstimator().estimate(TargetCalculatorTests.person())
        let data = try JSONEncoder().encode(estimate)
        #expect(try JSONDecoder().decode(EnergyEstimate.self, from: data) == estimate)
    }
}
