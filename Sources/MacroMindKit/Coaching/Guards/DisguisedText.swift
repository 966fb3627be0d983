/// The words of a text as written, and as they read once disguises are taken off.
///
/// Disguises are invisible characters, letters of other scripts, digits and signs in the place of letters, letters set apart, and
/// letters repeated.
struct DisguisedText {
    /// The folded words as written.
    let words: [String]
    /// The words without disguise; equal to ``words`` where there is none.
    let unmasked: [String]

    init(_ text: String) {
        let text = String(text.prefix(20_000))
        words = PlainText.words(text).map(PlainText.withoutLookAlikes)
        let tokens = PlainText.folded(text).split(whereSeparator: \.isWhitespace).flatMap(Self.plain)
        unmasked = Self.joiningSingles(tokens).map(Self.squeezed)
        var readings = words == unmasked ? [words] : [words, unmasked]
        if text.contains("1") {
            let other = PlainText.words(String(PlainText.folded(text).map { $0 == "1" ? "l" : $0 }))
            readings.append(other.map(PlainText.withoutLookAlikes))
        }
        self.readings = readings
    }

    /// The readings that differ: as written, without disguise, and with the digit one for the letter L.
    let readings: [[String]]

    private static let standIns: [Character: Character] = [
        "0": "o", "9": "g", "6": "g", "8": "b", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a",
        "$": "s", "!": "i", "|": "l",
        "€": "e", "+": "t",
    ]

    /// Reads signs for letters inside a token that has letters around them, and splits at what is left.
    private static func plain(_ token: Substring) -> [String] {
        var token = token
        while let last = token.last, !last.isLetter, !last.isNumber, last != "$", last != "@" {
            token.removeLast()
        }
        let letters = token.count { $0.isLetter }
        let startsAsNumber = token.first?.isNumber == true && token.dropFirst().first?.isNumber == true
        guard letters > 0, !startsAsNumber else { return PlainText.words(String(token)) }
        let read = String(token.map { standIns[$0] ?? $0 })
        let words = PlainText.words(read).map(PlainText.withoutLookAlikes)
        // p.u.r.g.e and pur-ge: single letters between marks are one word.
        return words.count > 2 && words.allSatisfy { $0.count == 1 } ? [words.joined()] : words
    }

    private static func joiningSingles(_ words: [String]) -> [String] {
        var result: [String] = []
        var run: [String] = []
        for word in words + [""] {
            if word.count == 1, word.first?.isLetter == true {
                run.append(word)
                continue
            }
            if run.count >= 4 { result.append(run.joined()) } else { result += run }
            run = []
            if !word.isEmpty { result.append(word) }
        }
        return result
    }

    /// Shortens a letter that stands three times or more to one.
    private static func squeezed(_ word: String) -> String {
        var result: [Character] = []
        var run: [Character] = []
        for character in word {
            if run.last == character {
                run.append(character)
            } else {
                result += run.count > 2 ? Array(run.prefix(1)) : run
                run = [character]
            }
        }
        return String(result + (run.count > 2 ? Array(run.prefix(1)) : run))
    }
}
