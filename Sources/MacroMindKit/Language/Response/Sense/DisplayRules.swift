/// What must not stand in text that is shown to a person.
enum DisplayRules {
    private static let linkMarks = [
        "http://", "https://", "www.", "javascript:", "data:text", "](", "mailto:", "ftp://", "://",
        "vbscript:",
    ]
    private static let codeMarks = [
        "{{", "${", "<%", "&lt;", "&#", "onerror=", "onload=", "<!--", "<?", "]]>",
    ]
    private static let links = PhraseSet(linkMarks)
    private static let codes = PhraseSet(codeMarks)
    /// Everything that some rule looks for, so that most names are done with after one look.
    private static let signs = PhraseSet(linkMarks + codeMarks + InstructionPatterns.signs + ["system:"])
    private static let domains: Set<String> = [
        "com", "net", "org", "io", "ru", "info", "xyz", "biz", "example", "onion", "link", "click", "top",
        "shop",
    ]

    /// Says what speaks against showing a meal's names, if anything does.
    static func objection(to meal: DraftMeal) -> String? {
        if let objection = objection(to: meal.name) { return objection }
        for ingredient in meal.ingredients {
            if let objection = objection(to: ingredient.name) { return objection }
        }
        return nil
    }

    private static func objection(to name: String) -> String? {
        let folded = PlainText.folded(name)
        if name.utf8.count > 1000 { return "A name is too long to be one." }
        if !signs.isFound(in: folded), !folded.utf8.contains(where: { $0 == 0x2E || $0 == 0x3C }) {
            return nil
        }
        if isMarkup(folded: folded) { return "A name holds markup." }
        if isLink(folded: folded) { return "A name holds a link." }
        if InstructionPatterns.isSuspicious(folded: folded)
            || InstructionPatterns.addressesReader(folded: folded)
        {
            return "A name reads like an instruction."
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
