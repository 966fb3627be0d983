/// Folds text for comparison: lower case, no accents.
enum TextFolding {
    /// Returns the text in lower case with the accents of Latin letters removed.
    static func fold(_ text: some StringProtocol) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars { append(scalar, to: &bytes) }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        switch scalar.value {
        case 0x41...0x5A: bytes.append(UInt8(scalar.value + 32))
        case 0..<0x80: bytes.append(UInt8(scalar.value))
        case 0x300...0x36F: break
        default:
            if let replacement = letters[scalar] {
                bytes.append(contentsOf: replacement.utf8)
            } else {
                bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
            }
        }
    }

    private static let letters: [Unicode.Scalar: String] = {
        let groups: [(String, String)] = [
            ("\u{E0}\u{E1}\u{E2}\u{E3}\u{E4}\u{E5}\u{101}\u{103}\u{105}", "a"), ("\u{E6}", "ae"),
            ("\u{E7}\u{107}\u{10D}", "c"), ("\u{10F}\u{111}\u{F0}", "d"),
            ("\u{E8}\u{E9}\u{EA}\u{EB}\u{113}\u{117}\u{119}\u{11B}", "e"), ("\u{11F}", "g"),
            ("\u{EC}\u{ED}\u{EE}\u{EF}\u{12B}\u{131}", "i"), ("\u{142}", "l"), ("\u{F1}\u{144}\u{148}", "n"),
            ("\u{F2}\u{F3}\u{F4}\u{F5}\u{F6}\u{F8}\u{14D}\u{151}", "o"), ("\u{153}", "oe"), ("\u{159}", "r"),
            ("\u{15B}\u{15F}\u{161}", "s"), ("\u{DF}", "ss"), ("\u{165}", "t"),
            ("\u{F9}\u{FA}\u{FB}\u{FC}\u{16B}\u{16F}\u{171}", "u"), ("\u{FD}\u{FF}", "y"),
            ("\u{17A}\u{17C}\u{17E}", "z"),
        ]
        var table: [Unicode.Scalar: String] = [:]
        for (scalars, replacement) in groups {
            for scalar in scalars.unicodeScalars {
                table[scalar] = replacement
                let upper = scalar.properties.uppercaseMapping.unicodeScalars
                if upper.count == 1, let first = upper.first, !first.isASCII { table[first] = replacement }
            }
        }
        return table
    }()
}
