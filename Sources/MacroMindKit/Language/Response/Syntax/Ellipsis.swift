/// Marks by which a model says that it left something out.
enum Ellipsis {
    private static let words: Set<String> = [
        "more", "rest", "remaining", "etc", "omitted", "continue", "continued", "continues", "truncated",
        "weitere", "usw",
        "suite", "resto", "altri", "otros", "mas", "similar", "repeat", "analog",
    ]

    private static let dots = PhraseSet(["...", "\u{2026}"])

    /// Whether a bare stretch of text stands for values that were left out.
    static func isEllipsis(_ text: String) -> Bool {
        if dots.isFound(in: text) { return true }
        guard text.utf8.count < 320, text.count < 80 else { return false }
        let tokens = PlainText.words(text)
        return tokens.contains { words.contains($0) }
            && tokens.contains { $0.hasPrefix("meal") || $0 == "etc" || $0 == "day" || $0 == "days" }
    }

    /// Whether a comment or prose says that meals were left out.
    static func announcesOmission(_ text: String) -> Bool {
        // Sixteen words in so many bytes are longer than any language has them.
        guard text.utf8.count < 4_000 else { return false }
        let folded = PlainText.words(text)
        let hasDots = dots.isFound(in: text)
        guard folded.count < 16 else { return false }
        if folded.contains("truncated") { return true }
        let saysMore = folded.contains { words.contains($0) }
        let saysWhat = folded.contains {
            $0.hasPrefix("meal") || $0.hasPrefix("day") || $0.hasPrefix("snack") || $0.hasPrefix("dinner")
        }
        return saysMore && (saysWhat || hasDots)
    }
}
