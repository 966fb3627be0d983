import MacroMindAccounts
import MacroMindKit

extension MealService {
    /// What a swap asks for.
    struct SwapWish: Sendable {
        /// The dish, or `nil` for any.
        var recipe: String?
        /// Why another dish is wanted, in the user's words.
        var reason: String?
        /// Whether the model may be asked.
        var asksModel = true
    }

    /// Puts another dish in the place of a meal: the one asked for, the model's, or one of the best, another with each swap.
    func swap(
        _ meal: StoredMeal,
        in plan: StoredPlan,
        profile: AccountProfile,
        wish: SwapWish
    ) async throws -> (PlannedMeal, PlanReport) {
        let preferences = PlanPreferences(profile, foods: planner.catalogue.foods, today: clock.today)
        var finding: Finding?
        if let model, wish.recipe == nil, wish.asksModel {
            switch try await proposed(by: model, inPlaceOf: meal, plan, preferences, wish.reason) {
            case .success(let answer): return answer
            case .failure(let failure): finding = failure.finding
            }
        }
        if let reason = wish.reason, wish.recipe == nil,
            let answer = try await reasoned(meal, in: plan, preferences, SwapReason(reason))
        {
            var report = answer.1
            if let finding { report.findings.append(finding) }
            return (answer.0, report)
        }
        let all = try await alternatives(
            to: meal,
            in: plan,
            profile: profile,
            count: wish.recipe == nil ? 5 : 1_000
        )
        let choice =
            wish.recipe.map { id in all.first { $0.recipe.rawValue == id } }
            ?? (all.isEmpty ? nil : all[(meal.version - 1) % all.count])
        guard let choice else {
            throw Problem(
                .constraintsUnsatisfiable,
                "No other dish keeps the restrictions and the energy of this meal."
            )
        }
        let (dish, made) = try await swapping(meal, in: plan, for: choice, preferences)
        var report = made
        if let finding, !report.findings.contains(finding) { report.findings.append(finding) }
        return (dish, report)
    }

    /// The catalogue's best dish that meets a reason, when it keeps what a swap promises.
    private func reasoned(
        _ meal: StoredMeal,
        in plan: StoredPlan,
        _ preferences: PlanPreferences,
        _ reason: SwapReason
    ) async throws -> (PlannedMeal, PlanReport)? {
        try await queue.run {
            var result = plan.result
            result.report.request.restrictions = preferences.restrictions
            preferences.applyKitchen(to: &result.report.request)
            guard
                let swapped = try? planner.swapping(
                    in: result,
                    day: meal.day,
                    meal: meal.index,
                    because: reason
                ),
                let dish = swapped.plan.meal(day: meal.day, index: meal.index),
                let isFit = try? isFit(dish, inPlaceOf: meal.meal, of: swapped.plan, preferences), isFit
            else { return nil }
            var report = swapped.report
            report.request = plan.report.request
            return (dish, report)
        }
    }

    /// Returns the dishes that may take the place of a meal, best first, each with about its energy.
    func alternatives(
        to meal: StoredMeal,
        in plan: StoredPlan,
        profile: AccountProfile,
        count: Int
    ) async throws -> [SwapAlternative] {
        let preferences = PlanPreferences(profile, foods: planner.catalogue.foods, today: clock.today)
        let outcome = try await queue.run {
            Result {
                try ranked(
                    in: plan.result,
                    day: meal.day,
                    meal: meal.index,
                    preferences,
                    count: count
                )
            }
        }
        return try outcome.get()
    }

    /// The dishes that may take the place of a meal of a plan, best first.
    func ranked(
        in result: PlanResult,
        day: Int,
        meal: Int,
        _ preferences: PlanPreferences,
        count: Int
    ) throws -> [SwapAlternative] {
        guard let current = result.plan.meal(day: day, index: meal) else { return [] }
        var result = result
        preferences.applyKitchen(to: &result.report.request)
        let gate = RestrictionGate(preferences.restrictions)
        let all = try planner.knowing(result.plan)
            .alternatives(in: result, day: day, meal: meal, count: 1_000)
        var found: [SwapAlternative] = []
        for alternative in all where found.count < count {
            guard alternative.name != current.name,
                let recipe = planner.catalogue[alternative.recipe], gate.allows(recipe),
                Self.hasAllowedName(recipe.recipe.name, preferences),
                let fitting = fitting(alternative, recipe, inPlaceOf: current)
            else { continue }
            found.append(fitting)
        }
        return found
    }

    /// The alternative in the portion whose energy is nearest, or `nil` when none is near enough.
    private func fitting(
        _ alternative: SwapAlternative,
        _ recipe: ResolvedRecipe,
        inPlaceOf current: PlannedMeal
    ) -> SwapAlternative? {
        let energy = current.nutrients.energy.value
        let per = recipe.nutrientsPerServing.energy.value
        guard per > 0, energy > 0 else { return nil }
        if abs(alternative.servings * per - energy) <= Self.swapTolerance * energy { return alternative }
        let servings = ServingLattice.planned.nearest(to: energy / per)
        guard abs(servings * per - energy) <= Self.swapTolerance * energy else { return nil }
        var copy = alternative
        copy.servings = servings
        copy.energyChange = Kilocalories((servings * per - energy).rounded())
        if copy.costChange != nil {
            let meal = PlannedMeal(slot: current.slot, recipe: recipe, servings: servings)
            copy.costChange = planner.purchases.cents(of: meal) - planner.purchases.cents(of: current)
        }
        return copy
    }

    /// Puts a dish in the place of a meal.
    private func swapping(
        _ meal: StoredMeal,
        in plan: StoredPlan,
        for alternative: SwapAlternative,
        _ preferences: PlanPreferences
    ) async throws -> (PlannedMeal, PlanReport) {
        let outcome = try await queue.run {
            Result {
                var result = plan.result
                preferences.applyKitchen(to: &result.report.request)
                return try planner.knowing(result.plan).swapping(
                    in: result,
                    day: meal.day,
                    meal: meal.index,
                    for: alternative
                )
            }
        }
        var result = try outcome.get()
        result.report.request = plan.report.request
        guard let changed = result.plan.meal(day: meal.day, index: meal.index) else {
            throw Problem(.mealNotFound, "The plan has no such meal.")
        }
        return (changed, result.report)
    }
}
