/// Proves that days' ranges, uses and cost cannot be kept together, by weights that no choice of dishes can satisfy.
struct PlanMultipliers {
    /// Days that have the same choices.
    struct DayGroup {
        var lists: [Int]
        var days: [Int]
    }

    private let choices: SlotChoices
    private let groups: [DayGroup]
    private let ranges: DayRanges
    /// What a serving of each recipe of each list adds to each sum of a day.
    private let rows: [[[Double]]]
    /// The part of the greatest cost that a serving costs, by list and recipe; empty when cost does not matter.
    private let costs: [[Double]]
    /// The number of each recipe among all, by list.
    private let numbers: [[Int]]
    private let recipeCount: Int
    private let maxUses: Double

    /// The multiplications that a proof may take.
    private static let workLimit = 40_000_000

    init(_ choices: SlotChoices, _ groups: [DayGroup], _ catalogue: PlanningCatalogue) {
        self.choices = choices
        self.groups = groups
        let ranges = DayRanges(choices.request)
        self.ranges = ranges
        rows = choices.lists.map { list in list.recipes.map { ranges.row($0, catalogue) } }
        let most = choices.request.hard.maxCostCents.map { max(1e-9, $0 + PlanValidator.tolerance) }
        costs = choices.lists.map { list in
            most.map { most in list.recipes.map { Double(catalogue.recipes[$0].costCents) / most } } ?? []
        }
        var known: [Int: Int] = [:]
        numbers = choices.lists.map { list in
            list.recipes.map { recipe in
                let number = known[recipe] ?? known.count
                known[recipe] = number
                return number
            }
        }
        recipeCount = known.count
        maxUses = Double(choices.request.hard.maxUsesPerRecipe ?? choices.listOf.count)
    }

    private var useStart: Int { groups.count * ranges.ends.count }
    private var costPlace: Int { useStart + recipeCount }

    /// Returns whether weights were found that prove that there is no plan.
    func provesImpossible() -> Bool {
        let width = ranges.ends.count + 2
        let work = groups.reduce(0) { sum, group in
            sum + group.lists.reduce(0) { $0 + choices.lists[$1].recipes.count * width }
        }
        let rounds = min(300, Self.workLimit / max(1, work))
        var weights = MultiplierSearch(count: costPlace + 1)
        while weights.round < rounds {
            if weights.advance(along: excess(weights.current)) > 1e-9 { return true }
        }
        return false
    }

    /// Returns how far the best choice under some weights exceeds each end.
    private func excess(_ weights: [Double]) -> [Double] {
        var excess = Array(repeating: -1.0, count: costPlace + 1)
        for (number, group) in groups.enumerated() {
            let count = Double(group.days.count)
            let start = number * ranges.ends.count
            for (at, end) in ranges.ends.enumerated() { excess[start + at] = -end }
            for list in group.lists {
                let best = cheapest(list, weights, start: start, days: count)
                for (at, coefficient) in rows[list][best.place].enumerated() {
                    excess[start + at] += coefficient * best.servings
                }
                excess[useStart + numbers[list][best.place]] += count / maxUses
                if !costs[list].isEmpty {
                    excess[costPlace] += count * costs[list][best.place] * best.servings
                }
            }
        }
        return excess
    }

    private func cheapest(
        _ list: Int,
        _ weights: [Double],
        start: Int,
        days: Double
    ) -> (place: Int, servings: Double) {
        var best = (value: Double.infinity, place: 0, servings: 0.0)
        let range = choices.lists[list].servings
        for (place, row) in rows[list].enumerated() {
            var slope = costs[list].isEmpty ? 0 : weights[costPlace] * costs[list][place]
            for at in row.indices { slope += weights[start + at] / days * row[at] }
            let servings = slope > 0 ? range.lowerBound : range.upperBound
            let value = slope * servings + weights[useStart + numbers[list][place]] / maxUses
            if value < best.value { best = (value, place, servings) }
        }
        return (best.place, best.servings)
    }
}
