/// Decides whether one day can keep the ranges of its totals, all other days aside.
///
/// A weighted sum of the ranges that no dishes can keep proves that there is no such day. Otherwise a depth-first search,
/// pruned by such sums, looks for one.
struct DayFeasibility {
    /// The answer.
    enum Answer { case possible, impossible, undecided }

    /// Dishes in portions that a search may look at before it gives up.
    private static let nodeLimit = 400_000
    private static let multiplierRounds = 300

    private let lists: [SlotChoices.List]
    private let oncePerDay: Bool
    /// The coefficients of each recipe of each list in each range, and the ranges' ends.
    private var rows: [[[Double]]] = []
    private var ends: [Double] = []

    init(_ lists: [SlotChoices.List], _ request: PlanningRequest, _ catalogue: PlanningCatalogue) {
        self.lists = lists
        oncePerDay = !request.hard.allowsSameDayRepeats
        var signs: [(lane: Int, factor: Double)] = []
        for nutrient in PlanningNutrient.allCases {
            guard let limits = request.hard.dailyLimits[nutrient] else { continue }
            if let least = limits.min {
                signs.append((nutrient.lane, -1 / max(1, least)))
                ends.append((PlanValidator.tolerance - least) / max(1, least))
            }
            if let most = limits.max {
                signs.append((nutrient.lane, 1 / max(1, most)))
                ends.append((most + PlanValidator.tolerance) / max(1, most))
            }
        }
        rows = lists.map { list in
            list.recipes.map { place in signs.map { catalogue.index.nutrients[place][$0.lane] * $0.factor } }
        }
    }

    /// Returns whether a day within the ranges exists.
    func answer() -> Answer {
        guard !ends.isEmpty else { return .possible }
        guard let weights = weights() else { return .impossible }
        return search(weights)
    }

    /// Returns the weights under which the ranges are hardest to keep, or `nil` when they prove that nothing keeps them.
    private func weights() -> [Double]? {
        var weights = [Double](repeating: 1 / Double(ends.count), count: ends.count)
        var hardest = (value: -Double.infinity, weights: weights)
        for round in 0..<Self.multiplierRounds {
            var excess = ends.map { -$0 }
            var value = 0.0
            for list in lists.indices {
                let best = cheapest(list, weights)
                value += best.value
                for (at, coefficient) in rows[list][best.recipe].enumerated() {
                    excess[at] += coefficient * best.servings
                }
            }
            for at in ends.indices { value -= weights[at] * ends[at] }
            if value > 1e-9 { return nil }
            if value > hardest.value { hardest = (value, weights) }
            step(&weights, along: excess, round: round)
        }
        return hardest.weights
    }

    private func step(_ weights: inout [Double], along excess: [Double], round: Int) {
        let length = excess.reduce(0) { $0 + $1 * $1 }.squareRoot()
        guard length > 0 else { return }
        let size = 0.5 / (Double(round) / 4 + 1)
        for at in weights.indices { weights[at] = max(0, weights[at] + size * excess[at] / length) }
        let sum = weights.reduce(0, +)
        guard sum > 0 else {
            weights = Array(repeating: 1 / Double(weights.count), count: weights.count)
            return
        }
        for at in weights.indices { weights[at] /= sum }
    }

    /// Returns the recipe and portion of a list with the least weighted sum.
    private func cheapest(_ list: Int, _ weights: [Double]) -> (value: Double, recipe: Int, servings: Double)
    {
        var best = (value: Double.infinity, recipe: 0, servings: 0.0)
        for (recipe, row) in rows[list].enumerated() {
            var sum = 0.0
            for at in row.indices { sum += weights[at] * row[at] }
            let servings = sum > 0 ? lists[list].servings.lowerBound : lists[list].servings.upperBound
            if sum * servings < best.value { best = (sum * servings, recipe, servings) }
        }
        return best
    }

    private func search(_ weights: [Double]) -> Answer {
        let order = lists.indices.sorted { lists[$0].recipes.count < lists[$1].recipes.count }
        var search = DepthFirst(self, order, weights)
        return search.run()
    }

    /// A depth-first search with an explicit stack.
    private struct DepthFirst {
        let day: DayFeasibility
        let order: [Int]
        let weights: [Double]
        /// The least each range, and last the weighted sum, can still grow from a depth on.
        var least: [[Double]] = []
        var nodes = 0

        init(_ day: DayFeasibility, _ order: [Int], _ weights: [Double]) {
            self.day = day
            self.order = order
            self.weights = weights
            let count = day.ends.count
            least = Array(repeating: Array(repeating: 0, count: count + 1), count: order.count + 1)
            for depth in order.indices.reversed() {
                let list = order[depth]
                for at in 0..<count {
                    var unit = [Double](repeating: 0, count: count)
                    unit[at] = 1
                    least[depth][at] = least[depth + 1][at] + day.cheapest(list, unit).value
                }
                least[depth][count] = least[depth + 1][count] + day.cheapest(list, weights).value
            }
        }

        private struct Level {
            var next = 0
            var sums: [Double]
            var recipe = -1
        }

        mutating func run() -> Answer {
            var stack = [Level(sums: Array(repeating: 0, count: day.ends.count))]
            while let top = stack.last {
                let depth = stack.count - 1
                if depth == order.count { return .possible }
                let list = day.lists[order[depth]]
                guard top.next < list.recipes.count * list.levels.count else {
                    stack.removeLast()
                    continue
                }
                nodes += 1
                if nodes > DayFeasibility.nodeLimit { return .undecided }
                stack[depth].next += 1
                let recipe = top.next / list.levels.count
                let place = list.recipes[recipe]
                if day.oncePerDay, stack.contains(where: { $0.recipe == place }) { continue }
                let servings = list.levels[top.next % list.levels.count]
                let row = day.rows[order[depth]][recipe]
                let sums = row.indices.map { top.sums[$0] + row[$0] * servings }
                guard keeps(sums, depth + 1) else { continue }
                stack[depth].recipe = place
                stack.append(Level(sums: sums))
            }
            return .impossible
        }

        private func keeps(_ sums: [Double], _ depth: Int) -> Bool {
            var weighted = 0.0
            var end = 0.0
            for at in sums.indices {
                if sums[at] + least[depth][at] > day.ends[at] { return false }
                weighted += weights[at] * sums[at]
                end += weights[at] * day.ends[at]
            }
            return weighted + least[depth][sums.count] <= end + 1e-9
        }
    }
}
