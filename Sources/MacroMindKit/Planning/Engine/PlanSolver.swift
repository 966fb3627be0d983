/// Finds plans: the best that the effort allows, or the reason why there is none.
public enum PlanSolver {
    /// Returns a plan for a request.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - catalogue: The catalogue.
    ///   - effort: How much search the plan is worth.
    ///   - shouldStop: Asked between rounds of search with the part of the effort spent, 0 to 1; return `true` to take
    ///     the best plan so far.
    /// - Returns: The plan.
    /// - Throws: ``PlanningInputError`` when the request breaks its format, ``PlanInfeasibility`` when no plan exists.
    public static func solve(
        _ request: PlanningRequest,
        catalogue: PlanningCatalogue,
        effort: PlanEffort = .standard,
        shouldStop: (Double) -> Bool = { _ in false }
    ) throws -> PlanSolution {
        try request.validate(against: catalogue)
        guard !FeasibilityCheck(request, catalogue).isProvenImpossible() else {
            throw ConflictFinder(request, catalogue).explanation()
        }
        let problem = SearchProblem(
            request: request,
            catalogue: catalogue,
            size: CandidateSelection.Size(for: effort)
        )
        var search = PlanSearch(problem, seed: request.seed)
        var wasCut = false
        search.build()
        search.improve(budget: effort.stepsPerDay * request.days) { spent in
            wasCut = shouldStop(spent) || Task.isCancelled
            return wasCut
        }
        guard search.isValid else { throw ConflictFinder(request, catalogue).explanation() }
        let plan = search.selection(catalogue)
        let scorer = PlanScorer(request: request, catalogue: catalogue)
        return PlanSolution(
            plan: plan,
            score: scorer.score(plan),
            days: scorer.figures(plan),
            lowerBound: bound(problem, known: search.points / Double(request.days), effort),
            steps: search.steps,
            wasCut: wasCut
        )
    }

    /// Returns a certified lower bound; nothing is claimed where the search does not see the whole catalogue.
    private static func bound(_ problem: SearchProblem, known: Double, _ effort: PlanEffort) -> Double {
        guard problem.isWhole else { return 0 }
        var bound = LowerBound(problem)
        return max(0, bound.value(known: known, rounds: max(30, min(300, effort.stepsPerDay / 30_000))))
    }

    /// Returns the objective of a plan found with little effort, or `nil` when none was found.
    static func price(_ request: PlanningRequest, _ catalogue: PlanningCatalogue) -> Double? {
        var search = PlanSearch(
            SearchProblem(request: request, catalogue: catalogue, size: CandidateSelection.Size(for: .quick)),
            seed: request.seed
        )
        search.build()
        search.improve(budget: PlanEffort.quick.stepsPerDay * request.days) { _ in false }
        guard search.repair(budget: PlanEffort.quick.stepsPerDay * request.days) else { return nil }
        return PlanScorer(request: request, catalogue: catalogue).score(search.selection(catalogue)).total
    }
}

extension PlanSearch {
    /// Returns the plan in its barest form.
    func selection(_ catalogue: PlanningCatalogue) -> PlanSelection {
        PlanSelection(
            days: (0..<problem.days).map { day in
                let meals = problem.request.slots.enumerated().map { slot, kind in
                    let choice = state.choices[day * problem.slots + slot]
                    return PlanSelection.Meal(
                        type: kind.type,
                        recipeID: catalogue.recipes[problem.recipes[Int(choice.recipe)]].id,
                        servings: problem.servings[Int(choice.level)]
                    )
                }
                return PlanSelection.Day(day: day + 1, meals: meals)
            }
        )
    }
}
