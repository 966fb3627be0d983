/// Cuts a plain line into tokens in one pass.
struct LineTokenizer {
    private let input: [Unicode.Scalar]
    private var position = 0
    private var tokens: [LineToken] = []
    private var sawSpace = false

    /// Returns the tokens of a line.
    static func tokens(of scalars: [Unicode.Scalar]) -> [LineToken] {
        var tokenizer = LineTokenizer(input: scalars)
        tokenizer.run()
        return tokenizer.tokens
    }

    private init(input: [Unicode.Scalar]) { self.input = input }

    private mutating func run() {
        while let scalar = peek() {
            if scalar == " " {
                sawSpace = true
                position += 1
            } else if scalar == "0", isLetter(1), isLetter(2), isLetter(3) {
                readWord()
            } else if LineCleaner.isDigit(scalar) || (scalar == "." && startsDecimal()) {
                readNumber()
            } else if LineCleaner.isLetter(scalar) {
                readWord()
            } else {
                readSign(scalar)
            }
        }
    }

    private func peek(_ offset: Int = 0) -> Unicode.Scalar? {
        position + offset < input.count ? input[position + offset] : nil
    }

    private func isDigit(_ offset: Int) -> Bool { peek(offset).map(LineCleaner.isDigit) ?? false }
    private func isLetter(_ offset: Int) -> Bool { peek(offset).map(LineCleaner.isLetter) ?? false }

    private func startsDecimal() -> Bool {
        isDigit(1)
            && (position == 0
                || !LineCleaner.isDigit(input[position - 1]) && !LineCleaner.isLetter(input[position - 1]))
    }

