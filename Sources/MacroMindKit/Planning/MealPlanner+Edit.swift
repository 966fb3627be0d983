extension MealPlanner {
    /// Returns a plan after a change by hand, with a new report.
    func edited(
        _ result: PlanResult,
        to changed: PlanSelection,
        _ request: PlanRequest,
        stage: String
    ) throws(PlanningError) -> PlanResult {
        try self.result(
            solution(changed, request: request, lowerBound: result.report.lowerBound),
            request: request,
            generator: result.report.generator,
            stages: result.report.stages + [stage],
            findings: []
        )
    }

    /// Checks that the plan has the days and meals that its request asks for.
    func validate(_ result: PlanResult) throws(PlanningError) {
        try validate(result.report.request)
        try Self.validate(result.plan, result.report.request)
    }

    /// Checks that a changed plan breaks no rule that the plan kept before, apart from restrictions, which the gate decides.
    func check(
        _ changed: PlanSelection,
        against before: PlanSelection,
        request: PlanRequest
    ) throws(PlanningError) {
        let validator = PlanValidator(request: planningRequest(request), catalogue: index(for: request))
        let known = Set(validator.violations(before))
        let new = validator.violations(changed).first { violation in
            switch violation.rule {
            case .allergen, .diet, .exclude, .locked: false
            default: !known.contains(violation)
            }
        }
        guard let new else { return }
        throw .invalid(
            InputError(
                .inconsistent,
                field: "swap",
                received: "a dish or portion that does not fit (\(new))",
                allowed: "one of the alternatives that are ranked for this place"
            )
        )
    }

    /// The dishes and portions of a plan in the planner's terms.
    func selection(of plan: MealPlan) throws(PlanningError) -> PlanSelection {
        for meal in plan.days.flatMap(\.meals) where catalogue[meal.recipe] == nil {
            throw .invalid(
                InputError(
                    .unknownName,
                    field: "plan",
                    received: "the dish “\(meal.recipe)”",
                    allowed: "dishes of the catalogue",
                    hint: "Use the catalogue that the plan was made from."
                )
            )
        }
        return PlanSelection(
            days: plan.days.map { day in
                PlanSelection.Day(
                    day: day.day,
                    meals: day.meals.map {
                        PlanSelection.Meal(
                            type: $0.slot.rawValue,
                            recipeID: $0.recipe.rawValue,
                            servings: $0.servings
                        )
                    }
                )
            }
        )
    }
}
