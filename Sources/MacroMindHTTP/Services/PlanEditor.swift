import MacroMindAccounts
import MacroMindKit

/// Changes stored plans as their owners ask: keeps meals, plans the others anew, takes a week to another date.
struct PlanEditor: Sendable {
    let planner: MealPlanner
    let effort: PlanEffort
    let queue = SearchQueue(width: 2, capacity: 64)

    init(planner: MealPlanner, effort: PlanEffort) {
        self.planner = planner
        self.effort = effort
    }

    /// Returns a plan in which meals are locked or free; the versions of those that change count up.
    func locking(
        _ isLocked: Bool,
        in plan: StoredPlan,
        where isMeant: (StoredMeal) -> Bool
    ) -> StoredPlan {
        var plan = plan
        for index in plan.meals.indices
        where isMeant(plan.meals[index]) && plan.meals[index].meal.isLocked != isLocked {
            plan.meals[index].meal.isLocked = isLocked
            plan.meals[index].version += 1
        }
        plan.report.request.locks = Self.locks(of: plan)
        return plan
    }

    private static func locks(of plan: StoredPlan) -> [MealLock] {
        plan.meals.filter(\.meal.isLocked).map {
            MealLock(day: $0.day, meal: $0.index, recipe: $0.meal.recipe, servings: $0.meal.servings)
        }
    }

    /// Throws when a meal is cooked for later ones or eaten from an earlier one, since both change together only.
    static func requireFree(_ meal: StoredMeal, in plan: StoredPlan) throws(Problem) {
        let place = MealPlace(day: meal.day, meal: meal.index)
        guard meal.meal.leftover != nil || plan.meals.contains(where: { $0.meal.leftover?.cooked == place })
        else { return }
        throw Problem(
            .leftoversPlanned,
            "The meal is cooked together with another one; plan the week anew with other leftovers."
        )
    }

    /// Throws when others eat along, of whom nothing is known any more but their portions: what they must not eat could come in.
    static func requireUnshared(_ plan: StoredPlan) throws(Problem) {
        guard plan.meals.contains(where: { $0.meal.portions != nil }) else { return }
        throw Problem(.sharedPlan, "Several eat from this plan; plan the week anew for all of them.")
    }

    /// Plans all meals anew that are not locked, for the wishes that the owner has now.
    ///
    /// - Throws: ``Problem`` when the locked meals break a restriction or no plan keeps everything.
    func resolving(
        _ plan: StoredPlan,
        _ preferences: PlanPreferences,
        wish: ResolveWish = ResolveWish(),
        own: [Recipe] = [],
        seed: UInt64
    ) async throws -> StoredPlan {
        try Self.requireUnshared(plan)
        let locked = plan.meals.filter(\.meal.isLocked)
        try requireAllowed(locked.map(\.meal), preferences, hint: "Unlock it first.")
        try requireMakeable(locked.map(\.meal), preferences)
        var request = plan.report.request
        request.targets = preferences.targets
        request.restrictions = preferences.restrictions
        preferences.applyKitchen(to: &request)
        request.locks = Self.locks(of: plan)
        request.seed = seed
        try wish.apply(to: &request)
        let wanted = request
        let outcome = try await queue.run {
            Result { try search(wanted, in: plan, preferences, own: own) }
        }
        return Self.merging(try outcome.get(), into: plan)
    }

    private func search(
        _ wanted: PlanRequest,
        in plan: StoredPlan,
        _ preferences: PlanPreferences,
        own: [Recipe]
    ) throws -> PlanResult {
        let dishes = try dishes(for: preferences, lockedIn: plan, own: own)
        var request = wanted
        var fallback: PlanResult?
        var reason = "The restrictions leave too few dishes beside the locked meals."
        for attempt in 0..<4 {
            request.foodsBudget = attempt == 0 ? WeekOrder.foodsBudget : nil
            request.maximumUses = max(wanted.maximumUses, attempt < 2 ? 2 : 3)
            request.seed = wanted.seed &+ UInt64(attempt)
            do throws(PlanningError) {
                let result = try dishes.plan(request, effort: effort)
                if result.report.daysMet == result.report.days.count { return result }
                if result.report.daysMet > fallback?.report.daysMet ?? -1 { fallback = result }
            } catch {
                reason = try Self.reason(error)
            }
        }
        guard let fallback else { throw Problem(.constraintsUnsatisfiable, reason) }
        return fallback
    }

