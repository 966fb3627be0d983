/// Finds the food that an ingredient line means.
///
/// The matcher asks its source for the very names first, with the words of the preparation that name a product (`grated
/// parmesan`), then lets the source rank what resembles the words. States follow the words: a can asks for canned food, `cooked`
/// before the name for cooked food; everything else is raw or dry.
public struct IngredientMatcher: Sendable {
    /// The foods.
    public let source: any FoodSource
    /// The lowest score at which a food is taken for the one that is meant.
    public var threshold = 0.5

    /// Creates a matcher.
    ///
    /// - Parameter source: The foods.
    public init(source: any FoodSource) { self.source = source }

    /// Returns the foods that a line may mean, best first.
    ///
    /// - Parameters:
    ///   - line: The line, taken apart.
    ///   - context: Where the line stands.
    /// - Returns: At most five matches that reach the threshold; none for an unknown food.
    public func matches(for line: IngredientLine, context: FoodQuery.Context = .recipe) -> [FoodMatch] {
        let words = LineWords(line)
        for text in words.tellsFat ? [] : words.exactTexts {
            let found = source.search(FoodQuery(text, states: words.states, context: context, limit: 1))
            if let first = found.first,
                FoodWords.key(FoodWords.words(of: first.matchedName))
                    == FoodWords.key(FoodWords.words(of: text))
            {
                return [first]
            }
        }
        let query = FoodQuery(
            words.name,
            hints: words.hints,
            states: words.states,
            context: context,
            limit: 5
        )
        return source.search(query).filter { $0.score >= threshold }
    }
}
