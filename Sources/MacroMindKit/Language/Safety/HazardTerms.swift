/// The words of the lexicon, sorted for look-up.
struct HazardTerms {
    /// What a word stands for.
    struct Entry {
        var hazards: IngredientHazards
        /// Whether the word names the hazard itself, so that no "free" beside it takes it away.
        var isFirm: Bool
    }

    /// A part of compounds.
    struct Stem {
        enum Place { case start, end, anywhere }

        var letters: String
        var place: Place
        var entry: Entry
        private let bytes: [UInt8]

        init(letters: String, place: Place, entry: Entry) {
            self.letters = letters
            self.place = place
            self.entry = entry
            bytes = Array(letters.utf8)
        }

        /// Whether the stem stands in a word, given by its UTF-8 bytes.
        func matches(_ word: [UInt8]) -> Bool {
            switch place {
            case .start: word.starts(with: bytes)
            case .end: word.reversed().starts(with: bytes.reversed())
            case .anywhere: ByteSearch.contains(bytes, in: word)
            }
        }
    }

    /// The longest phrase in words.
    static let longestPhrase = 4

    private(set) var phrases: [String: Entry] = [:]
    private(set) var stems: [Stem] = []
    /// Words of scripts that do not separate words.
    private(set) var unspaced: [(word: [UInt8], entry: Entry)] = []

    /// The lexicon, built once.
    static let shared = HazardTerms(HazardVocabulary.groups)

    private init(_ groups: [HazardVocabulary.Group]) {
        for group in groups {
            let hazards = IngredientHazards(allergens: AllergenSet(group.allergens), origins: group.origins)
            let entry = Entry(hazards: hazards, isFirm: group.isFirm)
            for term in group.terms.split(separator: ",") { add(PlainText.trimmed(String(term)), entry) }
        }
    }

    private mutating func add(_ term: String, _ entry: Entry) {
        let folded = PlainText.folded(term)
        if folded.hasPrefix("*") || folded.hasSuffix("*") {
            let letters = folded.filter { $0 != "*" }
            let place: Stem.Place =
                folded.hasPrefix("*") ? (folded.hasSuffix("*") ? .anywhere : .end) : .start
            stems.append(Stem(letters: letters, place: place, entry: entry))
        } else if folded.unicodeScalars.contains(where: { $0.value >= 0x2E80 }) {
            unspaced.append((Array(folded.utf8), entry))
        } else {
            let key = PlainText.words(folded).joined(separator: " ")
            if !key.isEmpty { phrases[key, default: entry].hazards.formUnion(entry.hazards) }
            if entry.hazards.isEmpty { phrases[key] = entry }
        }
    }

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
}
