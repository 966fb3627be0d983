/// What foods cost and in which packages they are sold.
///
/// Prices compare dishes and weeks; they are no offers. A food that the table does not have costs as much as the one in the middle
/// of the table.
public struct PurchaseTable: Sendable, Hashable {
    /// A table without prices and packages.
    public static let none = PurchaseTable([:])

    private let purchases: [FoodID: Purchase]
    private let typicalPrice: Double

    /// Creates a table.
    ///
    /// - Parameter purchases: How each food is bought.
    public init(_ purchases: [FoodID: Purchase]) {
        self.purchases = purchases
        let prices = purchases.values.map(\.centsPer100Grams).sorted()
        typicalPrice = prices.isEmpty ? 0 : prices[prices.count / 2]
    }

    /// A Boolean value that tells whether the table has no food at all, so that nothing has a cost.
    public var isEmpty: Bool { purchases.isEmpty }

    /// The foods that the table has, in order.
    public var foods: [FoodID] { purchases.keys.sorted() }

    /// How a food is bought, or `nil` when the table does not have it.
    public subscript(food: FoodID) -> Purchase? { purchases[food] }

    /// Returns the price of an amount of a food, in cents with a fraction.
    ///
    /// - Parameters:
    ///   - mass: The edible mass.
    ///   - food: The food.
    /// - Returns: The price; a food that the table does not have costs as much as the one in the middle.
    public func cents(_ mass: Grams, of food: FoodID) -> Double {
        max(0, mass.value) / 100 * (purchases[food]?.centsPer100Grams ?? typicalPrice)
    }

    /// Returns the cost of what a meal uses, in whole cents.
    ///
    /// - Parameter meal: The meal.
    /// - Returns: The cost, without what is left in packages.
    public func cents(of meal: PlannedMeal) -> Int {
        Self.whole(meal.ingredients.reduce(0) { $0 + cents($1.mass, of: $1.food) })
    }

    /// Returns the cost of what a plan uses, in whole cents.
    ///
    /// - Parameter plan: The plan.
    /// - Returns: The cost, without what is left in packages.
    public func cents(of plan: MealPlan) -> Int {
        plan.days.flatMap(\.meals).reduce(0) { $0 + cents(of: $1) }
    }

    /// Returns the cost of portions of a recipe, in whole cents.
    func cents(of recipe: ResolvedRecipe, servings: Double) -> Int {
        Self.whole(exactCentsPerServing(of: recipe) * servings)
    }

    /// Returns the cost of a serving, in whole cents.
    func centsPerServing(of recipe: ResolvedRecipe) -> Int { Self.whole(exactCentsPerServing(of: recipe)) }

    private func exactCentsPerServing(of recipe: ResolvedRecipe) -> Double {
        let total = recipe.items.reduce(0) { $0 + cents($1.ingredient.mass, of: $1.food.id) }
        return total / Double(max(1, recipe.recipe.servings))
    }

    /// The number without a fraction, and a very large one where it is no number that fits.
    private static func whole(_ value: Double) -> Int { Int(exactly: min(value, 1e8).rounded()) ?? 0 }
}
