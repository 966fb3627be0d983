import MacroMindKit
import Testing

@Suite struct ResponseParserTests {
    static let polenta = DraftMeal(
        name: "Polenta with mushrooms",
        mealType: .dinner,
        ingredients: [
            DraftIngredient(name: "polenta", quantity: 70, unit: .gram),
            DraftIngredient(name: "mushrooms", quantity: 150, unit: .gram),
        ],
        calories: 420,
        protein: 14,
        carbs: 62,
        fat: 12.5
    )

    static let json = """
        {"meals":[{"name":"Polenta with mushrooms","mealType":"dinner","ingredients":[{"name":"polenta","quantity":70,"unit":"g"},\
        {"name":"mushrooms","quantity":150,"unit":"g"}],"calories":420,"protein":14,"carbs":62,"fat":12.5}]}
        """

    @Test func `a plain answer is read without a word`() throws {
        let response = ResponseParser.parse(Self.json)
        #expect(try response.requireMeals() == [Self.polenta])
        #expect(response.warnings.isEmpty)
    }

    @Test(arguments: ["", " \u{FEFF}\n", "I cannot do that.", "null", "[]", "{\"meals\":[]}"])
    func `an answer without meals is rejected with a reason`(_ text: String) {
        let response = ResponseParser.parse(text)
        #expect(response.meals.isEmpty)
        #expect(throws: ResponseRejection.self) { try response.requireMeals() }
    }

    @Test func `an answer beyond the limit is rejected`() {
        let text = String(repeating: " ", count: ResponseParser.maximumLength + 1)
        #expect(
            ResponseParser.parse(text).rejection
                == .tooLong(characters: text.count, allowed: ResponseParser.maximumLength)
        )
    }
}
