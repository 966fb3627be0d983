/// Allergies and diets that a person told in the conversation: "I'm allergic to nuts", "I am vegan".
struct ToldRestrictions {
    private(set) var allergens: AllergenSet = []
    private(set) var diets: [Diet] = []

    init(message: String, history: [CoachTurn]) {
        for text in history.suffix(40).map(\.question) + [message] { read(text) }
    }

    private mutating func read(_ text: String) {
        for sentence in text.prefix(4_000).split(whereSeparator: { ".!?;\n".contains($0) }) {
            let words = PlainText.words(String(sentence))
            if GuardVocabulary.wishes.labels(in: words).contains(.declaredAllergy)
                || Self.names(allergyIn: words)
            {
                allergens.formUnion(Self.allergens(in: words))
            }
            for diet in Self.diets.labels(in: words) where !diets.contains(diet) { diets.append(diet) }
        }
        diets.sort { $0.rawValue < $1.rawValue }
    }

    /// Whether the words name an allergy or intolerance in one of the languages.
    private static func names(allergyIn words: [String]) -> Bool {
        words.contains { word in
            word.contains("allerg") || word.contains("alergi") || word.contains("intoleran")
                || word.hasPrefix("celiac")
                || word.hasPrefix("coeliac") || word.hasPrefix("zoliak")
        }
    }

    /// The allergens named beside the word, allergy compounds such as Erdnussallergie included.
    private static func allergens(in words: [String]) -> AllergenSet {
        var found = IngredientSafetyLexicon.hazards(in: words.joined(separator: " ")).allergens
        for word in words {
            for ending in ["allergie", "allergiker", "allergikerin", "intoleranz", "unvertraglichkeit"]
            where word.hasSuffix(ending) {
                found.formUnion(
                    IngredientSafetyLexicon.hazards(in: String(word.dropLast(ending.count))).allergens
                )
            }
            if word.hasPrefix("celiac") || word.hasPrefix("coeliac") || word.hasPrefix("zoliak") {
                found.formUnion(AllergenSet([.gluten, .wheat]))
            }
            if word == "lactose" || word.hasPrefix("laktose") || word == "lactosa" || word == "lattosio" {
                found.formUnion(AllergenSet(.milk))
            }
        }
        if words.contains("nut") || words.contains("nuts") {
            found.formUnion(AllergenSet([.treeNut, .peanut]))
        }
        return found
    }

    private static let diets = PhraseBook<Diet>([
        (
            .vegan,
            [
                "i m|am .. vegan", "im vegan", "ich bin veganer*|vegan", "je suis vegan*|vegetalien*",
                "soy vegano|vegana", "sono vegano|vegana", "as a vegan",
            ]
        ),
        (
            .vegetarian,
            [
                "i m|am .. vegetarian", "im .. vegetarian", "i m|am veggie", "ich bin vegetarier*",
                "je suis vegetarien*", "soy vegetarian*",
                "sono vegetarian*", "as a vegetarian",
            ]
        ),
        (.halal, ["i .. eat|keep halal", "i only .. halal"]), (.kosher, ["i .. keep|eat kosher"]),
        (.alcoholFree, ["i don t|dont drink alcohol", "i never drink alcohol"]),
    ])

    /// Returns restrictions with what was told added.
    func added(to restrictions: Restrictions) -> Restrictions {
        restrictions.union(Restrictions(allergens: allergens, diets: diets))
    }
}
