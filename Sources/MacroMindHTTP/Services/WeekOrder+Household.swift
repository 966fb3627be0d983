import MacroMindKit

extension WeekOrder {
    /// Somebody who eats along.
    struct Guest: Sendable {
        var name: String
        var targets: NutritionTargets
    }

    /// Plans for the owner, and for the guests where there are any.
    func plan(
        _ request: PlanRequest,
        by planner: MealPlanner,
        effort: PlanEffort
    ) throws(PlanningError) -> PlanResult {
        guard !guests.isEmpty else { return try planner.plan(request, effort: effort) }
        let others = guests.map { Eater(name: $0.name, targets: $0.targets) }
        let household = HouseholdRequest(
            eaters: [Eater(name: TableGuest.owner, targets: request.targets)] + others,
            table: request
        )
        let result = try planner.plan(household, effort: effort)
        guard let owner = result.eaters.first?.result else { throw .noAlternative(TableGuest.owner) }
        return Self.telling(owner, of: result, planner.purchases)
    }

    /// The owner's plan, in which each meal tells what is cooked and who gets how much of it.
    private static func telling(
        _ owner: PlanResult,
        of household: HouseholdResult,
        _ purchases: PurchaseTable
    ) -> PlanResult {
        var owner = owner
        for (day, table) in zip(owner.plan.days.indices, household.table.days) {
            for (meal, dish) in zip(owner.plan.days[day].meals.indices, table.meals) {
                owner.plan.days[day].meals[meal].portions = dish.portions
                owner.plan.days[day].meals[meal].steps = dish.steps
                guard dish.leftover == nil else { continue }
                owner.plan.days[day].meals[meal].servingsToCook = dish.servingsToCook ?? dish.servings
                owner.plan.days[day].meals[meal].ingredientsToCook =
                    dish.ingredientsToCook ?? dish.ingredients
            }
        }
        owner.report.findings = household.findings
        if owner.report.cost != nil { owner.report.cost = purchases.cents(of: household.table) }
        return owner
    }
}

extension MealPlan {
    /// The plan with the ingredients of all who eat along, for what has to be bought.
    var forEverybody: MealPlan {
        var plan = self
        for day in plan.days.indices {
            for (index, meal) in plan.days[day].meals.enumerated() {
                guard let portions = meal.portions, meal.servings > 0 else { continue }
                let factor = portions.reduce(0) { $0 + $1.servings } / meal.servings
                plan.days[day].meals[index].ingredients = meal.ingredients.map { ingredient in
                    var ingredient = ingredient
                    ingredient.mass = ingredient.mass * factor
                    return ingredient
                }
            }
        }
        return plan
    }
}
