import Foundation
import Testing

@testable import MacroMindKit

/// Feeds damaged text to the line parser and the recipe readers: no trap, no hang, no number from nowhere.
///
/// With `MACROMIND_FUZZ_ROUNDS` in the environment as many texts are tried for each sample (`make fuzz`).
@Suite(.timeLimit(.minutes(60)))
struct RecipeFuzzTests {
    static let rounds = ProcessInfo.processInfo.environment["MACROMIND_FUZZ_ROUNDS"].flatMap(Int.init) ?? 40

    static let lines = [
        "2 x 400g tins chopped tomatoes, drained", "1 cup plus 2 tbsp (150 g) flour, sifted (see note)",
        "½–1 tsp chilli flakes, or to taste", "juice of 1/2 lemon", "1 (14 oz) can beans - drained & rinsed",
        "2 c. à soupe d'huile d'olive", "1,5 kg Kartoffeln, geschält",
        "1 lb 4 oz beef or lamb, cut into 1-inch cubes",
        "<b>3</b> eggs &amp; 1 yolk", "Sugar - 100 g", "[ ] 1⁄2 tabIespoon 0live oil",
        "n. B. Salz und Pfeffer",
    ]

    static let recipes = [
        "Soup\nServes 4\n\nIngredients\n1 onion\n2 cups stock\nFor the top:\nsalt\n\nMethod\n1. Boil.",
        ">> servings: 2\nBoil @white rice{200%g}(rinsed) in #pot{} for ~{12%minutes}. [- no -] -- end",
        #"{"@type":"Recipe","name":"Rice","recipeYield":"4","recipeIngredient":["200 g rice"],"nutrition":{"calories":"9 kcal"}}"#,
        #"<html><script type="application/ld+json">{"@graph":[{"@type":"Recipe","recipeIngredient":["1 egg"]}]}</script>"#,
        #"{"name":"M","recipe_yield":"2","recipeIngredient":[{"quantity":2,"unit":{"name":"cup"},"food":{"name":"rice"}}]}"#,
        #"{"name":"T","servings":2,"steps":[{"ingredients":[{"food":{"name":"rice"},"unit":{"name":"g"},"amount":9}]}]}"#,
        #"{"name":"P","servings":"2","ingredients":"1 egg\n2 cups milk","directions":"Mix."}"#,
    ]

    @Test(arguments: lines.indices)
    func `a damaged line is read without inventing numbers`(sample: Int) {
        var mutator = TextMutator(seed: UInt64(sample) + 1)
        for _ in 0..<Self.rounds {
            let text = mutator.mutated(Self.lines[sample])
            let line = IngredientLineParser().parse(text)
            check(line, text)
        }
    }

    private func check(_ line: IngredientLine, _ text: String) {
        for quantity in [line.quantity].compactMap(\.self) + line.measures.map(\.quantity) {
            #expect(quantity.lowerBound > 0 && quantity.upperBound.isFinite, "in \(text.debugDescription)")
            #expect(quantity.lowerBound <= quantity.upperBound, "in \(text.debugDescription)")
        }
        #expect((0...1).contains(line.confidence), "in \(text.debugDescription)")
    }

    @Test(arguments: recipes.indices, RecipeReader.Format.allCases)
    func `a damaged recipe is read or refused`(sample: Int, format: RecipeReader.Format) {
        var mutator = TextMutator(seed: UInt64(sample) + 100)
        for round in 0..<Self.rounds {
            let text = mutator.mutated(Self.recipes[sample])
            do {
                let recipe = try RecipeReader.recipe(in: text, format: round % 2 == 0 ? nil : format)
                #expect(!recipe.lines.isEmpty)
                #expect(recipe.yield.map { $0.count > 0 && $0.count.isFinite } ?? true)
            } catch {
                #expect(!error.message.isEmpty)
            }
        }
    }

    // MARK: Bad input

    @Test(arguments: [
        "", " ", "\u{0}\u{1}\u{2}", "1/0 cup", "1e309 g", "0 g salt", "-5 g salt", "½½½½", "(((", ")))", "🥚",
    ])
    func `a line that is none has no amount or a finite one`(text: String) {
        check(IngredientLineParser().parse(text), text)
    }

    @Test(arguments: ["1/0 cup flour", "1e309 g flour", "99999999999999999999 g flour"])
    func `an impossible amount is a finding`(text: String) {
        let line = IngredientLineParser().parse(text)
        #expect(line.quantity == nil)
        #expect(line.findings.map(\.code) == ["amount-unreadable"])
    }

    @Test func `ten megabytes on one line are refused`() {
        let line = IngredientLineParser().parse(String(repeating: "1 cup ", count: 1_700_000))
        #expect(line.findings.map(\.code) == ["line-too-long"])
        #expect(throws: RecipeReadingError.self) {
            try RecipeReader.recipe(in: String(repeating: "a", count: 10_000_000))
        }
    }

    /// Shapes that make careless readers take quadratic or worse time; the suite would then not end.
    @Test(arguments: [
        "(", "[", "{", "[-", "@a{", "<script", "<script type=ld+json>", "--", "&", "1/", "a\n", "1 cup a\n",
        "\"", "<", ">> a: b\n", "= a\n",
    ])
    func `a text of one sign over and over is answered`(sign: String) {
        let text = String(repeating: sign, count: 60_000 / sign.utf8.count)
        for format in RecipeReader.Format.allCases {
            _ = try? RecipeReader.recipe(in: text, format: format)
            _ = try? RecipeReader.recipe(in: "1 egg\n" + text, format: format)
        }
        let nested = IngredientLineParser().parse(String(repeating: sign, count: 1900 / sign.utf8.count))
        #expect((0...1).contains(nested.confidence))
    }

    @Test func `a novel is no recipe, or one with findings`() {
        let sentence = "It was a bright cold day in the garden, and nobody had yet thought of dinner. "
        let text = String(repeating: String(repeating: sentence, count: 20) + "\n\n", count: 200)
        #expect(throws: RecipeReadingError.self) { try RecipeReader.recipe(in: text, format: .text) }
    }
}
