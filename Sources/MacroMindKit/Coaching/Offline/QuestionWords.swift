/// Takes the words of a question away, so that the food it is about remains.
enum QuestionWords {
    private static let common: Set<String> = Set(
        """
        a an the is are am was be i you we me my mine your it its this that these those there of in for to on at with as and or do does did can may \
        could should would will shall have has had get eat eating ate drink drinking use using put take allowed ok okay safe fine suitable permitted \
        forbidden how much many what which who when where why whats s m re ve d ll t please tell show give about contain contains contained per \
        some any good bad healthy unhealthy nutrition nutritional nutrients facts info value values calories calorie kcal energy macro macros still \
        today now ever really me know want need cook try into inside raw contain s not cannot cant if so just only hey hi hello also then okay \
        serving servings portion one day daily meal snack long last keep know think lot lots
        ich darf kann soll ist sind der die das den dem ein eine einen und oder wie viel viele wieviel wieviele kalorien hat haben in im von fur mich \
        mir essen trinken was steckt erlaubt enthalt gibt es
        je puis peux manger boire le la les un une des du de est sont combien calories y a t il dans pour moi mon ma quoi que contient l d
        yo puedo comer tomar beber el los las una unos es son cuantas cuanto cuanta calorias tiene hay en para mi que contiene
        posso mangiare bere il lo gli un uno quante quanto quanta calorie ci c sono nel nella nei di per mi che contiene ha e
        """.split(whereSeparator: \.isWhitespace).map(String.init)
    )

    /// Words of a claim that a food is to be checked for.
    static let claims: Set<String> = [
        "vegan", "vegetarian", "vegetarisch", "halal", "kosher", "pescatarian", "gluten", "glutenfree",
        "glutenfrei", "dairy", "lactose", "free",
    ]

    /// Whether a message asks what, which or how much, so that it wants no yes or no.
    static func isOpen(_ message: String) -> Bool {
        openings.labels(in: PlainText.words(String(message.prefix(400)))).contains(true)
    }

    private static let openings = PhraseBook<Bool>([
        (
            true,
            [
                "what|which can|could|should|shall|do|does|would|to|are|is|foods|food|meals|dishes|else|kind|sort|dairy|protein",
                "how much|many|often|long|fast|soon|do|can|could|should|to|would",
                "when|where can|could|should|do|to",
                "was|welche|welches|welchen kann|konnte|soll|sollte|darf|esse|koche|nehme|sind|ist",
                "wie viel|viele|oft|lange|schnell|kann|soll|komme|esse",
                "que puedo|debo|manger|comer|cocinar|cocino|puis|dois", "quoi manger|cuisiner",
                "quels|quelles|quel|quelle sont|est|aliments|plats", "combien|cuanto|cuanta|cuantos|cuantas",
                "cual|cuales son|es", "quanto|quanta|quanti|quante", "quali|quale sono|e|alimenti",
                "cosa|che posso|devo|mangio|mangiare|cucino|cucinare",
            ]
        )
    ])

    /// Returns what is left of a message without the words of the question and the names of nutrients, in the order written.
    static func subject(of message: String, without more: Set<String> = []) -> String {
        let text = PlainText.folded(PromptText.cleaned(message, limit: 400))
        let tokens = text.split { !($0.isLetter || $0.isNumber || "%./½¼¾-".contains($0)) }.map(String.init)
        let kept = tokens.map { $0.trimmingMarks }.filter { word in
            !word.isEmpty && !common.contains(word) && !NutrientWords.words.contains(word)
                && !more.contains(word)
        }
        return kept.joined(separator: " ")
    }

    /// The longest run of the subject's words that names a food, with the amount before it.
    static func foods(
        in message: String,
        knowledge: CoachKnowledge,
        without more: Set<String> = []
    ) -> CoachKnowledge.Subject? {
        let whole = subject(of: message, without: more)
        if let found = food(whole, of: whole, knowledge: knowledge) { return found }
        // Of "coconut milk" the milk is no food of its own.
        let hazards = IngredientSafetyLexicon.hazards(in: whole).allergens
        let words = whole.split(separator: " ").prefix(12).map(String.init)
        for length in stride(from: min(words.count - 1, 5), through: 1, by: -1) {
            for start in 0...(words.count - length) {
                let part = words[start..<(start + length)].joined(separator: " ")
                guard part.contains(where: \.isLetter),
                    IngredientSafetyLexicon.hazards(in: part).allergens.isSubset(of: hazards),
                    let found = food(part, of: whole, knowledge: knowledge)
                else {
                    continue
                }
                return found
            }
        }
        return nil
    }

    /// The longest text in which a misspelt name still counts, in words.
    private static let fewWords = 2

    /// The food that words name; of a longer question some word must stand in the food's name as it is written.
    static func food(_ words: String, of whole: String, knowledge: CoachKnowledge) -> CoachKnowledge.Subject?
    {
        guard let found = knowledge.subject(words) else { return nil }
        if whole.split(separator: " ").count <= fewWords { return found }
        let own = Set(FoodTerm.words(of: words))
        let names = [found.food.name] + found.food.aliases.map(\.text)
        return names.contains { !own.isDisjoint(with: FoodTerm.words(of: $0)) } ? found : nil
    }
}

extension String {
    /// The text without dots, slashes and hyphens at its ends.
    fileprivate var trimmingMarks: String {
        var text = self[...]
        while let last = text.last, "./-".contains(last) { text.removeLast() }
        while let first = text.first, "./-".contains(first) { text.removeFirst() }
        return String(text)
    }
}
