/// A food source in front of another: the second is asked only where the first does not know the very name.
///
/// ```swift
/// let foods = LayeredFoodSource(SearchableFoodTable(.bundled), over: imported)
/// ```
public struct LayeredFoodSource: FoodSource {
    /// What a match of the second source loses, so that a good match of the first is preferred.
    private static let distance = 0.1

    private let first: any FoodSource
    private let second: any FoodSource

    /// Creates a layered source.
    ///
    /// - Parameters:
    ///   - first: The source that is preferred, such as the bundled table.
    ///   - second: The source behind it, such as an imported database.
    public init(_ first: any FoodSource, over second: any FoodSource) {
        self.first = first
        self.second = second
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func food(_ id: FoodID) -> Food? { first.food(id) ?? second.food(id) }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func search(_ query: FoodQuery) -> [FoodMatch] {
        let preferred = first.search(query)
        let isNamed = preferred.first.map { FoodWords.key(FoodWords.words(of: $0.matchedName)) }
        if isNamed == FoodWords.key(FoodWords.words(of: query.text)) { return preferred }
        let known = Set(preferred.map(\.food.id))
        let others = second.search(query).filter { !known.contains($0.food.id) }.map { match in
            var match = match
            match.score = max(0, match.score - Self.distance)
            return match
        }
        // Sorting is stable by position, so that the preferred source wins ties.
        let merged = (preferred + others).enumerated().sorted { first, second in
            first.element.score != second.element.score
                ? first.element.score > second.element.score : first.offset < second.offset
        }
        return merged.prefix(query.limit).map(\.element)
    }
}
