import MacroMindKit
import Testing

struct RecipeTextReaderTests {
    static let soup = """
        # A catalogue of one.
        @ lentil-soup
        name: Red lentil soup
        slots: lunch dinner
        serves: 4
        minutes: 35
        cuisine: turkish
        main: lentils
        equipment: hob blender
        keeps: 3
        freezes: yes

        - 250 g red-lentils-dry | 1 1/4 cups | rinsed
        - 10.5 g olive-oil | 2 tsp
        - 5 g salt || to taste
        1. Soften the onion in the oil.
        2. Add lentils: simmer for 20 minutes.
        """

    static let expected = Recipe(
        id: "lentil-soup",
        name: "Red lentil soup",
        slots: [.lunch, .dinner],
        servings: 4,
        ingredients: [
            RecipeIngredient(
                food: "red-lentils-dry",
                mass: 250,
                measure: "1 1/4 cups",
                preparation: "rinsed"
            ),
            RecipeIngredient(food: "olive-oil", mass: 10.5, measure: "2 tsp"),
            RecipeIngredient(food: "salt", mass: 5, preparation: "to taste"),
        ],
        steps: ["Soften the onion in the oil.", "Add lentils: simmer for 20 minutes."],
        minutes: 35,
        cuisine: "turkish",
        main: "lentils",
        equipment: [.hob, .blender],
        keepsDays: 3,
        freezes: true
    )

    @Test
    func `a recipe is read with all its fields`() throws {
        #expect(try RecipeTextReader.recipes(in: Self.soup) == [Self.expected])
    }

    @Test
    func `line ends of other systems and blank lines change nothing`() throws {
        let text = Self.soup.split(separator: "\n", omittingEmptySubsequences: false)
            .joined(separator: " \r\n")
        #expect(try RecipeTextReader.recipes(in: text + "\r\n \t\r\n") == [Self.expected])
    }

    @Test
    func `recipes come in the order of the text`() throws {
        let recipes = try RecipeTextReader.recipes(in: "@ b\n- 1 g x\n@ a\n- 2 g y")
        #expect(recipes.map(\.id) == ["b", "a"])
        #expect(recipes.map(\.name) == ["b", "a"])
        #expect(try RecipeTextReader.recipes(in: "").isEmpty)
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var text: String
        var line: Int
        /// What the message has to name.
        var words: [String]
        var testDescription: String { text.replacing("\n", with: "⏎") }
    }

    static let unreadable = [
        Case(text: "name: Soup", line: 1, words: ["before the first recipe", "@ identifier"]),
        Case(text: "\n- 1 g salt", line: 2, words: ["before the first recipe"]),
        Case(text: "1. Stir.", line: 1, words: ["before the first recipe"]),
        Case(text: "@ a\nStir well.", line: 2, words: ["Stir well.", "key: value"]),
        Case(text: "@ a\ncolour: red", line: 2, words: ["colour", "equipment", "keeps"]),
        Case(text: "@ a\nserves: many", line: 2, words: ["serves", "many", "0 to 10000"]),
        Case(text: "@ a\nserves: -1", line: 2, words: ["serves", "-1"]),
        Case(text: "@ a\nminutes: 10001", line: 2, words: ["minutes", "10001"]),
        Case(text: "@ a\nkeeps: 1.5", line: 2, words: ["keeps", "1.5"]),
        Case(text: "@ a\nfreezes: maybe", line: 2, words: ["freezes", "maybe", "yes, no"]),
        Case(
            text: "@ a\nslots: lunch brunch",
            line: 2,
            words: ["brunch", "breakfast, lunch, dinner, snack"]
        ),
        Case(text: "@ a\nequipment: wok", line: 2, words: ["wok", "oven"]),
        Case(text: "@ a\n3 eggs", line: 2, words: ["3 eggs", "1. Text"]),
        Case(text: "@ a\n\n# note\n- 5 salt", line: 4, words: ["5 salt", "GRAMS g FOOD"]),
        Case(text: "@ a\n- 0 g salt", line: 2, words: ["0 g salt"]),
        Case(text: "@ a\n- -5 g salt", line: 2, words: ["-5 g salt"]),
        Case(text: "@ a\n- nan g salt", line: 2, words: ["nan g salt"]),
        Case(text: "@ a\n- 1e9 g salt", line: 2, words: ["1e9 g salt"]),
        Case(text: "@ a\n- 5 kg salt", line: 2, words: ["5 kg salt"]),
        Case(text: "@ a\n-", line: 2, words: ["GRAMS g FOOD"]),
        Case(text: "@\nname: Soup", line: 1, words: ["no identifier"]),
    ]

    @Test(arguments: unreadable)
    func `an unreadable line is named with what is allowed`(_ example: Case) {
        let error = #expect(throws: RecipeError.self) { try RecipeTextReader.recipes(in: example.text) }
        guard case .unreadable(let line, let reason) = error else {
            Issue.record("\(String(describing: error)) is no unreadable line")
            return
        }
        #expect(line == example.line)
        for word in example.words { #expect(reason.contains(word)) }
    }

    @Test(arguments: UInt64(0)..<200)
    func `no damaged text ends the process`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var scalars = Array(Self.soup.unicodeScalars)
        for _ in 0..<8 {
            let place = Int.random(in: scalars.indices, using: &generator)
            scalars[place] =
                ["\n", "\r", ":", "|", "@", "-", "9", "é", "\u{301}", "\0"]
                .randomElement(using: &generator) ?? " "
        }
        let text = String(String.UnicodeScalarView(scalars))
        do throws(RecipeError) {
            #expect(try RecipeTextReader.recipes(in: text).count <= 9)
        } catch {
            #expect(error.description.hasPrefix("Line "))
        }
    }
}
