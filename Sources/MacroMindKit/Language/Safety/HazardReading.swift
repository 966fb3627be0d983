/// One look-up of a text in the lexicon.
struct HazardReading {
    /// A word or phrase of the lexicon found in the text.
    struct Mention {
        var entry: HazardTerms.Entry
        var range: Range<Int>
        /// Whether a word beside it or an ending says that the food is free of it.
        var isNegated = false
    }

    private let terms = HazardTerms.shared
    private let folded: String
    private let text: HazardWords
    private var mentions: [Mention] = []

    init(_ text: String) {
        folded = HazardTerms.folded(PlainText.folded(text))
        self.text = HazardWords(text)
    }

    /// Everything that the text names and does not deny.
    mutating func hazards() -> IngredientHazards {
        findMentions()
        HazardNegation(text).apply(to: &mentions)
        let labels = HazardLabels(text, mentions)
        var found = IngredientHazards()
        var firm = IngredientHazards()
        var denied = IngredientHazards()
        for mention in mentions {
            if mention.isNegated {
                if !isLactose(mention) { denied.formUnion(mention.entry.hazards) }
            } else if mention.entry.isFirm {
                firm.formUnion(mention.entry.hazards)
            } else {
                var hazards = mention.entry.hazards
                hazards.subtract(labels.excluded(in: mention.range))
                found.formUnion(hazards)
            }
        }
        found.subtract(denied)
        found.formUnion(firm)
        found.formUnion(unspaced())
        return found
    }

    /// Lactose-free milk is milk.
    private func isLactose(_ mention: Mention) -> Bool {
        text.words[mention.range].contains { word in
            ["lactos", "laktos", "lattos", "laktoz"].contains { word.hasPrefix($0) }
        }
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

    /// Finds the longest known phrase at each word.
    private mutating func findMentions() {
        var index = 0
        while index < text.words.count {
            if let mention = phrase(at: index) {
                mentions.append(mention)
                index = mention.range.upperBound
            } else {
                mentions += word(at: index)
                index += 1
            }
        }
    }

    private func phrase(at index: Int) -> Mention? {
        let longest = terms.opensPhrase(text.words[index]) ? HazardTerms.longestPhrase : 1
        for length in stride(from: min(longest, text.words.count - index), through: 1, by: -1) {
            let range = index..<index + length
            for form in Self.forms(text.words[range].joined(separator: " ")) {
                if let entry = terms.entry(for: form) {
                    return Mention(entry: withParts(entry, range), range: range)
                }
            }
        }
        return nil
    }

    /// A dish with what its single words name.
    private func withParts(_ entry: HazardTerms.Entry, _ range: Range<Int>) -> HazardTerms.Entry {
        guard entry.isDish, range.count > 1 else { return entry }
        var entry = entry
        for index in range {
            if let part = terms.entry(for: text.words[index]) {
                entry.hazards.formUnion(part.hazards)
            } else {
                for mention in word(at: index) { entry.hazards.formUnion(mention.entry.hazards) }
            }
        }
        return entry
    }

    /// The parts of a compound, with a denial in the compound itself; or the word of which this one is a slip.
    private func word(at index: Int) -> [Mention] {
        var word = text.words[index]
        guard word.count >= 4 else { return [] }
        var isNegated = false
        for ending in ["freie", "freier", "freies", "freien", "frei", "free", "less", "vrij"]
        where word.hasSuffix(ending) && word.count > ending.count + 1 {
            word = String(word.dropLast(ending.count))
            isNegated = true
            break
        }
        if isNegated, let entry = terms.entry(for: word) {
            return [Mention(entry: entry, range: index..<index + 1, isNegated: true)]
        }
        for form in Self.forms(word) {
            let found = terms.stems.entries(in: Array(form.utf8))
            if !found.isEmpty {
                return found.map { Mention(entry: $0, range: index..<index + 1, isNegated: isNegated) }
            }
        }
        guard !isNegated, let entry = terms.slip(word) else { return [] }
        return [Mention(entry: entry, range: index..<index + 1)]
    }

    /// A phrase as it stands, with look-alike letters folded, with digits read as letters, and without an Arabic article.
    private static func forms(_ phrase: String) -> [String] {
        var forms = [phrase]
        let latin = PlainText.withoutLookAlikes(phrase)
        if latin != phrase { forms.append(latin) }
        let scalars = latin.unicodeScalars
        if scalars.contains(where: \.isASCIIDigit), scalars.contains(where: \.isLetter) {
            forms.append(String(String.UnicodeScalarView(scalars.map { digits[$0] ?? $0 })))
        }
        if phrase.hasPrefix("ال") { forms.append(String(phrase.dropFirst(2))) }
        return forms
    }

    private static let digits: [Unicode.Scalar: Unicode.Scalar] = [
        "0": "o", "1": "l", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b",
    ]
}
