/// The words of all names of a food table, arranged for search.
///
/// - Complexity: Building takes time in proportion to the length of all names; a look-up by very words takes constant time.
struct FoodSearchIndex: Sendable {
    /// One name of one food.
    struct Entry: Sendable {
        /// The position of the food in its table.
        var food: Int
        /// The words as numbers in the vocabulary.
        var words: [Int32]
        /// The sum of the weights of the words.
        var weight: Float
        /// Whether the name is in another language than English.
        var isForeign: Bool
        /// The position of the name among the names of the food: 0 is the food's own name.
        var rank: Int
    }

    private(set) var entries: [Entry] = []
    private(set) var vocabulary: [String: Int32] = [:]
    private(set) var words: [String] = []
    private(set) var weights: [Float] = []
    /// The entries in which a word stands.
    private(set) var postings: [[Int32]] = []
    /// The entries by their very words.
    private(set) var exact: [String: [Int32]] = [:]
    /// Words by first byte and length, for misspelt ones.
    private(set) var buckets: [Int: [Int32]] = [:]

    /// Creates an index.
    ///
    /// - Parameters:
    ///   - foods: The foods.
    ///   - counts: In how many names a word stands, where the foods are a part of a larger source.
    ///   - names: The number of names of the larger source.
    init(_ foods: [Food], counts: [String: Int]? = nil, names: Int? = nil) {
        for (position, food) in foods.enumerated() {
            add(food.name, of: position, rank: 0, isForeign: false)
            for (rank, alias) in food.aliases.enumerated() {
                add(alias.text, of: position, rank: rank + 1, isForeign: alias.language != "en")
            }
        }
        weigh(counts, names)
    }

    private mutating func add(_ name: String, of food: Int, rank: Int, isForeign: Bool) {
        let words = FoodWords.words(of: name)
        guard !words.isEmpty else { return }
        let entry = Int32(entries.count)
        var numbers: [Int32] = []
        for word in words {
            let number = number(of: word)
            if !numbers.contains(number) {
                numbers.append(number)
                postings[Int(number)].append(entry)
            }
        }
        entries.append(Entry(food: food, words: numbers, weight: 0, isForeign: isForeign, rank: rank))
        exact[FoodWords.key(words), default: []].append(entry)
    }

    private mutating func number(of word: String) -> Int32 {
        if let known = vocabulary[word] { return known }
        let number = Int32(words.count)
        vocabulary[word] = number
        words.append(word)
        postings.append([])
        buckets[Self.bucket(word), default: []].append(number)
        return number
    }

    /// Gives rare words more weight than common ones, and little to words that only describe.
    private mutating func weigh(_ counts: [String: Int]?, _ names: Int?) {
        let total = Float(max(1, names ?? entries.count))
        weights = words.indices.map { index in
            let count = counts?[words[index]] ?? postings[index].count
            let rarity = 1 + Self.logarithm(total / Float(count + 1))
            if FoodWords.states.contains(words[index]) { return rarity * 0.2 }
            return FoodWords.soft.contains(words[index]) ? rarity * 0.25 : rarity
        }
        for index in entries.indices {
            entries[index].weight = entries[index].words.reduce(0) { $0 + weights[Int($1)] }
        }
    }

    /// A quarter of the binary logarithm, by counting halvings; exact enough for weights and equal on every platform.
    private static func logarithm(_ value: Float) -> Float {
        guard value > 1 else { return 0 }
        return (Float(value.exponent) + (value.significand - 1)) / 4
    }

    static func bucket(_ word: String) -> Int {
        Int(word.utf8.first ?? 0) * 64 + min(63, word.utf8.count)
    }

    /// The weight of a word in a query, known to the table or not.
    func queryWeight(_ word: String, _ number: Int32?) -> Float {
        if let number { return weights[Int(number)] }
        if FoodWords.states.contains(word) { return 0.5 }
        if FoodWords.brands.contains(word) { return 0.1 }
        return FoodWords.soft.contains(word) ? 0.5 : 1.5
    }

    // MARK: Misspelt words

    /// Returns the words of the table that an unknown word may be a slip of, with the share of it that they keep.
    func near(_ word: String) -> [(number: Int32, share: Float)] {
        let letters = Array(word.utf8)
        guard letters.count >= 4, letters.count <= 24 else { return [] }
        let allowed = letters.count >= 8 ? 2 : 1
        var result: [(number: Int32, share: Float)] = []
        for length in (letters.count - allowed)...(letters.count + allowed) {
            for number in buckets[Int(letters[0]) * 64 + min(63, length), default: []]
            where words[Int(number)].utf8.dropFirst().first == letters[1] {
                let distance = EditDistance.between(letters, Array(words[Int(number)].utf8), limit: allowed)
                if distance <= allowed {
                    result.append((number, 1 - 0.15 * Float(distance)))
                }
            }
        }
        result.sort { $0.share != $1.share ? $0.share > $1.share : $0.number < $1.number }
        return Array(result.prefix(4))
    }
}
