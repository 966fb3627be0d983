/// The classes of characters the reader of damaged text tells apart.
extension Unicode.Scalar {
    /// Whether the scalar is a blank of any width, a line break included.
    var isBlank: Bool {
        if value < 0x80 { return value == 0x20 || (value >= 0x09 && value <= 0x0D) }
        return switch value {
        case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    /// Whether the scalar ends a line.
    var isLineBreak: Bool {
        if value > 0x0D, value < 0x85 { return false }
        return value == 0x0A || value == 0x0D || value == 0x85 || value == 0x2028 || value == 0x2029
    }

    /// Whether the scalar shows nothing and separates nothing: zero-width, direction marks, soft hyphen, tags.
    var isInvisible: Bool {
        if value < 0xAD { return false }
        return switch value {
        case 0xAD, 0x34F, 0x61C, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F, 0x200B...0x200F,
            0x202A...0x202E, 0x2060...0x206F, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xE0000...0xE0FFF:
            true
        default: false
        }
    }

    /// Whether the scalar is a control character that is no blank.
    var isControl: Bool { (value < 0x20 || (0x7F...0x9F).contains(value)) && !isBlank }

    /// Whether nothing is lost between tokens when the scalar is skipped.
    var isSkippable: Bool {
        if value > 0x20, value < 0x7F { return false }
        return isBlank || isInvisible || isControl
    }

    /// Whether the scalar is a bracket or a mark of JSON's grammar.
    var isOpenOrCloser: Bool {
        switch self {
        case "{", "}", "[", "]", ",", ":": true
        default: false
        }
    }

    /// Whether the scalar may stand between the words of a bare key.
    var joinsWordsOfKey: Bool {
        switch self {
        case "-", "$", "*", "(", ")", ".", "%", "/", "&", "'": true
        default: false
        }
    }

    /// Whether another operand has to follow the scalar in a sum, product, fraction or range.
    var joinsOperands: Bool {
        switch self {
        case "+", "-", "*", "/", "~", "x", "\u{D7}", "\u{2013}", "\u{2014}", "(", "\u{2044}": true
        default: false
        }
    }

    /// Whether the scalar ends or separates the values of an object.
    var endsMember: Bool {
        switch self {
        case ",", ";", "}", "]", ")": true
        default: false
        }
    }

    /// Whether the scalar is an ASCII digit.
    var isASCIIDigit: Bool { (0x30...0x39).contains(value) }

    /// Whether the scalar can be part of a word.
    var isWordPart: Bool {
        if value < 0x80 {
            return isASCIIDigit || (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value)
                || value == 0x5F
        }
        return properties.isAlphabetic || properties.numericType != nil
            || properties.canonicalCombiningClass.rawValue != 0
    }

    /// Whether the scalar is a letter.
    var isLetter: Bool {
        value < 0x80
            ? (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value) : properties.isAlphabetic
    }
}
