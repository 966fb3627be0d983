/// Brings a line into plain form: bullets, markup, entities, fancy signs and fraction letters.
struct LineCleaner {
    private let input: [Unicode.Scalar]
    private var output: [Unicode.Scalar] = []
    private var position = 0

    /// Returns the plain scalars of a line.
    static func clean(_ line: String) -> [Unicode.Scalar] {
        var cleaner = LineCleaner(input: Array(line.unicodeScalars))
        cleaner.run()
        return cleaner.output
    }

    /// Returns the scalars of a text without markup, its beginning left as it is.
    static func plain(_ text: String) -> [Unicode.Scalar] {
        var cleaner = LineCleaner(input: Array(text.unicodeScalars))
        cleaner.readAll()
        return cleaner.output
    }

    private init(input: [Unicode.Scalar]) {
        self.input = input
        output.reserveCapacity(input.count + 8)
    }

    private mutating func run() {
        readAll()
        dropBullet()
        repairLeadingOne()
    }

    private mutating func readAll() {
        while position < input.count {
            let scalar = input[position]
            if scalar == "&", readEntity() { continue }
            if scalar == "<", skipTag() { continue }
            position += 1
            append(scalar)
        }
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        if scalar.value < 0x80 {
            if scalar.value < 0x20 || scalar == "_" || scalar == "`" {
                output.append(" ")
            } else if scalar != "*" || output.last?.properties.numericType != nil {
                output.append(scalar)
            }
            return
        }
        if let fraction = Self.fractions[scalar] {
            appendFraction(fraction)
        } else if let replacement = Self.signs[scalar] {
            output.append(contentsOf: replacement.unicodeScalars)
        } else if scalar.properties.isWhitespace {
            output.append(" ")
        } else if let digit = scalar.properties.numericValue, scalar.properties.numericType == .decimal,
            let plain = Unicode.Scalar(UInt32(48 + Int(digit)))
        {
            output.append(plain)
        } else if Self.isLetter(scalar) {
            output.append(scalar)
        } else if scalar.properties.generalCategory != .format,
            scalar.properties.generalCategory != .nonspacingMark
        {
            output.append(" ")
        } else if (0x300...0x36F).contains(scalar.value) {
            output.append(scalar)
        }
    }

    private mutating func appendFraction(_ fraction: String) {
        if let last = output.last, Self.isDigit(last) { output.append(" ") }
        output.append(contentsOf: fraction.unicodeScalars)
        if position < input.count, Self.isDigit(input[position]) { output.append(" ") }
    }

    // MARK: Markup

    private mutating func readEntity() -> Bool {
        var end = position + 1
        while end < input.count, end - position < 10, input[end] != ";" {
            guard Self.isLetter(input[end]) || Self.isDigit(input[end]) || input[end] == "#" else {
                return false
            }
            end += 1
        }
        guard end < input.count, input[end] == ";" else { return false }
        var name = String.UnicodeScalarView()
        name.append(contentsOf: input[(position + 1)..<end])
        guard let scalar = Self.entity(String(name)) else { return false }
        position = end + 1
        append(scalar)
        return true
    }

    private static func entity(_ name: String) -> Unicode.Scalar? {
        if let known = entities[name] { return known }
        guard name.first == "#" else { return nil }
        let digits = name.dropFirst()
        let isHex = digits.first == "x" || digits.first == "X"
        let code = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return code.flatMap(Unicode.Scalar.init)
    }

    private mutating func skipTag() -> Bool {
        guard position + 1 < input.count, Self.isLetter(input[position + 1]) || input[position + 1] == "/"
        else {
            return false
        }
        var end = position + 1
        while end < input.count, end - position < 120, input[end] != ">" { end += 1 }
        guard end < input.count, input[end] == ">" else { return false }
        position = end + 1
        output.append(" ")
        return true
    }

    // MARK: The beginning of the line

    private mutating func dropBullet() {
        var start = 0
        while start < output.count, Self.bullets.contains(output[start]), !isDecimalPoint(start) {
            start += 1
        }
        if start + 2 < output.count, output[start] == "[", output[start + 2] == "]",
            [" ", "x", "X"].contains(output[start + 1])
        {
            start += 3
        }
        start = skipListNumber(from: start)
        while start < output.count, output[start] == " " { start += 1 }
        output.removeFirst(start)
    }

    /// Skips `1.` or `2)` before an amount: a number in a list, not an amount.
    private func skipListNumber(from start: Int) -> Int {
        var index = start
        while index < output.count, Self.isDigit(output[index]), index - start < 3 { index += 1 }
        guard index > start, index + 2 < output.count, output[index] == "." || output[index] == ")",
            output[index + 1] == " "
        else { return start }
        return Self.isDigit(output[index + 2]) ? index + 1 : start
    }

