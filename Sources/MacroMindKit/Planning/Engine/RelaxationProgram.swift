/// Finds the prices under which a ``PlanRelaxation`` costs most: a linear program over mixtures of dishes.
///
/// In turn, the program gives prices to the dishes it knows, and the cheapest dishes at these prices join it.
struct RelaxationProgram {
    /// Which prices are looked for beside those of nutrients.
    struct Scope: Sendable {
        var budgets = true
        var uses = true
    }

    /// A dish in a portion that may be mixed into a slot.
    struct Member {
        var variable: Int
        var group: Int
        var count: Double
        var dish: RelaxedSlot.Dish
        var servings: Double
    }

    let relaxation: PlanRelaxation
    let scope: Scope
    var program = LinearProgram()
    private(set) var members: [Member] = []
    /// The row of each nutrient, or -1, by group of days.
    var laneRows: [[Int]] = []
    var slotRows: [[Int]] = []
    var costRow: Int?
    var minuteRow: Int?
    /// The rows that limit the uses of recipes, by the recipe's number.
    var useRows: [Int: Int] = [:]

    /// The prices with the greatest value so far.
    private(set) var best: DualPrices
    /// The greatest value so far, in points of the plan.
    private(set) var value = -Double.infinity

    private static let tolerance = 1e-7

    init(_ relaxation: PlanRelaxation, from prices: DualPrices, scope: Scope) {
        self.relaxation = relaxation
        self.scope = scope
        best = prices
        let first = relaxation.outcome(prices)
        value = first.points
        build(first)
    }

    /// Lets dishes join until the prices cannot get better or the rounds are over.
    ///
    /// - Parameters:
    ///   - rounds: The most rounds.
    ///   - enough: The gain still possible, in points of the plan, that is not worth another round.
    mutating func improve(rounds: Int, enough: Double = 1e-4) {
        for _ in 0..<rounds {
            program.solve()
            if scope.uses, limitUses() { program.solve() }
            let prices = prices()
            let outcome = relaxation.outcome(prices)
            if outcome.points > value { (value, best) = (outcome.points, prices) }
            guard join(outcome), program.cost - value > enough else { return }
        }
    }

    private func prices() -> DualPrices {
        var prices = relaxation.noPrices
        for (group, rows) in laneRows.enumerated() {
            let count = Double(relaxation.groups[group].count)
            for (lane, row) in rows.enumerated() where row >= 0 {
                prices.weights[group][lane] = -program.prices[row] / count
            }
            prices.weights[group] = DualPrices.clamped(prices.weights[group])
        }
        if let costRow { prices.cost = min(1, max(0, -program.prices[costRow])) }
        if let minuteRow { prices.minutes = min(1, max(0, -program.prices[minuteRow])) }
        if !useRows.isEmpty { prices.uses = Array(repeating: 0, count: relaxation.recipeCount) }
        for (number, row) in useRows { prices.uses[number] = max(0, -program.prices[row]) }
        return prices
    }

    /// Lets the dishes of an outcome join, and returns whether any helps.
    private mutating func join(_ outcome: PlanRelaxation.Outcome) -> Bool {
        var helps = false
        for (group, leasts) in outcome.chosen.enumerated() {
            for (place, least) in leasts.enumerated() {
                let column = column(group, place, least)
                var reduced = column.cost
                for entry in column.entries { reduced -= program.prices[entry.row] * entry.value }
                guard reduced < -Self.tolerance else { continue }
                keep(program.add(column), group, place, least)
                helps = true
            }
        }
        return helps
    }

    mutating func keep(_ variable: Int, _ group: Int, _ place: Int, _ least: RelaxedSlot.Least) {
        members.append(
            Member(
                variable: variable,
                group: group,
                count: Double(relaxation.groups[group].count),
                dish: dish(group, place, least),
                servings: least.servings
            )
        )
    }

    private func dish(_ group: Int, _ place: Int, _ least: RelaxedSlot.Least) -> RelaxedSlot.Dish {
        relaxation.slots[relaxation.groups[group].slots[place]].dishes[least.dish]
    }

    private func column(_ group: Int, _ place: Int, _ least: RelaxedSlot.Least) -> LinearProgram.Column {
        let dish = dish(group, place, least)
        let count = Double(relaxation.groups[group].count)
        var column = LinearProgram.Column(cost: count * least.own, entries: [(slotRows[group][place], 1)])
        for (lane, row) in laneRows[group].enumerated() where row >= 0 {
            column.entries.append((row, dish.points[lane] * least.servings))
        }
        if let costRow { column.entries.append((costRow, count * dish.cost * least.servings)) }
        if let minuteRow { column.entries.append((minuteRow, count * dish.minutes)) }
        if let row = useRows[dish.number] { column.entries.append((row, count)) }
        return column
    }
}
