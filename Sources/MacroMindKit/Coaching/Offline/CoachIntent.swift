/// What a person wants to know, by rules and vocabulary; the first of several is answered.
enum CoachIntent: CaseIterable, Sendable {
    case capabilities, allowed, compare, swap, sources, left, why, grocery, eatingOut, mealPrep, plateau,
        weightSpeed, muscle, training
    case vitaminB12, supplements, need, water, caffeine, hunger, timing, amount, composition, alcohol, ideas,
        plan, targets, explain, thanks
    case greeting

    /// The intents that a message may have, in the order of the cases.
    static func reading(_ message: String) -> [CoachIntent] {
        let words = PlainText.words(String(message.prefix(4_000)))
        let found = book.labels(in: words)
        return allCases.filter(found.contains)
    }

    private static let book = PhraseBook<CoachIntent>(ownPhrases + generalPhrases)
}
