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
        /// The mass to buy: the edible mass that is not at home, and for food sold loose the reported inedible share, such as peel.
        public var toBuy: Grams
        /// The amount to buy in pieces, when the table knows what a piece weighs: `≈ 3 medium`.
        public var pieces: String?
        /// A Boolean value that tells whether kitchens usually have that much of it at hand: at most half a package of a staple.
        public var isPantryItem: Bool
        /// The edible mass that the plan takes from what is at home, or nothing.
        public var atHome: Grams?
        /// How many packages to buy, or nothing for a food that is sold loose or not to be bought.
        public var packages: Int?
        /// The package, or nothing for a food that is sold loose or not to be bought.
        public var package: Purchase.Package?
        /// The edible mass that is left of whole packages and pieces when the plan is eaten, or nothing when it is not known.
        public var leftOver: Grams?
        /// The estimated cost of what is bought in cents, or nothing without prices.
        public var cost: Int?

        private enum CodingKeys: String, CodingKey {
            case food = "food_id"
            case name, aisle
            case edible = "edible_g"
            case toBuy = "buy_g"
            case pieces
            case isPantryItem = "pantry"
            case atHome = "at_home_g"
            case packages, package
            case leftOver = "left_over_g"
            case cost = "cost_cents"
        }
    }

    /// The items, by aisle and then by name; one that is at home in full has nothing to buy.
    public var items: [Item]

    /// The estimated cost of everything to buy but what kitchens usually have, in cents, or nothing without prices.
    public var cost: Int? {
        let costs = items.filter { !$0.isPantryItem }.map(\.cost)
        return costs.contains(nil) ? nil : costs.reduce(0) { $0 + ($1 ?? 0) }
    }

    /// Collects what a plan needs.
    ///
    /// Raw and dry foods count as they are bought. Foods planned in a cooked state are listed in that state. What is at home is taken
    /// off first; the rest is rounded up to whole packages or pieces, but nobody buys another one for less than a fiftieth of it.
    ///
    /// - Parameters:
    ///   - plan: The plan.
    ///   - foods: The table that knows its foods; a food that is absent is listed under other things.
    ///   - pantry: What is at home.
    ///   - purchases: Prices and packages.
    /// - Complexity: Linear in the number of ingredients, apart from sorting the list.
    public init(
        for plan: MealPlan,
        foods: FoodTable,
        pantry: Pantry = .empty,
        purchases: PurchaseTable = .none
    ) {
        var masses: [FoodID: Grams] = [:]
        var names: [FoodID: String] = [:]
        for ingredient in plan.days.flatMap(\.meals).flatMap(\.ingredients) {
            masses[ingredient.food, default: 0] += ingredient.mass
            names[ingredient.food] = ingredient.name
        }
        items = masses.map { id, mass in
            let need = GroceryNeed(mass: mass, food: foods[id], atHome: pantry.mass(of: id))
            return need.item(id, name: names[id] ?? id.rawValue, purchases: purchases)
        }
        items.sort { ($0.aisle, $0.name, $0.food) < ($1.aisle, $1.name, $1.food) }
    }
}
