/// What a question wants a food checked for, other than the person's own list: "is X vegan?", "does X contain milk?".
struct FoodClaim {
    /// The restrictions to check against, or `nil` where the question is about the person's own list.
    let restrictions: Restrictions?
    /// The claim in words, such as `vegan` or `free of milk`.
    let text: String
    /// The words of the claim, which are not part of the food's name.
    let words: Set<String>

    init(_ message: String) {
        let all = PlainText.words(message)
        let isClaim = Self.questions.labels(in: all).contains(true)
        if isClaim, let diet = Self.diet(in: all) {
            restrictions = Restrictions(diets: [diet])
            text = diet.displayName
            words = [
                "vegan", "vegetarian", "vegetarisch", "halal", "kosher", "pescatarian", "gluten",
                "glutenfrei", "dairy", "lactose", "free",
            ]
            return
        }
        let contents = Self.contents(in: all)
        let allergens =
            contents.map { IngredientSafetyLexicon.hazards(in: $0.joined(separator: " ")).allergens } ?? []
        guard let contents, !allergens.isEmpty else {
            restrictions = nil
            text = ""
            words = []
            return
        }
        restrictions = Restrictions(allergens: allergens)
        text = "free of " + AmountText.list(allergens.allergens.map(\.displayName), "or")
        words = Set(contents)
    }

    private static let questions = PhraseBook<Bool>([
        (
            true,
            [
                "is|are|ist .. vegan|vegetarian|vegetarisch|halal|kosher|pescatarian|glutenfrei",
                "is|are .. gluten|dairy|lactose free",
            ]
        )
    ])

    private static func diet(in words: [String]) -> Diet? {
        guard let last = words.last else { return nil }
        switch last {
        case "vegan": return .vegan
        case "vegetarian", "vegetarisch": return .vegetarian
        case "halal": return .halal
        case "kosher": return .kosher
        case "pescatarian": return .pescatarian
        case "glutenfrei": return .glutenFree
        case "free":
            let before = words.dropLast().last
            return before == "gluten"
                ? .glutenFree : before == "dairy" || before == "lactose" ? .dairyFree : nil
        default: return nil
        }
    }

    /// The words behind "contain": of milk and the like.
    private static func contents(in words: [String]) -> [String]? {
        if let index = words.firstIndex(where: { $0 == "contain" || $0 == "contains" }) {
            return Array(words[(index + 1)...])
        }
        guard let there = words.firstIndex(of: "there"), let inside = words.lastIndex(of: "in"),
            there < inside
        else { return nil }
        return Array(words[(there + 1)..<inside])
    }
}
