/// Makes text from people fit to be shown to a model as data.
enum PromptText {
    private static let templateTokens = [
        "<|", "|>", "[INST]", "[/INST]", "</s>", "<s>", "<think>", "</think>",
    ]

    /// Returns a text without control, direction and invisible characters and template tokens, on one line, cut to a length.
    ///
    /// - Parameters:
    ///   - text: The text as a person wrote it.
    ///   - limit: The most characters to keep; the cut lies between characters as people see them.
    /// - Returns: The text that may be shown to a model.
    static func cleaned(_ text: String, limit: Int) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .lineSeparator, .paragraphSeparator: scalars.append(" ")
            case .control: scalars.append(" ")
            case .format, .privateUse, .surrogate, .unassigned: continue
            default: scalars.append(scalar)
            }
        }
        var result = String(scalars)
        for token in templateTokens { result = result.replacing(token, with: " ") }
        return String(result.prefix(limit).split(separator: " ").joined(separator: " "))
    }

    /// Returns JSON in which no character can be taken for markup.
    static func dataJSON(_ value: JSONValue) -> String {
        CanonicalJSON.text(of: value)
            .replacing("<", with: "\\u003c")
            .replacing(">", with: "\\u003e")
            .replacing("&", with: "\\u0026")
    }
}
