/// Cuts a plain line into tokens in one pass.
struct LineTokenizer {
    let input: [Unicode.Scalar]
    var position = 0
    private(set) var tokens: [LineToken] = []
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

    // MARK: Looking

    func peek(_ offset: Int = 0) -> Unicode.Scalar? {
        position + offset < input.count ? input[position + offset] : nil
    }

    func isDigit(_ offset: Int) -> Bool { peek(offset).map(LineCleaner.isDigit) ?? false }
    func isLetter(_ offset: Int) -> Bool { peek(offset).map(LineCleaner.isLetter) ?? false }

    private func startsDecimal() -> Bool {
        isDigit(1)
            && (position == 0
                || !LineCleaner.isDigit(input[position - 1]) && !LineCleaner.isLetter(input[position - 1]))
    }

    func slice(from start: Int) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: input[start..<position])
        return String(view)
    }

    // MARK: Tokens

    mutating func emit(_ kind: LineToken.Kind, _ text: String, key: String? = nil) {
        var token = LineToken(
            kind: kind,
            text: text,
            key: key ?? text,
            hasSpaceBefore: sawSpace || tokens.isEmpty
        )
        if kind == .word { token.words = WordClass.of(token.key) }
        tokens.append(token)
        sawSpace = false
    }

    mutating func emitNumber(_ text: String, value: Double, isFraction: Bool) {
        emit(.number, text)
        tokens[tokens.count - 1].value = value
        tokens[tokens.count - 1].isFraction = isFraction
    }

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
