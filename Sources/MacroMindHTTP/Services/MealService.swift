public import MacroMindAccounts
public import MacroMindKit
import Tracing

/// Makes and changes plans on threads of its own, so that the search never holds up other requests.
public struct MealService: Sendable {
    /// The dishes that plans are made of.
    public let planner: MealPlanner
    private let queue: WorkQueue
    private let effort: PlanEffort
    private let clock: Clock
    private let metrics: ServerMetrics

    /// How far the energy of a day may lie from its target.
    static let dayTolerance = 0.095
    /// How far the energy of a swapped meal may lie from that of the meal before.
    static let swapTolerance = 0.14

    /// Creates the service.
    ///
    /// - Parameters:
    ///   - catalogue: The dishes; those whose energy does not agree with their macronutrients are left out.
    ///   - effort: How much search a plan is worth.
    ///   - clock: The clock.
    ///   - metrics: Counts the weeks.
    /// - Throws: An error when the catalogue can not be used.
    public init(
        catalogue: RecipeCatalogue,
        effort: PlanEffort = .standard,
        clock: Clock = .system,
        metrics: ServerMetrics = ServerMetrics()
    ) throws {
        self.metrics = metrics
        let consistent = catalogue.recipes.filter { Self.isConsistent($0.nutrientsPerServing) }
        planner = try MealPlanner(
            catalogue: RecipeCatalogue(consistent.map(\.recipe), foods: catalogue.foods)
        )
        self.effort = effort
        self.clock = clock
        queue = WorkQueue(width: 2, capacity: 64)
    }

    /// Whether 4, 4 and 9 kcal a gram give the energy within a margin that rounding can not use up.
    private static func isConsistent(_ nutrients: NutrientProfile) -> Bool {
        let energy = nutrients.energy.value
        let computed =
            4 * (nutrients.protein.value + nutrients.carbohydrate.value) + 9 * nutrients.fat.value
        return energy > 0 && abs(computed - energy) <= 0.085 * energy
    }

    /// Plans a week.
    func plan(_ profile: AccountProfile, weekStart: CalendarDate) async throws -> PlanResult {
        let preferences = PlanPreferences(profile, foods: planner.catalogue.foods, today: clock.today)
        let seed = UInt64.random(in: .min ... .max)
        return try await measured {
            try await queue.run {
                Result { try search(preferences, weekStart: weekStart, seed: seed) }
            }.get()
        }
    }

    /// Plans, counts how it ended and how long it took, and tells the trace.
    private func measured(_ work: () async throws -> PlanResult) async throws -> PlanResult {
        try await withSpan("plan week") { _ in
            let start = ContinuousClock.now
            do {
                let result = try await work()
                metrics.recordPlan(outcome: "ok", duration: ContinuousClock.now - start)
                return result
            } catch {
                let isInfeasible = (error as? Problem)?.code == .constraintsUnsatisfiable
                metrics.recordPlan(
                    outcome: isInfeasible ? "infeasible" : "error",
                    duration: ContinuousClock.now - start
                )
                throw error
            }
        }
    }

    /// Tries a strict request first, and asks less of variety where nothing else goes.
    private func search(
        _ preferences: PlanPreferences,
        weekStart: CalendarDate,
        seed: UInt64
    ) throws -> PlanResult {
        let dishes = try planner(for: preferences)
        var reason = "The restrictions leave too few dishes for a week."
        for attempt in 0..<4 {
            let request = PlanRequest(
                start: weekStart,
                slots: SlotShare.day(meals: preferences.mealsPerDay) ?? [],
                targets: preferences.targets,
                restrictions: preferences.restrictions,
                foodsBudget: attempt == 0 ? 40 : nil,
                maximumUses: attempt < 2 ? 2 : 3,
                seed: seed &+ UInt64(attempt)
            )
            switch Self.result(of: request, dishes, effort) {
            case .success(let result) where isGood(result): return result
            case .success:
                reason = "No week was found that keeps the energy of every day and has enough variety."
            case .failure(let error):
                guard case .infeasible(let infeasibility) = error else { throw error }
                reason = infeasibility.explanation.joined(separator: " ")
            }
        }
        throw Problem(.constraintsUnsatisfiable, reason)
    }

