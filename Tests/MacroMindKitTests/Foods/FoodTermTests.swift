import MacroMindKit
import Testing

struct FoodTermTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var term: String
        var food: FoodID
        var isMatch = true
        var testDescription: String { "\(term) \(isMatch ? "is" : "is not") \(food)" }
    }

    static let cases = [
        Case(term: "mushroom", food: "mushroom"),
        Case(term: "MUSHROOMS", food: "mushroom"),
        Case(term: "blue cheese", food: "blue-cheese"),
        Case(term: "cheese, blue", food: "blue-cheese"),
        Case(term: "tomatoes", food: "tomato"),
        Case(term: "tomates", food: "tomato"),
        Case(term: "groundnut", food: "peanut-butter"),
        Case(term: "fish", food: "salmon"),
        Case(term: "poultry", food: "chicken"),
        Case(term: "dairy", food: "yogurt"),
        Case(term: "legumes", food: "lentils"),
        Case(term: "almond", food: "almonds"),
        Case(term: "blue fish", food: "blue-cheese", isMatch: false),
        Case(term: "mush", food: "mushroom", isMatch: false),
        Case(term: "rice", food: "milk", isMatch: false),
        Case(term: "oat", food: "potato", isMatch: false),
    ]

    @Test(arguments: cases)
    func `a term stands for the foods that have all its words`(_ example: Case) throws {
        let term = try #require(FoodTerm(example.term))
        let food = try #require(SampleFoods.table[example.food])
        #expect(term.matches(food) == example.isMatch)
        #expect(term.text == example.term)
    }

    @Test(arguments: ["", " ", "12", "!?", "🥕"])
    func `a text without a letter is no term`(text: String) { #expect(FoodTerm(text) == nil) }
}

struct AllergenSetTests {
    @Test(arguments: Allergen.allCases)
    func `every allergen is understood by its own name, in any case`(allergen: Allergen) {
        #expect(AllergenSet(term: allergen.rawValue)?.contains(AllergenSet(allergen)) == true)
        #expect(AllergenSet(term: allergen.rawValue.uppercased())?.contains(AllergenSet(allergen)) == true)
        #expect(AllergenSet(term: allergen.displayName)?.contains(AllergenSet(allergen)) == true)
        #expect(AllergenSet.allowedTerms.contains(allergen.rawValue))
    }

    @Test(arguments: [
        ("nuts", [Allergen.treeNut, .peanut]), ("Tree Nuts", [.treeNut]), ("Peanuts", [.peanut]),
        ("shellfish", [.crustacean, .mollusc]), ("seafood", [.fish, .crustacean, .mollusc]),
        ("lactose", [.milk]), ("dairy", [.milk]), ("coeliac", [.wheat, .gluten]),
        ("celiac disease", [.wheat, .gluten]), ("gluten", [.wheat, .gluten]), ("wheat", [.wheat]),
        ("soya", [.soy]), ("eggs", [.egg]), ("prawns", [.crustacean]), ("tree_nut", [.treeNut]),
        ("sulfites", [.sulphite]),
    ])
    func `words of everyday life are read on the safe side`(term: String, allergens: [Allergen]) {
        #expect(AllergenSet(term: term)?.allergens == Allergen.allCases.filter(allergens.contains))
    }

    @Test(arguments: ["", "unobtainium", "peanut free", "milky way", "🥜"])
    func `a word that is not known is none`(term: String) { #expect(AllergenSet(term: term) == nil) }

    @Test(arguments: UInt64(0)..<50)
    func `a set is the allergens it was made from`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let allergens = Allergen.allCases.filter { _ in Bool.random(using: &generator) }
        #expect(AllergenSet(allergens.shuffled(using: &generator)).allergens == allergens)
    }
}
