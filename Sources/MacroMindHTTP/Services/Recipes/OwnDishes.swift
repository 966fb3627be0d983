import MacroMindKit

/// The recipes of a user that plans may take: known in full, and clear of everything that is refused.
///
/// What they hold is decided by their foods and, since a line may have been taken for another food, by their own words too.
struct OwnDishes: Sendable {
    let stores: any Stores
    let foods: FoodTable

    /// The most recipes that are looked at.
    private static let most = 500

    /// Returns the recipes that may stand in a plan.
    func recipes(of user: RecordID<StoredUser>, _ preferences: PlanPreferences) async throws -> [Recipe] {
        var found: [Recipe] = []
        var after: RecordID<OwnRecipe>?
        for _ in 0..<(Self.most / 100) {
            let page = try await stores.recipes(of: user, after: after, limit: 100).elements.map(\.value)
            found += page.filter { allows($0, preferences) }.compactMap(\.recipe)
            guard page.count == 100 else { break }
            after = page.last?.id
        }
        return found
    }

    /// Returns whether a recipe is known in full and holds nothing that is refused.
    func allows(_ record: OwnRecipe, _ preferences: PlanPreferences) -> Bool {
        guard let recipe = record.recipe, let resolved = try? ResolvedRecipe(recipe, foods: foods),
            RestrictionGate(preferences.restrictions).allows(resolved),
            let written = try? RecipeDocument(source: record.source).written()
        else { return false }
        let energy = resolved.nutrientsPerServing.energy.value
        let nutrients = resolved.nutrientsPerServing
        let computed =
            4 * (nutrients.protein.value + nutrients.carbohydrate.value) + 9 * nutrients.fat.value
        guard (50...3_000).contains(energy), abs(computed - energy) <= 0.085 * energy else { return false }
        return ([record.name] + written.lines).allSatisfy { Self.isClear($0, preferences) }
    }

    /// Returns whether a text names nothing that is refused.
    private static func isClear(_ text: String, _ preferences: PlanPreferences) -> Bool {
        let restrictions = preferences.restrictions
        return IngredientSafetyLexicon.allergens(restrictions.allergens, in: text).isEmpty
            && !restrictions.diets.contains { IngredientSafetyLexicon.refuses($0, text) }
            && !preferences.refusedStems.contains { PlanPreferences.isRefused(text, by: $0) }
    }
}
