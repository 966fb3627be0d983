import MacroMindAccounts
import MacroMindKit

/// Why the model's dishes were not taken; the planner's take their place then.
enum ModelShortfall: Error, Sendable {
    /// It did not answer in time.
    case late
    /// What it proposed does not keep the promises of a plan, or the request can not be met at all.
    case unusable

    /// The shortfall as the report tells it.
    var finding: Finding {
        switch self {
        case .late:
            Finding("model-late", .warning, "The language model did not answer in time; the planner chose.")
        case .unusable:
            Finding(
                "model-unusable",
                .warning,
                "What the language model proposed could not be used; the planner chose."
            )
        }
    }
}

extension MealService {
    /// A week of the model's dishes; those that break a promise are replaced by dishes of the catalogue.
    func proposed(
        by model: any LLMProvider,
        _ order: WeekOrder
    ) async throws -> Result<PlanResult, ModelShortfall> {
        let preferences = order.preferences
        let request = try order.request()
        let dishes = try planner(for: preferences, own: order.own)
        let effort = effort
        return await limited {
            let generator = PlanGenerator(planner: dishes, provider: model)
            let result = try await generator.plan(request, marker: Randomness.uuid(), effort: effort)
            let mended = try mended(result, preferences)
            guard isGood(mended), faults(of: mended, preferences).isEmpty else {
                throw ModelShortfall.unusable
            }
            return mended
        }
    }

    /// Another dish that the model proposes, when it keeps what a swap promises.
    func proposed(
        by model: any LLMProvider,
        inPlaceOf meal: StoredMeal,
        _ plan: StoredPlan,
        _ preferences: PlanPreferences,
        _ reason: String?
    ) async throws -> Result<(PlannedMeal, PlanReport), ModelShortfall> {
        let asked = plan.report.request
        return await limited {
            var result = plan.result
            result.report.request.restrictions = preferences.restrictions
            preferences.applyKitchen(to: &result.report.request)
            let generator = PlanGenerator(planner: planner, provider: model)
            let swapped = try await generator.swapping(
                in: result,
                day: meal.day,
                meal: meal.index,
                because: SwapReason(reason ?? "another dish"),
                marker: Randomness.uuid()
            )
            guard let dish = swapped.plan.meal(day: meal.day, index: meal.index),
                try isFit(dish, inPlaceOf: meal.meal, of: swapped.plan, preferences)
            else { throw ModelShortfall.unusable }
            var report = swapped.report
            report.request = asked
            return (dish, report)
        }
    }

    /// Runs what asks the model on the planning threads, and gives it up when the time is over.
    private func limited<Value: Sendable>(
        _ operation: @escaping @Sendable () async throws -> Value
    ) async -> Result<Value, ModelShortfall> {
        let clock = LLMTimeSource(ContinuousClock())
        let budget = LLMCallBudget(calls: 6, time: modelDeadline, clock: clock)
        let threads = threads
        do throws(LLMError) {
            return try await clock.withLimit(modelDeadline) { () async throws(LLMError) in
                await withTaskExecutorPreference(threads) {
                    await LLMCallBudget.$current.withValue(budget) {
                        do { return .success(try await operation()) } catch {
                            return .failure(.unusable)
                        }
                    }
                }
            }
        } catch {
            return .failure(.late)
        }
    }

    /// Whether a dish keeps what a swap promises.
    func isFit(
        _ dish: PlannedMeal,
        inPlaceOf old: PlannedMeal,
        of plan: MealPlan,
        _ preferences: PlanPreferences
    ) throws -> Bool {
        let energy = old.nutrients.energy.value
        guard dish.recipe != old.recipe, dish.name != old.name,
            abs(dish.nutrients.energy.value - energy) <= Self.swapTolerance * energy
        else { return false }
        return try isAllowed(dish, knowing: planner.knowing(plan), preferences)
    }

    private func isAllowed(
        _ dish: PlannedMeal,
        knowing planner: MealPlanner,
        _ preferences: PlanPreferences
    ) -> Bool {
        guard Self.isConsistent(dish.nutrients), Self.hasAllowedName(dish.name, preferences),
            let recipe = planner.catalogue[dish.recipe], preferences.canMake(recipe.recipe, for: dish.slot)
        else { return false }
        return RestrictionGate(preferences.restrictions).allows(recipe)
    }

    /// The places of the meals that break a promise.
    private func faults(of result: PlanResult, _ preferences: PlanPreferences) -> [MealPlace] {
        guard let known = try? planner.knowing(result.plan) else { return [] }
        return result.plan.days.flatMap { day in
            day.meals.indices.filter { !isAllowed(day.meals[$0], knowing: known, preferences) }
                .map { MealPlace(day: day.day, meal: $0) }
        }
    }

    /// The plan with dishes of the catalogue in the place of those that break a promise.
    private func mended(_ result: PlanResult, _ preferences: PlanPreferences) throws -> PlanResult {
        var result = result
        for place in faults(of: result, preferences) {
            let used = Dictionary(grouping: result.plan.days.flatMap(\.meals), by: \.recipe)
            let choice = try ranked(
                in: result,
                day: place.day,
                meal: place.meal,
                preferences,
                count: 40
            ).first { used[$0.recipe, default: []].count < 2 }
            guard let choice else { throw ModelShortfall.unusable }
            result = try planner.knowing(result.plan).swapping(
                in: result,
                day: place.day,
                meal: place.meal,
                for: choice
            )
        }
        return result
    }
}
