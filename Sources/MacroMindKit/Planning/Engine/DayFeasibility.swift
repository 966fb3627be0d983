/// Decides whether one day can keep the ranges of its totals, all other days aside.
///
/// A weighted sum of the ranges that no dishes can keep proves that there is no such day. Otherwise a depth-first search,
/// pruned by such sums, looks for one.
struct DayFeasibility {
    /// The answer.
    enum Answer {
        case possible([FeasibleDish])
        case impossible
        case undecided
    }

    private static let multiplierRounds = 200

    private let lists: [SlotChoices.List]
    private let ranges: DayRanges
    private let oncePerDay: Bool
    /// What a serving of each recipe of each list adds to each sum.
    private var rows: [[[Double]]] = []

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
        ranges = DayRanges(request, maxCost: maxCost)
        oncePerDay = !request.hard.allowsSameDayRepeats
        rows = lists.map { list in list.recipes.map { ranges.row($0, catalogue) } }
    }

    /// Looks for a day within the ranges.
    ///
    /// - Parameters:
    ///   - spent: Recipes that may not be used, by their place in the catalogue.
    ///   - nodeLimit: The dishes to look at before giving up.
    /// - Returns: The day, or that there is none.
    func answer(without spent: Set<Int> = [], nodeLimit: Int) -> Answer {
        guard let weights = weights() else { return .impossible }
        let weightedEnd = zip(ranges.ends, weights).reduce(1e-9) { $0 + $1.0 * $1.1 }
        var search = DaySearch(
            items: lists.indices.map { items($0, weights, spent) },
            ends: [weightedEnd] + ranges.ends,
            oncePerDay: oncePerDay
        )
        return switch search.run(nodeLimit: nodeLimit) {
        case .found(let dishes): .possible(dishes)
        case .exhausted: .impossible
        case .gaveUp: .undecided
        }
    }

    /// Returns the dishes of a list in portions, those first that the hardest weights favour.
    private func items(_ list: Int, _ weights: [Double], _ spent: Set<Int>) -> [DaySearch.Item] {
        var items: [DaySearch.Item] = []
        for (place, row) in rows[list].enumerated() where !spent.contains(lists[list].recipes[place]) {
            for (level, servings) in lists[list].levels.enumerated() {
                let sums = row.map { $0 * servings }
                let weighted = zip(sums, weights).reduce(0) { $0 + $1.0 * $1.1 }
                let dish = FeasibleDish(recipe: lists[list].recipes[place], level: level)
                items.append(DaySearch.Item(dish: dish, sums: [weighted] + sums))
            }
        }
        let order = items.indices.sorted { (items[$0].sums[0], $0) < (items[$1].sums[0], $1) }
        return order.map { items[$0] }
    }

    /// Returns the weights under which the ranges are hardest to keep, or `nil` when they prove that nothing keeps them.
    private func weights() -> [Double]? {
        var weights = MultiplierSearch(count: ranges.ends.count)
        while weights.round < Self.multiplierRounds {
            var excess = ranges.ends.map { -$0 }
            for list in lists.indices {
                let best = cheapest(list, weights.current)
                for (at, coefficient) in rows[list][best.recipe].enumerated() {
                    excess[at] += coefficient * best.servings
                }
            }
            if weights.advance(along: excess) > 1e-9 { return nil }
        }
        return weights.hardest
    }

    /// Returns the recipe and portion of a list with the least weighted sum.
    private func cheapest(_ list: Int, _ weights: [Double]) -> (recipe: Int, servings: Double) {
        var best = (value: Double.infinity, recipe: 0, servings: 0.0)
        for (recipe, row) in rows[list].enumerated() {
            var sum = 0.0
            for at in row.indices { sum += weights[at] * row[at] }
            let servings = sum > 0 ? lists[list].servings.lowerBound : lists[list].servings.upperBound
            if sum * servings < best.value { best = (sum * servings, recipe, servings) }
        }
        return (best.recipe, best.servings)
    }
}
