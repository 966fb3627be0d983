import MacroMindKit
import Testing

struct BodyCompositionTests {
    static let man = BodyMeasurements(
        sex: .male,
        age: 30,
        weight: 80,
        height: 180,
        fatFreeMass: 70,
        waist: 90,
        neck: 38,
        skinfoldSum: 45
    )
    static let woman = BodyMeasurements(
        sex: .female,
        age: 45,
        weight: 68,
        height: 165,
        fatFreeMass: 45,
        waist: 75,
        neck: 33,
        hip: 100,
        skinfoldSum: 62
    )

    /// Worked by hand from the coefficients of the papers.
    static let fat: [(BodyFatEquation, Double, Double)] = [
        (.navyDensity, 19.812, 29.4342), (.navyDoD, 19.9271, 29.7394), (.deurenberg1991, 20.3296, 34.9225),
        (.gallagher2000, 19.2055, 34.1038), (.jackson2002, 19.8928, 32.8796), (.cunBae2012, 21.5978, 36.1607),
        (.relativeFatMass, 24, 32), (.jacksonPollock3, 13.6149, 25.7285), (.jacksonPollock7, 6.2669, 15.1128),
        (.durninWomersley, 20.4137, 33.5847),
    ]

    @Test(arguments: fat.indices)
    func `body fat of a man and a woman`(_ index: Int) throws {
        let (equation, man, woman) = Self.fat[index]
        #expect(abs(try equation.evaluate(Self.man) - man) < 0.001, "\(equation)")
        #expect(abs(try equation.evaluate(Self.woman) - woman) < 0.001, "\(equation)")
    }

    @Test func `Deurenberg has a child form to 15 years`() throws {
        var boy = BodyMeasurements(sex: .male, age: 15, weight: 54, height: 165)
        #expect(abs(try BodyFatEquation.deurenberg1991.evaluate(boy) - (1.51 * 54 / 2.7225 - 12.7)) < 1e-9)
        boy.age = 15.01
        #expect(
            abs(try BodyFatEquation.deurenberg1991.evaluate(boy) - (1.2 * 54 / 2.7225 + 3.4523 - 16.2)) < 1e-9
        )
    }

    @Test(arguments: [(16.9, true), (17, false), (19.99, false), (20, false), (49.9, false), (50, false)])
    func `Durnin and Womersley for men begin at 17 years`(_ age: Double, _ isRefused: Bool) {
        var body = Self.man
        body.age = age
        #expect((try? BodyFatEquation.durninWomersley.evaluate(body)) == nil ? isRefused : !isRefused)
    }

    @Test(arguments: BodyFatEquation.allCases)
    func `a missing or impossible measurement is refused`(_ equation: BodyFatEquation) {
        #expect(throws: InputError.self) { try equation.evaluate(BodyMeasurements()) }
        let impossible = BodyMeasurements(
            sex: .male,
            age: -1,
            weight: 0,
            height: 3,
            waist: 0,
            neck: 0,
            hip: 0,
            skinfoldSum: 0
        )
        #expect(throws: InputError.self) { try equation.evaluate(impossible) }
    }

    @Test func `a waist that is not larger than the neck is refused`() throws {
        var body = Self.man
        body.waist = 38
        let error = try #require(throws: InputError.self) { try BodyFatEquation.navyDoD.evaluate(body) }
        #expect(error.code == .inconsistent)
    }

    @Test(arguments: [
        (LeanMassEquation.boer, 61.42, 46.881), (.james, 62.716, 47.6231), (.hume, 57.7866, 45.8051),
        (.janmahasatian, 61.7314, 42.3789),
    ])
    func `lean mass of a man and a woman`(_ equation: LeanMassEquation, _ man: Double, _ woman: Double) throws
    {
        #expect(abs(try equation.evaluate(Self.man).value - man) < 0.001)
        #expect(abs(try equation.evaluate(Self.woman).value - woman) < 0.001)
        #expect(equation.findings(for: Self.man).isEmpty)
    }

    @Test func `the parabola of James is remarked on at a high index`() {
        #expect(
            !LeanMassEquation.james.findings(for: BodyMeasurements(sex: .female, weight: 110, height: 165))
                .isEmpty
        )
    }

    @Test(arguments: [
        (IdealWeightEquation.devine, 74.9921, 56.9094), (.robinson, 72.6457, 57.4331),
        (.miller, 71.5213, 59.8465),
        (.hamwi, 77.3386, 56.4134),
    ])
    func `ideal weight of a man and a woman`(
        _ equation: IdealWeightEquation,
        _ man: Double,
        _ woman: Double
    ) throws {
        #expect(abs(try equation.evaluate(Self.man).value - man) < 0.001)
        #expect(abs(try equation.evaluate(Self.woman).value - woman) < 0.001)
    }

    @Test func `adjusted weight counts only what is above the ideal`() throws {
        #expect(abs(try IdealWeightEquation.devine.adjustedWeight(Self.man).value - 76.9953) < 0.001)
        let light = BodyMeasurements(sex: .male, weight: 60, height: 180)
        #expect(try IdealWeightEquation.devine.adjustedWeight(light) == 60)
        #expect(!IdealWeightEquation.devine.findings(for: BodyMeasurements(height: 152.3)).isEmpty)
        #expect(IdealWeightEquation.devine.findings(for: BodyMeasurements(height: 152.4)).isEmpty)
    }

    @Test(arguments: [
        (15.99, BodyMassIndex.Class.severeThinness), (16, .moderateThinness), (17, .mildThinness),
        (18.5, .normal),
        (24.99, .normal), (25, .overweight), (30, .obese1), (35, .obese2), (40, .obese3),
    ])
    func `a bound belongs to the higher class`(_ index: Double, _ expected: BodyMassIndex.Class) throws {
        #expect(try BodyMassIndex.Class(index: index) == expected)
    }

    @Test(arguments: [
        (18.49, BodyMassIndex.AsianClass.underweight), (18.5, .acceptable), (23, .increasedRisk),
        (27.5, .highRisk),
    ])
    func `Asian action points`(_ index: Double, _ expected: BodyMassIndex.AsianClass) throws {
        #expect(try BodyMassIndex.AsianClass(index: index) == expected)
        #expect(throws: InputError.self) { try BodyMassIndex.AsianClass(index: .nan) }
    }

    @Test(arguments: [
        (0.39, BodyMassIndex.WaistToHeightClass.low), (0.4, .healthy), (0.5, .increased), (0.6, .high),
    ])
    func `waist to height classes`(_ ratio: Double, _ expected: BodyMassIndex.WaistToHeightClass) {
        #expect(BodyMassIndex.WaistToHeightClass(ratio: ratio) == expected)
    }

    @Test func `fat-free mass index and density`() throws {
        #expect(abs(try FatFreeMassIndex.index(of: Self.man) - 21.6049) < 0.001)
        #expect(abs(try FatFreeMassIndex.normalized(of: Self.woman) - 17.4739) < 0.001)
        #expect(abs(try BodyDensity.siri(1.06) - 16.9811) < 0.001)
        #expect(abs(try BodyDensity.brozek(1.06) - 16.9321) < 0.001)
        #expect(throws: InputError.self) { try BodyDensity.siri(1060) }
        let healthy = BodyMassIndex.healthyWeights(for: 180)
        #expect(abs(healthy.lowerBound.value - 59.94) < 0.001)
    }
}
