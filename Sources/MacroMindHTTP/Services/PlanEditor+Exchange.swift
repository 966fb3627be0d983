import MacroMindKit

extension PlanEditor {
    /// Returns a plan in which two meals have changed places; their identifiers, days and kinds stay with the places.
    ///
    /// - Throws: ``Problem`` when one of them is locked or cooked together with another, or the dishes do not suit the places.
    func exchanging(
        _ first: StoredMeal,
        with second: StoredMeal,
        in plan: StoredPlan,
        _ preferences: PlanPreferences
    ) async throws -> StoredPlan {
        try Self.requireUnshared(plan)
        for meal in [first, second] {
            guard !meal.meal.isLocked else {
                throw Problem(.mealLocked, "“\(meal.meal.name)” is locked; unlock it first.")
            }
            try Self.requireFree(meal, in: plan)
        }
        let places = [first, second].map { MealPlace(day: $0.day, meal: $0.index) }
        let outcome = try await queue.run {
            Result {
                let known = try planner.knowing(plan.result.plan)
                try Self.requireRoom(for: first, at: second, in: plan, known, preferences)
                try Self.requireRoom(for: second, at: first, in: plan, known, preferences)
                return try known.exchanging(places[0], with: places[1], in: plan.result)
            }
        }
        var result = try outcome.get()
        result.report.generation = plan.report.generation
        return Self.merging(result, into: plan)
    }

    /// Throws when a dish is not meant for a place, takes too long there, or is eaten on that day already.
    private static func requireRoom(
        for meal: StoredMeal,
        at place: StoredMeal,
        in plan: StoredPlan,
        _ known: MealPlanner,
        _ preferences: PlanPreferences
    ) throws(Problem) {
        let slot = place.meal.slot
        if slot != meal.meal.slot, let recipe = known.catalogue[meal.meal.recipe]?.recipe {
            guard recipe.slots.contains(slot), preferences.canMake(recipe, for: slot) else {
                throw Problem(
                    field: "/meal_id",
                    code: "dish_not_for_meal",
                    "“\(meal.meal.name)” is no dish for \(slot.rawValue), or takes longer than there is time."
                )
            }
        }
        let isRepeated = plan.meals.contains {
            $0.day == place.day && $0.id != place.id && $0.id != meal.id && $0.meal.recipe == meal.meal.recipe
        }
        guard !isRepeated else {
            throw Problem(
                field: "/meal_id",
                code: "dish_twice_a_day",
                "“\(meal.meal.name)” is eaten on \(place.weekday.name) already."
            )
        }
    }
}
