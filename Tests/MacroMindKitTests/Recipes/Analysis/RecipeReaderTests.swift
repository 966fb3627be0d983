import Testing

@testable import MacroMindKit

struct RecipeReaderTests {
    @Test func `a pasted text has title, servings, groups and steps`() throws {
        let recipe = try RecipeReader.recipe(
            in: """
                Tomato rice
                Serves 4

                Ingredients
                1 cup rice
                2 tomatoes
                For the dressing:
                1 tbsp olive oil

                Method
                1. Boil the rice for 10 minutes.
                2. Stir in the tomatoes.
                """
        )
        #expect(recipe.title == "Tomato rice")
        #expect(recipe.yield?.count == 4)
        #expect(recipe.groups.map(\.name) == [nil, "For the dressing"])
        #expect(recipe.lines == ["1 cup rice", "2 tomatoes", "1 tbsp olive oil"])
        #expect(recipe.steps == ["Boil the rice for 10 minutes.", "Stir in the tomatoes."])
    }

    @Test(arguments: [
        ("Calories: 350", NutritionClaim(energy: 350)),
        (
            "Calories: 350\nTotal fat: 9 g\nSaturated fat: 2 g\nProtein: 12 g\nCarbohydrates: 40 g",
            NutritionClaim(energy: 350, protein: 12, fat: 9, carbohydrate: 40)
        ),
        (
            "350 kcal, 12 g protein, 9 g fat, 40 g carbs",
            NutritionClaim(energy: 350, protein: 12, fat: 9, carbohydrate: 40)
        ),
        ("Energy: 1464.4 kJ, saturated fat 3 g", NutritionClaim(energy: 350)),
        ("Calories from fat: 81", nil),
    ])
    func `what a text says of its nutrition is kept as a claim`(
        _ text: String,
        _ claim: NutritionClaim?
    ) throws {
        let recipe = try RecipeReader.recipe(in: "Rice\n\nIngredients\n200 g rice\n\nNutrition\n\(text)")
        #expect(recipe.lines == ["200 g rice"])
        #expect(recipe.claim == claim)
    }

    @Test func `each recipe of a list is read, those without ingredients are left out`() throws {
        let list =
            #"[{"name":"A","ingredients":["1 egg"]},{"name":"B","ingredients":[]},{"name":"C","ingredients":["2 eggs"]}]"#
        #expect(try RecipeReader.recipes(in: list).map(\.title) == ["A", "C"])
        #expect(try RecipeReader.recipe(in: list).title == "A")
        #expect(throws: RecipeReadingError.self) {
            try RecipeReader.recipes(in: #"[{"name":"B","ingredients":[]}]"#)
        }
    }

    @Test func `a text without headings is divided by its lines`() throws {
        let recipe = try RecipeReader.recipe(in: "Rice\n200 g rice\n1. Boil it well.")
        #expect(recipe.title == "Rice")
        #expect(recipe.lines == ["200 g rice"])
        #expect(recipe.steps == ["Boil it well."])
    }

    static let linkedData = """
        {"@context":"https://schema.org","@graph":[{"@type":"WebSite"},{"@type":["Recipe"],"name":"Rice &amp; oil",
        "recipeYield":["4","4 bowls"],"recipeIngredient":["200 g rice","2 tbsp olive oil"],
        "recipeInstructions":[{"@type":"HowToSection","itemListElement":[{"@type":"HowToStep","text":"Boil."}]},"Serve."],
        "nutrition":{"calories":"240 kcal","proteinContent":"5 g"}}]}
        """

    @Test func `a food without an amount stays between the amounts of a pasted text`() throws {
        let recipe = try RecipeReader.recipe(
            in: "Soup\n\n2 onions\nSalt and pepper\n1 l water\nBoil the onions.\nServe hot."
        )
        #expect(recipe.lines == ["2 onions", "Salt and pepper", "1 l water"])
        #expect(recipe.steps == ["Boil the onions.", "Serve hot."])
    }

    @Test(arguments: [linkedData, "<html><script type='application/ld+json'>\(linkedData)</script></html>"])
    func `linked data is found alone and inside a page`(text: String) throws {
        let recipe = try RecipeReader.recipe(in: text)
        #expect(recipe.title == "Rice & oil")
        #expect(recipe.yield?.count == 4)
        #expect(recipe.lines == ["200 g rice", "2 tbsp olive oil"])
        #expect(recipe.steps == ["Boil.", "Serve."])
        #expect(recipe.claim == NutritionClaim(energy: 240, protein: 5))
    }

