import MacroMindKit

/// Requests, targets and planners for tests.
enum SamplePlans {
    static let targets = NutritionTargets(energy: 2_000, protein: 95, fat: 60, carbohydrate: 265)
    /// Little search, because tests run without optimisation.
    static let effort = PlanEffort(stepsPerDay: 3_000)

    static func planner(_ recipes: [Recipe] = SampleRecipes.all) throws -> MealPlanner {
        try MealPlanner(catalogue: try SampleRecipes.catalogue(recipes))
    }

    static func request(
        days: Int = 2,
        meals: Int = 4,
        restrictions: Restrictions = .none,
        seed: UInt64 = 0
    ) -> PlanRequest {
        PlanRequest(
            days: days,
            slots: SlotShare.day(meals: meals) ?? [],
            targets: targets,
            restrictions: restrictions,
            seed: seed
        )
    }

    /// The dishes of a plan as the catalogue knows them, day by day.
    static func recipes(of plan: MealPlan) -> [[RecipeID]] { plan.days.map { $0.meals.map(\.recipe) } }
}
