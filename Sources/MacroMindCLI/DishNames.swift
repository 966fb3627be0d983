import MacroMindKit

/// Finds dishes by their identifier or, in any case of letters, by their name.
struct DishNames {
    private let known: [(id: RecipeID, name: String)]

    init(of plan: MealPlan) { known = plan.days.flatMap(\.meals).map { ($0.recipe, $0.name.lowercased()) } }

    init(of catalogue: RecipeCatalogue) {
        known = catalogue.recipes.map { ($0.id, $0.recipe.name.lowercased()) }
    }

    /// Returns the dishes that are named.
    ///
    /// - Parameters:
    ///   - names: Identifiers or names.
    ///   - option: The option that names them, for the message.
    ///   - allowed: What is allowed, for the message.
    /// - Returns: The dishes, in the order of the names.
    /// - Throws: A failure with the first name that is no dish.
    func dishes(_ names: [String], option: String, allowed: String) throws(Failure) -> [RecipeID] {
        var dishes: [RecipeID] = []
        for name in names {
            let wanted = name.lowercased()
            guard let dish = known.first(where: { $0.id.rawValue == name || $0.name == wanted }) else {
                throw Failure(.badData, "\(option) is “\(name)”; allowed is \(allowed).")
            }
            dishes.append(dish.id)
        }
        return dishes
    }
}
