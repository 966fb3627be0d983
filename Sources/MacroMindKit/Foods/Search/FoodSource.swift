/// A collection of foods that can be looked up and searched: the bundled table, an imported database, an application's own.
///
/// An implementer returns candidates in order of falling score. ``SearchableFoodTable`` does this in memory for tables of up to
/// some ten thousand foods; larger sources bring their own index.
public protocol FoodSource: Sendable {
    /// Returns the food with an identifier, or `nil` where the source has none.
    func food(_ id: FoodID) -> Food?

    /// Returns the foods that a query means, best first.
    ///
    /// - Parameter query: What is looked for.
    /// - Returns: At most ``FoodQuery/limit`` matches; none where nothing resembles the text.
    func search(_ query: FoodQuery) -> [FoodMatch]
}
