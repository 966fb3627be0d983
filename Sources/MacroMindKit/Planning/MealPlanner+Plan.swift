extension MealPlanner {
    /// Returns a planner that also knows the dishes of a plan, such as those that a language model proposed.
    ///
    /// A dish that the catalogue lacks is taken from the plan's own ingredients.
    ///
    /// - Parameter plan: The plan.
    /// - Returns: This planner when it knows every dish already.
    /// - Throws: ``PlanningError/invalid(_:)`` when a dish names a food that the food table does not have.
    public func knowing(_ plan: MealPlan) throws(PlanningError) -> MealPlanner {
        var seen: Set<RecipeID> = []
        var missing: [ResolvedRecipe] = []
        for meal in plan.days.flatMap(\.meals) where catalogue[meal.recipe] == nil && meal.servings > 0 {
            guard seen.insert(meal.recipe).inserted else { continue }
            do {
                missing.append(try ResolvedRecipe(Recipe(serving: meal), foods: catalogue.foods))
            } catch {
                throw .invalid(
                    InputError(
                        .inconsistent,
                        field: "plan",
                        received: "\(error)",
                        allowed: "dishes whose foods are in the food table"
                    )
                )
            }
        }
        return missing.isEmpty ? self : try adding(missing)
    }
}

extension MealPlanner {
    /// Returns a planner with further dishes in its catalogue.
    func adding(_ recipes: [ResolvedRecipe]) throws(PlanningError) -> MealPlanner {
        try MealPlanner(catalogue: catalogue.adding(recipes), purchases: purchases)
    }
}

extension Recipe {
    /// Creates the recipe of one serving of a planned meal.
    fileprivate init(serving meal: PlannedMeal) {
        self.init(
            id: meal.recipe,
            name: meal.name,
            slots: [meal.slot],
            servings: 1,
            ingredients: meal.ingredients.map {
                RecipeIngredient(food: $0.food, mass: $0.mass / meal.servings, preparation: $0.preparation)
            },
            steps: meal.steps.map { StepAmounts.scaled($0, by: 1 / meal.servings) },
            minutes: meal.minutes,
            cuisine: meal.cuisine
        )
    }
}
