/// What must not stand in text that is shown to a person.
enum DisplayRules {
    private static let links = PhraseSet([
        "http://", "https://", "www.", "javascript:", "data:text", "](", "mailto:", "ftp://", "://",
        "vbscript:",
    ])
    private static let codes = PhraseSet([
        "{{", "${", "<%", "&lt;", "&#", "onerror=", "onload=", "<!--", "<?", "]]>",
    ])
    private static let domains: Set<String> = [
        "com", "net", "org", "io", "ru", "info", "xyz", "biz", "example", "onion", "link", "click", "top",
        "shop",
    ]

    /// Says what speaks against showing a meal's names, if anything does.
    static func objection(to meal: DraftMeal) -> String? {
        for text in [meal.name] + meal.ingredients.map(\.name) {
            let folded = PlainText.folded(text)
            if isMarkup(folded: folded) { return "A name holds markup." }
            if isLink(folded: folded) { return "A name holds a link." }
            if InstructionPatterns.isSuspicious(folded: folded)
                || InstructionPatterns.addressesReader(folded: folded)
            {
                return "A name reads like an instruction."
            }
            if text.utf8.count > 1000 { return "A name is too long to be one." }
        }
        return nil
    }

    static func isMarkup(_ text: String) -> Bool { isMarkup(folded: PlainText.folded(text)) }

    private static func isMarkup(folded: String) -> Bool {
        if codes.isFound(in: folded) { return true }
        guard folded.utf8.contains(UInt8(ascii: "<")) else { return false }
        let scalars = Array(folded.unicodeScalars)
        return scalars.indices.contains { index in
            guard scalars[index] == "<", index + 1 < scalars.count else { return false }
            let next = scalars[index + 1]
            return next.isLetter || next == "/" || next == "!" || next == "|"
        }
    }

    static func isLink(_ text: String) -> Bool { isLink(folded: PlainText.folded(text)) }

    private static func isLink(folded: String) -> Bool {
        if links.isFound(in: folded) { return true }
        guard folded.utf8.contains(UInt8(ascii: ".")) else { return false }
        return folded.split(whereSeparator: \.isWhitespace).contains { word in
            let parts = word.split(separator: ".")
            guard parts.count >= 2, let last = parts.last?.split(separator: "/").first else { return false }
            return domains.contains(String(last)) && parts.dropLast().allSatisfy { !$0.isEmpty }
        }
    }
}