    @Test func `Cooklang ingredients stand inside the steps`() throws {
        let recipe = try RecipeReader.recipe(
            in: """
                >> title: Rice bowl
                >> servings: 2
                Boil @white rice{200%g} in a #pot{} for ~{12%minutes}. -- not too long
                [- a note -] Add @olive oil{2%tbsp}(extra virgin) and @salt.
                """
        )
        #expect(recipe.title == "Rice bowl")
        #expect(recipe.yield?.count == 2)
        #expect(recipe.lines == ["200 g white rice", "2 tbsp olive oil, extra virgin", "salt"])
        #expect(recipe.steps.first == "Boil white rice in a pot for 12 minutes.")
    }

    @Test(arguments: [
        #"{"name":"R","recipeIngredient":[{"quantity":2,"unit":{"name":"cup"},"food":{"name":"rice"},"note":"rinsed"}]}"#,
        #"{"name":"R","servings":2,"steps":[{"instruction":"Boil.","ingredients":[{"amount":2,"unit":{"name":"cup"},"food":{"name":"rice"},"note":"rinsed"}]}]}"#,
        #"{"name":"R","ingredients":"2 cup rice, rinsed","directions":"Boil."}"#,
    ])
    func `exports of recipe managers are read`(text: String) throws {
        #expect(try RecipeReader.recipe(in: text).lines == ["2 cup rice, rinsed"])
    }

    @Test(arguments: [
        ("", RecipeReadingError.Code.noIngredients), ("just words and nothing else", .noIngredients),
        ("{\"name\":", .malformed), ("{\"a\":1}", .noRecipe), ("<html></html>", .noRecipe),
        (String(repeating: "[", count: 100_000), .malformed),
    ])
    func `what is no recipe is refused with a reason`(text: String, code: RecipeReadingError.Code) {
        let error = #expect(throws: RecipeReadingError.self) { try RecipeReader.recipe(in: text) }
        #expect(error?.code == code)
    }

    @Test func `a text that is too large is refused unread`() {
        let text = String(repeating: "x", count: RecipeReader.maximumSize + 1)
        let error = #expect(throws: RecipeReadingError.self) { try RecipeReader.recipe(in: text) }
        #expect(error?.code == .tooLarge)
    }

    @Test(arguments: [
        ("Serves 4", 4.0), ("4-6 servings", 5), ("Makes one dozen", 12), ("f\u{FC}r 2 Personen", 2), ("6", 6),
    ])
    func `a yield is read from its text`(text: String, count: Double) {
        #expect(RecipeYield(text)?.count == count)
    }

    @Test(arguments: ["", "some", "1000000 servings"])
    func `a yield without a sensible number is nothing`(text: String) {
        #expect(RecipeYield(text) == nil)
    }

    @Test(arguments: UInt64(1)...20)
    func `damaged recipes are read or refused`(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let sources = [
            Self.linkedData, "<script type=\"application/ld+json\">\(Self.linkedData)</script>",
            ">> servings: 2\nBoil @white rice{200%g}(rinsed) and @salt for ~{12%minutes}. [- note -]",
            "Rice\nServes 4\nIngredients\n1 cup rice\nFor the sauce:\n1 tbsp oil\nMethod\n1. Boil.",
        ]
        for source in sources {
            let text = Self.damaged(source, &generator)
            do throws(RecipeReadingError) {
                #expect(try !RecipeReader.recipe(in: text).lines.isEmpty, "seed \(seed)")
            } catch {
                #expect(!error.message.isEmpty, "seed \(seed)")
            }
        }
    }

    private static func damaged(_ source: String, _ generator: inout SeededGenerator) -> String {
        var bytes = Array(source.utf8)
        for _ in 0..<8 {
            let position = Int.random(in: 0..<bytes.count, using: &generator)
            switch Int.random(in: 0..<3, using: &generator) {
            case 0: bytes[position] = UInt8.random(in: 0...255, using: &generator)
            case 1: bytes.remove(at: position)
            default: bytes.insert(contentsOf: Array("{[@(<&".utf8), at: position)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
