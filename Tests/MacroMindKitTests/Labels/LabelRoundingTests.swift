import MacroMindKit
import Testing

struct LabelRoundingTests {
    static let us: [(rule: USLabelRounding, value: Double, declared: DeclaredAmount)] = [
        (.calories, 0, .amount(0)), (.calories, 4.99, .amount(0)), (.calories, 5, .amount(5)),
        (.calories, 50, .amount(50)), (.calories, 50.1, .amount(50)), (.calories, 54.9, .amount(50)),
        (.calories, 55, .amount(60)), (.fat, 0.49, .amount(0)), (.fat, 0.5, .amount(0.5)),
        (.fat, 4.75, .amount(5)),
        (.fat, 4.9, .amount(5)), (.fat, 5, .amount(5)), (.fat, 5.5, .amount(6)),
        (.cholesterol, 1.9, .amount(0)),
        (.cholesterol, 2, .lessThan(5)), (.cholesterol, 5, .lessThan(5)), (.cholesterol, 5.1, .amount(5)),
        (.cholesterol, 7.5, .amount(10)), (.sodium, 4.9, .amount(0)), (.sodium, 140, .amount(140)),
        (.sodium, 142, .amount(140)), (.carbohydrate, 0.49, .amount(0)), (.carbohydrate, 0.5, .lessThan(1)),
        (.carbohydrate, 0.99, .lessThan(1)), (.carbohydrate, 1, .amount(1)), (.protein, 1.5, .amount(2)),
        (.vitaminPercent, 1.9, .amount(0)), (.vitaminPercent, 3, .amount(4)),
        (.vitaminPercent, 10, .amount(10)),
        (.vitaminPercent, 12.5, .amount(15)), (.vitaminPercent, 50, .amount(50)),
        (.vitaminPercent, 55, .amount(60)),
        (.percent, 12.5, .amount(13)),
    ]

    @Test(arguments: us.indices)
    func `American rounding goes by the unrounded amount and ties go up`(_ index: Int) throws {
        let row = Self.us[index]
        #expect(try row.rule.round(row.value) == row.declared, "\(row)")
    }

    static let eu: [(rule: EULabelRounding, value: Double, declared: DeclaredAmount)] = [
        (.fat, 0, .amount(0)), (.fat, 0.5, .lessThan(0.5)), (.fat, 0.51, .amount(0.5)),
        (.fat, 1.45, .amount(1.5)),
        (.fat, 9.94, .amount(9.9)), (.fat, 10.5, .amount(11)), (.saturates, 0.1, .lessThan(0.1)),
        (.saturates, 0.11, .amount(0.1)), (.saturates, 2.675, .amount(2.7)), (.salt, 0.0125, .lessThan(0.01)),
        (.salt, 0.013, .amount(0.01)), (.salt, 0.145, .amount(0.15)), (.salt, 1, .amount(1)),
        (.salt, 1.25, .amount(1.3)),
        (.sodium, 0.005, .lessThan(0.005)), (.energy, 1234.5, .amount(1235)),
    ]

    @Test(arguments: eu.indices)
    func `European rounding follows the guidance and ties go up`(_ index: Int) throws {
        let row = Self.eu[index]
        #expect(try row.rule.round(row.value) == row.declared, "\(row)")
    }

    @Test(arguments: [-1, Double.nan, .infinity, 1e9])
    func `an impossible amount is refused`(_ value: Double) {
        #expect(throws: InputError.self) { try USLabelRounding.fat.round(value) }
        #expect(throws: InputError.self) { try EULabelRounding.fat.round(value) }
    }

    @Test func `names of a label find their rule`() throws {
        #expect(try USLabelRounding(nutrient: "Saturated Fat") == .fat)
        #expect(try USLabelRounding(nutrient: "dietary-fiber") == .carbohydrate)
        #expect(try EULabelRounding(nutrient: "Sugars") == .fat)
        #expect(throws: InputError.self) { try EULabelRounding(nutrient: "caffeine") }
    }

    @Test func `declared amounts never differ from the amount by more than the coarsest step`() throws {
        var random = SeededGenerator(seed: 11)
        for _ in 0..<2_000 {
            let value = Double.random(in: 0...500, using: &random)
            for rule in USLabelRounding.allCases {
                if case .amount(let declared) = try rule.round(value) {
                    #expect(abs(declared - value) <= 5.000_001)
                }
            }
        }
    }
}
