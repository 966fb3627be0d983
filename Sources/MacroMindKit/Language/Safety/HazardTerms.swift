/// The words of the lexicon, sorted for look-up.
struct HazardTerms {
    /// What a word stands for.
    struct Entry {
        var hazards: IngredientHazards
        /// Whether the word names the hazard itself, so that no "free" beside it takes it away.
        var isFirm: Bool
        /// Whether the single words of the name count as well.
        var isDish = false
    }

    /// The longest phrase in words.
    static let longestPhrase = 4

    private(set) var phrases: [String: Entry] = [:]
    private(set) var stems = HazardStems()
    /// The first words of the phrases of several words.
    private var openings: Set<String> = []
    /// Words of scripts that do not separate words.
    private(set) var unspaced: [(word: [UInt8], entry: Entry)] = []
    private var misspelt: [UInt8: [(letters: [UInt8], entry: Entry)]] = [:]
    private var notMisspelt: Set<String> = []

    /// The lexicon, built once.
    static let shared = HazardTerms(HazardVocabulary.groups)

    private init(_ groups: [HazardVocabulary.Group]) {
        for group in groups {
            let hazards = IngredientHazards(allergens: AllergenSet(group.allergens), origins: group.origins)
            let entry = Entry(hazards: hazards, isFirm: group.isFirm, isDish: group.isDish)
            for term in group.terms.split(separator: ",") { add(PlainText.trimmed(String(term)), entry) }
        }
        for word in Self.list(HazardVocabulary.oftenMisspelt) {
            guard let entry = phrases[word], let first = word.utf8.first else { continue }
            misspelt[first, default: []].append((Array(word.utf8), entry))
        }
        notMisspelt = Set(Self.list(HazardVocabulary.notMisspelt))
    }

    private static func list(_ text: String) -> [String] {
        text.split(separator: ",").map { PlainText.trimmed(String($0)) }
    }

    private mutating func add(_ term: String, _ entry: Entry) {
        let folded = Self.folded(PlainText.folded(term))
        if folded.hasPrefix("*") || folded.hasSuffix("*") {
            stems.add(folded, entry)
        } else if folded.unicodeScalars.contains(where: Self.isUnspaced) {
            unspaced.append((Array(folded.utf8), entry))
        } else {
            let key = PlainText.words(folded).joined(separator: " ")
            guard !key.isEmpty else { return }
            if let space = key.firstIndex(of: " ") { openings.insert(String(key[..<space])) }
            phrases[key, default: entry].hazards.formUnion(entry.hazards)
            if entry.isDish { phrases[key]?.isDish = true }
            if entry.hazards.isEmpty { phrases[key] = entry }
        }
    }

    /// Whether a phrase of several words may start with a word.
    func opensPhrase(_ word: String) -> Bool {
        openings.contains(word) || !word.utf8.allSatisfy { (0x61...0x7A).contains($0) }
    }

    /// Whether a letter belongs to a script that does not part words: Thai and its neighbours, Chinese, Japanese, Korean.
    private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x2E80 || (0x0E00...0x0EFF).contains(scalar.value)
    }

    /// Takes the accents off Greek and Cyrillic letters, which the general folding keeps.
    static func folded(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 >= 0xCE && $0 <= 0xD1 }) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { accented[$0] ?? $0 }))
    }

    private static let accented: [Unicode.Scalar: Unicode.Scalar] = [
        "ά": "α", "έ": "ε", "ή": "η", "ί": "ι", "ό": "ο", "ύ": "υ", "ώ": "ω", "ϊ": "ι", "ΐ": "ι", "ϋ": "υ",
        "ΰ": "υ",
        "ς": "σ", "ё": "е",
    ]

    /// What a word or phrase stands for, plural endings aside.
    func entry(for phrase: String) -> Entry? {
        if let exact = phrases[phrase] { return exact }
        for (ending, replacement) in [
            ("ies", "y"), ("ves", "f"), ("es", ""), ("s", ""), ("en", ""), ("n", ""), ("e", ""),
        ] where phrase.hasSuffix(ending) && phrase.count > ending.count + 2 {
            if let entry = phrases[String(phrase.dropLast(ending.count)) + replacement] { return entry }
        }
        return nil
    }

    /// What a word may be a slip of: one letter in six, two in nine.
    func slip(_ word: String) -> Entry? {
        guard !notMisspelt.contains(word) else { return nil }
        let letters = Array(word.utf8)
        guard letters.count >= 5, letters.count <= 20, letters.allSatisfy({ (0x61...0x7A).contains($0) }),
            let first = letters.first, let candidates = misspelt[first]
        else { return nil }
        let forms =
            [letters]
            + [Array(letters.dropLast()), Array(letters.dropLast(2))].filter {
                letters.last == 0x73 && $0.count >= 5
            }
        for form in forms {
            for candidate in candidates {
                let limit = candidate.letters.count >= 9 ? 2 : 1
                if EditDistance.between(form, candidate.letters, limit: limit) <= limit {
                    return candidate.entry
                }
            }
        }
        return nil
    }
}
