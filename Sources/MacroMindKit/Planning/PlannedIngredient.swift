/// A food and its amount in a planned meal.
public struct PlannedIngredient: Sendable, Hashable, Codable {
    /// The food.
    public var food: FoodID
    /// The name of the food.
    public var name: String
    /// Where its figures come from, such as `sr:171477`.
    public var reference: String
    /// The FoodData Central identifier, where there is one.
    public var fdcID: Int?
    /// The edible mass that the eater gets.
    public var mass: Grams
    /// The amount in a kitchen measure, or nothing.
    public var measure: String?
    /// What the cook does with it first, or nothing.
    public var preparation: String?

    private enum CodingKeys: String, CodingKey {
        case food = "food_id"
        case name
        case reference = "source"
        case fdcID = "fdc_id"
        case mass = "grams"
        case measure, preparation
    }

    /// Creates the share of a recipe's food in a number of servings.
    init(_ item: ResolvedRecipe.Item, factor: Double) {
        food = item.food.id
        name = item.food.name
        reference = item.food.reference.description
        fdcID = item.food.reference.fdcID
        mass = (item.ingredient.mass * factor).rounded(toPlaces: 1)
        measure = item.ingredient.measure.map { text in
            KitchenMeasure(text)?.scaled(by: factor).description ?? text
        }
        preparation = item.ingredient.preparation
    }
}
