/// The recipes and foods a planner may choose from, checked and indexed once.
///
/// - Complexity: Building is linear in the number of recipes and their labels and ingredients.
public struct PlanningCatalogue: Sendable {
    /// The foods.
    public let foods: [PlanningFood]
    /// The recipes.
    public let recipes: [PlanningRecipe]
    /// The recipes and foods as flat arrays.
    let index: CatalogueIndex

    /// Creates a catalogue.
    ///
    /// - Parameters:
    ///   - foods: The foods, with distinct identifiers.
    ///   - recipes: The recipes, with distinct identifiers; their ingredients are among the foods.
    /// - Throws: ``PlanningInputError`` naming the first place that breaks the format.
    public init(foods: [PlanningFood], recipes: [PlanningRecipe]) throws(PlanningInputError) {
        self.foods = foods
        self.recipes = recipes
        index = try CatalogueIndex(foods: foods, recipes: recipes)
    }

    /// Returns the place of a recipe in ``recipes``.
    ///
    /// - Parameter id: The identifier.
    /// - Returns: The place, or `nil` when the catalogue holds no such recipe.
    public func recipeIndex(_ id: String) -> Int? { index.recipeByID[id] }

    /// Returns the place of a food in ``foods``.
    ///
    /// - Parameter id: The identifier.
    /// - Returns: The place, or `nil` when the catalogue holds no such food.
    public func foodIndex(_ id: String) -> Int? { index.foodByID[id] }

    /// Returns a recipe.
    ///
    /// - Parameter id: The identifier.
    /// - Returns: The recipe, or `nil` when the catalogue holds no such recipe.
    public func recipe(_ id: String) -> PlanningRecipe? { recipeIndex(id).map { recipes[$0] } }
}
