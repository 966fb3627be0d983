/// What someone looks for in a food source.
public struct FoodQuery: Sendable, Hashable {
    /// Where the words come from, which decides what a bare name means.
    public enum Context: String, Sendable, Codable {
        /// A recipe: `rice` is uncooked, `egg` is raw.
        case recipe
        /// A plate or a food diary: `rice` is cooked.
        case plate
    }

    /// The words that name the food.
    public var text: String
    /// Further words that may decide between candidates, such as a fat content or `drained`.
    public var hints: [String]
    /// States that the words ask for; empty when they ask for none.
    public var states: Set<FoodState>
    /// Where the words come from.
    public var context: Context
    /// Whether the words are probably not English, which decides between names that two languages share.
    public var isForeign: Bool
    /// The largest number of matches to return.
    public var limit: Int

    /// Creates a query.
    ///
    /// - Parameters:
    ///   - text: The words that name the food.
    ///   - hints: Further words that may decide between candidates.
    ///   - states: States that the words ask for.
    ///   - context: Where the words come from.
    ///   - isForeign: Whether the words are probably not English.
    ///   - limit: The largest number of matches, at least 1.
    public init(
        _ text: String,
        hints: [String] = [],
        states: Set<FoodState> = [],
        context: Context = .recipe,
        isForeign: Bool = false,
        limit: Int = 10
    ) {
        self.text = text
        self.hints = hints
        self.states = states
        self.context = context
        self.isForeign = isForeign
        self.limit = max(1, limit)
    }
}
