/// Phrases under labels, found in words in time linear to the text.
///
/// A pattern is a row of words as ``PlainText`` folds them. `a|b` means either word, `walk*` every word that begins so, and `..`
/// leaves room for up to four words in between.
struct PhraseBook<Label: Hashable & Sendable>: Sendable {
    /// A place in a pattern.
    private enum Part: Sendable {
        case words([Word])
        case gap
    }

    private struct Word: Sendable {
        let text: String
        let isPrefix: Bool

        init(_ text: some StringProtocol) {
            isPrefix = text.hasSuffix("*")
            self.text = isPrefix ? String(text.dropLast()) : String(text)
        }

        func matches(_ word: String) -> Bool { isPrefix ? word.hasPrefix(text) : word == text }
    }

    private struct Pattern: Sendable {
        let label: Label
        let parts: [Part]
    }

    private static var widestGap: Int { 4 }

    private var patterns: [Pattern] = []
    private var starts: [String: [Int]] = [:]

    /// Creates a book.
    ///
    /// - Parameter entries: The patterns of each label; of a label that comes twice both count.
    init(_ entries: [(Label, [String])]) {
        for (label, texts) in entries {
            for text in texts { add(text, label) }
        }
    }

    private mutating func add(_ text: String, _ label: Label) {
        let parts: [Part] = text.split(separator: " ").map { token in
            token == ".." ? .gap : .words(token.split(separator: "|").map(Word.init))
        }
        guard case .words(let first)? = parts.first else { return }
        for key in Set(first.map { Self.key($0.text) }) { starts[key, default: []].append(patterns.count) }
        patterns.append(Pattern(label: label, parts: parts))
    }

    private static func key(_ word: String) -> String { String(word.unicodeScalars.prefix(2)) }

    /// Returns the labels whose phrases occur.
    ///
    /// - Parameters:
    ///   - words: The folded words of a text.
    ///   - boundary: The number of words in which a phrase may begin but not end.
    /// - Returns: The labels.
    func labels(in words: [String], endingAfter boundary: Int = 0) -> Set<Label> {
        var found: Set<Label> = []
        for start in words.indices {
            for index in starts[Self.key(words[start]), default: []] {
                let pattern = patterns[index]
                guard !found.contains(pattern.label),
                    let end = Self.end(of: pattern.parts, in: words, from: start), end > boundary
                else { continue }
                found.insert(pattern.label)
            }
        }
        return found
    }

    /// Returns the furthest place up to which a phrase reaches that begins at a word, or `nil` when it does not begin there.
    private static func end(of parts: [Part], in words: [String], from start: Int) -> Int? {
        var places: Set<Int> = [start]
        for part in parts {
            switch part {
            case .gap: places = Set(places.flatMap { $0...($0 + widestGap) })
            case .words(let choices):
                places = Set(
                    places.filter { place in
                        place < words.count && choices.contains { $0.matches(words[place]) }
                    }.map { $0 + 1 }
                )
            }
            if places.isEmpty { return nil }
        }
        return places.max()
    }
}
