extension MealPlanner {
    /// Plans meals for several eaters who share dishes.
    ///
    /// The shared dishes are chosen for an average eater under the restrictions of everybody. Then each eater gets the portions that
    /// suit their own targets best; where a day leaves somebody off target, other dishes are tried for all. At meals of their own,
    /// eaters get dishes of their own.
    ///
    /// - Parameters:
    ///   - request: What is asked for.
    ///   - effort: How much search the plan is worth.
    ///   - progress: Called now and then with the part of the effort that is spent, from 0 to 1.
    /// - Returns: What is cooked, and what everybody eats.
    /// - Throws: A ``PlanningError`` when a figure can not be right or no plan exists.
    public func plan(
        _ request: HouseholdRequest,
        effort: PlanEffort = .standard,
        progress: (Double) -> Void = { _ in }
    ) throws(PlanningError) -> HouseholdResult {
        try plan(request, base: nil, effort: effort, progress: progress)
    }

    /// Plans for a household, near to given selections of shared and of own dishes, by the name of the eater, where there are any.
    func plan(
        _ request: HouseholdRequest,
        base: PlanSelection?,
        own: [String: PlanSelection] = [:],
        effort: PlanEffort,
        progress: (Double) -> Void
    ) throws(PlanningError) -> HouseholdResult {
        do {
            try request.validate()
        } catch {
            throw .invalid(error)
        }
        let shared = request.shared
        let solution = try solve(shared, base: base, effort: effort) { progress($0 / 2) }
        var selections: [PlanSelection] = []
        if request.ownMeals.isEmpty {
            var refinement = HouseholdRefinement(request, planner: self, dishes: solution.plan)
            refinement.improve()
            selections = refinement.selections
        } else {
            for (number, eater) in request.eaters.enumerated() {
                let part = Double(number) / Double(request.eaters.count)
                selections.append(
                    try ownSelection(
                        eater,
                        request,
                        shared: solution.plan,
                        base: own[eater.name],
                        effort: effort
                    ) { spent in
                        progress(0.5 + (part + spent / Double(request.eaters.count)) / 2)
                    }
                )
            }
        }
        return try household(
            selections,
            request,
            generator: "planner",
            stage:
                "planner: \(catalogue.recipes.count) dishes in the catalogue, \(solution.steps) search steps for the shared dishes",
            steps: solution.steps
        )
    }

    /// Puts the dishes and portions of all eaters together.
    func household(
        _ selections: [PlanSelection],
        _ request: HouseholdRequest,
        generator: String,
        stage: String,
        steps: Int = 0
    ) throws(PlanningError) -> HouseholdResult {
        var plans: [EaterPlan] = []
        for (eater, selection) in zip(request.eaters, selections) {
            let own = request.request(for: eater)
            let result = try result(
                solution(selection, request: own, steps: steps),
                request: own,
                generator: generator,
                stages: [
                    stage,
                    "household: portions for \(eater.name), one of \(request.eaters.count) at the table",
                ],
                findings: []
            )
            plans.append(EaterPlan(name: eater.name, plan: result.plan, report: result.report))
        }
        return HouseholdResult(
            request: request,
            table: HouseholdTable(plans, catalogue: catalogue).plan,
            eaters: plans
        )
    }

    /// Chooses the own dishes of an eater beside the shared ones, and all portions.
    private func ownSelection(
        _ eater: Eater,
        _ household: HouseholdRequest,
        shared: PlanSelection,
        base: PlanSelection?,
        effort: PlanEffort,
        progress: (Double) -> Void
    ) throws(PlanningError) -> PlanSelection {
        var request = household.request(for: eater)
        request.maximumUses = request.usesAllowed
        request.leftovers = []
        for day in shared.days {
            for (meal, dish) in day.meals.enumerated() {
                let place = MealPlace(day: day.day, meal: meal)
                let isOwn = household.ownMeals.contains(request.slots[meal].slot)
                guard !isOwn, !request.locks.contains(where: { $0.place == place }) else { continue }
                request.locks.append(
                    MealLock(day: place.day, meal: meal, recipe: RecipeID(rawValue: dish.recipeID))
                )
            }
        }
        do {
            return try solve(request, base: base, effort: effort, progress: progress).plan
        } catch {
            guard case .infeasible(var infeasibility) = error else { throw error }
            infeasibility.explanation.insert("For \(eater.name):", at: 0)
            throw .infeasible(infeasibility)
        }
    }
}
