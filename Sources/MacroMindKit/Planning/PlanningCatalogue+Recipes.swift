extension PlanningCatalogue {
    /// Creates the planner's view of a recipe catalogue.
    ///
    /// Allergens and diets of a dish are decided from its foods by the ``RestrictionGate``. A dish of which an ingredient's
    /// allergens are not known for sure carries all of them, so that nobody with an allergy gets it.
    ///
    /// - Parameters:
    ///   - catalogue: The recipes.
    ///   - countsTraces: Whether traces count as allergens.
    ///   - purchases: What foods cost.
    /// - Throws: A ``PlanningInputError`` when a recipe has figures that can not be right.
    init(
        _ catalogue: RecipeCatalogue,
        countsTraces: Bool,
        purchases: PurchaseTable
    ) throws(PlanningInputError) {
        let gates = Diet.allCases.map { (diet: $0, gate: RestrictionGate(Restrictions(diets: [$0]))) }
        var foods: [FoodID: PlanningFood] = [:]
        var recipes: [PlanningRecipe] = []
        for recipe in catalogue.recipes {
            for item in recipe.items where foods[item.food.id] == nil {
                foods[item.food.id] = PlanningFood(
                    id: item.food.id.rawValue,
                    name: item.food.name,
                    isPantryStaple: item.food.isPantryItem
                )
            }
            let diets = gates.filter { $0.gate.allows(recipe) }.map(\.diet.rawValue)
            var planning = PlanningRecipe(recipe, diets: diets, countsTraces: countsTraces)
            planning.costCents = purchases.centsPerServing(of: recipe)
            recipes.append(planning)
        }
        try self.init(foods: foods.values.sorted { $0.id < $1.id }, recipes: recipes)
    }
}

extension PlanningRecipe {
    fileprivate init(_ recipe: ResolvedRecipe, diets: [String], countsTraces: Bool) {
        var allergens =
            recipe.allergens.isComplete ? recipe.allergens.contains : AllergenSet(Allergen.allCases)
        if countsTraces { allergens.formUnion(recipe.allergens.traces) }
        self.init(
            id: recipe.id.rawValue,
            name: recipe.recipe.name,
            mealTypes: recipe.recipe.slots.map(\.rawValue),
            cuisine: recipe.recipe.cuisine,
            main: recipe.recipe.main,
            allergens: allergens.allergens.map(\.rawValue),
            diets: diets,
            equipment: recipe.recipe.equipment.map(\.rawValue),
            prepMinutes: recipe.recipe.minutes ?? 0,
            keepsDays: recipe.recipe.keepsDays,
            perServing: CoreNutrients(recipe.nutrientsPerServing),
            ingredients: recipe.items.map {
                Ingredient(
                    food: $0.food.id.rawValue,
                    grams: $0.ingredient.mass.value / Double(recipe.recipe.servings)
                )
            }
        )
    }
}
