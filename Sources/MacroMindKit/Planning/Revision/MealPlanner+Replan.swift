extension MealPlanner {
    /// Solves a plan anew, but for what is to be kept.
    ///
    /// The rest may come out as it was where nothing better is found; another seed gives another choice among plans that are about
    /// as good. A kept meal of a cooking session keeps the dish of the whole session. The locks are part of the new plan's request.
    ///
    /// - Parameters:
    ///   - result: The plan and its report.
    ///   - kept: What stays.
    ///   - releasesLocks: Whether meals that were locked before may change unless they are kept again.
    ///   - seed: The seed of the search, or nothing for the one after the plan's.
    ///   - effort: How much search the plan is worth.
    ///   - progress: Called now and then with the part of the effort that is spent, from 0 to 1.
    /// - Returns: The new plan with its report, and the difference.
    /// - Throws: ``PlanningError/invalid(_:)`` when the plan does not have what is to be kept, ``PlanningError/infeasible(_:)`` when
    ///   no plan keeps it, such as one in which a kept dish violates a restriction.
    public func replanning(
        _ result: PlanResult,
        keeping kept: KeptMeals,
        releasesLocks: Bool = false,
        seed: UInt64? = nil,
        effort: PlanEffort = .standard,
        progress: (Double) -> Void = { _ in }
    ) throws(PlanningError) -> PlanRevision {
        let planner = try knowing(result.plan)
        do {
            try result.plan.validate(kept)
        } catch {
            throw .invalid(error)
        }
        var request = result.report.request
        let locks = result.plan.locks(keeping: kept)
        let places = Set(locks.map(\.place))
        request.locks = releasesLocks ? [] : request.locks.filter { !places.contains($0.place) }
        request.locks = (request.locks + locks).sorted { $0.place < $1.place }
        request.seed = seed ?? request.seed &+ 1
        let solution = try planner.solve(request, base: nil, effort: effort, progress: progress)
        let changed = try planner.result(
            solution,
            request: request,
            generator: "planner",
            stages: result.report.stages + [
                "replan: \(request.locks.count) meals kept, the rest solved anew in \(solution.steps) search steps"
            ],
            findings: []
        )
        return PlanRevision(of: result.plan, to: changed, purchases: purchases)
    }
}
