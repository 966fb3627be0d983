extension MealPlan {
    /// Creates the plan of a bare selection of dishes, such as one from elsewhere.
    ///
    /// Restrictions are not checked; see ``MealPlanner/repairing(_:for:effort:progress:)->PlanRevision``.
    ///
    /// - Parameters:
    ///   - selection: The dishes and their portions.
    ///   - catalogue: The recipes.
    /// - Throws: An ``InputError`` when a recipe is not in the catalogue, a kind of meal has no such name or a portion is no number.
    public init(_ selection: PlanSelection, catalogue: RecipeCatalogue) throws(InputError) {
        var days: [PlanDay] = []
        for day in selection.days {
            var meals: [PlannedMeal] = []
            for (index, meal) in day.meals.enumerated() {
                let field = "days[\(days.count)].meals[\(index)]"
                meals.append(try PlannedMeal(meal, field: field, catalogue: catalogue))
            }
            days.append(PlanDay(day: day.day, meals: meals))
        }
        self.init(days: days)
    }
}

extension PlannedMeal {
    fileprivate init(
        _ meal: PlanSelection.Meal,
        field: String,
        catalogue: RecipeCatalogue
    ) throws(InputError) {
        guard let slot = MealSlot(rawValue: meal.type) else {
            throw InputError(
                .unknownName,
                field: "\(field).type",
                received: "“\(meal.type)”",
                allowed: MealSlot.allCases.map(\.rawValue).joined(separator: ", ")
            )
        }
        guard let recipe = catalogue[RecipeID(rawValue: meal.recipeID)] else {
            throw InputError(
                .unknownName,
                field: "\(field).recipe_id",
                received: "“\(meal.recipeID)”",
                allowed: "a recipe of the catalogue"
            )
        }
        try InputError.check(meal.servings, "\(field).servings", in: 0...100)
        self.init(slot: slot, recipe: recipe, servings: meal.servings)
    }
}
