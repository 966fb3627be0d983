import MacroMindKit
import Testing

struct RestingEnergyEquationTests {
    static func body(
        _ sex: Sex?,
        _ age: Double,
        _ weight: Kilograms,
        _ height: Centimeters? = nil,
        lean: Kilograms? = nil,
        fat: Kilograms? = nil,
        athlete: Bool = false
    ) -> BodyMeasurements {
        BodyMeasurements(
            sex: sex,
            age: age,
            weight: weight,
            height: height,
            fatFreeMass: lean,
            fatMass: fat,
            isAthlete: athlete
        )
    }

    /// Worked by hand from the coefficients of the papers.
    static let examples: [(RestingEnergyEquation, BodyMeasurements, Double)] = [
        (.mifflinStJeor, body(.male, 30, 80, 180), 1780),
        (.mifflinStJeor, body(.female, 45, 68, 165), 1325.25),
        (.mifflinFullPrecision, body(.male, 52, 95.5, 176), 1803.205),
        (.mifflinFatFreeMass, body(nil, 30, 80, lean: 60), 1595),
        (.harrisBenedict1919, body(.female, 60, 64, 160), 1282.553),
        (.rozaShizgal1984, body(.male, 64, 102, 175), 1931.353),
        (.katchMcArdle, body(nil, 30, 80, lean: 50.5), 1460.8),
        (.cunningham1980, body(nil, 30, 80, lean: 50.5), 1611), (.henryWeight, body(.female, 45, 70), 1375.8),
        (.henryWeight, body(.male, 65, 80), 1594), (.henryWeightSplit, body(.male, 65, 80), 1607),
        (.henryWeightSplit, body(.female, 75, 62), 1197),
        (.henryWeightHeight, body(.male, 13, 45, 157), 1418.62),
        (.schofieldWeight, body(.male, 2, 12), 683.744),
        (.schofieldWeightMegajoules, body(.male, 25, 75), 7621 / 4.184),
        (.schofieldWeightHeightMegajoules, body(.female, 45, 70, 165), 5919.9 / 4.184),
        (.who1985, body(.female, 9, 28), 1129), (.owen, body(.male, 40, 82), 1715.4),
        (.owen, body(.female, 40, 58, athlete: true), 1274.2),
        (.owenFatFreeMass, body(.male, 40, 82, lean: 60), 1628),
        (.muller2004, body(.male, 40, 82), 1790.679), (.muller2004ByBMI, body(.male, 55, 110, 178), 2068.52),
        (.muller2004FatFreeMass, body(.female, 35, 65, lean: 45, fat: 20), 1367.651),
        (.tenHaafWeight, body(.female, 28, 62, 170), 1540.817),
        (.tenHaafFatFreeMass, body(nil, 28, 62, lean: 48), 1577.251),
        (.deLorenzo1999, body(.male, 25, 82, 185), 2045.5), (.tinsleyWeight, body(nil, 28, 90), 2242),
        (.tinsleyFatFreeMass, body(nil, 28, 90, lean: 78), 2304.2),
        (.livingston, body(.male, 40, 82), 1738.118),
    ]

    @Test(arguments: examples.indices)
    func `an equation gives its worked example`(_ index: Int) throws {
        let (equation, body, expected) = Self.examples[index]
        #expect(abs(try equation.evaluate(body).value - expected) < 0.005, "\(equation)")
    }

    @Test func `every equation has an example`() {
        #expect(Set(Self.examples.map(\.0)) == Set(RestingEnergyEquation.allCases))
    }

    @Test(arguments: [(17.999, 1869.0), (18, 1665), (29.999, 1665), (30, 1587), (59.999, 1587), (60, 1459)])
    func `the lower bound of an age band belongs to it`(_ age: Double, _ expected: Double) throws {
        #expect(
            abs(try RestingEnergyEquation.henryWeight.evaluate(Self.body(.male, age, 70)).value - expected)
                < 0.001
        )
    }

    @Test(arguments: [(18.49, 3.677119), (24.99, 5.959786), (29.99, 6.692066)])
    func `each class of body mass index has its own line`(_ index: Double, _ megajoules: Double) throws {
        let body = Self.body(.female, 40, Kilograms(index * 1.7 * 1.7), 170)
        #expect(
            abs(try RestingEnergyEquation.muller2004ByBMI.evaluate(body).value - megajoules * 1000 / 4.184)
                < 0.01
        )
    }

    @Test(arguments: [(18.9, 1), (19, 0), (78, 0), (78.1, 1)])
    func `outside its ages an equation answers with a finding`(_ age: Double, _ findings: Int) throws {
        let body = Self.body(.male, age, 80, 180)
        #expect(RestingEnergyEquation.mifflinStJeor.findings(for: body).count == findings)
        #expect(try RestingEnergyEquation.mifflinStJeor.evaluate(body) > 1000)
    }

    @Test(arguments: [(16.9, 1), (17.1, 0), (41.9, 0), (42.1, 1)])
    func `outside its body mass indices an equation answers with a finding`(_ index: Double, _ findings: Int)
    {
        let body = Self.body(.male, 40, Kilograms(index * 1.7 * 1.7), 170)
        #expect(RestingEnergyEquation.mifflinStJeor.findings(for: body).count == findings)
    }

    @Test func `De Lorenzo warns for women and Henry for boys`() {
        #expect(!RestingEnergyEquation.deLorenzo1999.findings(for: Self.body(.female, 25, 60, 170)).isEmpty)
        #expect(!RestingEnergyEquation.henryWeightHeight.findings(for: Self.body(.male, 6, 20, 116)).isEmpty)
        #expect(RestingEnergyEquation.henryWeightHeight.findings(for: Self.body(.female, 6, 20, 116)).isEmpty)
    }

    @Test(arguments: RestingEnergyEquation.allCases)
    func `an equation names what it misses and refuses what no body has`(
        _ equation: RestingEnergyEquation
    ) throws {
        let error = try #require(throws: InputError.self) { try equation.evaluate(BodyMeasurements()) }
        #expect(error.code == .missing)
        let impossible = Self.body(.male, 200, 1, 5, lean: 0, fat: -1)
        #expect(throws: InputError.self) { try equation.evaluate(impossible) }
    }

    @Test(arguments: RestingEnergyEquation.allCases, 1...10)
    func `heavier people spend more at rest`(_ equation: RestingEnergyEquation, _ seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let sex: Sex = Bool.random(using: &random) ? .male : .female
        let age = Double.random(in: 20...70, using: &random)
        let weight = Double.random(in: 50...75, using: &random)
        let light = Self.body(
            sex,
            age,
            Kilograms(weight),
            178,
            lean: Kilograms(weight * 0.75),
            fat: Kilograms(weight / 4)
        )
        let heavy = Self.body(
            sex,
            age,
            Kilograms(weight + 2),
            178,
            lean: Kilograms((weight + 2) * 0.75),
            fat: Kilograms((weight + 2) / 4)
        )
        let isSameClass = equation != .muller2004ByBMI
        #expect(try !isSameClass || equation.evaluate(heavy) > equation.evaluate(light), "seed \(seed)")
    }
}
