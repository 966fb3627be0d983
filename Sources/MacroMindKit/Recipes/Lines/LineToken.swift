/// One word, number or sign of an ingredient line.
struct LineToken: Sendable {
    enum Kind: Sendable {
        case word, number, comma, dash, slash, plus, colon, dot, open, close, times, tilde, other
    }

    var kind: Kind
    /// The text as written.
    var text: String
    /// The text folded to lower case without accents.
    var key: String
    /// The value of a number; not finite where the text is no sensible number.
    var value: Double = 0
    /// Whether the number was written as a fraction.
    var isFraction = false
    /// Whether white space stands before it.
    var hasSpaceBefore: Bool
    /// What the word can be.
    var words: WordClass = []

    func isWord(_ wanted: WordClass) -> Bool { kind == .word && !words.isDisjoint(with: wanted) }

    /// Whether a number can be an amount: above 0 and up to a million.
    var isAmount: Bool { value.isFinite && value > 0 && value <= 1_000_000 }

    var isWholeNumber: Bool { kind == .number && !isFraction && value == value.rounded() }
}

extension [LineToken] {
    /// Joins tokens as they were written, with one space where there was white space or something was left out.
    func text(of indices: some Sequence<Int>) -> String {
        var result = ""
        var previous = Int.min
        for index in indices {
            let isAdjacent = index == previous + 1
            if !result.isEmpty, self[index].hasSpaceBefore || !isAdjacent { result += " " }
            result += self[index].text
            previous = index
        }
        return result
    }
}
