import Testing

@testable import MacroMindKit

struct FoodPlausibilityTests {
    struct Case: CustomTestStringConvertible {
        var name: String
        var amounts: [Nutrient: Double]
        var code: FoodImportProblem.Code?
        var rounding = 0.0

        var testDescription: String { name }
    }

    /// Real foods with the figures of USDA SR Legacy, then the same with one mistake each.
    private static let cases = [
        Case(name: "olive oil", amounts: [.energy: 884, .protein: 0, .fat: 100, .carbohydrate: 0]),
        Case(
            name: "sugar",
            amounts: [.energy: 387, .protein: 0, .fat: 0, .carbohydrate: 99.98, .sugars: 99.8]
        ),
        Case(name: "stevia", amounts: [.energy: 0, .protein: 0, .fat: 0, .carbohydrate: 100]),
        Case(
            name: "corn bran",
            amounts: [.energy: 224, .protein: 8.36, .fat: 0.92, .carbohydrate: 85.64, .fiber: 79]
        ),
        Case(
            name: "table salt",
            amounts: [.energy: 0, .protein: 0, .fat: 0, .carbohydrate: 0, .sodium: 38_758]
        ),
        Case(
            name: "red wine",
            amounts: [.energy: 85, .protein: 0.07, .fat: 0, .carbohydrate: 2.61, .alcohol: 10.6]
        ),
        Case(
            name: "wine, alcohol unknown",
            amounts: [.energy: 85, .protein: 0.07, .fat: 0, .carbohydrate: 2.61]
        ),
        Case(name: "only energy", amounts: [.energy: 120]),
        Case(
            name: "small serving rounded",
            amounts: [.energy: 0, .protein: 0, .fat: 0, .carbohydrate: 110],
            rounding: 10
        ),
        Case(
            name: "kilojoules as kilocalories",
            amounts: [.energy: 690, .protein: 31, .fat: 3.6, .carbohydrate: 0],
            code: .energyTooHigh
        ),
        Case(name: "more than fat", amounts: [.energy: 3_700], code: .energyTooHigh),
        Case(
            name: "kilocalories divided",
            amounts: [.energy: 92, .protein: 0, .fat: 0, .carbohydrate: 99, .sugars: 99],
            code: .energyTooLow
        ),
        Case(
            name: "too heavy",
            amounts: [.protein: 40, .fat: 40, .carbohydrate: 40],
            code: .overOneHundredGrams
        ),
        Case(name: "one too heavy", amounts: [.fiber: 120], code: .overOneHundredGrams),
        Case(name: "sugars", amounts: [.carbohydrate: 10, .sugars: 30], code: .sugarsOverCarbohydrate),
        Case(name: "fiber", amounts: [.carbohydrate: 10, .fiber: 30], code: .fiberOverCarbohydrate),
        Case(name: "saturated fat", amounts: [.fat: 10, .saturatedFat: 30], code: .saturatedOverFat),
        Case(name: "sodium in micrograms", amounts: [.sodium: 120_000], code: .sodiumTooHigh),
        Case(name: "negative", amounts: [.protein: -1], code: .negative),
        Case(name: "not a number", amounts: [.fat: .nan], code: .notFinite),
        Case(name: "infinite", amounts: [.iron: .infinity], code: .notFinite),
    ]

    @Test(arguments: cases)
    func `figures that can not be true together are told`(test: Case) {
        let problem = FoodPlausibility(rounding: test.rounding).problem(in: test.amounts)
        #expect(problem?.code == test.code, "\(problem?.message ?? "no problem")")
    }
}
