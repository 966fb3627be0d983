/// Literals of programming languages in the places of values.
extension SyntaxParser {
    /// The longest printed case of an enumeration.
    private static let longestCase = 80

    /// Skips the letter in front of a string that says how it is encoded: `u'…'`, `b"…"`.
    mutating func skipStringPrefix() {
        guard text[position].value >= 0x42, position + 1 < text.count,
            text[position + 1] == "'" || text[position + 1] == "\"",
            "ubrfUBRF".unicodeScalars.contains(text[position])
        else { return }
        position += 1
    }

    /// Reads a printed case of an enumeration, `<MealType.DINNER: 'dinner'>`, as its value.
    mutating func readEnumeration() -> Bool {
        guard let last = stack.indices.last, let key = stack[last].key else { return false }
        let limit = min(text.count, position + Self.longestCase)
        guard let end = (position..<limit).first(where: { text[$0] == ">" }),
            let colon = (position..<end).first(where: { text[$0] == ":" }),
            text[position..<colon].contains(".")
        else { return false }
        var value = plainText(colon + 1..<end)[...]
        if let mark = value.unicodeScalars.first, QuoteMark.isQuote(mark), value.count > 1 {
            value = value.dropFirst().dropLast()
        }
        let node = tree.add(.string, key: key, text: String(value), offset: position, to: stack[last].node)
        tree[node].isWhole = true
        stack[last].key = nil
        position = end + 1
        return true
    }
}
