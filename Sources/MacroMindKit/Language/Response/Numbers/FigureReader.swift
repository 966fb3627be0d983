/// Reads the numbers of a short text, with units, ranges, bounds, fractions and sums.
struct FigureReader {
    enum Token {
        case number(Figure, end: Int)
        case word(String)
        case symbol(Unicode.Scalar)
    }

    /// The longest text that is looked at; longer ones hold no single figure.
    private static let longest = 300

    private(set) var tokens: [Token] = []
    var index = 0
    private var depth = 0
    /// Whether a word announced the two ends of a range.
    private var isBetween = false

    /// Reads every figure of a text in its order.
    static func figures(in text: String) -> [Figure] {
        if let plain = Figure(plain: text) { return [plain] }
        guard text.utf8.count <= longest else { return [] }
        var reader = FigureReader(text)
        return reader.read()
    }

    private init(_ text: String) {
        let scalars = Array(text.unicodeScalars)
        var position = 0
        while position < scalars.count {
            let scalar = scalars[position]
            if NumberToken.starts(scalars, at: position) {
                if let number = NumberToken(scalars, at: position) {
                    tokens.append(.number(number.figure, end: number.end))
                    position = number.end
                } else {
                    tokens.append(.word("overflow"))
                    while position < scalars.count, scalars[position].isWordPart || scalars[position] == "." {
                        position += 1
                    }
                }
            } else if scalar.isLetter {
                let word = scalars[position...].prefix {
                    $0.isLetter || $0.properties.generalCategory == .nonspacingMark || $0.isInvisible
                }
                tokens.append(.word(PlainText.folded(String(String.UnicodeScalarView(word)))))
                position += word.count
            } else if scalar == ".", position + 1 < scalars.count, scalars[position + 1] == "." {
                tokens.append(.symbol("\u{2026}"))
                while position < scalars.count, scalars[position] == "." { position += 1 }
            } else {
                if !scalar.isSkippable { tokens.append(.symbol(Self.folded(scalar))) }
                position += 1
            }
        }
    }

    private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "\u{2010}"..."\u{2015}", "\u{2212}", "\u{FF0D}", "\u{FE63}": "-"
        case "\u{D7}", "\u{2715}", "\u{2716}": "\u{D7}"
        case "\u{2264}", "\u{2A7D}", "\u{FF1C}": "<"
        case "\u{2265}", "\u{2A7E}", "\u{FF1E}": ">"
        case "\u{2044}", "\u{FF0F}", "\u{2215}": "/"
        case "\u{FF05}": "%"
        case "\u{FF0B}": "+"
        case "\u{FF5E}", "\u{301C}": "~"
        default: scalar
        }
    }

    private mutating func read() -> [Figure] {
        var figures: [Figure] = []
        var isBound = false
        var isPercent = false
        var stray = false
        var afterBracketed = false
        while index < tokens.count {
            if var figure = sum() {
                figure.isBracketed = depth > 0 && !figures.isEmpty
                if isBound { figure.notes.insert(.bound) }
                if isPercent, figure.unit == nil { figure.unit = "%" }
                isPercent = false
                if isPerHundred(figure), !figures.isEmpty {
                    figures[figures.count - 1].isPerHundred = true
                }
                isBetween = false
                figure.hasOtherWords = figure.hasOtherWords || stray
                afterBracketed = figure.isBracketed
                figures.append(figure)
                isBound = false
                stray = false
                continue
            }
            let token = tokens[index]
            index += 1
            switch token {
            case .symbol("("), .symbol("["): depth += 1
            case .symbol(")"), .symbol("]"): depth = max(0, depth - 1)
            case .symbol("<"), .symbol(">"): isBound = true
            case .symbol("%"): isPercent = true
            case .word(let word) where FigureWords.bounds.contains(word): isBound = true
            case .word(let word) where FigureWords.betweenWords.contains(word): isBetween = true
            case .word(let word) where !FigureWords.isFiller(word):
                if figures.isEmpty {
                    stray = true
                } else if depth == 0, !afterBracketed {
                    figures[figures.count - 1].hasOtherWords = true
                }
            default: break
            }
        }
        return figures
    }

    /// A sum of products, or a range of them.
    private mutating func sum() -> Figure? {
        guard var result = product() else { return nil }
        while let symbol = joint() ?? jointBehindRemark() {
            let mark = index
            index += 1
            guard let next = product() else {
                index = mark
                break
            }
            result = join(result, next, symbol)
        }
        return result
    }

    private func join(_ first: Figure, _ second: Figure, _ symbol: Unicode.Scalar) -> Figure {
        if symbol == "+" {
            var sum = first.combined(with: second, +)
            sum.notes.insert(.arithmetic)
            return sum
        }
        if first.value > second.value, second.grouped == nil {
            var difference = first.combined(with: second, -)
            difference.notes.insert(.arithmetic)
            return difference
        }
        var middle = first.combined(with: second) { ($0 + $1) / 2 }
        middle.notes.insert(.range)
        return middle
    }

    /// The sign or word under the index that joins two numbers.
    private func joint() -> Unicode.Scalar? {
        guard index + 1 < tokens.count else { return nil }
        switch tokens[index] {
        case .symbol("+"): return "+"
        case .symbol("-"), .symbol("~"), .symbol("\u{2026}"): return "-"
        case .word(let word) where FigureWords.rangeWords.contains(word): return "-"
        case .word(let word) where isBetween && FigureWords.andWords.contains(word): return "-"
        default: return nil
        }
    }

    /// The plus sign behind a remark in brackets, which is passed over: "4 g (oil) + 5 g".
    private mutating func jointBehindRemark() -> Unicode.Scalar? {
        guard index < tokens.count, case .symbol("(") = tokens[index] else { return nil }
        var end = index + 1
        while end < tokens.count, case .word = tokens[end] { end += 1 }
        guard end + 2 < tokens.count, case .symbol(")") = tokens[end], case .symbol("+") = tokens[end + 1]
        else {
            return nil
        }
        index = end + 1
        return "+"
    }

    /// Whether the figure that was just read is the 100 g for which the one before it holds.
    private func isPerHundred(_ figure: Figure) -> Bool {
        guard figure.value == 100, figure.unit == "g" || figure.unit == "ml" else { return false }
        var place = index - 1
        while place >= 0 {
            switch tokens[place] {
            case .number(let number, _) where number.value == 100:
                guard place > 0 else { return false }
                switch tokens[place - 1] {
                case .word(let word): return FigureWords.perWords.contains(word)
                case .symbol(let symbol): return symbol == "/"
                default: return false
                }
            default: place -= 1
            }
        }
        return false
    }

    private mutating func product() -> Figure? {
        guard var result = operand() else { return nil }
        while index + 1 < tokens.count {
            var isSilent = false
            switch tokens[index] {
            case .symbol("*"): break
            case .symbol("\u{D7}"), .word("x"): isSilent = true
            default: return result
            }
            let mark = index
            index += 1
            guard let next = operand() else {
                index = mark
                return result
            }
            result = result.combined(with: next, *)
            if !isSilent { result.notes.insert(.arithmetic) }
        }
        return result
    }
}
