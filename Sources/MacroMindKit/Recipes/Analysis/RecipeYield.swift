/// How much a recipe makes: `4 servings`, `Makes 12 muffins`, `für 2 Personen`.
public struct RecipeYield: Sendable, Hashable, Codable {
    /// The number of servings or pieces; more than zero.
    public var count: Double
    /// The text as written.
    public var text: String

    /// Creates a yield from the text of a source.
    ///
    /// The first number of the text counts; of a range the mid-point. The result is `nil` for a text without a number between 0
    /// and 1,000.
    ///
    /// - Parameter text: The text, such as `Serves 4-6`.
    public init?(_ text: some StringProtocol) {
        let text = String(text.prefix(200))
        let tokens = LineTokenizer.tokens(of: LineCleaner.clean(text))
        let reader = NumberReader(tokens: tokens)
        for (index, token) in tokens.enumerated()
        where token.kind == .number || NumberWords.whole[token.key] != nil {
            guard !NumberWords.articles.contains(token.key), let reading = reader.quantity(at: index) else {
                continue
            }
            let count = reading.quantity.midpoint
            guard count > 0, count <= 1000 else { return nil }
            self.count = count
            self.text = text
            return
        }
        return nil
    }

    /// Creates a yield of a number of servings.
    ///
    /// - Parameter servings: The number of servings, more than zero.
    public init(servings: Double) {
        count = max(servings, .leastNonzeroMagnitude)
        text = "\(WeightEstimator.text(servings)) servings"
    }
}
