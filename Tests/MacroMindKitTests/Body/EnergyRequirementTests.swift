import MacroMindKit
import Testing

struct EnergyRequirementTests {
    typealias Body = BodyMeasurements

    /// Group means of table 5-8 of the report of 2023, whose printed kilocalories are whole.
    static let published: [(Body, ActivityCategory?, Double)] = [
        (Body(sex: .male, age: 50.3, weight: 83.1, height: 175.9), .active, 2930),
        (Body(sex: .female, age: 53.9, weight: 71.9, height: 162.3), .active, 2281),
        (Body(sex: .male, age: 8.7, weight: 37.1, height: 134), .active, 2099),
        (Body(sex: .female, age: 9.6, weight: 37.6, height: 135), .active, 1873),
        (Body(sex: .male, age: 0.7, weight: 8, height: 68.5), nil, 624),
        (Body(sex: .female, age: 0.7, weight: 7.8, height: 68.3), nil, 593),
    ]

    @Test(arguments: published.indices)
    func `expenditure reproduces the published group means`(_ index: Int) throws {
        let (body, category, expected) = Self.published[index]
        let value = try EnergyRequirement2023.expenditure(of: body, category: category).value
        #expect(abs(value - expected) <= 3)
    }

    @Test(arguments: [
        (Sex.male, 0.0, 200.0), (.male, 0.25, 50), (.male, 0.5, 20), (.male, 4, 15), (.male, 9, 25),
        (.male, 14, 20),
        (.male, 19, 0), (.female, 0.2, 180), (.female, 0.3, 60), (.female, 0.5, 20), (.female, 1, 15),
        (.female, 9, 30),
        (.female, 18.9, 20), (.female, 19, 0),
    ])
    func `growth changes at the lower bounds of its ages`(_ sex: Sex, _ age: Double, _ expected: Double) {
        #expect(EnergyRequirement2023.growth(sex: sex, age: age).value == expected)
    }

    @Test(arguments: [(18.4, 300.0), (18.5, 200), (24.9, 200), (25, 150), (30, -50)])
    func `deposition goes by the index before the pregnancy`(_ index: Double, _ expected: Double) {
        #expect(EnergyRequirement2023.deposition(prepregnancyBMI: index).value == expected)
    }

    @Test func `before week 14 a pregnant woman needs what she needed before`() throws {
        let woman = Body(sex: .female, age: 30, weight: 68, height: 165)
        let early = try EnergyRequirement2023.pregnantRequirement(
            of: woman,
            category: .lowActive,
            gestationWeeks: 13.9,
            prepregnancyBMI: 23
        )
        #expect(early == (try EnergyRequirement2023.requirement(of: woman, category: .lowActive)))
        let late = try EnergyRequirement2023.pregnantRequirement(
            of: woman,
            category: .lowActive,
            gestationWeeks: 14,
            prepregnancyBMI: 23
        )
        #expect(abs(late.value - (693.35 - 61.2 + 945.45 + 693.6 + 9.16 * 14 + 200)) < 0.001)
    }

    @Test(arguments: [(0.0, 400.0), (6, 400), (6.1, 380), (12, 380)])
    func `milk costs 400 kcal for six months and 380 after`(_ months: Double, _ expected: Double) throws {
        let woman = Body(sex: .female, age: 30, weight: 68, height: 165)
        let need = try EnergyRequirement2023.lactatingRequirement(
            of: woman,
            category: .active,
            monthsPostpartum: months
        )
        #expect(
            abs(
                (need - (try EnergyRequirement2023.expenditure(of: woman, category: .active))).value
                    - expected
            ) < 1e-9
        )
    }

    @Test(arguments: ActivityCategory.allCases, Sex.allCases)
    func `the equation of children ends at 19 years`(_ category: ActivityCategory, _ sex: Sex) throws {
        func need(_ age: Double) throws -> Double {
            try EnergyRequirement2023.expenditure(
                of: Body(sex: sex, age: age, weight: 65, height: 170),
                category: category
            ).value
        }
        let perYear = sex == .male ? (3.68, -10.83) : (-22.25, -7.01)
        #expect(abs(try need(18) - need(17) - perYear.0) < 1e-6)
        #expect(abs(try need(20) - need(19) - perYear.1) < 1e-6)
    }

    @Test(arguments: [
        (8.99, 1.31, ActivityCategory.lowActive), (9, 1.31, .inactive), (13.9, 1.77, .veryActive),
        (14, 1.77, .active),
        (18.9, 1.92, .veryActive), (19, 1.53, .lowActive), (40, 1.6799, .lowActive), (40, 1.68, .active),
        (40, 1.85, .veryActive), (40, 2.5, .veryActive), (40, 1, .inactive),
    ])
    func `categories include their lower bounds`(
        _ age: Double,
        _ level: Double,
        _ expected: ActivityCategory
    ) throws {
        #expect(try ActivityCategory(physicalActivityLevel: level, age: age) == expected)
    }

    /// The printed table of the report of 2005 for men of 30 years.
    @Test(arguments: [
        (150.0, 41.6, EnergyRequirement2005.Activity.sedentary, 1848.0), (150, 41.6, .veryActive, 2554),
        (165, 50.4, .lowActive, 2254), (165, 50.4, .active, 2490), (180, 81, .veryActive, 3720),
    ])
    func `the requirement of 2005 reproduces its printed table`(
        _ height: Double,
        _ weight: Double,
        _ activity: EnergyRequirement2005.Activity,
        _ expected: Double
    ) throws {
        let body = Body(sex: .male, age: 30, weight: Kilograms(weight), height: Centimeters(height))
        #expect(abs(try EnergyRequirement2005.adult(body, activity).value - expected) <= 2)
    }

    @Test(arguments: [
        (3.0, 621.0), (3.99, 621), (4, 502), (6.9, 502), (7, 468), (12.9, 468), (13, 466), (35, 466),
    ])
    func `infants grow by their completed months`(_ months: Double, _ expected: Double) throws {
        let need = try EnergyRequirement2005.infant(ageInMonths: months, weight: 6.134_831_460_674_157).value
        #expect(abs(need - expected) < 1e-6)
    }

    @Test func `requirements of 2005 keep to their ages`() throws {
        let body = Body(sex: .female, age: 19, weight: 60, height: 165)
        #expect(throws: InputError.self) { try EnergyRequirement2005.child(body, .active) }
        #expect(try EnergyRequirement2005.adult(body, .active) > 1500)
        #expect(try EnergyRequirement2005.overweightAdult(body, .active) > 1500)
        let child = Body(sex: .female, age: 8.99, weight: 30, height: 130)
        #expect(throws: InputError.self) { try EnergyRequirement2005.adult(child, .active) }
        #expect(try EnergyRequirement2005.overweightChild(child, .active) > 1200)
        #expect(throws: InputError.self) { try EnergyRequirement2005.infant(ageInMonths: 36, weight: 14) }
        #expect(try EnergyRequirement2005.pregnancyAddition(trimester: 3) == 452)
        #expect(throws: InputError.self) { try EnergyRequirement2005.pregnancyAddition(trimester: 0) }
    }
}
