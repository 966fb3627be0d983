import MacroMindKit

extension PlanPayloads {
    /// A plan in a list, without its meals.
    static func summary(_ plan: StoredPlan) -> JSONValue {
        let energy = plan.meals.reduce(0) { $0 + $1.meal.nutrients.energy.value }
        let days = Set(plan.meals.map(\.day)).count
        return [
            "plan_id": .string(plan.id.rawValue), "week_start": .string(plan.weekStart.description),
            "generated_at": .string(plan.createdAt.description),
            "meal_count": .number(Double(plan.meals.count)),
            "dish_count": .number(Double(Set(plan.meals.map(\.meal.recipe)).count)),
            "locked_count": .number(Double(plan.meals.count(where: \.meal.isLocked))),
            "target_calories": .tenths(plan.report.request.targets.energy.target.value),
            "average_calories": .tenths(energy / Double(max(1, days))),
        ]
    }

    /// A dish that may take the place of a meal, with what changes in figures, minutes and groceries.
    static func alternative(
        _ alternative: SwapAlternative,
        to meal: PlannedMeal,
        in catalogue: RecipeCatalogue
    ) -> JSONValue {
        guard case .object(var members) = self.alternative(alternative) else { return .null }
        if let recipe = catalogue[alternative.recipe] {
            let after = recipe.nutrientsPerServing.scaled(by: alternative.servings)
            let before = meal.nutrients
            members["calories"] = .tenths(after.energy.value)
            members["protein_change_g"] = .tenths(after.protein.value - before.protein.value)
            members["fat_change_g"] = .tenths(after.fat.value - before.fat.value)
            members["carbohydrate_change_g"] = .tenths(
                after.carbohydrate.value - before.carbohydrate.value
            )
        }
        func names(_ foods: [FoodID]) -> JSONValue {
            .array(foods.map { .string(catalogue.foods[$0]?.name ?? $0.rawValue) })
        }
        members["foods_added"] = names(alternative.foodsAdded)
        members["foods_dropped"] = names(alternative.foodsDropped)
        return .object(members)
    }
}
