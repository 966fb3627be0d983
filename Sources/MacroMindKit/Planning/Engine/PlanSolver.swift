/// Finds plans: the best that the effort allows, or the reason why there is none.
public enum PlanSolver {
    /// The steps a day that a first plan may take before the request is examined for contradictions.
    private static let firstSteps = 20_000

    /// Returns a plan for a request.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - catalogue: The catalogue.
    ///   - effort: How much search the plan is worth.
    ///   - shouldStop: Asked at the start, between rounds of search and at the end with the part of the effort spent, 0 to
    ///     1; return `true` to take the best plan so far.
    /// - Returns: The plan.
    /// - Throws: ``PlanningInputError`` when the request breaks its format, ``PlanInfeasibility`` when it is proven that
    ///   no plan exists, ``PlanNotFound`` when none was found and nothing proven.
    public static func solve(
        _ request: PlanningRequest,
        catalogue: PlanningCatalogue,
        effort: PlanEffort = .standard,
        shouldStop: (Double) -> Bool = { _ in false }
    ) throws -> PlanSolution {
        try request.validate(against: catalogue)
        let check = FeasibilityCheck(request, catalogue)
        guard check.assignment() != nil else {
            throw try ConflictFinder(request, catalogue).explanation(shouldStop: shouldStop)
        }
        let size = CandidateSelection.Size(for: effort)
        var search = PlanSearch(
            SearchProblem(request: request, catalogue: catalogue, size: size),
            seed: request.seed
        )
        var wasCut = shouldStop(0)
        let start = try firstPlan(&search, check, shouldStop)
        if !wasCut {
            search.improve(budget: effort.stepsPerDay * request.days) { spent in
                wasCut = shouldStop(spent) || Task.isCancelled
                return wasCut
            }
        }
        guard let plan = search.isValid ? search.selection(catalogue) : start else {
            throw wasCut ? PlanNotFound.cancelled : PlanNotFound.effortSpent
        }
        let scorer = PlanScorer(request: request, catalogue: catalogue)
        let score = scorer.score(plan)
        let bound = bound(search.problem, known: score.total, effort)
        _ = shouldStop(1)
        return PlanSolution(
            plan: plan,
            score: score,
            days: scorer.figures(plan),
            lowerBound: bound,
            steps: search.steps,
            wasCut: wasCut
        )
    }

    /// Builds a first plan, and examines the request when the search alone finds none that keeps all hard rules.
    ///
    /// - Returns: A plan that keeps all hard rules, if the examination found one.
    private static func firstPlan(
        _ search: inout PlanSearch,
        _ check: FeasibilityCheck,
        _ shouldStop: (Double) -> Bool
    ) throws -> PlanSelection? {
        search.build()
        guard !search.repair(budget: firstSteps * search.problem.days) else { return nil }
        switch check.answer() {
        case .possible(let plan):
            search.adopt(plan)
            return plan
        case .impossible:
            throw try ConflictFinder(check.request, check.catalogue).explanation(shouldStop: shouldStop)
        case .undecided: return nil
        }
    }

    /// Returns a certified lower bound.
    private static func bound(_ problem: SearchProblem, known: Double, _ effort: PlanEffort) -> Double {
        max(
            0,
            LowerBound(problem).value(known: known, rounds: max(60, min(1_200, effort.stepsPerDay / 13_000)))
        )
    }

    /// Returns the objective of a plan found with little effort.
    ///
    /// - Parameters:
    ///   - request: A request that has a plan.
    ///   - catalogue: The catalogue.
    ///   - known: A plan that keeps its hard rules.
    /// - Returns: The points per day.
    static func price(
        _ request: PlanningRequest,
        _ catalogue: PlanningCatalogue,
        known: PlanSelection
    ) -> Double {
        let size = CandidateSelection.Size(for: .quick)
        var search = PlanSearch(
            SearchProblem(request: request, catalogue: catalogue, size: size),
            seed: request.seed
        )
        search.build()
        if !search.isValid { search.adopt(known) }
        search.improve(budget: PlanEffort.quick.stepsPerDay * request.days) { _ in Task.isCancelled }
        let plan = search.isValid ? search.selection(catalogue) : known
        return PlanScorer(request: request, catalogue: catalogue).score(plan).total
    }
}
