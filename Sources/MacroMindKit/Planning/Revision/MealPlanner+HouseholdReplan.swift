extension MealPlanner {
    /// Solves the plans of a household anew, but for what is to be kept.
    ///
    /// Kept days and meals keep the dish and everybody's portion, kept dishes their place. A place is counted as in the plan of an
    /// eater: meals are in the order of the slots. The locks are part of the new request.
    ///
    /// - Parameters:
    ///   - result: The plans of the household.
    ///   - kept: What stays.
    ///   - avoided: Dishes that may not come again where they are not kept.
    ///   - releasesLocks: Whether meals that were locked before may change unless they are kept again.
    ///   - seed: The seed of the search, or nothing for the one after the plan's.
    ///   - effort: How much search the plans are worth.
    ///   - progress: Called now and then with the part of the effort that is spent, from 0 to 1.
    /// - Returns: The new plans with their reports, and the difference.
    /// - Throws: A ``PlanningError`` when the plans do not have what is to be kept, or none keeps it.
    public func replanning(
        _ result: HouseholdResult,
        keeping kept: KeptMeals,
        avoiding avoided: Set<RecipeID> = [],
        releasesLocks: Bool = false,
        seed: UInt64? = nil,
        effort: PlanEffort = .standard,
        progress: (Double) -> Void = { _ in }
    ) throws(PlanningError) -> HouseholdRevision {
        do {
            try result.request.validate()
            try result.validate(kept)
        } catch {
            throw .invalid(error)
        }
        for eater in result.eaters { try Self.validate(eater.plan, result.request.table) }
        var request = result.request
        if releasesLocks { request.releaseLocks() }
        for (number, eater) in result.eaters.enumerated() where request.eaters.indices.contains(number) {
            request.keep(eater.plan.locks(keeping: kept), of: number)
        }
        request.table.seed = seed ?? request.table.seed &+ 1
        request.table.wishes.avoid(avoided)
        let fixed = request.table.locks + request.eaters.flatMap { $0.locks ?? [] }
        let changed = try without(avoided, besides: fixed) { planner throws(PlanningError) in
            try planner.plan(request, effort: effort, progress: progress)
        }
        return HouseholdRevision(of: result, to: changed, purchases: purchases)
    }
}

extension HouseholdResult {
    /// Checks that the plans have what is to be kept.
    fileprivate func validate(_ kept: KeptMeals) throws(InputError) {
        let planned = Set(eaters.flatMap(\.plan.days).flatMap(\.meals).map(\.recipe))
        var rest = kept
        rest.dishes.subtract(planned)
        try eaters.first?.plan.validate(rest)
    }
}

extension HouseholdRequest {
    fileprivate mutating func releaseLocks() {
        table.locks = []
        for index in eaters.indices { eaters[index].locks = nil }
    }

    /// Settles meals of an eater: shared dishes for the table, portions and own dishes for the eater alone.
    fileprivate mutating func keep(_ locks: [MealLock], of eater: Int) {
        for lock in locks {
            if !ownMeals.contains(table.slots[lock.meal].slot) {
                table.locks.removeAll { $0.place == lock.place }
                table.locks.append(MealLock(day: lock.day, meal: lock.meal, recipe: lock.recipe))
            }
            var own = eaters[eater].locks ?? []
            own.removeAll { $0.place == lock.place }
            eaters[eater].locks = own + [lock]
        }
        table.locks.sort { $0.place < $1.place }
        eaters[eater].locks?.sort { $0.place < $1.place }
    }
}
