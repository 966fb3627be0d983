/// A request in which days share nothing but prices, and a day's slots nothing but its nutrients' prices.
///
/// Linear functions below the objective's convex terms split the plan into its slots: whatever the prices, the least of
/// each slot adds up to a value that no plan can go below. Repeated main ingredients and foods count as nothing, and so does
/// a dish that occurs twice on a day.
struct PlanRelaxation: Sendable {
    /// The choice of a plan to repair.
    struct Kept: Sendable {
        var recipe: Int
        var servings: Double
    }

    /// Days that pose the same problem.
    struct DayGroup: Sendable {
        var kind: Int
        /// The slots, by their place among ``slots``.
        var slots: [Int]
        var count: Int
        /// The choices to keep where a plan is repaired.
        var kept: [Kept] = []
    }

    /// What the cheapest dishes under some prices add up to.
    struct Outcome: Sendable {
        /// The points of the plan.
        var points: Double
        /// The deviation of each group of days, in points.
        var deviations: [SIMD8<Double>] = []
        /// The dishes, by group of days and slot.
        var chosen: [[RelaxedSlot.Least]] = []
        /// The points that cost and minutes lie above their budgets.
        var cost: Double
        var minutes: Double
        var uses: [Double]
    }

    private(set) var slots: [RelaxedSlot]
    let groups: [DayGroup]
    let kinds: [DayObjective]
    let recipeCount: Int
    let days: Double
    /// The points of the budgets themselves, 0 where there is none.
    let costBudget: Double
    let minuteBudget: Double
    let freeUses: Double
    let maxUses: Double

    init(
        _ request: PlanningRequest,
        slots: [RelaxedSlot],
        groups: [DayGroup],
        kinds: [DayObjective],
        recipeCount: Int
    ) {
        self.slots = slots
        self.groups = groups
        self.kinds = kinds
        self.recipeCount = recipeCount
        days = Double(request.days)
        let budget = 100 * PlanObjective.budgetPoints * days
        costBudget = request.soft.costBudgetCents == nil ? 0 : budget
        minuteBudget = request.soft.cookMinutesBudget == nil ? 0 : budget
        maxUses = request.hard.maxUsesPerRecipe.map(Double.init) ?? .infinity
        freeUses = min(maxUses, Double(request.soft.freeRepeats))
    }

    /// Prices of nothing.
    var noPrices: DualPrices { DualPrices(weights: groups.map { _ in .zero }) }

    /// Returns the relaxation with some of the dishes of each slot.
    func with(_ places: [[Int]]) -> PlanRelaxation {
        var relaxation = self
        for slot in slots.indices { relaxation.slots[slot] = slots[slot].with(places[slot]) }
        return relaxation
    }

    /// Returns what the cheapest dishes add up to.
    func outcome(_ prices: DualPrices) -> Outcome {
        var outcome = Outcome(
            points: -prices.cost * costBudget - prices.minutes * minuteBudget,
            cost: -costBudget,
            minutes: -minuteBudget,
            uses: prices.uses.isEmpty ? [] : Array(repeating: 0, count: recipeCount)
        )
        for (number, group) in groups.enumerated() { add(group, prices, prices.weights[number], &outcome) }
        for price in prices.uses where price > 0 { outcome.points -= usePoints(price) }
        return outcome
    }

    private func add(
        _ group: DayGroup,
        _ prices: DualPrices,
        _ weights: SIMD8<Double>,
        _ outcome: inout Outcome
    ) {
        let kind = kinds[group.kind]
        let target = kind.target * kind.pointsPerUnit
        let count = Double(group.count)
        var points = -(weights * target).sum() - DualPrices.conjugate(weights, kind)
        var deviation = -target
        var chosen: [RelaxedSlot.Least] = []
        for (place, number) in group.slots.enumerated() {
            let slot = slots[number]
            let least = slot.least(prices, weights, kept: group.kept.isEmpty ? nil : group.kept[place])
            let dish = slot.dishes[least.dish]
            chosen.append(least)
            points += least.points
            deviation += dish.points * least.servings
            outcome.cost += count * dish.cost * least.servings
            outcome.minutes += count * dish.minutes
            if !outcome.uses.isEmpty { outcome.uses[dish.number] += count }
        }
        outcome.points += count * points
        outcome.deviations.append(deviation)
        outcome.chosen.append(chosen)
    }

    /// Returns the points by which the price of a recipe's uses may exceed what repeats cost.
    private func usePoints(_ price: Double) -> Double {
        let repeats = PlanObjective.repeatPoints
        return price <= repeats || freeUses >= maxUses
            ? price * freeUses : price * maxUses - repeats * (maxUses - freeUses)
    }
}
