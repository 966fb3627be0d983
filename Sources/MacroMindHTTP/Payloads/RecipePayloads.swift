import MacroMindKit

/// Recipes of users as clients read them.
enum RecipePayloads {
    /// A recipe in a list: figures are known once every ingredient is.
    static func summary(_ recipe: OwnRecipe, foods: FoodTable) -> JSONValue {
        let resolved = recipe.recipe.flatMap { try? ResolvedRecipe($0, foods: foods) }
        return [
            "recipe_id": .string(recipe.id.rawValue), "name": .string(recipe.name),
            "complete": .bool(recipe.recipe != nil),
            "calories_per_serving": resolved.map { .tenths($0.nutrientsPerServing.energy.value) } ?? .null,
            "created_at": .string(recipe.createdAt.description),
            "updated_at": .string(recipe.updatedAt.description),
        ]
    }

    /// A recipe with its source as it was sent, and what is in it.
    static func recipe(
        _ recipe: OwnRecipe,
        document: RecipeDocument,
        analysis: RecipeAnalysis
    ) -> JSONValue {
        let serving = analysis.perServing
        return [
            "recipe_id": .string(recipe.id.rawValue), "name": .string(recipe.name),
            "complete": .bool(recipe.recipe != nil), "source": document.json,
            "lines": .array(analysis.recipe.lines.map { .string($0) }),
            "instructions": .array(analysis.recipe.steps.map { .string($0) }),
            "meal_types": .array((document.slots ?? []).map { .string($0.rawValue) }),
            "minutes": .amount(document.minutes.map(Double.init)),
            "servings": .number(analysis.servings),
            "per_serving": [
                "calories": .tenths(serving.energy.value), "protein": .tenths(serving.protein.value),
                "carbs": .tenths(serving.carbohydrate.value), "fats": .tenths(serving.fat.value),
            ],
            "analysis": PlanPayloads.analysis(analysis),
            "findings": .array(analysis.findings.map(LogPayloads.finding)),
            "created_at": .string(recipe.createdAt.description),
            "updated_at": .string(recipe.updatedAt.description),
        ]
    }
}
