/// Comma-separated values after RFC 4180 that are also safe to open in a spreadsheet.
enum CSVText {
    /// Returns a table; lines end with CR and LF.
    static func table(_ rows: [[String]]) -> String {
        rows.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
    }

    /// Quotes a cell where it needs it; a beginning that a spreadsheet would take for a formula is kept from it.
    ///
    /// Scalars are looked at, not characters: a mark that combines with a quote or a sign does not hide it.
    static func cell(_ text: String) -> String {
        let safe = beginsFormula(text) ? "'" + text : text
        guard safe.unicodeScalars.contains(where: quoted.contains) else { return safe }
        var result = "\""
        for scalar in safe.unicodeScalars {
            if scalar == "\"" { result += "\"" }
            result.unicodeScalars.append(scalar)
        }
        return result + "\""
    }

    private static let quoted: Set<Unicode.Scalar> = [",", "\"", "\r", "\n"]
    /// The ASCII signs that begin formulas, their full-width forms, and the controls that spreadsheets pass over.
    private static let signs: Set<Unicode.Scalar> = [
        "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
    ]

    private static func beginsFormula(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first(where: { $0 != " " }), signs.contains(first) else {
            return false
        }
        return !isNumber(text)
    }

    /// Whether a text is a plain number, such as -5 or 1.5, which no spreadsheet evaluates.
    private static func isNumber(_ text: String) -> Bool {
        Double(text) != nil && text.utf8.allSatisfy { (48...57).contains($0) || $0 == 45 || $0 == 46 }
    }
}
