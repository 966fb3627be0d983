/// The names of all foods of a table, to find foods in running text.
struct FoodNames: Sendable {
    private let foods: [String: [Food]]
    private static let longest = 4
    private static let plainWords: Set<String> = [
        "meal", "snack", "dish", "breakfast", "lunch", "dinner", "plate", "bowl", "drink", "food",
    ]

    init(_ table: FoodTable) {
        var foods: [String: [Food]] = [:]
        for food in table.foods {
            var seen: Set<String> = []
            for name in [food.name] + food.aliases.map(\.text) {
                let words = FoodTerm.words(of: name)
                guard (1...Self.longest).contains(words.count) else { continue }
                let key = words.joined(separator: " ")
                if seen.insert(key).inserted { foods[key, default: []].append(food) }
            }
        }
        self.foods = foods
    }

    /// The foods that a sentence names, each under the longest name, leaving out the names of nutrients.
    func foods(in words: [String]) -> [(words: [String], foods: [Food])] {
        var result: [(words: [String], foods: [Food])] = []
        var start = 0
        while start < words.count {
            var width = 1
            for length in stride(from: min(Self.longest, words.count - start), through: 1, by: -1) {
                let part = Array(words[start..<(start + length)])
                guard
                    length > 1
                        || !(NutrientWords.words.contains(part[0]) || Self.plainWords.contains(part[0])),
                    let found = foods[part.joined(separator: " ")]
                else { continue }
                result.append((part, found))
                width = length
                break
            }
            start += width
        }
        return result
    }
}
