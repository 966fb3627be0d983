/// Puts the plans of all eaters together: each dish once, in the sum of its portions.
struct HouseholdTable {
    /// What is cooked.
    let plan: MealPlan

    init(_ eaters: [EaterPlan], catalogue: RecipeCatalogue) {
        let days = eaters.first?.plan.days ?? []
        plan = MealPlan(
            days: days.enumerated().map { at, day in
                let meals = day.meals.indices.flatMap { meal in
                    Self.dishes(
                        eaters.compactMap { eater in
                            eater.plan.meal(day: at + 1, index: meal).map { (eater.name, $0) }
                        },
                        catalogue
                    )
                }
                return PlanDay(day: day.day, date: day.date, meals: meals)
            }
        )
    }

    /// Returns the dishes of one meal, in the order of the eaters.
    private static func dishes(
        _ portions: [(eater: String, meal: PlannedMeal)],
        _ catalogue: RecipeCatalogue
    ) -> [PlannedMeal] {
        var order: [RecipeID] = []
        for portion in portions where !order.contains(portion.meal.recipe) {
            order.append(portion.meal.recipe)
        }
        return order.compactMap { id in
            let shares = portions.filter { $0.meal.recipe == id }
            guard let first = shares.first?.meal, let recipe = catalogue[id] else { return nil }
            let servings = shares.reduce(0) { $0 + $1.meal.servings }
            var dish = PlannedMeal(
                slot: first.slot,
                recipe: recipe,
                servings: servings,
                isLocked: first.isLocked
            )
            dish.minutes = first.minutes
            dish.leftover = first.leftover
            if first.leftover != nil { dish.steps = first.steps }
            let toCook = shares.compactMap(\.meal.servingsToCook)
            if !toCook.isEmpty { dish.cook(toCook.reduce(0, +), of: recipe) }
            dish.portions = shares.map {
                EaterPortion(
                    eater: $0.eater,
                    servings: $0.meal.servings,
                    energy: $0.meal.nutrients.energy.rounded()
                )
            }
            return dish
        }
    }
}
