import GRDB
import MacroMindKit

/// Looks for foods: first candidates through the index of words, then the ranking that the table in memory has too.
struct FoodSearch {
    /// The most foods that are ranked for a query.
    private static let maximumCandidates = 240
    /// What a match by the beginning of a word keeps of its score.
    private static let completionShare = 0.9

    private let database: Database

    init(_ database: Database) { self.database = database }

    /// Returns the foods that a query means, best first.
    func matches(_ query: FoodQuery) throws -> [FoodMatch] {
        let words = FoodCandidates.words(of: query)
        guard !words.isEmpty else { return [] }
        let counts = try counts(words)
        var matches = try ranked(query, words, counts)
        for completion in try completions(of: words.last ?? "", counts) {
            var completed = query
            completed.text = (words.dropLast() + [completion]).joined(separator: " ")
            let found = try ranked(
                completed,
                Array(words.dropLast()) + [completion],
                self.counts(words + [completion])
            )
            matches = Self.merged(matches, found.map { Self.completed($0, by: completion) })
        }
        return try matches.prefix(query.limit).compactMap { match in
            guard let food = try FoodReader(database).food(match.food.id) else { return nil }
            var match = match
            match.food = food
            return match
        }
    }

    private func ranked(_ query: FoodQuery, _ words: [String], _ counts: [String: Int]) throws -> [FoodMatch]
    {
        let candidates = try FoodReader(database).outlines(try candidates(words, counts)).map(\.food)
        guard !candidates.isEmpty else { return [] }
        var all = Set(words)
        for food in candidates {
            all.formUnion(FoodCandidates.words(of: food.name))
            for alias in food.aliases { all.formUnion(FoodCandidates.words(of: alias.text)) }
        }
        let names = try Int.fetchOne(database, sql: "SELECT names FROM food_total") ?? 0
        return FoodCandidates.rank(
            query,
            among: candidates,
            counts: try self.counts(Array(all)),
            names: names
        )
    }

    private static func completed(_ match: FoodMatch, by word: String) -> FoodMatch {
        var match = match
        match.score *= completionShare
        match.reasons.append("last word completed to “\(word)”")
        return match
    }

    private static func merged(_ first: [FoodMatch], _ second: [FoodMatch]) -> [FoodMatch] {
        let better = Dictionary(
            (first + second).map { ($0.food.id, $0.score) },
            uniquingKeysWith: { max($0, $1) }
        )
        var seen: Set<FoodID> = []
        let kept = (first + second).filter {
            $0.score == better[$0.food.id] && seen.insert($0.food.id).inserted
        }
        return kept.enumerated().sorted { first, second in
            first.element.score != second.element.score
                ? first.element.score > second.element.score : first.offset < second.offset
        }.map(\.element)
    }

    // MARK: Words

    /// The number of names in which words stand; words that stand in none are left out.
    private func counts(_ words: [String]) throws -> [String: Int] {
        var result: [String: Int] = [:]
        let statement = try database.cachedStatement(sql: "SELECT names FROM food_word WHERE word = ?")
        for word in words where result[word] == nil {
            if let count = try Int.fetchOne(statement, arguments: [word]) { result[word] = count }
        }
        return result
    }

    /// The words that begin like the last one, which someone may still be typing.
    private func completions(of word: String, _ counts: [String: Int]) throws -> [String] {
        guard word.utf8.count >= 3, counts[word] == nil, word.utf8.allSatisfy({ $0 < 0x80 }) else {
            return []
        }
        return try String.fetchAll(
            database,
            sql: "SELECT word FROM food_word WHERE word > ? AND word < ? ORDER BY names DESC, word LIMIT 2",
            arguments: [word, word + "{"]
        )
    }

    private func slips(of word: String) throws -> [String] {
        guard let lengths = FoodCandidates.slipLengths(of: word) else { return [] }
        let start = String(word.prefix(2))
        let words = try String.fetchAll(
            database.cachedStatement(
                sql:
                    "SELECT word FROM food_word WHERE word >= ? AND word < ? AND length(word) BETWEEN ? AND ?"
            ),
            arguments: [start, start + "\u{7F}", lengths.lowerBound, lengths.upperBound]
        )
        return FoodCandidates.slips(of: word, among: words)
    }

    // MARK: Candidates

    /// One word of the query as the index looks for it.
    private struct Term {
        var expression: String
        var count: Int
        var isDescriptive: Bool
    }

    /// The numbers of foods that share words with a query: those that have all of them first, then those that lack one, then those
    /// that have one.
    private func candidates(_ words: [String], _ counts: [String: Int]) throws -> [Int64] {
        let terms = try words.compactMap { try term($0, counts) }
        let telling = terms.filter { !$0.isDescriptive }
        var found: [Int64] = []
        var seen: Set<Int64> = []
        for (expression, limit) in Self.expressions(terms, telling.isEmpty ? terms : telling) {
            guard found.count < Self.maximumCandidates else { break }
            let numbers = try Int64.fetchAll(
                database.cachedStatement(
                    sql: "SELECT rowid FROM food_search WHERE food_search MATCH ? ORDER BY rowid LIMIT ?"
                ),
                arguments: [expression, limit]
            )
            for number in numbers.map(FoodNameNumber.food) where seen.insert(number).inserted {
                found.append(number)
            }
        }
        return found.sorted()
    }

    private func term(_ word: String, _ counts: [String: Int]) throws -> Term? {
        let meanings = counts[word] == nil ? try slips(of: word) : [word]
        guard !meanings.isEmpty else { return nil }
        let expression = meanings.map { "\"\($0)\"" }.joined(separator: " OR ")
        return Term(
            expression: "(\(expression))",
            count: counts[word] ?? 0,
            isDescriptive: FoodCandidates.isDescriptive(word)
        )
    }

    private static func expressions(_ terms: [Term], _ telling: [Term]) -> [(String, Int)] {
        guard !terms.isEmpty else { return [] }
        func all(_ terms: some Sequence<Term>) -> String {
            terms.map(\.expression).joined(separator: " AND ")
        }
        var result = [(all(terms), 160)]
        if telling.count < terms.count { result.append((all(telling), 80)) }
        // The rarer word tells more, so that the commonest is left out first.
        let order = telling.indices.sorted { (telling[$0].count, $0) > (telling[$1].count, $1) }
        if telling.count > 2 {
            for left in order.prefix(6) {
                result.append((all(telling.indices.filter { $0 != left }.map { telling[$0] }), 40))
            }
        }
        if telling.count > 1 {
            for index in order.reversed().prefix(6) { result.append((telling[index].expression, 40)) }
        }
        return result
    }
}
