/// Escapes of JSON, JavaScript and Python, needless ones included.
extension SyntaxParser {
    /// Resolves the escape at an index and returns where reading goes on, or nothing if the text ends inside it.
    mutating func appendEscape(at index: Int, to content: inout String.UnicodeScalarView) -> Int? {
        var letter = index + 1
        if escapeLevel > 0 {
            while letter < text.count, text[letter] == "\\" { letter += 1 }
        }
        guard letter < text.count else { return nil }
        switch text[letter] {
        case "n", "t", "r": content.append(text[letter] == "n" ? "\n" : text[letter] == "t" ? "\t" : "\r")
        case "b", "f", "v", "0", "a": break
        case "u": return appendUnicodeEscape(at: letter, to: &content)
        case "x": return appendHexEscape(at: letter + 1, digits: 2, to: &content) ?? literal(letter, &content)
        case "U": return appendHexEscape(at: letter + 1, digits: 8, to: &content) ?? literal(letter, &content)
        case "\n", "\r": break
        default: content.append(text[letter])
        }
        return letter + 1
    }

    private func literal(_ index: Int, _ content: inout String.UnicodeScalarView) -> Int {
        content.append(text[index])
        return index + 1
    }

    /// Resolves `\u` with four digits or braces, and pairs of surrogates.
    private mutating func appendUnicodeEscape(
        at letter: Int,
        to content: inout String.UnicodeScalarView
    ) -> Int? {
        if letter + 1 < text.count, text[letter + 1] == "{" {
            return appendBracedEscape(at: letter + 2, to: &content)
        }
        guard let unit = hex(at: letter + 1, digits: 4) else {
            guard letter + 4 < text.count else { return nil }
            return literal(letter, &content)
        }
        let next = letter + 5
        if let scalar = Unicode.Scalar(unit) {
            content.append(scalar)
            return next
        }
        if unit < 0xDC00, let low = lowSurrogate(at: next) {
            if let scalar = Unicode.Scalar(0x10000 + ((unit - 0xD800) << 10) + (low.value - 0xDC00)) {
                content.append(scalar)
            }
            return low.next
        }
        if unit < 0xDC00, next + 5 >= text.count,
            text[next..<text.count].allSatisfy({ $0 == "\\" || $0 == "u" || $0.isWordPart })
        {
            return nil
        }
        outline.note(.replacementCharacter, at: letter)
        content.append("\u{FFFD}")
        return next
    }

    private func lowSurrogate(at index: Int) -> (value: UInt32, next: Int)? {
        var letter = index
        while letter < text.count, text[letter] == "\\", letter - index <= max(escapeLevel, 1) { letter += 1 }
        guard letter > index, letter < text.count, text[letter] == "u",
            let unit = hex(at: letter + 1, digits: 4),
            (0xDC00...0xDFFF).contains(unit)
        else { return nil }
        return (unit, letter + 5)
    }

    private func appendBracedEscape(at start: Int, to content: inout String.UnicodeScalarView) -> Int? {
        guard let end = (start..<min(start + 8, text.count)).first(where: { text[$0] == "}" }) else {
            return nil
        }
        if let value = hex(at: start, digits: end - start), let scalar = Unicode.Scalar(value) {
            content.append(scalar)
        }
        return end + 1
    }

    private func appendHexEscape(
        at start: Int,
        digits: Int,
        to content: inout String.UnicodeScalarView
    ) -> Int? {
        guard let value = hex(at: start, digits: digits), let scalar = Unicode.Scalar(value) else {
            return nil
        }
        content.append(scalar)
        return start + digits
    }

    /// The value of a number of hexadecimal digits.
    private func hex(at start: Int, digits: Int) -> UInt32? {
        guard digits > 0, digits <= 8, start + digits <= text.count else { return nil }
        var value: UInt32 = 0
        for index in start..<start + digits {
            guard text[index].value < 0x80, let digit = Character(text[index]).hexDigitValue else {
                return nil
            }
            value = value << 4 | UInt32(digit)
        }
        return value
    }
}
