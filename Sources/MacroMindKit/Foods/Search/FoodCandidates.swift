/// What a source with an index of its own needs, so that it finds and ranks foods as ``SearchableFoodTable`` does.
///
/// Such a source keeps the words of each name and, for each word, the number of names in which it stands. It looks up candidates
/// that share words with a query, and lets ``rank(_:among:counts:names:)`` order them.
package enum FoodCandidates {
    /// The most words of a query that count.
    package static let maximumWords = 12

    /// Returns the words by which a name is found, each once.
    package static func words(of name: String) -> [String] {
        var result: [String] = []
        for word in FoodWords.words(of: name) where !result.contains(word) { result.append(word) }
        return result
    }

    /// Returns the words of a query, each once.
    package static func words(of query: FoodQuery) -> [String] {
        Array(words(of: String(query.text.prefix(200))).prefix(maximumWords))
    }

    /// Whether a word only describes a food and seldom decides which one is meant.
    package static func isDescriptive(_ word: String) -> Bool {
        FoodWords.soft.contains(word) || FoodWords.states.contains(word)
    }

    /// Returns the range of lengths in which slips of a word are looked for, or `nil` when the word allows none.
    ///
    /// Slips keep the first two letters.
    package static func slipLengths(of word: String) -> ClosedRange<Int>? {
        let count = word.utf8.count
        guard (4...24).contains(count), word.utf8.prefix(2).allSatisfy({ $0 < 0x7F }) else { return nil }
        let allowed = allowedSlips(count)
        return count - allowed...count + allowed
    }

    /// Returns the words that a word may be a slip of, the nearest first, at most four.
    package static func slips(of word: String, among words: some Sequence<String>) -> [String] {
        let letters = Array(word.utf8)
        let allowed = allowedSlips(letters.count)
        var found: [(distance: Int, word: String)] = []
        for other in words {
            let distance = EditDistance.between(letters, Array(other.utf8), limit: allowed)
            if distance <= allowed { found.append((distance, other)) }
        }
        return found.sorted { ($0.distance, $0.word) < ($1.distance, $1.word) }.prefix(4).map(\.word)
    }

    private static func allowedSlips(_ count: Int) -> Int { count >= 8 ? 2 : 1 }

    /// Returns the foods that a query means, best first.
    ///
    /// - Parameters:
    ///   - query: What is looked for.
    ///   - foods: The candidates; of equal ones the first comes first.
    ///   - counts: The number of names of the whole source in which a word stands.
    ///   - names: The number of names of the whole source.
    /// - Returns: At most ``FoodQuery/limit`` matches.
    package static func rank(
        _ query: FoodQuery,
        among foods: [Food],
        counts: [String: Int],
        names: Int
    ) -> [FoodMatch] {
        let table = SearchableFoodTable(FoodTable(foods), counts: counts, names: names)
        return table.search(query)
    }
}