    private static func result(
        of request: PlanRequest,
        _ planner: MealPlanner,
        _ effort: PlanEffort
    ) -> Result<PlanResult, PlanningError> {
        do throws(PlanningError) {
            return .success(try planner.plan(request, effort: effort))
        } catch {
            return .failure(error)
        }
    }

    private func isGood(_ result: PlanResult) -> Bool {
        let target = result.report.request.targets.energy.target.value
        let isNear = result.plan.days.allSatisfy { day in
            abs(day.nutrients.energy.value - target) <= Self.dayTolerance * target
        }
        return isNear && Set(result.plan.days.flatMap(\.meals).map(\.recipe)).count >= 10
    }

    /// The planner without the dishes whose name tells of something refused.
    private func planner(for preferences: PlanPreferences) throws -> MealPlanner {
        let recipes = planner.catalogue.recipes
        let kept = recipes.filter { Self.hasAllowedName($0, preferences) }
        guard kept.count < recipes.count else { return planner }
        return try MealPlanner(
            catalogue: RecipeCatalogue(kept.map(\.recipe), foods: planner.catalogue.foods)
        )
    }

    private static func hasAllowedName(_ recipe: ResolvedRecipe, _ preferences: PlanPreferences) -> Bool {
        !preferences.refusedStems.contains { PlanPreferences.isRefused(recipe.recipe.name, by: $0) }
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
            Result { try ranked(meal, in: plan, preferences, count: count) }
        }
        return try outcome.get()
    }

    private func ranked(
        _ meal: StoredMeal,
        in plan: StoredPlan,
        _ preferences: PlanPreferences,
        count: Int
    ) throws -> [SwapAlternative] {
        let gate = RestrictionGate(preferences.restrictions)
        let result = plan.result
        let energy = meal.meal.nutrients.energy.value
        let all = try planner.knowing(result.plan).alternatives(
            in: result,
            day: meal.day,
            meal: meal.index,
            count: 1_000
        )
        var found: [SwapAlternative] = []
        for alternative in all where found.count < count {
            guard let recipe = planner.catalogue[alternative.recipe], gate.allows(recipe),
                Self.hasAllowedName(recipe, preferences),
                let fitting = Self.fitting(alternative, recipe, energy: energy)
            else { continue }
            found.append(fitting)
        }
        return found
    }

    /// The alternative in the portion whose energy is nearest, or `nil` when none is near enough.
    private static func fitting(
        _ alternative: SwapAlternative,
        _ recipe: ResolvedRecipe,
        energy: Double
    ) -> SwapAlternative? {
        let per = recipe.nutrientsPerServing.energy.value
        guard per > 0, energy > 0 else { return nil }
        if abs(alternative.servings * per - energy) <= swapTolerance * energy { return alternative }
        let servings = min(max((energy / per * 4).rounded() / 4, 0.25), 4)
        guard abs(servings * per - energy) <= swapTolerance * energy else { return nil }
        var copy = alternative
        copy.servings = servings
        copy.energyChange = Kilocalories((servings * per - energy).rounded())
        return copy
    }

    /// Puts a dish in the place of a meal.
    func swapping(
        _ meal: StoredMeal,
        in plan: StoredPlan,
        for alternative: SwapAlternative
    ) async throws -> (PlannedMeal, PlanReport) {
        let outcome = try await queue.run {
            Result {
                let result = plan.result
                return try planner.knowing(result.plan).swapping(
                    in: result,
                    day: meal.day,
                    meal: meal.index,
                    for: alternative
                )
            }
        }
        let result = try outcome.get()
        guard let changed = result.plan.meal(day: meal.day, index: meal.index) else {
            throw Problem(.mealNotFound, "The plan has no such meal.")
        }
        return (changed, result.report)
    }

    /// Returns what has to be bought for a plan.
    func groceries(for plan: StoredPlan) -> GroceryList {
        GroceryList(for: plan.result.plan, foods: planner.catalogue.foods)
    }
}
