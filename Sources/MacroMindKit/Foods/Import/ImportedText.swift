/// Brings texts of downloads into the shape of names.
enum ImportedText {
    /// The most characters of a name.
    static let maximumLength = 200

    /// Returns a text on one line, without control characters, cut to the length of a name; `nil` where nothing is left.
    ///
    /// A text in capitals alone becomes a sentence.
    static func name(_ text: String?) -> String? {
        guard let text else { return nil }
        var scalars = String.UnicodeScalarView()
        var isBlank = true
        for scalar in text.unicodeScalars.prefix(maximumLength * 4) {
            let separates =
                scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
                || scalar.properties.generalCategory == .format
            if !separates {
                scalars.append(scalar)
            } else if !isBlank {
                scalars.append(" ")
            }
            isBlank = separates
        }
        if scalars.last == " " { scalars.removeLast() }
        let line = String(String(scalars).prefix(maximumLength))
        guard line.unicodeScalars.contains(where: { $0.properties.isAlphabetic }) else { return nil }
        return sentence(line)
    }

    private static func sentence(_ text: String) -> String {
        guard text.utf8.count > 3, !text.contains(where: \.isLowercase) else { return text }
        let lower = text.lowercased()
        guard let first = lower.firstIndex(where: \.isLetter) else { return lower }
        return lower[..<first] + lower[first].uppercased() + lower[lower.index(after: first)...]
    }
}
