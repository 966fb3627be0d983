/// Picks a set of dishes for every day so that uses and cost stay within their limits, or proves that it is impossible.
struct ColumnSearch {
    /// The outcome.
    enum Answer {
        /// The dishes of each day.
        case possible([[FeasibleDish]])
        case impossible
        case undecided
    }

    private static let nodeLimit = 1_000_000
    private static let multiplierRounds = 300

    /// The sets each group of equal days may have, and the group of each day; equal days follow each other.
    private let columns: [[DayColumns.Column]]
    private let groupOf: [Int]
    private let maxUses: Int
    private let maxCost: Double
    /// The least that all days from one on cost.
    private var leastCost: [Double] = [0]

    init(_ columns: [[DayColumns.Column]], groupOf: [Int], _ hard: PlanningRules) {
        self.columns = columns
        self.groupOf = groupOf
        maxUses = hard.maxUsesPerRecipe ?? .max
        maxCost = (hard.maxCostCents ?? .infinity) + PlanValidator.tolerance
        for group in groupOf.reversed() {
            let least = columns[group].reduce(.infinity) { min($0, $1.cost) }
            leastCost.insert(leastCost[0] + least, at: 0)
        }
    }

    /// Returns a choice for every day in the order of the groups given.
    func answer() -> Answer {
        guard columns.allSatisfy({ !$0.isEmpty }), leastCost[0] <= maxCost else { return .impossible }
        return provesImpossible() ? .impossible : search()
    }

    /// Tries days one by one; equal days take their sets in rising order.
    private func search() -> Answer {
        var uses: [Int: Int] = [:]
        var chosen: [Int] = []
        var cost = 0.0
        var next = 0
        var nodes = 0
        while true {
            let day = chosen.count
            if day == groupOf.count {
                return .possible(chosen.enumerated().map { columns[groupOf[$0.offset]][$0.element].dishes })
            }
            let options = columns[groupOf[day]]
            while next < options.count, !fits(options[next], uses, cost + leastCost[day + 1]) {
                next += 1
                nodes += 1
            }
            nodes += 1
            if nodes > Self.nodeLimit { return .undecided }
            if next < options.count {
                for dish in options[next].dishes { uses[dish.recipe, default: 0] += 1 }
                cost += options[next].cost
                chosen.append(next)
                let isSameGroup = day + 1 < groupOf.count && groupOf[day + 1] == groupOf[day]
                if !isSameGroup { next = 0 }
            } else {
                guard let last = chosen.popLast() else { return .impossible }
                let column = columns[groupOf[chosen.count]][last]
                for dish in column.dishes { uses[dish.recipe, default: 0] -= 1 }
                cost -= column.cost
                next = last + 1
            }
        }
    }

    private func fits(_ column: DayColumns.Column, _ uses: [Int: Int], _ otherCost: Double) -> Bool {
        guard column.cost + otherCost <= maxCost else { return false }
        guard maxUses < .max else { return true }
        return column.dishes.enumerated().allSatisfy { place, dish in
            let before = column.dishes[..<place].count { $0.recipe == dish.recipe }
            return uses[dish.recipe, default: 0] + before < maxUses
        }
    }

    /// Returns whether weights of uses and cost show that no choice keeps them all.
    private func provesImpossible() -> Bool {
        var numbers: [Int: Int] = [:]
        for dish in columns.joined().flatMap(\.dishes) where numbers[dish.recipe] == nil {
            numbers[dish.recipe] = numbers.count
        }
        let size = columns.reduce(0) { $0 + $1.count }
        let rounds = min(Self.multiplierRounds, 4_000_000 / max(1, size))
        let uses = maxUses == .max ? Double.infinity : Double(maxUses)
        var weights = MultiplierSearch(count: numbers.count + 1)
        while weights.round < rounds {
            var excess = Array(repeating: -1.0, count: numbers.count + 1)
            for group in columns.indices {
                let days = Double(groupOf.count { $0 == group })
                let best = cheapest(columns[group], weights.current, numbers, uses)
                for dish in best.dishes { excess[numbers[dish.recipe] ?? 0] += days / uses }
                excess[numbers.count] += days * best.cost / maxCost
            }
            if weights.advance(along: excess) > 1e-9 { return true }
        }
        return false
    }

    private func cheapest(
        _ columns: [DayColumns.Column],
        _ weights: [Double],
        _ numbers: [Int: Int],
        _ uses: Double
    ) -> DayColumns.Column {
        var best = (value: Double.infinity, column: columns[0])
        for column in columns {
            let sum = column.dishes.reduce(0) { $0 + weights[numbers[$1.recipe] ?? 0] / uses }
            let value = sum + weights[numbers.count] * column.cost / maxCost
            if value < best.value { best = (value, column) }
        }
        return best.column
    }
}
