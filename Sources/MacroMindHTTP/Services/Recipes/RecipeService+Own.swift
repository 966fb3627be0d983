import MacroMindKit

extension RecipeService {
    /// Analyses a recipe that was sent as a document.
    ///
    /// - Throws: ``Problem`` when it has no line, or no line that names a food.
    func analyze(_ document: RecipeDocument) async throws -> RecipeAnalysis {
        let analysis = try await analyze(try document.written())
        guard analysis.foods.contains(where: { $0.nutrients != nil }) else {
            throw Problem(
                .noIngredientsFound,
                "No line names a food that is known; write one ingredient a line."
            )
        }
        return analysis
    }

    /// How sure a line's food must be for a recipe to count as known in full.
    private static let leastScore = 0.75

    /// Returns an analysed recipe as foods and masses, or `nil` while a line is not known in full.
    static func recipe(
        _ analysis: RecipeAnalysis,
        id: RecordID<OwnRecipe>,
        document: RecipeDocument
    ) -> Recipe? {
        let foods = analysis.foods
        let items = foods.compactMap { line -> RecipeIngredient? in
            // What is added to taste counts for restrictions, and next to nothing for figures.
            let taste: Grams? = line.line.quantity == nil ? 1 : nil
            guard let match = line.match, match.score >= leastScore,
                let mass = line.weight?.mass ?? taste, mass.value > 0
            else { return nil }
            let preparation = line.line.preparation
            return RecipeIngredient(
                food: match.food.id,
                mass: mass,
                preparation: preparation.isEmpty ? nil : preparation
            )
        }
        guard items.count == foods.count, !items.isEmpty,
            let servings = Int(exactly: analysis.servings.rounded()), servings > 0
        else { return nil }
        return Recipe(
            id: RecipeID(rawValue: "own-\(id.rawValue)"),
            name: analysis.recipe.title.isEmpty ? "Recipe" : String(analysis.recipe.title.prefix(200)),
            slots: document.slots ?? [.lunch, .dinner],
            servings: servings,
            ingredients: items,
            steps: analysis.recipe.steps,
            minutes: document.minutes
        )
    }
}
