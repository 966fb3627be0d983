/// The quotation marks that may delimit a string in damaged text.
enum QuoteMark {
    /// Returns the marks that may close a string opened by a scalar, or nothing if it opens none.
    static func closers(for opener: Unicode.Scalar) -> [Unicode.Scalar]? {
        switch opener {
        case "\"": ["\""]
        case "'": ["'"]
        case "`": ["`", "'"]
        case "\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}": ["\u{201D}", "\u{201C}", "\"", "\u{201F}"]
        case "\u{2018}", "\u{2019}", "\u{201A}", "\u{201B}", "\u{B4}":
            ["\u{2019}", "\u{2018}", "'", "\u{B4}"]
        case "\u{AB}", "\u{BB}": ["\u{BB}", "\u{AB}"]
        case "\u{2039}", "\u{203A}": ["\u{203A}", "\u{2039}"]
        case "\u{300C}": ["\u{300D}"]
        case "\u{300E}": ["\u{300F}"]
        case "\u{FF02}": ["\u{FF02}"]
        case "\u{FF07}": ["\u{FF07}"]
        case "\u{2033}": ["\u{2033}"]
        case "\u{2032}": ["\u{2032}"]
        default: nil
        }
    }

    /// Whether a scalar can open a string.
    static func opens(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "'", "`": true
        default: scalar.value >= 0x80 && closers(for: scalar) != nil
        }
    }

    /// Whether a scalar can open or close a string.
    static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "'", "`": true
        default:
            scalar.value >= 0x80
                && (closers(for: scalar) != nil || scalar == "\u{300D}" || scalar == "\u{300F}")
        }
    }
}
