/// A dish that may take the place of a planned one, with what would change.
public struct SwapAlternative: Sendable, Hashable, Codable {
    /// The recipe.
    public var recipe: RecipeID
    /// The name of the dish.
    public var name: String
    /// The portion that fits the day best.
    public var servings: Double
    /// The change of the day's energy in kilocalories.
    public var energyChange: Kilocalories
    /// The change of the day's protein in grams.
    public var proteinChange: Grams
    /// The change of the day's fat in grams.
    public var fatChange: Grams
    /// The change of the day's carbohydrate in grams.
    public var carbohydrateChange: Grams
    /// The change of the minutes in the kitchen, or nothing when one of them is not known.
    public var minutesChange: Int?
    /// The foods that have to be bought in addition.
    public var foodsAdded: [FoodID]
    /// The foods that need not be bought any more.
    public var foodsDropped: [FoodID]
    /// The change of the estimated cost of this meal in cents, or nothing without prices.
    public var costChange: Int?
    /// The change of the plan's points under the planner's objective, a day; negative is better.
    public var objectiveChange: Double

    private enum CodingKeys: String, CodingKey {
        case recipe = "recipe_id"
        case name, servings
        case energyChange = "energy_change_kcal"
        case proteinChange = "protein_change_g"
        case fatChange = "fat_change_g"
        case carbohydrateChange = "carbohydrate_change_g"
        case minutesChange = "minutes_change"
        case foodsAdded = "foods_added"
        case foodsDropped = "foods_dropped"
        case costChange = "cost_change_cents"
        case objectiveChange = "objective_change"
    }
}
