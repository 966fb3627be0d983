extension MealPlanner {
    /// Gives a selection that no search of the whole plan found its points.
    func solution(
        _ selection: PlanSelection,
        request: PlanRequest,
        lowerBound: Double = 0,
        steps: Int = 0
    ) -> PlanSolution {
        let scorer = PlanScorer(request: planningRequest(request), catalogue: index(for: request))
        return PlanSolution(
            plan: selection,
            score: scorer.score(selection),
            days: [],
            lowerBound: lowerBound,
            steps: steps,
            wasCut: false
        )
    }

    /// Turns a selection of dishes into a plan with its report, after checking every dish at the gate once more.
    func result(
        _ solution: PlanSolution,
        request: PlanRequest,
        generator: String,
        stages: [String],
        findings: [Finding]
    ) throws(PlanningError) -> PlanResult {
        let plan = try mealPlan(solution.plan, request: request)
        let gate = RestrictionGate(request.restrictions)
        let days = plan.days.map { PlanReport.Day($0, targets: request.targets(onDay: $0.day)) }
        let meals = plan.days.reduce(0) { $0 + $1.meals.count }
        var report = PlanReport(
            generator: generator,
            stages: stages + ["gate: \(meals) meals checked against \(gate.restrictions.count) restrictions"],
            request: request,
            days: days,
            objective: Grams(solution.score.total).rounded(toPlaces: 3).value,
            lowerBound: Grams(solution.lowerBound).rounded(toPlaces: 3).value,
            findings: request.targets.findings + findings + Self.findings(days)
                + restrictionFindings(plan, request: request)
        )
        report.kitchenMinutes = plan.kitchenMinutes
        report.cost = purchases.isEmpty ? nil : purchases.cents(of: plan)
        report.findings += Self.budgetFindings(report)
        report.nutrients = request.stage.map { stage in
            NutrientReport(for: plan, stage: stage, catalogue: catalogue, restrictions: request.restrictions)
        }
        return PlanResult(plan: plan, report: report)
    }

    private func mealPlan(_ selection: PlanSelection, request: PlanRequest) throws(PlanningError) -> MealPlan
    {
        let gate = RestrictionGate(request.restrictions)
        var days: [PlanDay] = []
        for day in selection.days {
            var meals: [PlannedMeal] = []
            for (index, meal) in day.meals.enumerated() {
                guard let recipe = catalogue[RecipeID(rawValue: meal.recipeID)] else { continue }
                let violations = gate.violations(of: recipe)
                guard violations.isEmpty else { throw .refused(recipe.recipe.name, violations) }
                meals.append(
                    PlannedMeal(
                        slot: request.slots[index].slot,
                        recipe: recipe,
                        servings: meal.servings,
                        isLocked: request.locks.contains { $0.day == day.day && $0.meal == index }
                    )
                )
            }
            days.append(
                PlanDay(day: day.day, date: request.start?.adding(days: day.day - 1), meals: meals)
            )
        }
        var plan = MealPlan(days: days)
        for group in request.cookingGroups { plan.mark(group, recipe: recipe(of: group, in: plan)) }
        return plan
    }

    private func recipe(of group: CookingGroup, in plan: MealPlan) -> ResolvedRecipe? {
        plan.meal(day: group.cooked.day, index: group.cooked.meal).flatMap { catalogue[$0.recipe] }
    }

    private static func findings(_ days: [PlanReport.Day]) -> [Finding] {
        days.filter { !$0.isMet }.map { day in
            let parts: [(String, String, PlanReport.Measure)] = [
                ("energy", "kcal", day.energy), ("protein", "g", day.protein), ("fat", "g", day.fat),
                ("carbohydrate", "g", day.carbohydrate),
            ]
            let misses = parts.filter { !$0.2.isMet }.map { name, unit, measure in
                "\(name) is \(measure.achieved) \(unit) instead of \(measure.lower) to \(measure.upper)"
            }
            return Finding(
                "day-off-target",
                .warning,
                misses.joined(separator: "; ") + ".",
                path: ["day \(day.day)"]
            )
        }
    }

    private func restrictionFindings(_ plan: MealPlan, request: PlanRequest) -> [Finding] {
        let restrictions = request.restrictions
        var findings: [Finding] = []
        if !restrictions.allergens.isEmpty {
            let names = restrictions.allergens.allergens.map(\.displayName).joined(separator: ", ")
            findings.append(
                Finding(
                    "read-labels",
                    .note,
                    "Every ingredient was checked against your list (\(names)). Recipes of packaged foods differ: read the label of what you buy."
                )
            )
        }
        for text in restrictions.excludedTerms {
            guard let term = FoodTerm(text), !catalogue.foods.foods.contains(where: term.matches) else {
                continue
            }
            findings.append(
                Finding(
                    "unknown-food-word",
                    .warning,
                    "“\(text)” matches no food in the table, so that none was left out by this word; try another one."
                )
            )
        }
        return findings
    }
}