    /// Why there is no plan; what else went wrong is thrown.
    private static func reason(_ error: PlanningError) throws -> String {
        switch error {
        case .infeasible(let infeasibility): infeasibility.explanation.joined(separator: " ")
        case .refused(let name, _): "“\(name)” breaks a restriction."
        default: throw error
        }
    }

    /// The planner without dishes whose name tells of something refused, with dishes of the owner and the locked ones.
    private func dishes(
        for preferences: PlanPreferences,
        lockedIn plan: StoredPlan,
        own: [Recipe]
    ) throws -> MealPlanner {
        let kept = planner.catalogue.recipes.filter { Self.hasAllowedName($0.recipe.name, preferences) }
        var dishes = planner
        if kept.count < planner.catalogue.recipes.count || !own.isEmpty {
            dishes = try MealPlanner(
                catalogue: RecipeCatalogue(kept.map(\.recipe) + own, foods: planner.catalogue.foods),
                purchases: planner.purchases
            )
        }
        let locked = plan.meals.filter(\.meal.isLocked).map(\.meal)
        return try dishes.knowing(MealPlan(days: [PlanDay(day: 1, meals: locked)]))
    }

    private static func hasAllowedName(_ name: String, _ preferences: PlanPreferences) -> Bool {
        !preferences.refusedStems.contains { PlanPreferences.isRefused(name, by: $0) }
    }

    /// Takes the new dishes into a stored plan, in which meals keep their identifiers.
    static func merging(_ result: PlanResult, into plan: StoredPlan) -> StoredPlan {
        var plan = plan
        plan.report = result.report
        for index in plan.meals.indices {
            let old = plan.meals[index]
            guard let new = result.plan.meal(day: old.day, index: old.index), new != old.meal else {
                continue
            }
            plan.meals[index].meal = new
            plan.meals[index].version += 1
        }
        return plan
    }

    /// Returns a copy of a plan for another week, with identifiers of its own and without locks.
    ///
    /// - Throws: ``Problem`` when a meal breaks a restriction that the owner has now.
    func copying(
        _ plan: StoredPlan,
        to weekStart: CalendarDate,
        _ preferences: PlanPreferences,
        at now: Timestamp
    ) throws -> StoredPlan {
        try requireAllowed(plan.meals.map(\.meal), preferences, hint: "Swap it first.")
        var copy = locking(false, in: plan) { _ in true }
        copy.id = RecordID(rawValue: Randomness.uuid())
        copy.weekStart = weekStart
        copy.createdAt = now
        copy.report.request.start = weekStart
        copy.meals = copy.meals.map {
            StoredMeal(
                id: RecordID(rawValue: Randomness.uuid()),
                day: $0.day,
                index: $0.index,
                meal: $0.meal
            )
        }
        return copy
    }

    /// Throws when a meal needs more than the kitchen of the owner has now, or more time.
    private func requireMakeable(_ meals: [PlannedMeal], _ preferences: PlanPreferences) throws(Problem) {
        let refused = meals.first { meal in
            planner.catalogue[meal.recipe].map { !preferences.canMake($0.recipe, for: meal.slot) } ?? false
        }
        guard let refused else { return }
        throw Problem(
            .constraintsUnsatisfiable,
            "“\(refused.name)” needs equipment or time that the profile does not have. Unlock it first."
        )
    }

    /// Throws when a meal has a food that is refused, or one that is not known while anything is refused.
    private func requireAllowed(
        _ meals: [PlannedMeal],
        _ preferences: PlanPreferences,
        hint: String
    ) throws(Problem) {
        let gate = RestrictionGate(preferences.restrictions)
        let refused = meals.first { meal in
            !Self.hasAllowedName(meal.name, preferences)
                || meal.ingredients.contains { ingredient in
                    guard let food = planner.catalogue.foods[ingredient.food] else {
                        return !gate.restrictions.isEmpty
                    }
                    return !gate.violations(of: food).isEmpty
                }
        }
        guard let refused else { return }
        throw Problem(
            .constraintsUnsatisfiable,
            "“\(refused.name)” does not keep the restrictions of the profile. \(hint)"
        )
    }
}
