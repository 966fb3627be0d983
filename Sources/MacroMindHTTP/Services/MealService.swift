public import MacroMindAccounts
public import MacroMindKit
import Tracing

/// Makes and changes plans on threads of its own, so that the search never holds up other requests.
///
/// With a language model, its dishes come first; whatever it does, the restrictions, the energy and the time of an answer are
/// kept, by the planner's own dishes where need be.
public struct MealService: Sendable {
    /// The dishes that plans are made of.
    public let planner: MealPlanner
    let queue = SearchQueue(width: 2, capacity: 64)
    let threads = PlanningThreads(width: 2)
    let effort: PlanEffort
    let clock: Clock
    let model: (any LLMProvider)?
    let modelDeadline: Duration
    private let seed: PlanSeed
    private let metrics: ServerMetrics

    /// How far the energy of a day may lie from its target.
    static let dayTolerance = 0.095
    /// How far the energy of a swapped meal may lie from that of the meal before.
    static let swapTolerance = 0.14

    /// Creates the service.
    ///
    /// - Parameters:
    ///   - catalogue: The dishes; those whose energy does not agree with their macronutrients are left out.
    ///   - purchases: What foods cost; without it no plan and no swap has a cost.
    ///   - model: The language model that proposes dishes, or `nil` for the planner alone.
    ///   - modelDeadline: The longest time that a model may take for a plan or a swap.
    ///   - effort: How much search a plan is worth.
    ///   - seed: Where the seeds of plans come from.
    ///   - clock: The clock.
    ///   - metrics: Counts the weeks.
    /// - Throws: An error when the catalogue can not be used.
    public init(
        catalogue: RecipeCatalogue,
        purchases: PurchaseTable = .none,
        model: (any LLMProvider)? = nil,
        modelDeadline: Duration = .seconds(20),
        effort: PlanEffort = .standard,
        seed: PlanSeed = .standard,
        clock: Clock = .system,
        metrics: ServerMetrics = ServerMetrics()
    ) throws {
        self.metrics = metrics
        let consistent = catalogue.recipes.filter { Self.isConsistent($0.nutrientsPerServing) }
        planner = try MealPlanner(
            catalogue: RecipeCatalogue(consistent.map(\.recipe), foods: catalogue.foods),
            purchases: purchases
        )
        self.model = model
        self.modelDeadline = modelDeadline
        self.effort = effort
        self.seed = seed
        self.clock = clock
    }

    /// Whether 4, 4 and 9 kcal a gram give the energy within a margin that rounding can not use up.
    static func isConsistent(_ nutrients: NutrientProfile) -> Bool {
        let energy = nutrients.energy.value
        let computed =
            4 * (nutrients.protein.value + nutrients.carbohydrate.value) + 9 * nutrients.fat.value
        return energy > 0 && abs(computed - energy) <= 0.09 * energy
    }

    /// Plans a week for a profile; with the idempotency key of the request the same plan comes again.
    func plan(
        _ profile: AccountProfile,
        of user: RecordID<StoredUser>,
        weekStart: CalendarDate,
        key: String? = nil,
        wish: ResolveWish = ResolveWish(),
        own: [Recipe] = [],
        guests: [TableGuest] = []
    ) async throws -> PlanResult {
        let everybody = ([profile] + guests.map(\.profile)).map {
            PlanPreferences($0, foods: planner.catalogue.foods, today: clock.today)
        }
        let seed = seed(user: user, week: weekStart, key: key, at: clock.now())
        let order = WeekOrder(
            preferences: everybody[0].eating(with: Array(everybody.dropFirst())),
            start: weekStart,
            seed: seed,
            wish: wish,
            own: own,
            guests: zip(guests, everybody.dropFirst()).map {
                WeekOrder.Guest(name: $0.name, targets: $1.targets)
            }
        )
        return try await measured { try await plan(order) }
    }

    /// Asks the model first where there is one; the planner makes the week where it fails, and the report tells so.
    private func plan(_ order: WeekOrder) async throws -> PlanResult {
        var finding: Finding?
        if let model, order.guests.isEmpty {
            switch try await proposed(by: model, order) {
            case .success(let result): return result
            case .failure(let failure): finding = failure.finding
            }
        }
        let outcome = try await queue.run {
            Result { try search(order) }
        }
        var result = try outcome.get()
        if let finding { result.report.findings.append(finding) }
        return result
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
    private func search(_ order: WeekOrder) throws -> PlanResult {
        let preferences = order.preferences
        let dishes = try planner(for: preferences, own: order.own)
        var monotonous: PlanResult?
        var reason = "The restrictions leave too few dishes for a week."
        for attempt in 0..<preferences.attempts {
            let request = try order.request(attempt: attempt)
            switch Self.result(of: request, order, dishes, effort) {
            case .success(var result) where isGood(result):
                result.report.findings += preferences.findings(attempt: attempt)
                let isLast = preferences.isKetogenic || monotonous != nil
                guard result.plan.hasEqualDays, !isLast else { return result }
                monotonous = result
            case .success:
                if let monotonous { return monotonous }
                reason = "No week was found that keeps the energy of every day and has enough variety."
            case .failure(let error):
                guard case .infeasible(let infeasibility) = error else { throw error }
                if let monotonous { return monotonous }
                reason = infeasibility.explanation.joined(separator: " ")
            }
        }
        if let monotonous { return monotonous }
        throw Problem(.constraintsUnsatisfiable, reason)
    }

    private static func result(
        of request: PlanRequest,
        _ order: WeekOrder,
        _ planner: MealPlanner,
        _ effort: PlanEffort
    ) -> Result<PlanResult, PlanningError> {
        do throws(PlanningError) {
            return .success(try order.plan(request, by: planner, effort: effort))
        } catch {
            return .failure(error)
        }
    }

    /// Whether each day is near its energy and the week has enough dishes.
    func isGood(_ result: PlanResult) -> Bool {
        let target = result.report.request.targets.energy.target.value
        let isNear = result.plan.days.allSatisfy { day in
            abs(day.nutrients.energy.value - target) <= Self.dayTolerance * target
        }
        let names = Set(result.plan.days.flatMap(\.meals).map(\.name))
        // Leftovers are wished for and make a week of fewer dishes.
        let cooked = result.plan.days.flatMap(\.meals).count - result.report.request.leftovers.count
        return isNear && names.count >= min(10, cooked / 2)
    }

    /// The planner without the dishes whose name tells of something refused, with dishes of the owner.
    func planner(for preferences: PlanPreferences, own: [Recipe] = []) throws -> MealPlanner {
        let recipes = planner.catalogue.recipes
        let kept = recipes.filter { Self.hasAllowedName($0.recipe.name, preferences) }
        guard kept.count < recipes.count || !own.isEmpty else { return planner }
        return try MealPlanner(
            catalogue: RecipeCatalogue(kept.map(\.recipe) + own, foods: planner.catalogue.foods),
            purchases: planner.purchases
        )
    }

    static func hasAllowedName(_ name: String, _ preferences: PlanPreferences) -> Bool {
        !preferences.refusedStems.contains { PlanPreferences.isRefused(name, by: $0) }
    }

    /// Returns what has to be bought for a plan.
    func groceries(for plan: StoredPlan) -> GroceryList {
        GroceryList(for: plan.result.plan.forEverybody, foods: planner.catalogue.foods)
    }
}
