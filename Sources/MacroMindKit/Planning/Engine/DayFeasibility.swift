/// Decides whether one day can keep the ranges of its totals, all other days aside.
///
/// A weighted sum of the ranges that no dishes can keep proves that there is no such day. Otherwise a depth-first search,
/// pruned by such sums, looks for one.
struct DayFeasibility {
    /// The answer.
    enum Answer: Equatable {
        /// No range is given, so any dishes will do.
        case unlimited
        /// The recipes of a day within the ranges, by their place in the catalogue.
        case possible([Int])
        case impossible
        case undecided
    }

    /// Dishes in portions that a search may look at before it gives up.
    private static let nodeLimit = 300_000
    private static let multiplierRounds = 200

    private let lists: [SlotChoices.List]
    private let oncePerDay: Bool
    /// The coefficients of each recipe of each list in each range, and the ranges' ends.
    private var rows: [[[Double]]] = []
    private var ends: [Double] = []

    /// Compiles a day.
    ///
    /// - Parameters:
    ///   - lists: The choices of its slots.
    ///   - request: The request.
    ///   - catalogue: The catalogue.
    ///   - maxCost: The most the day may cost.
    init(
        _ lists: [SlotChoices.List],
        _ request: PlanningRequest,
        _ catalogue: PlanningCatalogue,
        maxCost: Double? = nil
    ) {
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
        if let maxCost { ends.append((maxCost + PlanValidator.tolerance) / max(1, maxCost)) }
        rows = lists.map { list in
            list.recipes.map { place in
                let amounts = signs.map { catalogue.index.nutrients[place][$0.lane] * $0.factor }
                let cost = maxCost.map { [Double(catalogue.recipes[place].costCents) / max(1, $0)] }
                return amounts + (cost ?? [])
            }
        }
    }

    /// Looks for a day within the ranges.
    ///
    /// - Parameter spent: Recipes that may not be used, by their place in the catalogue.
    /// - Returns: The day, or that there is none.
    func answer(without spent: Set<Int> = []) -> Answer {
        guard !ends.isEmpty, let weights = weights() else { return ends.isEmpty ? .unlimited : .impossible }
        let weightedEnd = zip(ends, weights).reduce(1e-9) { $0 + $1.0 * $1.1 }
        var search = DaySearch(
            items: lists.indices.map { items($0, weights, spent) },
            ends: ends,
            weightedEnd: weightedEnd
        )
        return search.run(oncePerDay: oncePerDay, nodeLimit: Self.nodeLimit)
    }

    /// Returns the dishes of a list in portions, those first that the hardest weights favour.
    private func items(_ list: Int, _ weights: [Double], _ spent: Set<Int>) -> [DaySearch.Item] {
        var items: [DaySearch.Item] = []
        for (recipe, row) in rows[list].enumerated() where !spent.contains(lists[list].recipes[recipe]) {
            for servings in lists[list].levels {
                let sums = row.map { $0 * servings }
                let weighted = zip(sums, weights).reduce(0) { $0 + $1.0 * $1.1 }
                items.append(
                    DaySearch.Item(recipe: lists[list].recipes[recipe], sums: sums + [weighted])
                )
            }
        }
        return items.enumerated().sorted {
            ($0.element.weighted, $0.offset) < ($1.element.weighted, $1.offset)
        }.map(\.element)
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
}
