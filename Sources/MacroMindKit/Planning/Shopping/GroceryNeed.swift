/// How much of a food a plan needs, and how it is bought.
struct GroceryNeed {
    /// The edible mass that the plan uses.
    let mass: Grams
    /// The food, where the table knows it.
    let food: Food?
    /// The edible mass that is at home.
    let atHome: Grams

    /// The edible mass that is missing.
    private var missing: Grams { max(0, mass - atHome) }

    func item(_ id: FoodID, name: String, purchases: PurchaseTable) -> GroceryList.Item {
        let edibleShare = 1 - min(max(food?.refuse ?? 0, 0), 0.9)
        let used = min(mass, atHome)
        var item = GroceryList.Item(
            food: id,
            name: food?.name ?? name,
            aisle: food?.aisle ?? .other,
            edible: mass.rounded(),
            toBuy: (missing / edibleShare).rounded(),
            pieces: nil,
            isPantryItem: isAtHand(purchases[id]?.package),
            atHome: used > 0 ? used.rounded() : nil
        )
        guard missing > 0 else {
            item.cost = purchases.isEmpty ? nil : 0
            return item
        }
        let bought = buy(&item, purchases[id]?.package)
        if bought > missing { item.leftOver = (bought - missing).rounded() }
        if !purchases.isEmpty {
            item.cost = Int(exactly: min(1e9, purchases.cents(bought, of: id)).rounded())
        }
        return item
    }

    /// Returns whether kitchens usually have that much of the food at hand: at most half a package of a staple.
    private func isAtHand(_ package: Purchase.Package?) -> Bool {
        guard let food, food.isPantryItem else { return false }
        return missing <= (package.map { $0.mass / 2 } ?? Self.usualStock)
    }

    /// What kitchens have at hand of a staple whose package is not known, by a rule of this library.
    private static let usualStock: Grams = 150

    /// Fills in packages or pieces, and returns the edible mass that is bought.
    private func buy(_ item: inout GroceryList.Item, _ package: Purchase.Package?) -> Grams {
        let piece = piece
        if let piece, let count = Self.count(missing, of: piece.mass) {
            item.pieces = text(count, of: piece)
        }
        if let package, package.mass > 0, let count = Self.count(missing, of: package.mass) {
            item.packages = count
            item.package = package
            // Packages are known by what is edible in them.
            item.toBuy = missing.rounded()
            return package.mass * Double(count)
        }
        guard let piece, let count = Self.count(missing, of: piece.mass) else { return missing }
        return piece.mass * Double(count)
    }

    /// The piece in which the food is counted: a medium one before others, a can of what is canned.
    private var piece: FoodPortion? {
        guard let food else { return nil }
        let isCanned = food.aisle == .canned
        let countable: Set<String> =
            isCanned ? ["can"] : ["piece", "medium", "head", "bulb", "each", "fruit"]
        let medium = food.portions.first {
            !isCanned && $0.unit == "piece" && $0.qualifier == "medium"
        }
        let portion = medium ?? food.portions.first { countable.contains($0.unit) }
        return portion.flatMap { $0.mass >= 20 ? $0 : nil }
    }

    /// The fruit that is bought for its juice, such as lemons.
    private var juicedFruit: String? {
        let words = (food?.name ?? "").split { $0 == " " || $0 == "," }
        return words.count > 1 && words[1] == "juice" ? String(words[0]) : nil
    }

    private func text(_ count: Int, of portion: FoodPortion) -> String {
        if let juicedFruit { return "≈ \(count) \(UnitPlural.text(juicedFruit, count: count))" }
        let isPiece = portion.unit == "piece" || portion.unit == "each"
        let unit = isPiece ? portion.qualifier : UnitPlural.text(portion.unit, count: count)
        return unit.isEmpty ? "≈ \(count)" : "≈ \(count) \(unit)"
    }

    /// The part of a package or piece for which nobody buys another one.
    private static let spare = 0.02

    private static func count(_ mass: Grams, of unit: Grams) -> Int? {
        Int(exactly: max(1, (mass / unit - spare).rounded(.up)))
    }
}
