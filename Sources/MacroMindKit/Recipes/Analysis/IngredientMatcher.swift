/// Finds the food that an ingredient line means.
///
/// The matcher asks its source for the very names first, with the words of the preparation that name a product (`grated
/// parmesan`), then lets the source rank what resembles the words. States follow the words: a can asks for canned food, `cooked`
/// before the name for cooked food; everything else is raw or dry. Foods whose name the line only borrows, such as the steak of
/// `jackfruit steak`, are left out.
public struct IngredientMatcher: Sendable {
    /// The foods.
    public let source: any FoodSource
    /// The lowest score at which a food is taken for the one that is meant, from 0 to 1.
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
        let gate = MatchGuard(line, source: source)
        var otherState: FoodMatch?
        for text in words.tellsFat ? [] : words.exactTexts {
            let found = exactMatches(text, words, context).filter(gate.allowsNamed)
            guard let first = found.first else { continue }
            if words.states.isEmpty || words.states.contains(first.food.state) { return found }
            if otherState == nil { otherState = first }
        }
        let ranked = ranked(words, gate, context)
        if let first = ranked.first, first.score >= 0.85, words.states.contains(first.food.state) {
            return ranked
        }
        if words.states.contains(.canned), let found = canned(words, otherState ?? ranked.first, context) {
            return [found]
        }
        if otherState == nil, ranked.first?.score ?? 0 < 0.75, let common = words.withoutBrand,
            var found = exactMatches(common, words, context).first, gate.allowsNamed(found)
        {
            found.score = max(0.7, ranked.first?.score ?? 0)
            found.reasons.append("without the capitalised words in front")
            return [found] + ranked.filter { $0.food.id != found.food.id }
        }
        return otherState.map { [$0] } ?? ranked
    }

    /// The plainest canned food of the kind that the words or the food found in another state name.
    private func canned(_ words: LineWords, _ other: FoodMatch?, _ context: FoodQuery.Context) -> FoodMatch? {
        guard let other, !words.states.contains(other.food.state) else { return nil }
        let plainName = other.food.name.split(separator: ",").first.map { "canned " + $0 }
        for text in [words.cannedKind, plainName].compactMap(\.self) {
            if let found = exactMatches(text, words, context).first, words.states.contains(found.food.state) {
                return found
            }
        }
        return nil
    }

    /// The foods of which a text is a very name, best first.
    private func exactMatches(_ text: String, _ words: LineWords, _ context: FoodQuery.Context) -> [FoodMatch]
    {
        let query = FoodQuery(
            text,
            states: words.states,
            context: context,
            isForeign: words.isForeign,
            limit: 3
        )
        let key = FoodWords.key(FoodWords.words(of: text))
        return source.search(query).filter { FoodWords.key(FoodWords.words(of: $0.matchedName)) == key }
    }

    private func ranked(_ words: LineWords, _ gate: MatchGuard, _ context: FoodQuery.Context) -> [FoodMatch] {
        var best: [FoodMatch] = []
        for name in words.names {
            let query = FoodQuery(
                name,
                hints: words.hints,
                states: words.states,
                context: context,
                isForeign: words.isForeign,
                limit: 5
            )
            let found = source.search(query).filter { $0.score >= threshold }.compactMap(gate.judged)
            if found.first?.score ?? 0 > best.first?.score ?? 0 { best = found }
        }
        return best
    }
}
