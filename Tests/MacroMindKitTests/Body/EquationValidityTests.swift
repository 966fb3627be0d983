import MacroMindKit
import Testing

struct EquationValidityTests {
    /// At, just inside and just outside each end of a range, with whether the value belongs to it.
    static func probes(_ range: ClosedRange<Double>, least: Double, most: Double) -> [(Double, Bool)] {
        let step = 1e-6
        let all = [
            (range.lowerBound, true), (range.lowerBound + step, true), (range.lowerBound - step, false),
            (range.upperBound, true), (range.upperBound - step, true), (range.upperBound + step, false),
        ]
        return all.filter { (least...most).contains($0.0) }
    }

    static func body(_ sex: Sex, age: Double = 40, index: Double = 24) -> BodyMeasurements {
        BodyMeasurements(
            sex: sex,
            age: age,
            weight: Kilograms(index * 1.7 * 1.7),
            height: 170,
            fatFreeMass: 50,
            fatMass: 18,
            waist: 85,
            neck: 36,
            hip: 100,
            skinfoldSum: 50
        )
    }

    @Test(arguments: RestingEnergyEquation.allCases, Sex.allCases)
    func `a resting equation remarks on ages outside its range`(
        _ equation: RestingEnergyEquation,
        _ sex: Sex
    )
        throws
    {
        let plain = equation.findings(for: Self.body(sex, age: equation.ages.upperBound)).count
        for (age, isInside) in Self.probes(equation.ages, least: 0, most: 120) {
            let body = Self.body(sex, age: age)
            #expect(equation.findings(for: body).count == plain + (isInside ? 0 : 1), "\(age)")
            #expect(try equation.evaluate(body).value.isFinite)
        }
    }

    @Test(arguments: RestingEnergyEquation.allCases)
    func `a resting equation remarks on indices outside its range`(_ equation: RestingEnergyEquation) throws {
        guard let range = equation.bodyMassIndices else { return }
        for (index, isInside) in [
            (range.lowerBound + 1e-6, true), (range.lowerBound - 1e-6, false),
            (range.upperBound - 1e-6, true), (range.upperBound + 1e-6, false),
        ] {
            let findings = equation.findings(for: Self.body(.male, age: 30, index: index))
            #expect(findings.isEmpty == isInside, "\(index)")
        }
    }

    @Test(arguments: BodyFatEquation.allCases, Sex.allCases)
    func `a body fat equation remarks on ages outside its range`(
        _ equation: BodyFatEquation,
        _ sex: Sex
    )
        throws
    {
        guard let range = equation.ages(for: sex) else { return }
        for (age, isInside) in Self.probes(range, least: 0, most: 120) {
            let findings = equation.findings(for: Self.body(sex, age: age))
            #expect(findings.map(\.code) == (isInside ? [] : [.equationValidity]), "\(age)")
        }
    }

    @Test(arguments: [(Sex.male, 43.0), (.female, 37)])
    func `the parabola of James is doubted where it falls`(_ sex: Sex, _ limit: Double) {
        #expect(LeanMassEquation.james.findings(for: Self.body(sex, index: limit - 1e-6)).isEmpty)
        #expect(!LeanMassEquation.james.findings(for: Self.body(sex, index: limit + 1e-6)).isEmpty)
        for equation in LeanMassEquation.allCases where equation != .james {
            #expect(equation.findings(for: Self.body(sex, index: 60)).isEmpty)
        }
    }

    @Test(arguments: IdealWeightEquation.allCases)
    func `ideal weight is doubted below five feet`(_ equation: IdealWeightEquation) {
        var body = Self.body(.female)
        for (height, isInside) in [(152.4, true), (152.401, true), (152.399, false)] {
            body.height = Centimeters(height)
            #expect(equation.findings(for: body).isEmpty == isInside, "\(height)")
        }
    }
}
