/// One look-up of a text in the lexicon.
struct HazardReading {
    /// A word or phrase of the lexicon found in the text.
    private struct Mention {
        var entry: HazardTerms.Entry
        var range: Range<Int>
        var isNegated = false
    }

    private let terms = HazardTerms.shared
    private let folded: String
    private let words: [String]
    private var mentions: [Mention] = []

    private static let negatingBefore: Set<String> = [
        "no", "non", "without", "ohne", "sans", "sin", "senza", "zonder", "sem", "utan", "bez", "kein",
        "keine", "not", "zero", "minus",
    ]
    private static let negatingAfter: Set<String> = [
        "free", "frei", "less", "vrij", "fri", "freie", "freier", "freies", "freien", "alternative",
        "substitute", "replacer", "ersatz",
    ]
    private static let plantWords: Set<String> = [
        "vegan", "vegane", "veganer", "veganes", "veganen", "vegano", "vegana", "veganos", "veganas",
        "vegani", "plantbased", "plant", "vegetal", "vegetale",
        "vegetales", "vegetali", "vegetaux", "vegetable", "veggie", "pflanzlich", "pflanzliche",
        "pflanzlicher", "pflanzliches", "mock", "faux", "meatless", "meatfree", "eggless", "dairyfree",
    ]
    private static let filler: Set<String> = [
        "added", "any", "of", "from", "de", "di", "d", "the", "zusatz", "von", "all",
    ]

    init(_ text: String) {
        folded = PlainText.folded(text)
        words = Self.joiningSpacedLetters(PlainText.words(text))
    }

    /// Joins letters that were spaced out to hide a word.
    private static func joiningSpacedLetters(_ words: [String]) -> [String] {
        var result: [String] = []
        var run = ""
        for word in words + [""] {
            if word.count == 1, word.unicodeScalars.first?.isLetter ?? false {
                run += word
            } else {
                if run.count >= 4 { result.append(run) } else { result += run.map { String($0) } }
                run = ""
                if !word.isEmpty { result.append(word) }
            }
        }
        return result
    }

    /// Everything that the text names and does not deny.
    mutating func hazards() -> IngredientHazards {
        findMentions()
        negate()
        var found = IngredientHazards()
        var firm = IngredientHazards()
        var denied = IngredientHazards()
        for mention in mentions {
            if mention.isNegated {
                // Lactose-free milk is milk.
                if words[mention.range].contains(where: { $0.hasPrefix("lactos") || $0.hasPrefix("laktos") })
                {
                    continue
                }
                denied.formUnion(mention.entry.hazards)
            } else if mention.entry.isFirm {
                firm.formUnion(mention.entry.hazards)
            } else {
                found.formUnion(mention.entry.hazards)
            }
        }
        found.subtract(denied)
        if isPlantBased { found.subtract(Self.animal) }
        found.formUnion(firm)
        found.formUnion(unspaced())
        return found
    }

    /// What words of scripts without spaces name.
    private func unspaced() -> IngredientHazards {
        var found = IngredientHazards()
        // The first letter of such words has three bytes or more.
        guard folded.utf8.contains(where: { $0 >= 0xE0 }) else { return found }
        let letters = Array(folded.utf8)
        for (word, entry) in terms.unspaced where ByteSearch.contains(word, in: letters) {
            found.formUnion(entry.hazards)
        }
        return found
    }

    private static let animal = IngredientHazards(
        allergens: AllergenSet([.milk, .egg, .fish, .crustacean, .mollusc]),
        origins: [
            .meat, .pork, .poultry, .fish, .crustacean, .mollusc, .egg, .dairy, .honey, .gelatin, .insect,
        ]
    )

    private var isPlantBased: Bool {
        for (index, word) in words.enumerated() where Self.plantWords.contains(word) {
            if word == "plant",
                !(index + 1 < words.count && ["based", "milk", "protein"].contains(words[index + 1]))
            {
                continue
            }
            if word == "vegetable" || (index > 0 && Self.negatingBefore.contains(words[index - 1])) {
                continue
            }
            return true
        }
        return zip(words, words.dropFirst()).contains {
            ($0 == "meat" || $0 == "plant") && ($1 == "free" || $1 == "based")
        }
    }

