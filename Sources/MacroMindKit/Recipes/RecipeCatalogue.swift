/// A collection of recipes over a food table, ready to be planned with.
public struct RecipeCatalogue: Sendable {
    /// The food table behind the recipes.
    public let foods: FoodTable
    /// The recipes with their foods, in the order in which they were given.
    public let recipes: [ResolvedRecipe]
    private let positions: [RecipeID: Int]

    /// Creates a catalogue.
    ///
    /// - Parameters:
    ///   - recipes: The recipes; identifiers are unique.
    ///   - foods: The table that knows their foods.
    /// - Throws: ``RecipeError`` for the first recipe that can not be resolved or repeats an identifier.
    /// - Complexity: Linear in the number of ingredients.
    public init(_ recipes: [Recipe], foods: FoodTable) throws(RecipeError) {
        var resolved: [ResolvedRecipe] = []
        var positions: [RecipeID: Int] = [:]
        for recipe in recipes {
            guard positions.updateValue(resolved.count, forKey: recipe.id) == nil else {
                throw .duplicate(recipe.id)
            }
            resolved.append(try ResolvedRecipe(recipe, foods: foods))
        }
        self.foods = foods
        self.recipes = resolved
        self.positions = positions
    }

    private init(resolved recipes: [ResolvedRecipe], foods: FoodTable) {
        self.foods = foods
        self.recipes = recipes
        positions = Dictionary(
            recipes.enumerated().map { ($0.element.id, $0.offset) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// Returns a catalogue with more recipes; one whose identifier is taken is left out.
    ///
    /// - Parameter recipes: The recipes, resolved against the same food table.
    /// - Returns: The larger catalogue.
    func adding(_ recipes: [ResolvedRecipe]) -> RecipeCatalogue {
        let new = recipes.filter { self[$0.id] == nil }
        return RecipeCatalogue(resolved: self.recipes + new, foods: foods)
    }

    /// Returns a catalogue without some recipes.
    ///
    /// - Parameter left: The identifiers of the recipes that are left out.
    /// - Returns: The smaller catalogue.
    func without(_ left: Set<RecipeID>) -> RecipeCatalogue {
        RecipeCatalogue(resolved: recipes.filter { !left.contains($0.id) }, foods: foods)
    }

    /// The recipe with an identifier, or `nil` when the catalogue has none.
    public subscript(id: RecipeID) -> ResolvedRecipe? {
        positions[id].map { recipes[$0] }
    }
}
