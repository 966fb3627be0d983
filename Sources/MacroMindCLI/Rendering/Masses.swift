import MacroMindKit

/// Masses as people read them on a shopping list.
enum Masses {
    static func text(_ mass: Grams) -> String { GroceryList.Item.text(mass) }
}
