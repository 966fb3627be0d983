extension MealPlanner {
    /// Solves a plan anew, but for what is to be kept.
    ///
    /// The rest may come out as it was where nothing better is found; another seed gives another choice among plans that are about
    /// as good. A kept meal of a cooking session keeps the dish of the whole session. The locks are part of the new plan's request.
    ///
    /// - Parameters:
    ///   - result: The plan and its report.
    ///   - kept: What stays.
    ///   - avoided: Dishes that may not come again where they are not kept; later plans avoid them where they can.
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
        avoiding avoided: Set<RecipeID> = [],
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
        request.wishes.avoid(avoided)
        let solution = try planner.without(avoided, besides: request.locks) { planner throws(PlanningError) in
            try planner.solve(request, base: nil, effort: effort, progress: progress)
        }
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

extension MealPlanner {
    /// Plans with a catalogue that lacks some dishes.
    ///
    /// - Parameters:
    ///   - avoided: The dishes to leave out.
    ///   - locks: Places that are settled; their dishes stay in the catalogue.
    ///   - plan: Plans.
    /// - Returns: What the closure returns.
    /// - Throws: The error of the closure; a conflict says that dishes were left out.
    func without<Result>(
        _ avoided: Set<RecipeID>,
        besides locks: [MealLock],
        _ plan: (MealPlanner) throws(PlanningError) -> Result
    ) throws(PlanningError) -> Result {
        let left = avoided.subtracting(locks.map(\.recipe))
        guard !left.isEmpty else { return try plan(self) }
        let planner = try MealPlanner(catalogue: catalogue.without(left), purchases: purchases)
        do {
            return try plan(planner)
        } catch {
            guard case .infeasible(var infeasibility) = error else { throw error }
            let dishes = left.count == 1 ? "the dish" : "the \(left.count) dishes"
            infeasibility.explanation.insert("Without \(dishes) that may not come again:", at: 0)
            throw .infeasible(infeasibility)
        }
    }
}

extension PlanWishes {
    /// Adds dishes that are better avoided, each once; a dish that is avoided is no favourite any more.
    mutating func avoid(_ dishes: Set<RecipeID>) {
        favourites.removeAll(where: dishes.contains)
        avoided += dishes.subtracting(avoided).sorted()
    }
}