    /// Repairs `I/4` and `l/2`, in which a scanner took the digit one for a letter.
    private mutating func repairLeadingOne() {
        guard output.count > 2, ["I", "l", "|"].contains(output[0]), output[1] == "/", Self.isDigit(output[2])
        else {
            return
        }
        output[0] = "1"
    }

    static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (48...57).contains(scalar.value) }

    static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 {
            return (65...90).contains(scalar.value) || (97...122).contains(scalar.value)
        }
        return scalar.properties.isAlphabetic
    }

    /// Whether a dot belongs to a number: `.5 cup`.
    private func isDecimalPoint(_ index: Int) -> Bool {
        output[index] == "." && index + 1 < output.count && Self.isDigit(output[index + 1])
    }

    private static let bullets: Set<Unicode.Scalar> = [" ", "-", "+", "*", ".", "|"]

    private static let fractions: [Unicode.Scalar: String] = [
        "\u{BC}": "1/4", "\u{BD}": "1/2", "\u{BE}": "3/4", "\u{2150}": "1/7", "\u{2151}": "1/9",
        "\u{2152}": "1/10",
        "\u{2153}": "1/3", "\u{2154}": "2/3", "\u{2155}": "1/5", "\u{2156}": "2/5", "\u{2157}": "3/5",
        "\u{2158}": "4/5", "\u{2159}": "1/6", "\u{215A}": "5/6", "\u{215B}": "1/8", "\u{215C}": "3/8",
        "\u{215D}": "5/8", "\u{215E}": "7/8",
    ]

    private static let signs: [Unicode.Scalar: String] = [
        "\u{2010}": "-", "\u{2011}": "-", "\u{2012}": "-", "\u{2013}": "-", "\u{2014}": " - ",
        "\u{2212}": "-",
        "\u{2044}": "/", "\u{2215}": "/", "\u{2018}": "'", "\u{2019}": "'", "\u{2BC}": "'", "\u{B4}": "'",
        "\u{2032}": "'", "\u{201C}": "\"", "\u{201D}": "\"", "\u{201E}": "\"", "\u{2033}": "\"",
        "\u{D7}": "x",
        "\u{2715}": "x", "\u{2716}": "x", "\u{2026}": " ", "\u{FF0C}": ",", "\u{FF08}": "(", "\u{FF09}": ")",
        "\u{FF5E}": "~", "\u{223C}": "~", "\u{2248}": "~", "\u{B0}": " ", "\u{AE}": "", "\u{2122}": "",
        "\u{A9}": "",
        "\u{B9}": "1", "\u{B2}": "2", "\u{B3}": "3", "\u{2074}": "4", "\u{2081}": "1", "\u{2082}": "2",
        "\u{2083}": "3",
        "\u{2084}": "4", "\u{2088}": "8", "\u{FB01}": "fi", "\u{FB02}": "fl", "\u{FB00}": "ff",
    ]

    private static let entities: [String: Unicode.Scalar] = [
        "frac12": "\u{BD}", "frac14": "\u{BC}", "frac34": "\u{BE}", "frac13": "\u{2153}",
        "frac23": "\u{2154}",
        "frac18": "\u{215B}", "frac38": "\u{215C}", "frac58": "\u{215D}", "frac78": "\u{215E}",
        "half": "\u{BD}",
        "amp": "&", "nbsp": " ", "quot": "\"", "apos": "'", "lt": " ", "gt": " ", "rsquo": "'", "lsquo": "'",
        "ldquo": "\"", "rdquo": "\"", "ndash": "-", "mdash": "\u{2014}", "times": "x", "deg": " ", "reg": " ",
        "trade": " ", "frasl": "/", "eacute": "\u{E9}", "egrave": "\u{E8}", "ecirc": "\u{EA}",
        "agrave": "\u{E0}",
        "acirc": "\u{E2}", "ccedil": "\u{E7}", "icirc": "\u{EE}", "ocirc": "\u{F4}", "ucirc": "\u{FB}",
        "auml": "\u{E4}", "ouml": "\u{F6}", "uuml": "\u{FC}", "szlig": "\u{DF}", "ntilde": "\u{F1}",
        "aacute": "\u{E1}", "iacute": "\u{ED}", "oacute": "\u{F3}", "uacute": "\u{FA}", "bull": " ",
        "middot": " ",
    ]
}
