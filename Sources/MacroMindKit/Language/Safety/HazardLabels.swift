/// What words such as "vegan" and "meatless" take from the names around them.
///
/// A label reaches as far as its clause and stops at words that join another food: in "vegan curry with shrimp" the shrimp
/// stays. A label in brackets or behind a comma belongs to the clause before.
struct HazardLabels {
    private struct Reach {
        var range: Range<Int>
        var excluded: IngredientHazards
    }

    private let words: [String]
    private let clauses: [Int]
    private var reaches: [Reach] = []

    private static let plant: Set<String> = [
        "vegan", "vegane", "veganer", "veganes", "veganen", "veganem", "vegano", "vegana", "veganos",
        "veganas", "vegani", "vegansk",
        "veganistisch", "veganistische", "vegetalien", "vegetalienne", "plantbased", "plant", "vegetal",
        "vegetale", "vegetales",
        "vegetali", "vegetaux", "pflanzlich", "pflanzliche", "pflanzlicher", "pflanzliches", "plantaardig",
        "plantaardige", "mock",
        "faux", "веганский", "веганская", "веганское", "растительный", "растительное",
    ]
    private static let meatless: Set<String> = [
        "vegetarian", "vegetarische", "vegetarischer", "vegetarisches", "vegetarisch", "vegetarien",
        "vegetarienne", "vegetariano",
        "vegetariana", "veggie", "quorn", "fishless", "fake", "meatless", "meatfree",
    ]
    private static let joining: Set<String> = [
        "with", "and", "plus", "contains", "containing", "topped", "filled", "in", "on", "over", "mit", "und",
        "avec", "et", "con",
        "y", "e", "com", "met", "en", "med", "och", "og", "z", "s", "с", "и", "or", "oder", "ou", "o", "for",
        "to",
    ]

    private static let flesh = IngredientHazards(
        allergens: AllergenSet([.fish, .crustacean, .mollusc]),
        origins: [.meat, .pork, .poultry, .fish, .crustacean, .mollusc, .gelatin, .insect]
    )
    private static let animal = IngredientHazards(
        allergens: AllergenSet([.milk, .egg, .fish, .crustacean, .mollusc]),
        origins: [
            .meat, .pork, .poultry, .fish, .crustacean, .mollusc, .egg, .dairy, .honey, .gelatin, .insect,
        ]
    )

    init(_ text: HazardWords, _ mentions: [HazardReading.Mention]) {
        words = text.words
        clauses = text.clauses
        for index in words.indices {
            if words[index] == "style", index > 0 {
                reaches.append(Reach(range: index - 1..<index, excluded: Self.flesh))
            } else if let excluded = excluded(by: index) {
                reaches.append(Reach(range: reach(of: index), excluded: excluded))
            }
        }
    }

    /// What labels exclude from a mention.
    func excluded(in range: Range<Int>) -> IngredientHazards {
        var result = IngredientHazards()
        for reach in reaches where reach.range.contains(range.lowerBound) { result.formUnion(reach.excluded) }
        return result
    }

    private func excluded(by index: Int) -> IngredientHazards? {
        let word = words[index]
        if index > 0, ["not", "no", "non", "nicht", "isn", "t"].contains(words[index - 1]) { return nil }
        let next = index + 1 < words.count ? words[index + 1] : ""
        if word == "plant" { return ["based", "milk", "protein"].contains(next) ? Self.animal : nil }
        if Self.plant.contains(word) { return Self.animal }
        if word == "meat" { return next == "free" || next == "less" ? Self.flesh : nil }
        return Self.meatless.contains(word) ? Self.flesh : nil
    }

    private func reach(of index: Int) -> Range<Int> {
        var clause = clauses[index]
        let own = words.indices.filter { clauses[$0] == clause }
        let isAlone = own.allSatisfy {
            words[$0] == "based" || words[$0] == "free" || excluded(by: $0) != nil
        }
        var lower = index
        if isAlone, let first = own.first, first > 0 {
            clause = clauses[first - 1]
            lower = first - 1
            while lower > 0, clauses[lower - 1] == clause, !Self.joining.contains(words[lower - 1]) {
                lower -= 1
            }
            return lower..<first
        }
        var upper = index + 1
        while lower > 0, clauses[lower - 1] == clause, !Self.joining.contains(words[lower - 1]) { lower -= 1 }
        while upper < words.count, clauses[upper] == clause, !Self.joining.contains(words[upper]) {
            upper += 1
        }
        return lower..<upper
    }
}
