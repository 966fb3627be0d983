/// What has to be bought for a plan, merged over all meals and sorted by aisle.
public struct GroceryList: Sendable, Hashable, Codable {
    /// A food and how much of it the plan needs.
    public struct Item: Sendable, Hashable, Codable {
        /// The food.
        public var food: FoodID
        /// The name of the food.
        public var name: String
        /// Where it is found in a shop.
        public var aisle: Aisle
        /// The edible mass that the plan uses.
        public var edible: Grams
        /// The mass to buy: the edible mass and the reported inedible share, such as peel.
        public var toBuy: Grams
        /// The amount to buy in pieces, when the table knows what a piece weighs: `≈ 3 medium`.
        public var pieces: String?
        /// A Boolean value that tells whether kitchens usually have it at hand.
        public var isPantryItem: Bool

        private enum CodingKeys: String, CodingKey {
            case food = "food_id"
            case name, aisle
            case edible = "edible_g"
            case toBuy = "buy_g"
            case pieces
            case isPantryItem = "pantry"
        }
    }

    /// The items, by aisle and then by name.
    public var items: [Item]

    /// Collects what a plan needs.
    ///
    /// Raw and dry foods count as they are bought. Foods planned in a cooked state are listed in that state.
    ///
    /// - Parameters:
    ///   - plan: The plan.
    ///   - foods: The table that knows its foods; a food that is absent is listed under other things.
    /// - Complexity: Linear in the number of ingredients, apart from sorting the list.
    public init(for plan: MealPlan, foods: FoodTable) {
        var masses: [FoodID: Grams] = [:]
        var names: [FoodID: String] = [:]
        for ingredient in plan.days.flatMap(\.meals).flatMap(\.ingredients) {
            masses[ingredient.food, default: 0] += ingredient.mass
            names[ingredient.food] = ingredient.name
        }
        items = masses.map { id, mass in
            Self.item(id, name: names[id] ?? id.rawValue, mass: mass, food: foods[id])
        }
        items.sort { ($0.aisle, $0.name, $0.food) < ($1.aisle, $1.name, $1.food) }
    }

    private static func item(_ id: FoodID, name: String, mass: Grams, food: Food?) -> Item {
        let edibleShare = 1 - min(max(food?.refuse ?? 0, 0), 0.9)
        return Item(
            food: id,
            name: food?.name ?? name,
            aisle: food?.aisle ?? .other,
            edible: mass.rounded(),
            toBuy: (mass / edibleShare).rounded(),
            pieces: food.flatMap { pieces(of: $0, mass: mass) },
            isPantryItem: food?.isPantryItem ?? false
        )
    }

    private static func pieces(of food: Food, mass: Grams) -> String? {
        let isCanned = food.aisle == .canned
        let countable: Set<String> =
            isCanned ? ["can"] : ["piece", "medium", "head", "bulb", "each", "fruit"]
        guard
            let portion = food.portions.first(where: {
                !isCanned && $0.unit == "piece" && $0.qualifier == "medium"
            })
                ?? food.portions.first(where: { countable.contains($0.unit) }),
            portion.mass >= 20
        else { return nil }
        guard let count = Int(exactly: max(1, (mass / portion.mass).rounded(.up))) else { return nil }
        let unit = portion.unit == "piece" || portion.unit == "each" ? portion.qualifier : portion.unit
        return unit.isEmpty ? "≈ \(count)" : "≈ \(count) \(unit)"
    }
}
