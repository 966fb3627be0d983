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
        fileprivate let bytes: [UInt8]

        init(letters: String, place: Place, entry: Entry) {
            self.letters = letters
            self.place = place
            self.entry = entry
            bytes = Array(letters.utf8)
        }

        /// Whether the stem stands at a place in a word, given by its UTF-8 bytes.
        fileprivate func stands(in word: [UInt8], at start: Int) -> Bool {
            let end = start + bytes.count
            guard end <= word.count, place != .start || start == 0, place != .end || end == word.count
            else { return false }
            return word[start..<end].elementsEqual(bytes)
        }
    }

    /// The longest phrase in words.
    static let longestPhrase = 4

    private(set) var phrases: [String: Entry] = [:]
    private var stems: [Stem] = []
    /// The stems that start with each pair of bytes.
    private var heads: [Int: [Int]] = [:]
    /// Whether a stem starts with a pair of bytes.
    private var pairs = [Bool](repeating: false, count: 1 << 16)
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
            let letters = folded.filter { $0 != "*" }
            let place: Stem.Place =
                folded.hasPrefix("*") ? (folded.hasSuffix("*") ? .anywhere : .end) : .start
            add(Stem(letters: letters, place: place, entry: entry))
        } else if folded.unicodeScalars.contains(where: { $0.value >= 0x2E80 }) {
            unspaced.append((Array(folded.utf8), entry))
        } else {
            let key = PlainText.words(folded).joined(separator: " ")
            if let space = key.firstIndex(of: " ") { openings.insert(String(key[..<space])) }
            if !key.isEmpty { phrases[key, default: entry].hazards.formUnion(entry.hazards) }
            if entry.hazards.isEmpty { phrases[key] = entry }
        }
    }

    private mutating func add(_ stem: Stem) {
        guard stem.bytes.count >= 2 else { return }
        let pair = Int(stem.bytes[0]) << 8 | Int(stem.bytes[1])
        pairs[pair] = true
        heads[pair, default: []].append(stems.count)
        stems.append(stem)
    }

    /// The stems that stand in a word, given by its UTF-8 bytes, in the order of the lexicon.
    func stems(in word: [UInt8]) -> [Stem] {
        var found: [Int] = []
        for start in word.indices.dropLast() {
            let pair = Int(word[start]) << 8 | Int(word[start + 1])
            guard pairs[pair], let stems = heads[pair] else { continue }
            found += stems.filter { self.stems[$0].stands(in: word, at: start) && !found.contains($0) }
        }
        return found.sorted().map { stems[$0] }
    }

    /// Whether a phrase of several words may start with a word.
    func opensPhrase(_ word: String) -> Bool {
        openings.contains(word) || !word.utf8.allSatisfy { (0x61...0x7A).contains($0) }
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
