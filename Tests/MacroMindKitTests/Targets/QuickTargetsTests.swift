import MacroMindKit
import Testing

struct QuickTargetsTests {
    private static func targets(
        sex: Sex = .male,
        age: Double = 30,
        weight: Kilograms = 80,
        height: Centimeters = 180,
        bodyFatPercent: Double? = nil,
        activity: ActivityLevel = .moderate,
        _ direction: Goal.Direction = .maintain
    ) throws -> QuickTargets {
        let body = BodyMeasurements(
            sex: sex,
            age: age,
            weight: weight,
            height: height,
            fatFreeMass: bodyFatPercent.map { weight * (1 - $0 / 100) }
        )
        return try QuickTargets(body: body, activity: activity, direction: direction)
    }

    @Test func `resting energy is that of Mifflin and St Jeor, or of Katch and McArdle with body fat`() throws
    {
        // 10 × 80 + 6.25 × 180 − 5 × 30 + 5 = 1780; × 1.55 = 2759
        let plain = try Self.targets()
        #expect(plain.equation == .mifflinStJeor)
        #expect(plain.resting == 1_780)
        #expect(plain.total == 2_759)
        #expect(plain.energy == 2_759)
        // 370 + 21.6 × 64 = 1752.4
        let lean = try Self.targets(bodyFatPercent: 20)
        #expect(lean.equation == .katchMcArdle)
        #expect(lean.resting == 1_752)
    }

    @Test func `everybody within the ranges of an account gets targets that add up`() throws {
        for sex in Sex.allCases {
            for age in [13.0, 17, 18, 45, 120] {
                for weight: Kilograms in [25, 55, 90, 500] {
                    for height: Centimeters in [80, 165, 272] {
                        for fat in [nil, 2.0, 70] {
                            let all = try Goal.Direction.allCases.map {
                                try Self.targets(
                                    sex: sex,
                                    age: age,
                                    weight: weight,
                                    height: height,
                                    bodyFatPercent: fat,
                                    $0
                                )
                            }
                            all.forEach { Self.check($0, age: age) }
                            #expect(all[0].energy <= all[1].energy && all[1].energy <= all[2].energy)
                        }
                    }
                }
            }
        }
    }

    private static func check(_ targets: QuickTargets, age: Double) {
        let energy = targets.energy.value
        let sum =
            4 * (targets.protein.value + targets.carbohydrate.value) + 9 * targets.fat.value
        #expect(abs(sum - energy) <= 0.03 * energy)
        #expect(targets.protein >= 0 && targets.fat >= 0 && targets.carbohydrate >= 0)
        #expect(targets.resting > 0)
        if age >= 18 { #expect(energy >= 1_200) }
    }

    @Test func `a cut lies below keeping and that below gaining`() throws {
        let energies = try Goal.Direction.allCases.map { try Self.targets($0).energy }
        #expect(energies[0] < energies[1] && energies[1] < energies[2])
    }

    @Test func `minors and thin people are given a small deficit only`() throws {
        let minor = try Self.targets(age: 15, .cut)
        #expect(minor.energy >= minor.total * 0.94)
        let thin = try Self.targets(weight: 55, .cut)
        #expect(thin.energy >= thin.total * 0.94)
        let other = try Self.targets(.cut)
        #expect(other.energy >= other.total * 0.75 && other.energy < other.total * 0.9)
    }

    @Test func `a missing figure is named`() {
        #expect(throws: InputError.self) {
            try QuickTargets(body: BodyMeasurements(sex: .male, age: 30), activity: .light, direction: .cut)
        }
    }
}
