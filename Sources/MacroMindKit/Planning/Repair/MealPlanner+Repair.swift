extension MealPlanner {
    /// Mends a plan with few changes, so that it keeps a request: after it was edited, for other wishes, or from elsewhere.
    ///
    /// A day that keeps every rule and meets its targets stays as it is. On another day, as few dishes change as possible, and among
    /// those ways as few portions: first portions alone are tried, then one dish. Where that is not enough, the planner searches near
    /// the plan, and every dish that is not needed for the result is taken back.
    ///
    /// Figures of the given plan do not count, only its dishes and portions; a dish that the catalogue lacks is taken from its own
    /// ingredients.
    ///
    /// - Parameters:
    ///   - plan: The plan; its days have the meals of the request.
    ///   - request: What the plan is to keep.
    ///   - effort: How much search the days that need it are worth.
    ///   - progress: Called now and then with the part of the effort that is spent, from 0 to 1.
    /// - Returns: The mended plan with its report, and what changed.
    /// - Throws: A ``PlanningError`` when the plan does not fit the request's days and meals, or no plan keeps the request.
    public func repairing(
        _ plan: MealPlan,
        for request: PlanRequest,
        effort: PlanEffort = .standard,
        progress: (Double) -> Void = { _ in }
    ) throws(PlanningError) -> PlanRevision {
        let planner = try knowing(plan)
        try planner.validate(request)
        try Self.validate(plan, request)
        let original = try planner.selection(of: plan)
        var repair = PlanRepair(planner, request, original)
        repair.mend()
        var selection = repair.selection
        var steps = 0
        if !repair.open.isEmpty {
            let solution = try planner.search(near: repair, request, effort: effort, progress: progress)
            selection = repair.takingBack(solution.plan)
            steps = solution.steps
        }
        let result = try planner.result(
            planner.solution(selection, request: request, steps: steps),
            request: request,
            generator: "repair",
            stages: [
                "repair: \(repair.mended.count) days mended alone, \(repair.open.count) by search (\(steps) steps)"
            ],
            findings: []
        )
        return PlanRevision(of: planner.rebuilt(original, request), to: result, purchases: purchases)
    }

    /// Searches the days that are open near to the plan, the others as they are; and all of them when that has no plan.
    private func search(
        near repair: PlanRepair,
        _ request: PlanRequest,
        effort: PlanEffort,
        progress: (Double) -> Void
    ) throws(PlanningError) -> PlanSolution {
        var settled = request
        let locked = Set(request.locks.map(\.place))
        for day in repair.selection.days where !repair.open.contains(day.day) {
            for (index, meal) in day.meals.enumerated()
            where !locked.contains(MealPlace(day: day.day, meal: index)) {
                settled.locks.append(
                    MealLock(
                        day: day.day,
                        meal: index,
                        recipe: RecipeID(rawValue: meal.recipeID),
                        servings: meal.servings
                    )
                )
            }
        }
        do {
            return try solve(settled, base: repair.original, effort: effort, progress: progress)
        } catch {
            guard case .cancelled = error else {
                return try solve(request, base: repair.original, effort: effort, progress: progress)
            }
            throw error
        }
    }

    /// Returns the plan of a selection with the figures of the catalogue, restrictions aside.
    private func rebuilt(_ selection: PlanSelection, _ request: PlanRequest) -> MealPlan {
        MealPlan(
            days: selection.days.map { day in
                PlanDay(
                    day: day.day,
                    date: request.start?.adding(days: day.day - 1),
                    meals: zip(day.meals, request.slots).compactMap { meal, slot in
                        catalogue[RecipeID(rawValue: meal.recipeID)].map {
                            PlannedMeal(slot: slot.slot, recipe: $0, servings: meal.servings)
                        }
                    }
                )
            }
        )
    }

    /// Checks that a plan has the days and meals of a request, in portions that are numbers.
    static func validate(_ plan: MealPlan, _ request: PlanRequest) throws(PlanningError) {
        let fits =
            plan.days.map(\.day) == Array(1...request.days)
            && plan.days.allSatisfy { $0.meals.map(\.slot) == request.slots.map(\.slot) }
        let isFinite = plan.days.flatMap(\.meals).allSatisfy { $0.servings.isFinite && $0.servings >= 0 }
        guard fits, isFinite else {
            let slots = request.slots.map(\.slot.rawValue).joined(separator: ", ")
            throw .invalid(
                InputError(
                    .inconsistent,
                    field: "plan",
                    received: fits
                        ? "a portion that is no number"
                        : "\(plan.days.count) days that do not fit the request",
                    allowed: "\(request.days) days with \(slots) in portions of 0 or more"
                )
            )
        }
    }
}
