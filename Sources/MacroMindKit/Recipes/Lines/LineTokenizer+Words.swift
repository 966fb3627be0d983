/// Reads words.
extension LineTokenizer {
    mutating func readWord() {
        let start = position
        if peek() == "0" { position += 1 }
        while let scalar = peek() {
            if LineCleaner.isLetter(scalar) || (0x300...0x36F).contains(scalar.value) {
                position += 1
            } else if scalar == "'", position > start, isLetter(1) {
                position += 1
                if position - start == 2 { break }
            } else if scalar == ".", isShortenedSize(from: start) {
                position += 2
            } else if scalar == "-", position > start, isLetter(1) {
                if isHalf(from: start) { break }
                position += 1
            } else if LineCleaner.isDigit(scalar), continuesWord(from: start) {
                position += 1
            } else {
                break
            }
        }
        var text = slice(from: start)
        if text.first == "0" { text = "o" + text.dropFirst() }
        skipPluralMark()
        emit(.word, text, key: SpellingRepair.key(of: text))
    }

    /// Whether a word is the half in `un demi-citron`, and not part of a name such as `beurre demi-sel`.
    private func isHalf(from start: Int) -> Bool {
        guard let last = tokens.last, NumberWords.articles.contains(last.key) else { return false }
        return ["demi", "demie"].contains(TextFolding.fold(slice(from: start)))
    }

    private func continuesWord(from start: Int) -> Bool {
        let length = position - start
        if length == 1, input[start] == "x" || input[start] == "X" { return false }
        return length < 12
    }

    /// Whether the dot belongs to a shortened size: `m.-große`.
    private func isShortenedSize(from start: Int) -> Bool {
        position - start == 1 && input[start] == "m" && peek(1) == "-" && isLetter(2)
    }

    /// Skips the ending that a form leaves open: `Zwiebel(n)`, `egg(s)`.
    private mutating func skipPluralMark() {
        guard peek() == "(", isLetter(1) else { return }
        let length = isLetter(2) ? 2 : 1
        guard peek(length + 1) == ")" else { return }
        let ending = String(String.UnicodeScalarView(input[(position + 1)...(position + length)]))
        if Self.pluralMarks.contains(ending) { position += length + 2 }
    }

    private static let pluralMarks: Set<String> = ["n", "en", "e", "er", "s", "es", "x"]
}
