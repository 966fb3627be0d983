/// Folding of text for comparison: compatibility forms, accents, case, invisible characters, look-alike letters.
///
/// The standard library offers canonical equivalence only. What names of foods need beyond it is read from the names the
/// Unicode Character Database gives its characters: "LATIN SMALL LETTER E WITH ACUTE", "FULLWIDTH LATIN CAPITAL LETTER A"
/// and "MATHEMATICAL BOLD SMALL B" all name their plain letter.
///
/// - Source: The Unicode Consortium. *Unicode Technical Standard 39: Unicode Security Mechanisms* (look-alikes).
enum PlainText {
    /// Removes blanks at both ends.
    static func trimmed(_ text: String) -> String {
        if let first = text.utf8.first, let last = text.utf8.last, isPlain(first), isPlain(last) {
            return text
        }
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.isSkippable }),
            let last = scalars.lastIndex(where: { !$0.isSkippable })
        else { return "" }
        return String(scalars[first...last])
    }

    /// Folds every run of blanks to one, and removes control characters and blanks at both ends.
    static func collapsed(_ text: String) -> String {
        if isCollapsed(text) { return text }
        var result = String.UnicodeScalarView()
        var pending = false
        for scalar in text.unicodeScalars {
            if scalar.isBlank {
                pending = !result.isEmpty
            } else if !scalar.isControl {
                if pending { result.append(" ") }
                pending = false
                result.append(scalar)
            }
        }
        return String(result)
    }

    /// Whether a byte is a visible character of ASCII.
    private static func isPlain(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F }

    /// Whether a text is plain ASCII without blanks that would be folded.
    private static func isCollapsed(_ text: String) -> Bool {
        guard let last = text.utf8.last, last != 0x20 else { return text.isEmpty }
        var previous: UInt8 = 0x20
        for byte in text.utf8 {
            guard isPlain(byte) || byte == 0x20 && previous != 0x20 else { return false }
            previous = byte
        }
        return true
    }

    /// Folds text to plain lower-case letters: no accents, no compatibility forms, nothing invisible.
    static func folded(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
            return String(decoding: text.utf8.map(lowercased), as: UTF8.self)
        }
        var result = ""
        result.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars { appendFolded(scalar, to: &result) }
        return result
    }

    /// The folded words of a text, split at everything that is neither letter nor digit.
    static func words(_ text: String) -> [String] {
        if text.utf8.allSatisfy({ $0 < 0x80 }) {
            return text.utf8.split { !isWordByte($0) }.map {
                String(decoding: $0.map(lowercased), as: UTF8.self)
            }
        }
        return folded(text).unicodeScalars
            .split { !$0.isWordPart || $0 == "_" }
            .map { String(String.UnicodeScalarView($0)) }
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    /// Folds letters of other scripts that look like Latin ones, in words that mix scripts.
    static func withoutLookAlikes(_ word: String) -> String {
        guard word.unicodeScalars.contains(where: { $0.value >= 0x370 && $0.value < 0x590 }) else {
            return word
        }
        return String(String.UnicodeScalarView(word.unicodeScalars.map { lookAlikes[$0] ?? $0 }))
    }

    private static func appendFolded(_ scalar: Unicode.Scalar, to result: inout String) {
        if scalar.value < 0x80 {
            let isUpper = (0x41...0x5A).contains(scalar.value)
            result.unicodeScalars.append(isUpper ? Unicode.Scalar(UInt8(scalar.value + 0x20)) : scalar)
            return
        }
        if scalar.isInvisible || scalar.properties.generalCategory == .nonspacingMark { return }
        if scalar.isBlank { return result.append(" ") }
        if let special = specials[scalar] { return result.append(special) }
        if let digit = scalar.properties.numericValue, scalar.properties.numericType == .decimal {
            return result.append(String(Int(digit)))
        }
        if let letter = namedLetter(scalar) { return result.append(letter) }
        result.append(scalar.properties.lowercaseMapping)
    }

    /// The plain letter that the official name of a scalar names, in lower case.
    private static func namedLetter(_ scalar: Unicode.Scalar) -> String? {
        if let wide = fullWidth(scalar) { return wide }
        guard let name = scalar.properties.name else { return nil }
        var words = name.split(separator: " ")
        guard words.contains("LATIN") || words.first == "MATHEMATICAL" || words.first == "PARENTHESIZED"
        else { return nil }
        if let with = words.firstIndex(of: "WITH") { words.removeSubrange(with...) }
        guard let letter = words.last, letter.count == 1, letter.unicodeScalars.allSatisfy(\.isLetter) else {
            return nil
        }
        return letter.lowercased()
    }

    /// The ASCII form of a full-width character.
    private static func fullWidth(_ scalar: Unicode.Scalar) -> String? {
        guard (0xFF01...0xFF5E).contains(scalar.value) else { return nil }
        return Unicode.Scalar(scalar.value - 0xFEE0).map { String($0).lowercased() }
    }

    private static let specials: [Unicode.Scalar: String] = [
        "\u{DF}": "ss", "\u{1E9E}": "ss", "\u{E6}": "ae", "\u{C6}": "ae", "\u{153}": "oe", "\u{152}": "oe",
        "\u{F8}": "o", "\u{D8}": "o", "\u{131}": "i", "\u{142}": "l", "\u{141}": "l", "\u{111}": "d",
        "\u{110}": "d",
        "\u{FB00}": "ff", "\u{FB01}": "fi", "\u{FB02}": "fl", "\u{FB03}": "ffi", "\u{FB04}": "ffl",
        "\u{FB05}": "st",
        "\u{FB06}": "st", "\u{2019}": "'", "\u{2018}": "'", "\u{B4}": "'", "\u{2010}": "-", "\u{2011}": "-",
        "\u{2012}": "-", "\u{2013}": "-", "\u{2014}": "-", "\u{2212}": "-", "\u{2044}": "/",
        "\u{3BC}": "\u{3BC}",
        "\u{1C0}": "l", "\u{2160}": "i", "\u{2170}": "i", "\u{217C}": "l", "\u{216C}": "l", "\u{2113}": "l",
    ]

    private static let lookAlikes: [Unicode.Scalar: Unicode.Scalar] = [
        "\u{430}": "a", "\u{432}": "b", "\u{435}": "e", "\u{43A}": "k", "\u{43C}": "m", "\u{43D}": "h",
        "\u{43E}": "o",
        "\u{440}": "p", "\u{441}": "c", "\u{442}": "t", "\u{443}": "y", "\u{445}": "x", "\u{455}": "s",
        "\u{456}": "i",
        "\u{458}": "j", "\u{4BB}": "h", "\u{501}": "d", "\u{51B}": "q", "\u{51D}": "w", "\u{4CF}": "l",
        "\u{4C0}": "l",
        "\u{454}": "e", "\u{451}": "e", "\u{3B1}": "a", "\u{3B2}": "b", "\u{3B5}": "e", "\u{3B7}": "n",
        "\u{3B9}": "i",
        "\u{3BA}": "k", "\u{3BC}": "u", "\u{3BD}": "v", "\u{3BF}": "o", "\u{3C1}": "p", "\u{3C4}": "t",
        "\u{3C5}": "u",
        "\u{3C7}": "x", "\u{3B3}": "y", "\u{3C9}": "w", "\u{3F2}": "c", "\u{3C3}": "o", "\u{561}": "w",
        "\u{570}": "h",
        "\u{578}": "n", "\u{57D}": "u", "\u{585}": "o", "\u{581}": "g", "\u{566}": "q", "\u{579}": "q",
        "\u{584}": "p",
        "\u{56C}": "l", "\u{437}": "3", "\u{433}": "r", "\u{438}": "u", "\u{43F}": "n", "\u{3B6}": "z",
        "\u{261}": "g",
    ]
}
