import Testing

@testable import MacroMindKit

struct DraftMassTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var quantity: Double
        var unit: DraftUnit?
        var food: FoodID
        var grams: Double?
        var testDescription: String { "\(quantity) \(unit?.rawValue ?? "") \(food)" }
    }

    static let cases = [
        Case(quantity: 120, unit: .gram, food: "rice", grams: 120),
        Case(quantity: 1.5, unit: .kilogram, food: "rice", grams: 1_500),
        Case(quantity: 500, unit: .milligram, food: "salt", grams: 0.5),
        Case(quantity: 2, unit: .ounce, food: "rice", grams: 56.699_046_25),
        Case(quantity: 1, unit: .pound, food: "rice", grams: 453.592_37),
        Case(quantity: 2, unit: .cup, food: "milk", grams: 488),
        Case(quantity: 236.588, unit: .milliliter, food: "milk", grams: 244),
        Case(quantity: 2.365_88, unit: .deciliter, food: "milk", grams: 244),
        Case(quantity: 0.236_588, unit: .liter, food: "milk", grams: 244),
        Case(quantity: 16, unit: .tablespoon, food: "milk", grams: 244),
        Case(quantity: 48, unit: .teaspoon, food: "milk", grams: 244),
        Case(quantity: 3, unit: .clove, food: "garlic", grams: 9),
        Case(quantity: 2, unit: .piece, food: "apple", grams: 364),
        Case(quantity: 2, unit: nil, food: "egg", grams: 100),
        Case(quantity: 1, unit: .cup, food: "salmon", grams: nil),
        Case(quantity: 100, unit: .milliliter, food: "egg", grams: nil),
        Case(quantity: 1, unit: .slice, food: "apple", grams: nil),
        Case(quantity: 1, unit: .piece, food: "olive-oil", grams: nil),
    ]

    @Test(arguments: cases)
    func `an amount becomes a mass through units and the food's own portions`(_ example: Case) throws {
        let food = try #require(SampleFoods.table[example.food])
        let mass = DraftMass(example.quantity, example.unit).mass(of: food)
        guard let grams = example.grams else {
            #expect(mass == nil)
            return
        }
        let value = try #require(mass).value
        #expect(abs(value - grams) < 0.001 * grams, "\(value)")
    }

    @Test
    func `every unit is covered by a case`() {
        #expect(Set(Self.cases.compactMap(\.unit)) == Set(DraftUnit.allCases))
    }
}