    private func slice(from start: Int) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: input[start..<position])
        return String(view)
    }

    private mutating func emit(_ kind: LineToken.Kind, _ text: String, key: String? = nil) {
        var token = LineToken(
            kind: kind,
            text: text,
            key: key ?? text,
            hasSpaceBefore: sawSpace || tokens.isEmpty
        )
        if kind == .word { token.words = Self.classify(token.key) }
        tokens.append(token)
        sawSpace = false
    }

    private static func classify(_ key: String) -> WordClass {
        if let known = WordTables.classes[key] { return known }
        if key.hasPrefix("un"), key != "unbaked",
            WordTables.classes[String(key.dropFirst(2))]?.contains(.preparation) == true
        {
            return .preparation
        }
        guard let hyphen = key.lastIndex(of: "-") else { return [] }
        let last = WordTables.classes[String(key[key.index(after: hyphen)...])] ?? []
        let isManner = mannerPrefixes.contains(String(key[..<hyphen]))
        if last.contains(.preparation), !isManner || key.hasSuffix("-cut") { return .adjective }
        return last.intersection([.preparation, .adjective, .product, .size])
    }

    private static let mannerPrefixes: Set<String> = [
        "well", "fine", "finely", "fresh", "freshly", "coarse", "coarsely", "hand", "thin", "thinly", "rough",
        "roughly", "de", "un",
        "half", "lightly", "double", "hard", "soft", "fork", "pre", "quick", "thick", "paper",
    ]

    // MARK: Words

    private mutating func readWord() {
        let start = position
        if peek() == "0" { position += 1 }
        while let scalar = peek() {
            if LineCleaner.isLetter(scalar) || (0x300...0x36F).contains(scalar.value) {
                position += 1
            } else if scalar == "'", position > start, isLetter(1) {
                position += 1
                if position - start == 2 { break }
            } else if scalar == "-", position > start, isLetter(1) {
                if isHalf(from: start) { break }
                position += 1
            } else if LineCleaner.isDigit(scalar), continuesWord(from: start) {
                position += 1
            } else {
                break
            }
        }
        var text = slice(from: start)
        if text.first == "0" { text = "o" + text.dropFirst() }
        let key = Self.repaired(TextFolding.fold(text), text: text)
        emit(.word, text, key: key)
    }

    /// Whether a word is the half in `un demi-citron`, and not part of a name such as `beurre demi-sel`.
    private func isHalf(from start: Int) -> Bool {
        guard let last = tokens.last, NumberWords.articles.contains(last.key) else { return false }
        return ["demi", "demie"].contains(TextFolding.fold(slice(from: start)))
    }

    private func continuesWord(from start: Int) -> Bool {
        let length = position - start
        if length == 1, input[start] == "x" || input[start] == "X" { return false }
        return length < 12
    }

    /// Reads letters that a scanner confused: `tbIsp`, `tab1espoon`.
    private static func repaired(_ key: String, text: String) -> String {
        guard text.utf8.count >= 3, UnitTables.spellings[key] == nil else { return key }
        let hasStrayCapital =
            text.utf8.dropFirst().contains(UInt8(ascii: "I")) && text.utf8.contains { $0 > 96 }
        guard hasStrayCapital || text.utf8.contains(where: { $0 < 58 && $0 > 47 }) else { return key }
        let candidate = String(
            decoding: text.utf8.map { byte -> UInt8 in
                switch byte {
                case UInt8(ascii: "I"), UInt8(ascii: "1"): UInt8(ascii: "l")
                case UInt8(ascii: "0"): UInt8(ascii: "o")
                case UInt8(ascii: "5"): UInt8(ascii: "s")
                default: byte
                }
            },
            as: UTF8.self
        )
        let folded = TextFolding.fold(candidate)
        return UnitTables.spellings[folded] != nil || WordTables.classes[folded] != nil ? folded : key
    }

    // MARK: Numbers

    private mutating func readNumber() {
        let start = position
        var value = readDecimal()
        var isFraction = false
        if peek() == "/", isDigit(1) {
            position += 1
            let denominator = readDigits()
            value = denominator > 0 && denominator <= 100 ? value / denominator : .nan
            isFraction = true
        }
        skipOrdinal()
        if peek() == "%" || (peek() == " " && peek(1) == "%") {
            position += peek() == "%" ? 1 : 2
            let text = slice(from: start)
            emit(.word, text)
            return
        }
        let text = slice(from: start)
        emit(.number, text)
        tokens[tokens.count - 1].value = value
        tokens[tokens.count - 1].isFraction = isFraction
    }

    private mutating func readDigits() -> Double {
        let start = position
        while isDigit(0) { position += 1 }
        return Double(slice(from: start)) ?? .nan
    }

    private mutating func readDecimal() -> Double {
        let start = position
        while isDigit(0) || isZeroLetter() { position += 1 }
        let whole = slice(from: start)
        var text = String(whole.map { $0 == "O" || $0 == "o" ? "0" : $0 })
        while let mark = peek(), mark == "." || mark == ",", isDigit(1) {
            let digitsStart = position + 1
            position += 1
            while isDigit(0) { position += 1 }
            let digits = String(slice(from: digitsStart))
            let groups = digits.utf8.count == 3 && mark == "," && text.utf8.count <= 3 && text != "0"
            text += groups ? digits : "." + digits
            if !groups { break }
        }
        if peek() == "e" || peek() == "E" { text += readExponent() }
        return Double(text.first == "." ? "0" + text : text) ?? .nan
    }

    private func isZeroLetter() -> Bool {
        guard peek() == "O", position > 0 else { return false }
        return isDigit(1) || peek(1) == "O" || peek(1) == " " || peek(1) == nil
    }

    private mutating func readExponent() -> String {
        let start = position
        let offset = peek(1) == "+" || peek(1) == "-" ? 2 : 1
        guard isDigit(offset) else { return "" }
        position += offset
        while isDigit(0) { position += 1 }
        return slice(from: start)
    }

    private mutating func skipOrdinal() {
        for suffix in ["rds", "rd", "ths", "th"] {
            let scalars = Array(suffix.unicodeScalars)
            let matches = scalars.indices.allSatisfy { peek($0) == scalars[$0] }
            if matches, !isLetter(scalars.count) {
                position += scalars.count
                return
            }
        }
    }

    // MARK: Signs

    private mutating func readSign(_ scalar: Unicode.Scalar) {
        position += 1
        if scalar == ".", !sawSpace, tokens.last?.isWord([.size, .fill, .approximation]) == true,
            peek() != nil
        {
            return
        }
        let kind: LineToken.Kind =
            switch scalar {
            case ",", ";": .comma
            case "-": .dash
            case "/": .slash
            case "+": .plus
            case ":": .colon
            case ".": .dot
            case "(", "[", "{": .open
            case ")", "]", "}": .close
            case "~": .tilde
            case "&": .word
            default: .other
            }
        emit(kind, String(Character(scalar)))
    }
}
