/// A table of foods that is searched by identifier.
///
/// - Complexity: Building is linear in the number of foods; looking up an identifier takes constant time.
public struct FoodTable: Sendable {
    /// The foods in the order in which they were given.
    public let foods: [Food]
    private let positions: [FoodID: Int]

    /// Creates a table.
    ///
    /// - Parameter foods: The foods; of several with one identifier the first counts.
    public init(_ foods: [Food]) {
        self.foods = foods
        positions = Dictionary(
            foods.enumerated().map { ($0.element.id, $0.offset) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The food with an identifier, or `nil` when the table has none.
    public subscript(id: FoodID) -> Food? {
        positions[id].map { foods[$0] }
    }
}
