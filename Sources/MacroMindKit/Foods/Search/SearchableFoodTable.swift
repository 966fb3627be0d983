/// A food table with an index for ranked search that forgives plurals, word order and slips of the pen.
///
/// ```swift
/// let foods = SearchableFoodTable(table)
/// foods.search(FoodQuery("strawberies")).first?.food.name  // "strawberries"
/// ```
///
/// A score of 1 means that the words are one of the food's names. Below, a score is the weighted share of words that the query
/// and the name have in common: rare words weigh more than common ones, and words that only describe weigh little.
///
/// A query for at most three matches whose words are a very name is answered with the foods of that name alone.
///
/// - Complexity: Building is linear in the length of all names. A search by the very name takes constant time; others take time
///   in proportion to the number of names that share a word with the query.
public struct SearchableFoodTable: FoodSource {
    /// The foods.
    public let table: FoodTable
    private let index: FoodSearchIndex

    /// Creates an index over a table.
    ///
    /// - Parameter table: The foods.
    public init(_ table: FoodTable) {
        self.table = table
        index = FoodSearchIndex(table.foods)
    }

    /// Creates an index over a part of a larger source, which tells how rare words are in all of it.
    init(_ table: FoodTable, counts: [String: Int], names: Int) {
        self.table = table
        index = FoodSearchIndex(table.foods, counts: counts, names: names)
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func food(_ id: FoodID) -> Food? { table[id] }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func search(_ query: FoodQuery) -> [FoodMatch] {
        let words = FoodWords.words(of: query.text.prefix(200))
        guard !words.isEmpty else { return [] }
        var best: [Int: Candidate] = [:]
        for entry in index.exact[FoodWords.key(words), default: []] {
            // Of names with the same words, the one in the same order is meant: milk chocolate is no chocolate milk.
            let isInOrder = index.entries[Int(entry)].words.map { index.words[Int($0)] } == words
            keep(Candidate(entry: Int(entry), share: isInOrder ? 1 : 0.98, isExact: true), in: &best)
        }
        if best.isEmpty || query.limit > 3 {
            collect(words, into: &best)
        }
        return ranked(best, query)
    }

    // MARK: Candidates

    /// A name that shares words with the query.
    private struct Candidate {
        var entry: Int
        var share: Float
        var isExact = false
        var slips: [String] = []
    }

    private func keep(_ candidate: Candidate, in best: inout [Int: Candidate]) {
        let food = index.entries[candidate.entry].food
        if let other = best[food],
            (other.share, -index.entries[other.entry].rank) >= (
                candidate.share, -index.entries[candidate.entry].rank
            )
        {
            return
        }
        best[food] = candidate
    }

    /// One word of the query with the words of the table that it may mean.
    private struct Term {
        var weight: Float
        var meanings: [(number: Int32, share: Float)]
        var isHead: Bool
    }

    private func terms(_ words: [String]) -> [Term] {
        let head = words.lastIndex { !FoodWords.soft.contains($0) && !FoodWords.states.contains($0) }
        return words.prefix(12).enumerated().map { position, word in
            let number = index.vocabulary[word]
            let meanings = number.map { [($0, Float(1))] } ?? index.near(word).map { ($0.number, $0.share) }
            return Term(
                weight: index.queryWeight(word, number ?? meanings.first?.0),
                meanings: meanings,
                isHead: position == head
            )
        }
    }

    private func collect(_ words: [String], into best: inout [Int: Candidate]) {
        let terms = terms(words)
        let total = terms.reduce(Float(0)) { $0 + $1.weight }
        guard total > 0 else { return }
        var shared: [Int32: (query: Float, name: Float, head: Bool)] = [:]
        for term in terms {
            for (number, share) in term.meanings {
                let weight = index.weights[Int(number)]
                for entry in index.postings[Int(number)] {
                    var sum = shared[entry] ?? (0, 0, false)
                    sum.query += term.weight * share
                    sum.name += weight * share
                    sum.head = sum.head || term.isHead
                    shared[entry] = sum
                }
            }
        }
        for (entry, sum) in shared {
            let name = index.entries[Int(entry)].weight
            let share =
                min(1, 0.6 * (sum.query / total) + 0.4 * (sum.name / max(name, 0.01)))
                * (sum.head ? 0.98 : 0.7)
            if share > 0.25 { keep(Candidate(entry: Int(entry), share: share), in: &best) }
        }
    }

    // MARK: Ranking

    private func ranked(_ candidates: [Int: Candidate], _ query: FoodQuery) -> [FoodMatch] {
        let hints = Set(query.hints.flatMap { FoodWords.words(of: $0) })
        var scored = candidates.map { food, candidate in
            (food: food, candidate: candidate, score: score(candidate, table.foods[food], query, hints))
        }
        scored.sort { first, second in
            if first.score != second.score { return first.score > second.score }
            let ranks = (
                index.entries[first.candidate.entry].rank, index.entries[second.candidate.entry].rank
            )
            return ranks.0 != ranks.1 ? ranks.0 < ranks.1 : first.food < second.food
        }
        return scored.prefix(query.limit).map { item in
            let food = table.foods[item.food]
            return FoodMatch(
                food: food,
                score: Double(max(0, min(1, item.score))),
                matchedName: name(item.candidate.entry, of: food),
                reasons: reasons(item.candidate, food, query)
            )
        }
    }

    private func score(
        _ candidate: Candidate,
        _ food: Food,
        _ query: FoodQuery,
        _ hints: Set<String>
    ) -> Float {
        var score = candidate.share
        if index.entries[candidate.entry].isForeign != query.isForeign { score -= 0.03 }
        if !query.states.isEmpty {
            score += query.states.contains(food.state) ? 0.06 : -0.12
        } else {
            score += Self.defaultState(food, query.context) * (candidate.isExact ? 0.2 : 1)
        }
        return hints.isEmpty ? score : score + Self.agreement(hints, with: wordsOf(food))
    }

    /// What hints add to a score; a fat content that another food has counts against it.
    private static func agreement(_ hints: Set<String>, with words: Set<String>) -> Float {
        var sum: Float = 0
        let isFat: (String) -> Bool = { $0.hasSuffix("%") }
        for hint in hints where words.contains(hint) { sum += isFat(hint) ? 0 : 0.05 }
        guard hints.contains(where: isFat) else { return sum }
        if hints.contains(where: { isFat($0) && words.contains($0) }) { return sum + 0.3 }
        return words.contains(where: isFat) ? sum - 0.2 : sum
    }

    private func wordsOf(_ food: Food) -> Set<String> {
        var words = Set(FoodWords.words(of: food.name))
        for alias in food.aliases { words.formUnion(FoodWords.words(of: alias.text)) }
        return words
    }

    /// Prefers the state in which a bare name is meant: raw or dry in a recipe, cooked on a plate.
    private static func defaultState(_ food: Food, _ context: FoodQuery.Context) -> Float {
        switch (context, food.state) {
        case (.recipe, .cooked), (.recipe, .prepared): -0.05
        case (.plate, .cooked), (.plate, .prepared): 0.05
        case (.plate, .dry): -0.05
        default: 0
        }
    }

    private func name(_ entry: Int, of food: Food) -> String {
        let rank = index.entries[entry].rank
        return rank == 0 ? food.name : food.aliases[rank - 1].text
    }

    private func reasons(_ candidate: Candidate, _ food: Food, _ query: FoodQuery) -> [String] {
        var reasons = [candidate.isExact ? "same words as a name" : "words in common"]
        if query.states.contains(food.state) { reasons.append("state \(food.state.rawValue)") }
        return reasons
    }
}
