import MacroMindKit
import Testing

struct DietaryReferenceTests {
    static let published: [(ReferenceNutrient, LifeStage, Double?, Double?)] = [
        (.iron, .female19to30, 18, 45), (.iron, .pregnancy19to30, 27, 45),
        (.calcium, .maleOver70, 1200, 2000),
        (.vitaminD, .maleOver70, 20, 100), (.vitaminC, .male19to30, 90, 2000),
        (.folate, .pregnancy19to30, 600, 1000),
        (.zinc, .male31to50, 11, 40), (.sodium, .male19to30, 1500, nil),
        (.potassium, .female19to30, 2600, nil),
        (.potassium, .male19to30, 3400, nil), (.vitaminA, .female31to50, 700, 3000),
        (.totalFiber, .male19to30, 38, nil),
        (.carbohydrate, .pregnancy31to50, 175, nil), (.carbohydrate, .lactation31to50, 210, nil),
        (.magnesium, .male31to50, 420, 350), (.totalFat, .male19to30, nil, nil),
        (.protein, .male19to30, 0.8, nil),
    ]

    @Test(arguments: published.indices)
    func `amounts are those of the summary tables`(_ index: Int) throws {
        let (nutrient, stage, recommended, upper) = Self.published[index]
        let row = try #require(DietaryReference.intakes(of: nutrient))
        #expect(row.recommended(for: stage) == recommended)
        #expect(row.upperLevel(for: stage) == upper)
    }

    @Test func `each nutrient has one row with a value for every or no life stage`() {
        #expect(DietaryReference.all.map(\.nutrient) == ReferenceNutrient.allCases)
        for row in DietaryReference.all {
            let count = LifeStage.allCases.count { row.recommended(for: $0) != nil }
            #expect([22, 20, 2].contains(count), "\(row.nutrient)")
        }
    }

    @Test func `no recommendation is above the level to reduce to`() {
        let row = DietaryReference.intakes(of: .sodium)
        for stage in LifeStage.allCases {
            guard let limit = row?.riskReductionLevel(for: stage), let amount = row?.recommended(for: stage)
            else { continue }
            #expect(amount < limit)
        }
        #expect(row?.riskReductionLevel(for: .child4to8) == 1500)
    }

    @Test func `an allowance and an adequate intake are told apart`() {
        #expect(DietaryReference.intakes(of: .iron)?.basis(for: .infantTo6Months) == .adequateIntake)
        #expect(DietaryReference.intakes(of: .iron)?.basis(for: .infantTo12Months) == .recommendedAllowance)
        #expect(DietaryReference.intakes(of: .vitaminK)?.basis(for: .male19to30) == .adequateIntake)
        #expect(DietaryReference.intakes(of: .totalFat)?.basis(for: .male19to30) == nil)
        #expect(DietaryReference.intakes(of: .magnesium)?.upperScope == .addedOnly)
    }

    @Test(arguments: [
        (Sex.female, 0.49, LifeStage.infantTo6Months), (.female, 0.5, .infantTo12Months),
        (.male, 1, .child1to3),
        (.male, 4, .child4to8), (.male, 9, .male9to13), (.female, 18.99, .female14to18),
        (.female, 19, .female19to30),
        (.male, 31, .male31to50), (.male, 51, .male51to70), (.male, 70.9, .male51to70),
        (.male, 71, .maleOver70),
    ])
    func `life stages go by completed years`(_ sex: Sex, _ age: Double, _ expected: LifeStage) throws {
        #expect(try LifeStage(sex: sex, age: age) == expected)
    }

    @Test func `pregnancy and lactation come before age, and a sex is needed from nine years`() throws {
        #expect(try LifeStage(sex: .female, age: 30.9, isPregnant: true) == .pregnancy19to30)
        #expect(try LifeStage(sex: .female, age: 18, isLactating: true) == .lactation14to18)
        #expect(throws: InputError.self) { try LifeStage(sex: nil, age: 9) }
        #expect(throws: InputError.self) { try LifeStage(sex: .male, age: 121) }
    }
}
