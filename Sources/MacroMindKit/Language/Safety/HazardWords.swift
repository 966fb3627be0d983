/// The folded words of a text, each with the clause in which it stands.
///
/// Letters that were spaced out to hide a word are joined, and so is the number of an additive: `E 120`.
struct HazardWords {
    private(set) var words: [String] = []
    /// The number of the clause of each word; commas, brackets and their like part clauses.
    private(set) var clauses: [Int] = []

    private static let marks: Set<Character> = [
        ",", ";", "(", ")", "[", "]", "+", ":", "\n", "，", "（", "）", "、", "；",
    ]
    private static let measures: Set<String> = [
        "g", "gr", "ml", "kg", "cl", "dl", "l", "mg", "oz", "grammi", "x",
    ]

    init(_ text: String) {
        var letters: [(word: String, clause: Int)] = []
        for (clause, part) in text.split(
            omittingEmptySubsequences: false,
            whereSeparator: Self.marks.contains
        ).enumerated() {
            for word in PlainText.words(String(part)) {
                if word.count == 1, word.unicodeScalars.first?.isLetter ?? false {
                    letters.append((word, clause))
                } else {
                    flush(&letters)
                    append(HazardTerms.folded(word), clause)
                }
            }
        }
        flush(&letters)
        joinAdditiveNumbers()
    }

    private mutating func append(_ word: String, _ clause: Int) {
        words.append(word)
        clauses.append(clause)
    }

    /// Joins four single letters or more, and keeps fewer apart.
    private mutating func flush(_ letters: inout [(word: String, clause: Int)]) {
        if letters.count >= 4, let first = letters.first {
            append(HazardTerms.folded(letters.map(\.word).joined()), first.clause)
        } else {
            for letter in letters { append(HazardTerms.folded(letter.word), letter.clause) }
        }
        letters.removeAll()
    }

    private mutating func joinAdditiveNumbers() {
        var index = 0
        while index + 1 < words.count {
            let number = words[index + 1]
            let isFollowedByMeasure = index + 2 < words.count && Self.measures.contains(words[index + 2])
            if words[index] == "e", isAdditiveNumber(number), !isFollowedByMeasure {
                words[index] = "e" + number
                words.remove(at: index + 1)
                clauses.remove(at: index + 1)
            }
            index += 1
        }
    }

    /// Three or four digits, perhaps with a letter: `120`, `1105`, `150d`.
    private func isAdditiveNumber(_ word: String) -> Bool {
        let digits = word.utf8.prefix { (0x30...0x39).contains($0) }.count
        return (3...4).contains(digits) && word.utf8.count - digits <= 1
    }
}
