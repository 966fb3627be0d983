/// All sets of dishes that a day may have within the ranges of its totals, each in its cheapest portions.
struct DayColumns {
    /// A set of dishes.
    struct Column {
        var dishes: [FeasibleDish]
        var cost: Double
    }

    /// The dishes to look at and the sets to keep before giving up.
    private static let nodeLimit = 400_000
    private static let columnLimit = 20_000

    private let lists: [SlotChoices.List]
    private let catalogue: PlanningCatalogue
    private let ranges: DayRanges
    private let oncePerDay: Bool
    private let hasCost: Bool

    init(_ lists: [SlotChoices.List], _ request: PlanningRequest, _ catalogue: PlanningCatalogue) {
        self.lists = lists
        self.catalogue = catalogue
        ranges = DayRanges(request)
        oncePerDay = !request.hard.allowsSameDayRepeats
        hasCost = request.hard.maxCostCents != nil
    }

    /// Returns all sets of dishes, or `nil` when there are too many.
    func all() -> [Column]? {
        var nodes = 0
        var columns: [Column] = []
        var search = DaySearch(items: lists.map(leastItems), ends: ranges.ends, oncePerDay: oncePerDay)
        while true {
            switch search.run(nodeLimit: Self.nodeLimit - nodes) {
            case .exhausted: return columns
            case .gaveUp: return nil
            case .found(let dishes):
                guard let column = cheapest(dishes.map(\.recipe), &nodes) else { continue }
                columns.append(column)
                if columns.count > Self.columnLimit { return nil }
            }
        }
    }

    /// Returns the recipes of a list with the least they add to each sum in any portion.
    private func leastItems(_ list: SlotChoices.List) -> [DaySearch.Item] {
        list.recipes.map { recipe in
            let sums = ranges.row(recipe, catalogue).map {
                $0 * ($0 > 0 ? list.servings.lowerBound : list.servings.upperBound)
            }
            return DaySearch.Item(dish: FeasibleDish(recipe: recipe, level: -1), sums: sums)
        }
    }

    /// Returns the cheapest portions of some dishes within the ranges, if there are any.
    private func cheapest(_ recipes: [Int], _ nodes: inout Int) -> Column? {
        let items = zip(recipes, lists).map { recipe, list in
            let row = ranges.row(recipe, catalogue)
            return list.levels.enumerated().map { level, servings in
                DaySearch.Item(
                    dish: FeasibleDish(recipe: recipe, level: level),
                    sums: row.map { $0 * servings }
                )
            }
        }
        var search = DaySearch(items: items, ends: ranges.ends, oncePerDay: oncePerDay)
        var best: Column?
        while case .found(let dishes) = search.run(nodeLimit: Self.nodeLimit) {
            let cost = cost(dishes)
            if cost < best?.cost ?? .infinity { best = Column(dishes: dishes, cost: cost) }
            if !hasCost { break }
        }
        nodes += search.nodes
        return best
    }

    private func cost(_ dishes: [FeasibleDish]) -> Double {
        zip(dishes, lists).reduce(0) {
            $0 + Double(catalogue.recipes[$1.0.recipe].costCents) * $1.1.levels[$1.0.level]
        }
    }
}
