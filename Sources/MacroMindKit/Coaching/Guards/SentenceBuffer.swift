/// Cuts a text that arrives bit by bit into sentences, each with the blanks behind it.
struct SentenceBuffer {
    private var pending: [Character] = []
    private var scanned = 0

    /// The longest sentence in characters; a longer one comes out in pieces.
    private static let longest = 1_000
    private static let abbreviations: Set<String> = [
        "e.g", "i.e", "approx", "ca", "vs", "etc", "z.b", "no", "dr", "p.ex",
    ]

    /// Takes more text and returns the sentences that are whole now.
    mutating func add(_ text: String) -> [String] {
        pending += text
        var sentences: [String] = []
        while scanned < pending.count {
            if isEnd(scanned) || scanned >= Self.longest {
                sentences.append(String(pending[...scanned]))
                pending.removeSubrange(...scanned)
                scanned = 0
            } else {
                scanned += 1
            }
        }
        return sentences
    }

    /// Returns what is left when the text is over, or `nil`.
    mutating func finish() -> String? {
        defer { (pending, scanned) = ([], 0) }
        return pending.isEmpty ? nil : String(pending)
    }

    private func isEnd(_ index: Int) -> Bool {
        let character = pending[index]
        if character.isNewline { return true }
        guard character.isWhitespace, index > 0, ".!?…。".contains(pending[index - 1]) else { return false }
        guard pending[index - 1] == "." else { return true }
        let word = String(pending[..<(index - 1)].reversed().prefix { !$0.isWhitespace }.reversed())
            .lowercased()
        let isListNumber =
            word.count <= 2 && !word.isEmpty && word.allSatisfy(\.isNumber) && word.count == index - 1
        return !Self.abbreviations.contains(word) && !isListNumber
    }
}
