/// HTML entities that a web page left in an answer.
enum EntityDecoding {
    private static let named: [String: Unicode.Scalar] = [
        "quot": "\"", "apos": "'", "amp": "&", "lt": "<", "gt": ">", "nbsp": " ", "ldquo": "\u{201C}",
        "rdquo": "\u{201D}",
        "lsquo": "\u{2018}", "rsquo": "\u{2019}", "auml": "\u{E4}", "ouml": "\u{F6}", "uuml": "\u{FC}",
        "szlig": "\u{DF}",
        "eacute": "\u{E9}", "egrave": "\u{E8}", "agrave": "\u{E0}", "ccedil": "\u{E7}", "ntilde": "\u{F1}",
        "ecirc": "\u{EA}", "frac12": "\u{BD}", "frac14": "\u{BC}", "frac34": "\u{BE}", "ndash": "\u{2013}",
        "mdash": "\u{2014}", "hellip": "\u{2026}", "deg": "\u{B0}", "times": "\u{D7}", "lbrace": "{",
        "rbrace": "}",
        "lcub": "{", "rcub": "}", "lbrack": "[", "rbrack": "]", "lsqb": "[", "rsqb": "]", "colon": ":",
        "comma": ",",
        "aacute": "\u{E1}", "iacute": "\u{ED}", "oacute": "\u{F3}", "uacute": "\u{FA}", "acirc": "\u{E2}",
        "icirc": "\u{EE}",
        "ocirc": "\u{F4}", "ucirc": "\u{FB}",
    ]

    /// Whether an entity for a quotation mark starts at an index.
    static func startsQuote(_ text: [Unicode.Scalar], at index: Int) -> Bool {
        guard let entity = entity(text, at: index) else { return false }
        return QuoteMark.isQuote(entity.scalar)
            || (entity.scalar == "&"
                && self.entity(text, at: entity.end - 1, afterMark: true).map { QuoteMark.isQuote($0.scalar) }
                    ?? false)
    }

    /// Resolves every entity once.
    static func decode(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        result.reserveCapacity(text.count)
        var index = 0
        while index < text.count {
            if text[index] == "&", let entity = entity(text, at: index) {
                result.append(entity.scalar)
                index = entity.end
            } else {
                result.append(text[index])
                index += 1
            }
        }
        return result
    }

    /// The entity at an index and the index behind it.
    private static func entity(
        _ text: [Unicode.Scalar],
        at index: Int,
        afterMark: Bool = false
    ) -> (scalar: Unicode.Scalar, end: Int)? {
        guard afterMark || text[index] == "&" else { return nil }
        let limit = min(text.count, index + 12)
        guard let end = (index + 1..<max(index + 1, limit)).first(where: { text[$0] == ";" }) else {
            return nil
        }
        let name = String(String.UnicodeScalarView(text[index + 1..<end]))
        if name.hasPrefix("#x") || name.hasPrefix("#X") {
            return UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init).map { ($0, end + 1) }
        }
        if name.hasPrefix("#") {
            return UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init).map { ($0, end + 1) }
        }
        return named[name].map { ($0, end + 1) }
    }
}
