extension MealPlanner {
    /// Lets two planned meals change places, each dish in its portion.
    ///
    /// Everything else in the plan stays as it is. Places that are locked or eaten from leftovers are for the caller to refuse.
    ///
    /// - Parameters:
    ///   - first: A place of the plan.
    ///   - second: Another place of the plan.
    ///   - result: The plan and its report.
    /// - Returns: The changed plan with a new report.
    /// - Throws: ``PlanningError/invalid(_:)`` when a place does not exist, a dish is not meant for the meal it would become, or
    ///   the changed plan breaks a rule that the plan kept before; ``PlanningError/refused(_:_:)`` when a dish violates a restriction.
    /// - Complexity: Linear in the size of the plan.
    public func exchanging(
        _ first: MealPlace,
        with second: MealPlace,
        in result: PlanResult
    ) throws(PlanningError) -> PlanResult {
        let places = (
            try SwapPlace(result, day: first.day, meal: first.meal),
            try SwapPlace(result, day: second.day, meal: second.meal)
        )
        try validate(result)
        try requireMeant(places.0.current, for: places.1)
        try requireMeant(places.1.current, for: places.0)
        let request = result.report.request
        let before = try selection(of: result.plan)
        let changed =
            before
            .replacing(places.0, recipe: places.1.current.recipe, servings: places.1.current.servings)
            .replacing(places.1, recipe: places.0.current.recipe, servings: places.0.current.servings)
        try check(changed, against: before, request: request)
        return try edited(
            result,
            to: changed,
            request,
            stage:
                "exchange: day \(first.day), \(places.0.slot.rawValue), \(places.0.current.name) with day \(second.day), \(places.1.slot.rawValue), \(places.1.current.name)"
        )
    }

    private func requireMeant(_ meal: PlannedMeal, for place: SwapPlace) throws(PlanningError) {
        guard meal.slot != place.slot, let recipe = catalogue[meal.recipe]?.recipe,
            !recipe.slots.contains(place.slot)
        else { return }
        throw .invalid(
            InputError(
                .inconsistent,
                field: "meal",
                received: "“\(meal.name)” as \(place.slot.rawValue)",
                allowed: "one of \(recipe.slots.sorted().map(\.rawValue).joined(separator: ", "))"
            )
        )
    }
}
