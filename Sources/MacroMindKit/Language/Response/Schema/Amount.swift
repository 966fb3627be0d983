/// An amount of an ingredient: a number with its unit.
struct Amount {
    var quantity: Double
    var unit: DraftUnit
    /// How many scalars of the text the amount takes.
    var end = 0
    var notes: Set<Figure.Note> = []

    /// The amount a text starts with, as far as it goes.
    static func leading(in scalars: [Unicode.Scalar]) -> Amount? {
        var end = amountEnd(scalars)
        guard end > 0 else { return nil }
        let text = String(String.UnicodeScalarView(scalars[..<end]))
        guard let figure = FigureReader.figures(in: text).first, figure.value.isFinite else { return nil }
        var unit: DraftUnit = .piece
        if let word = figure.unit, let known = DraftUnitWords.unit(for: word) {
            unit = known
        } else if let next = nextWord(scalars, from: end) {
            if let known = DraftUnitWords.unit(for: next.word), isUnit(next, in: scalars) {
                unit = known
                end = next.end
                if end < scalars.count, scalars[end] == "." { end += 1 }
            } else if next.word == "el" || next.word == "tl" {
                unit = next.word == "el" ? .tablespoon : .teaspoon
                end = next.end
            } else if next.word == "c", let spoon = frenchSpoon(scalars, from: next.end) {
                (unit, end) = spoon
            }
        }
        return Amount(quantity: figure.value, unit: unit, end: end, notes: figure.notes)
    }

    /// Whether a unit word is the unit and not the start of the food's name.
    private static func isUnit(_ next: (word: String, end: Int), in scalars: [Unicode.Scalar]) -> Bool {
        next.end >= scalars.count || !scalars[next.end].isWordPart
    }

    private static func frenchSpoon(_ scalars: [Unicode.Scalar], from start: Int) -> (DraftUnit, Int)? {
        let rest = PlainText.folded(String(String.UnicodeScalarView(scalars[start...].prefix(16))))
        if rest.hasPrefix(". a soupe") || rest.hasPrefix(". a s.") {
            return (.tablespoon, min(scalars.count, start + 9))
        }
        if rest.hasPrefix(". a cafe") || rest.hasPrefix(". a c.") {
            return (.teaspoon, min(scalars.count, start + 8))
        }
        return nil
    }

    private static func nextWord(_ scalars: [Unicode.Scalar], from start: Int) -> (word: String, end: Int)? {
        var first = start
        while first < scalars.count, scalars[first].isBlank { first += 1 }
        var end = first
        while end < scalars.count,
            scalars[end].isLetter || scalars[end].properties.generalCategory == .nonspacingMark
        { end += 1 }
        guard end > first else { return nil }
        return (PlainText.folded(String(String.UnicodeScalarView(scalars[first..<end]))), end)
    }

    /// Where the numbers, signs and number words at the start of a text end.
    private static func amountEnd(_ scalars: [Unicode.Scalar]) -> Int {
        var index = 0
        var end = 0
        while index < scalars.count {
            let scalar = scalars[index]
            if NumberToken.starts(scalars, at: index), let token = NumberToken(scalars, at: index) {
                index = token.end
                end = index
            } else if scalar.isLetter {
                guard let next = nextWord(scalars, from: index) else { break }
                if FigureWords.numbers[next.word] != nil || FigureWords.parts[next.word] != nil {
                    end = next.end
                } else if !joinsNumbers(next.word, scalars, next.end, started: end > 0) {
                    if end > 0, DraftUnitWords.unit(for: next.word) != nil,
                        rangeFollows(scalars, from: next.end)
                    {
                        index = next.end
                        continue
                    }
                    break
                }
                index = next.end
                let isShort = end == 0 && next.word.utf8.count < 7
                if isShort, index < scalars.count, scalars[index] == "." { index += 1 }
            } else if scalar.isBlank
                || "/+-*\u{D7}~\u{2248}<>\u{2264}\u{2265}\u{2013}\u{2014}\u{2044}".unicodeScalars.contains(
                    scalar
                )
            {
                index += 1
            } else {
                break
            }
        }
        return end
    }

    private static func rangeFollows(_ scalars: [Unicode.Scalar], from start: Int) -> Bool {
        var index = start
        while index < scalars.count, scalars[index].isBlank { index += 1 }
        guard index < scalars.count, "-\u{2013}+\u{D7}".unicodeScalars.contains(scalars[index]) else {
            return false
        }
        index += 1
        while index < scalars.count, scalars[index].isBlank { index += 1 }
        return index < scalars.count && scalars[index].isASCIIDigit
    }

    /// Whether a word may stand before or between the numbers of an amount.
    private static func joinsNumbers(
        _ word: String,
        _ scalars: [Unicode.Scalar],
        _ end: Int,
        started: Bool
    ) -> Bool {
        if !started {
            return [
                "about", "approx", "approximately", "ca", "circa", "etwa", "around", "roughly", "environ",
                "a", "an", "up",
            ].contains(word)
        }
        guard word == "x" || FigureWords.rangeWords.contains(word) || word == "and" || word == "a" else {
            return false
        }
        var index = end
        while index < scalars.count, scalars[index].isBlank { index += 1 }
        guard index < scalars.count else { return word == "x" }
        return scalars[index].isASCIIDigit || word == "x"
            || nextWord(scalars, from: index).map {
                FigureWords.numbers[$0.word] != nil || FigureWords.parts[$0.word] != nil || $0.word == "a"
            } ?? false
    }
}
