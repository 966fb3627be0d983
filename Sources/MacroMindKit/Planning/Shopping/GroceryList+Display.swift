extension GroceryList.Item {
    /// The name as it stands on a shelf: without “raw”, “dry” and “fresh”, which go without saying in a shop.
    public var shoppingName: String {
        let words = name.split(separator: ",").map { $0.trimmingBlanks() }
        let rest = words.dropFirst().filter { !["raw", "dry", "fresh"].contains($0) }
        return (words.prefix(1) + rest).joined(separator: ", ")
    }

    /// How the food is bought: `2 cans of 240 g`, its pieces `≈ 3 heads`, or nothing for what is weighed.
    public var purchase: String? {
        guard let packages, let package else { return pieces }
        return "\(packages) \(UnitPlural.text(package.name, count: packages)) of \(Self.text(package.mass))"
    }

    /// A mass as people read it on a shopping list: `240 g`, `1.2 kg`.
    public static func text(_ mass: Grams) -> String {
        guard mass >= 1_000 else { return "\(mass.whole) g" }
        return "\(Kilograms(mass).rounded(toPlaces: 2).value.text) kg"
    }
}

extension GroceryList {
    /// What is to be bought, by aisle in the order of a shop; what kitchens usually have at hand and what is at home apart.
    public var aisles: [(aisle: Aisle, items: [Item])] {
        Aisle.allCases.compactMap { aisle in
            let items = items.filter { $0.aisle == aisle && $0.toBuy > 0 && !$0.isPantryItem }
            return items.isEmpty ? nil : (aisle, items)
        }
    }

    /// What kitchens usually have at hand, as far as it is not known to be at home.
    public var staples: [Item] { items.filter { $0.toBuy > 0 && $0.isPantryItem } }

    /// The estimated cost of what kitchens usually have at hand, in cents, should it be missing, or nothing without prices.
    public var staplesCost: Int? {
        let costs = staples.map(\.cost)
        return costs.contains(nil) ? nil : costs.reduce(0) { $0 + ($1 ?? 0) }
    }
}
