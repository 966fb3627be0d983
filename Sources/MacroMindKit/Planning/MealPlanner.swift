/// Plans meals from a catalogue: dishes and portions that meet the targets and keep every restriction.
///
/// The planner is pure and deterministic. Make one for a catalogue and keep it; indexing is done once.
///
/// ```swift
/// let planner = try MealPlanner(catalogue: .bundled())
/// let result = try planner.plan(PlanRequest(profile: profile, targets: targets, seed: 7))
/// ```
public struct MealPlanner: Sendable {
    /// The catalogue that dishes come from.
    public let catalogue: RecipeCatalogue
    /// What foods cost, for budgets and the cost of plans.
    public let purchases: PurchaseTable
    private let index: PlanningCatalogue
    private let indexWithTraces: PlanningCatalogue

    /// Creates a planner.
    ///
    /// - Parameters:
    ///   - catalogue: The catalogue that dishes come from; it may be empty.
    ///   - purchases: What foods cost; without it no plan has a cost.
    /// - Throws: ``PlanningError/invalid(_:)`` when a recipe has figures that can not be right.
    public init(
        catalogue: RecipeCatalogue,
        purchases: PurchaseTable = .none
    ) throws(PlanningError) {
        self.catalogue = catalogue
        self.purchases = purchases
        do {
            index = try PlanningCatalogue(catalogue, countsTraces: false, purchases: purchases)
            indexWithTraces = try PlanningCatalogue(catalogue, countsTraces: true, purchases: purchases)
        } catch {
            throw .invalid(
                InputError(
                    .inconsistent,
                    field: "catalogue",
                    received: "\(error)",
                    allowed: "plausible recipes"
                )
            )
        }
    }

    /// Plans meals.
    ///
    /// - Parameters:
    ///   - request: What is asked for.
    ///   - effort: How much search the plan is worth.
    ///   - progress: Called now and then with the part of the effort that is spent, from 0 to 1.
    /// - Returns: The plan and the report on it.
    /// - Throws: A ``PlanningError`` when a figure can not be right or no plan exists.
    public func plan(
        _ request: PlanRequest,
        effort: PlanEffort = .standard,
        progress: (Double) -> Void = { _ in }
    ) throws(PlanningError) -> PlanResult {
        let solution = try solve(request, base: nil, effort: effort, progress: progress)
        return try result(
            solution,
            request: request,
            generator: "planner",
            stages: [
                "planner: \(catalogue.recipes.count) dishes in the catalogue, \(solution.steps) search steps"
            ],
            findings: []
        )
    }

    /// Solves a request, near to a given selection of dishes if there is one.
    func solve(
        _ request: PlanRequest,
        base: PlanSelection?,
        effort: PlanEffort,
        progress: (Double) -> Void
    ) throws(PlanningError) -> PlanSolution {
        try validate(request)
        guard !request.leftovers.isEmpty else {
            return try search(request, base: base, effort: effort, progress: progress)
        }
        var settled = request
        settled.maximumUses = request.usesAllowed
        settled.leftovers = []
        let draftEffort = PlanEffort(stepsPerDay: effort.stepsPerDay / 4)
        let draft = try search(settled, base: base, effort: draftEffort) { progress(0.2 * $0) }
        settled.locks += try leftoverLocks(request, draft: draft.plan, base: base)
        var solution = try search(settled, base: base, effort: effort) { progress(0.2 + 0.8 * $0) }
        solution.lowerBound = draft.lowerBound
        return solution
    }

    /// Searches dishes and portions for a request without leftovers.
    private func search(
        _ request: PlanRequest,
        base: PlanSelection?,
        effort: PlanEffort,
        progress: (Double) -> Void
    ) throws(PlanningError) -> PlanSolution {
        var problem = planningRequest(request)
        problem.basePlan = base
        do {
            let solution = try PlanSolver.solve(problem, catalogue: index(for: request), effort: effort) {
                spent in
                progress(spent)
                return false
            }
            if Task.isCancelled { throw PlanningError.cancelled }
            return solution.lowering(forWishesOf: problem)
        } catch let error as PlanInfeasibility {
            throw .infeasible(Infeasibility(error, request: request, foods: catalogue.foods))
        } catch PlanNotFound.cancelled {
            throw .cancelled
        } catch let error as PlanningError {
            throw error
        } catch {
            throw .invalid(
                InputError(
                    .inconsistent,
                    field: "request",
                    received: "\(error)",
                    allowed: "a plausible request"
                )
            )
        }
    }

    /// The planner's view of the catalogue under the restrictions of a request.
    func index(for request: PlanRequest) -> PlanningCatalogue {
        request.restrictions.refusesTraces ? indexWithTraces : index
    }

    /// The request in the planner's terms.
    func planningRequest(_ request: PlanRequest) -> PlanningRequest {
        var seen: Set<FoodID> = []
        let foods = catalogue.recipes.flatMap(\.items).map(\.food).filter { seen.insert($0.id).inserted }
        var planning = PlanningRequest(request, foods: foods)
        planning.soft.recipePoints = request.wishes.recipePoints(
            in: catalogue,
            energy: request.targets.energy.target,
            stage: request.stage
        )
        return planning
    }

    /// Checks a request, and that the catalogue has the dishes it locks.
    func validate(_ request: PlanRequest) throws(PlanningError) {
        do {
            try request.validate()
        } catch {
            throw .invalid(error)
        }
        try validate(request.wishes, stage: request.stage)
        for lock in request.locks where catalogue[lock.recipe] == nil {
            throw .invalid(
                InputError(
                    .unknownName,
                    field: "locks",
                    received: "“\(lock.recipe)”",
                    allowed: "a recipe of the catalogue"
                )
            )
        }
    }
}
