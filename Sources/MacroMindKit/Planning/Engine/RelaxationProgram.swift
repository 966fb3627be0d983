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
    private struct Member {
        var variable: Int
        var group: Int
        var count: Double
        var dish: RelaxedSlot.Dish
        var servings: Double
    }

    private let relaxation: PlanRelaxation
    private let scope: Scope
    private var program = LinearProgram()
    private var members: [Member] = []
    /// The row of each nutrient, or -1, by group of days.
    private var laneRows: [[Int]] = []
    private var slotRows: [[Int]] = []
    private var costRow: Int?
    private var minuteRow: Int?
    /// The rows that limit the uses of recipes, by the recipe's number.
    private var useRows: [Int: Int] = [:]

    /// The prices with the greatest value so far.
    private(set) var best: DualPrices
    /// The greatest value so far, in points of the plan.
    private(set) var value = -Double.infinity

    private static let tolerance = 1e-7
    private static let overUsePoints = 1000.0

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

    private mutating func keep(_ variable: Int, _ group: Int, _ place: Int, _ least: RelaxedSlot.Least) {
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

    // MARK: Rows

    /// Sets the program up with the dishes of an outcome.
    private mutating func build(_ outcome: PlanRelaxation.Outcome) {
        for (group, day) in relaxation.groups.enumerated() {
            slotRows.append([])
            for place in day.slots.indices { addSlot(group, place, outcome.chosen[group][place]) }
        }
        for (group, deviation) in outcome.deviations.enumerated() { addLanes(group, deviation) }
        guard scope.budgets else { return }
        if relaxation.costBudget > 0 {
            costRow = program.rowCount
            addBudget(outcome.cost) { $0.count * $0.dish.cost * $0.servings }
        }
        if relaxation.minuteBudget > 0 {
            minuteRow = program.rowCount
            addBudget(outcome.minutes) { $0.count * $0.dish.minutes }
        }
    }

    private mutating func addSlot(_ group: Int, _ place: Int, _ least: RelaxedSlot.Least) {
        let row = program.rowCount
        slotRows[group].append(row)
        let count = Double(relaxation.groups[group].count)
        let variable = program.add(LinearProgram.Column(cost: count * least.own, entries: [(row, 1)]))
        program.addRow([], determining: variable, value: 1)
        keep(variable, group, place, least)
    }

    private mutating func addLanes(_ group: Int, _ deviation: SIMD8<Double>) {
        let day = relaxation.groups[group]
        laneRows.append([])
        for lane in 0..<7 {
            guard relaxation.kinds[day.kind].pointsPerUnit[lane] > 0 else {
                laneRows[group].append(-1)
                continue
            }
            laneRows[group].append(program.rowCount)
            addSegments(
                Self.segments(lane, relaxation.kinds[day.kind], Double(day.count)),
                excess: deviation[lane],
                members.filter { $0.group == group }.map { ($0.variable, $0.dish.points[lane] * $0.servings) }
            )
        }
    }

    private mutating func addBudget(_ excess: Double, _ amount: (Member) -> Double) {
        addSegments(
            [Segment(isOver: true, cost: 1), Segment(isOver: false, cost: 0)],
            excess: excess,
            members.map { ($0.variable, amount($0)) }
        )
    }

    /// Adds rows for recipes that are used more often than is free, and returns whether there are any.
    private mutating func limitUses() -> Bool {
        var uses: [Int: Double] = [:]
        let numbers = Dictionary(uniqueKeysWithValues: members.map { ($0.variable, $0) })
        for (column, value) in program.solution {
            if let member = numbers[column] { uses[member.dish.number, default: 0] += member.count * value }
        }
        let over = uses.filter { $0.value > relaxation.freeUses + 1e-6 && useRows[$0.key] == nil }
        for number in over.keys.sorted() {
            useRows[number] = program.rowCount
            let repeats = relaxation.maxUses - relaxation.freeUses
            addSegments(
                [
                    Segment(isOver: true, upper: repeats, cost: PlanObjective.repeatPoints),
                    Segment(isOver: true, start: repeats, cost: Self.overUsePoints),
                    Segment(isOver: false, cost: 0),
                ].filter { $0.upper > 0 && $0.start < .infinity },
                excess: uses[number, default: 0] - relaxation.freeUses,
                members.filter { $0.dish.number == number }.map { ($0.variable, $0.count) }
            )
        }
        return !over.isEmpty
    }

    /// A piece of what a row's excess costs.
    private struct Segment {
        var isOver: Bool
        var start = 0.0
        var upper = Double.infinity
        var cost: Double
    }

    /// Adds a row and the pieces of what its excess costs, in rising order of excess on each side.
    private mutating func addSegments(
        _ segments: [Segment],
        excess: Double,
        _ entries: [(column: Int, value: Double)]
    ) {
        let row = program.rowCount
        var determining: (variable: Int, value: Double)?
        for segment in segments {
            let size = (segment.isOver ? excess : -excess) - segment.start
            let isFull = size > segment.upper
            let variable = program.add(
                LinearProgram.Column(
                    cost: segment.cost,
                    upper: segment.upper,
                    entries: [(row, segment.isOver ? -1 : 1)]
                ),
                isAtUpper: isFull
            )
            if size >= 0, !isFull, determining == nil { determining = (variable, size) }
        }
        if let determining {
            program.addRow(entries, determining: determining.variable, value: determining.value)
        }
    }

    /// Returns the pieces of a nutrient's points.
    private static func segments(_ lane: Int, _ kind: DayObjective, _ count: Double) -> [Segment] {
        guard DayObjective.macroLanes.contains(lane) else {
            let costsAbove = lane != PlanningNutrient.fiber.lane
            return [
                Segment(isOver: true, cost: costsAbove ? count : 0),
                Segment(isOver: false, cost: costsAbove ? 0 : count),
            ]
        }
        let steep = (1 + PlanObjective.steepness) * count
        return [true, false].flatMap { isOver in
            [
                Segment(isOver: isOver, upper: kind.band[lane], cost: count),
                Segment(isOver: isOver, start: kind.band[lane], cost: steep),
            ]
        }
    }
}