    /// Finds the longest known phrase at each word.
    private mutating func findMentions() {
        var index = 0
        while index < words.count {
            if let mention = phrase(at: index) {
                mentions.append(mention)
                index = mention.range.upperBound
            } else {
                if let mention = word(at: index) { mentions += mention }
                index += 1
            }
        }
    }

    private func phrase(at index: Int) -> Mention? {
        let longest = terms.opensPhrase(words[index]) ? HazardTerms.longestPhrase : 1
        for length in stride(from: min(longest, words.count - index), through: 1, by: -1) {
            let range = index..<index + length
            for form in Self.forms(words[range].joined(separator: " ")) {
                if let entry = terms.entry(for: form) { return Mention(entry: entry, range: range) }
            }
        }
        return nil
    }

    /// The parts of a compound, with a denial in the compound itself.
    private func word(at index: Int) -> [Mention]? {
        guard words[index].count >= 4 else { return nil }
        var word = words[index]
        var isNegated = false
        for ending in ["freie", "freier", "freies", "frei", "free", "less", "vrij"]
        where word.hasSuffix(ending) && word.count > ending.count + 2 {
            word = String(word.dropLast(ending.count))
            isNegated = true
            break
        }
        if isNegated, let entry = terms.entry(for: word) {
            return [Mention(entry: entry, range: index..<index + 1, isNegated: true)]
        }
        for form in Self.forms(word) {
            let letters = Array(form.utf8)
            let found = terms.stems(in: letters)
            guard !found.isEmpty else { continue }
            let harmless = found.filter(\.entry.hazards.isEmpty)
            if !harmless.isEmpty,
                found.allSatisfy({ stem in harmless.contains { $0.letters.contains(stem.letters) } })
            {
                return nil
            }
            let kept = found.filter { stem in !harmless.contains { $0.letters.contains(stem.letters) } }
            return kept.map { Mention(entry: $0.entry, range: index..<index + 1, isNegated: isNegated) }
        }
        return nil
    }

    /// A phrase as it stands, with look-alike letters folded, and with digits read as letters.
    private static func forms(_ phrase: String) -> [String] {
        var forms = [phrase]
        let latin = PlainText.withoutLookAlikes(phrase)
        if latin != phrase { forms.append(latin) }
        let scalars = latin.unicodeScalars
        if scalars.contains(where: \.isASCIIDigit), scalars.contains(where: \.isLetter) {
            forms.append(String(String.UnicodeScalarView(scalars.map { digits[$0] ?? $0 })))
        }
        return forms
    }

    private static let digits: [Unicode.Scalar: Unicode.Scalar] = [
        "0": "o", "1": "l", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b",
    ]

    /// Marks what "free", "without" and their kin deny.
    private mutating func negate() {
        for index in mentions.indices {
            let range = mentions[index].range
            if range.upperBound < words.count, Self.negatingAfter.contains(words[range.upperBound]) {
                if words[range.upperBound] != "free" || !isFreeRange(after: range.upperBound) {
                    mentions[index].isNegated = true
                }
            }
            var before = range.lowerBound - 1
            while before >= 0, Self.filler.contains(words[before]) {
                if before > 0, words[before - 1] == "free" { mentions[index].isNegated = true }
                before -= 1
            }
            if before >= 0, Self.negatingBefore.contains(words[before]) { mentions[index].isNegated = true }
        }
        spreadOverLists()
    }

    private func isFreeRange(after index: Int) -> Bool {
        index + 1 < words.count && words[index + 1] == "range"
    }

    /// Lets "without egg or milk" deny both.
    private mutating func spreadOverLists() {
        for index in mentions.indices.dropFirst() where mentions[index - 1].isNegated {
            let gap = words[mentions[index - 1].range.upperBound..<mentions[index].range.lowerBound]
            if gap.count == 1, let word = gap.first, ["or", "oder", "ou", "o", "nor", "und"].contains(word) {
                mentions[index].isNegated = true
            }
        }
    }
}
