/// A word or phrase that stands for foods, such as a disliked food: `mushroom`, `blue cheese`, `fish`.
///
/// A term matches a food when all its words occur, in any order and number, in the food's name, in one of its
/// aliases, or in the names of its category and origins. Case and plural endings do not matter.
public struct FoodTerm: Sendable, Hashable {
    /// The term as it was given.
    public let text: String
    private let words: [String]

    /// Creates a term.
    ///
    /// The result is `nil` when the text holds no letter.
    ///
    /// - Parameter text: The words; at least one letter.
    public init?(_ text: String) {
        words = Self.words(of: text)
        guard !words.isEmpty else { return nil }
        self.text = text
    }

    /// Returns whether the term stands for a food.
    public func matches(_ food: Food) -> Bool {
        isContained(in: food.name)
            || food.aliases.contains { isContained(in: $0.text) }
            || words == [food.category.rawValue]
            || (words.count == 1 && food.origins.contains.names.contains(words[0]))
    }

    private func isContained(in name: String) -> Bool {
        let others = Self.words(of: name)
        return words.allSatisfy(others.contains)
    }

    /// The words of a text in lower case and in the singular.
    static func words(of text: String) -> [String] {
        text.lowercased().split { !$0.isLetter }.map { singular(String($0)) }
    }

    private static func singular(_ word: String) -> String {
        guard word.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us") else {
            return word
        }
        if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
        if word.hasSuffix("oes") || word.hasSuffix("shes") || word.hasSuffix("ches") {
            return String(word.dropLast(2))
        }
        if word.hasSuffix("leaves") { return word.dropLast(3) + "f" }
        return String(word.dropLast())
    }
}
