/// A shopping list as comma-separated values, one line for each item, after RFC 4180.
///
/// - Complexity: Linear in the number of items.
public struct GroceryCSV: Sendable {
    /// The table with a header line; lines end with CR and LF.
    public let text: String

    /// Renders a list.
    ///
    /// - Parameter list: The list.
    public init(_ list: GroceryList) {
        let header = [
            "aisle", "item", "buy_g", "pieces", "edible_g", "pantry", "food_id", "purchase", "left_over_g",
            "cost_cents",
        ]
        let rows = list.items.map { item in
            [
                item.aisle.heading, item.name, item.toBuy.value.text, item.pieces ?? "",
                item.edible.value.text, item.isPantryItem ? "yes" : "no", item.food.rawValue,
                item.packages == nil ? "" : item.purchase ?? "", item.leftOver?.value.text ?? "",
                item.cost.map(String.init) ?? "",
            ]
        }
        text = CSVText.table([header] + rows)
    }
}
