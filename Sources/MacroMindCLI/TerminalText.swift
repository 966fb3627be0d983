/// Text that a terminal shows and does not obey.
enum TerminalText {
    /// The longest sequence for colours that is kept.
    private static let longestStyle = 16

    /// The codes of the styles that we write, and the end of a style.
    private static let styles: Set<Substring> = ["0", "1", "2", "31", "32", "33", "36"]

    /// Removes what could steer a terminal or reorder a line: control characters and marks of direction.
    ///
    /// Names come from models, imports and files. Line breaks, tabs and our own sequences for colours stay.
    static func safe(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { isHarmful($0) || $0 == "\r" }) else { return text }
        let scalars = Array(text.unicodeScalars)
        var result = String.UnicodeScalarView()
        var index = 0
        while index < scalars.count {
            if let end = endOfStyle(scalars, at: index) {
                result.append(contentsOf: scalars[index..<end])
                index = end
            } else {
                // A return alone would let what follows stand over what came before.
                let isReturn =
                    scalars[index] == "\r" && (index + 1 == scalars.count || scalars[index + 1] != "\n")
                if !isHarmful(scalars[index]), !isReturn { result.append(scalars[index]) }
                index += 1
            }
        }
        return String(result)
    }

    private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: false
        case ..<0x20, 0x7F...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// The index behind a sequence that only sets colours, if one starts at an index.
    private static func endOfStyle(_ scalars: [Unicode.Scalar], at index: Int) -> Int? {
        guard scalars[index].value == 0x1B, index + 1 < scalars.count, scalars[index + 1] == "[" else {
            return nil
        }
        let limit = max(index + 2, min(scalars.count, index + longestStyle))
        guard let end = (index + 2..<limit).first(where: { scalars[$0] == "m" }) else { return nil }
        let codes = String(String.UnicodeScalarView(scalars[index + 2..<end])).split(separator: ";")
        return !codes.isEmpty && codes.allSatisfy(styles.contains) ? end + 1 : nil
    }
}
