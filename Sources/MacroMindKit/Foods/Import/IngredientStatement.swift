/// Reads what the list of ingredients on a pack names, so that a food carries at least those allergens and origins.
///
/// The result is never complete: a list may be cut, old, or in words that are not known, so that an imported food stays refused to
/// anybody with an allergy and under every diet until someone has looked at it.
struct IngredientStatement: Sendable {
    private static let maximumKnown = 50_000
    private static let maximumLength = 20_000
    private var known: [String: IngredientHazards] = [:]

    /// Returns what a name and a list of ingredients name, and of what the list announces traces.
    mutating func read(
        name: String,
        ingredients: String?
    ) -> (contains: IngredientHazards, traces: AllergenSet) {
        var contains = hazards(in: name)
        var traces: AllergenSet = []
        guard let ingredients else { return (contains, traces) }
        var isTraces = false
        for phrase in Self.phrases(of: ingredients) {
            if Self.announcesTraces(phrase.text) { isTraces = true }
            let found = hazards(in: phrase.text)
            if isTraces { traces.formUnion(found.allergens) } else { contains.formUnion(found) }
            if phrase.endsSentence { isTraces = false }
        }
        return (contains, traces.subtracting(contains.allergens))
    }

    /// Returns the allergens that a tag such as `en:soybeans` stands for.
    mutating func allergens(ofTag tag: String) -> AllergenSet {
        let words = (tag.split(separator: ":").last ?? "").split(separator: "-").joined(separator: " ")
        return AllergenSet(term: words) ?? hazards(in: words).allergens
    }

    private mutating func hazards(in phrase: String) -> IngredientHazards {
        if let found = known[phrase] { return found }
        let found = IngredientSafetyLexicon.hazards(in: phrase)
        if known.count >= Self.maximumKnown { known.removeAll() }
        known[phrase] = found
        return found
    }

    private static func announcesTraces(_ phrase: String) -> Bool {
        let letters = Array(phrase.utf8)
        return announcements.contains { ByteSearch.contains($0, in: letters) }
    }

    private static let announcements: [[UInt8]] = [
        "may contain", "traces", "spuren", "peut contenir", "puede contener", "può contenere",
    ].map { Array($0.utf8) }

    private static let separators = Set(",;:()[]{}.*_\n".utf8)

    /// Cuts a list at commas, brackets and sentence ends.
    private static func phrases(of text: String) -> [(text: String, endsSentence: Bool)] {
        var result: [(text: String, endsSentence: Bool)] = []
        var current: [UInt8] = []
        func flush(_ endsSentence: Bool) {
            let phrase = String(String(decoding: current, as: UTF8.self).lowercased()[...].trimmingBlanks())
            current.removeAll(keepingCapacity: true)
            if !phrase.isEmpty {
                result.append((phrase, endsSentence))
            } else if endsSentence, !result.isEmpty {
                result[result.count - 1].endsSentence = true
            }
        }
        for byte in text.utf8.prefix(maximumLength) {
            if separators.contains(byte) { flush(byte == UInt8(ascii: ".")) } else { current.append(byte) }
        }
        flush(true)
        return result
    }
}
