/// Mends one day of a plan with as few changes as possible: portions first, then one dish.
struct DayRepair {
    /// How many dishes for a place are tried with the portions of the other meals.
    private static let finalists = 8

    /// A day that is mended.
    struct Answer {
        /// How many dishes and portions of the day's other meals change.
        var changes: Int
        /// What the day costs under the planner's objective.
        var points: Double
        /// The day's dishes, by their place in the catalogue.
        var dishes: [Int]
        /// Their portions.
        var servings: [Double]
    }

    /// The dishes of the day, by their place in the catalogue.
    let dishes: [Int]
    /// Their portions, which may be any number in a plan from elsewhere.
    let servings: [Double]
    /// The places whose dish breaks a rule.
    let broken: [Int]
    /// The places whose dish may change.
    let free: [Int]
    /// Portions that are settled, by place.
    let settled: [Int: Double]
    /// What the day aims at, and the portions that there are.
    let portions: DayPortions
    /// Tells whether amounts count as met.
    let isMet: (SIMD8<Double>) -> Bool
    /// The dishes that may be served at a place.
    let candidates: (Int) -> [Int]
    /// The planner's view of the catalogue.
    let catalogue: PlanningCatalogue

    /// Returns the day with the fewest changes of dishes, and among those of portions; `nil` when one dish is not enough.
    func answer() -> Answer? {
        switch broken.count {
        case 0: withPortions(dishes, new: nil, atMost: dishes.count) ?? withDish(at: free)
        case 1: withDish(at: broken.filter(free.contains))
        default: nil
        }
    }

    /// Returns portions that meet the targets, with as few changed as possible.
    ///
    /// - Parameters:
    ///   - dishes: The dishes.
    ///   - new: The place of a dish that is new, whose portion is free.
    ///   - most: The most portions of other meals to change.
    /// - Returns: The day, or `nil` when no portions meet the targets.
    func withPortions(_ dishes: [Int], new: Int?, atMost most: Int) -> Answer? {
        let nutrients = dishes.map { catalogue.index.nutrients[$0] }
        let movable = dishes.indices.filter { $0 != new && settled[$0] == nil }
        let odd = movable.filter { portions.lattice.level(of: servings[$0]) == nil }
        for count in odd.count...max(odd.count, min(most, movable.count)) {
            let answers = Self.subsets(of: movable, count: count)
                .filter { chosen in odd.allSatisfy(chosen.contains) }
                .compactMap { answer(dishes, nutrients, new: new, moving: $0) }
            if let best = answers.min(by: { $0.points < $1.points }) { return best }
        }
        return nil
    }

    private func answer(
        _ dishes: [Int],
        _ nutrients: [SIMD8<Double>],
        new: Int?,
        moving: [Int]
    ) -> Answer? {
        let open = dishes.indices.filter { place in
            settled[place] == nil && (place == new || moving.contains(place))
        }
        var fixed = settled
        for place in dishes.indices where settled[place] == nil && !open.contains(place) {
            fixed[place] = servings[place]
        }
        let found = open.count <= 2 ? tried(nutrients, open, fixed) : solved(nutrients, fixed)
        guard let best = found else { return nil }
        let mains = PlanObjective.mains(dishes.map { catalogue.index.main[$0] })
        return Answer(
            changes: moving.count,
            points: best.points + mains,
            dishes: dishes,
            servings: best.servings
        )
    }

    /// Returns the best portions if they meet the targets.
    private func solved(
        _ nutrients: [SIMD8<Double>],
        _ fixed: [Int: Double]
    ) -> (points: Double, servings: [Double])? {
        let best = portions.best(nutrients, fixed: fixed)
        return isMet(totals(nutrients, best.servings)) ? best : nil
    }

    /// Returns the best portions that meet the targets, after trying all of them for one or two meals.
    private func tried(
        _ nutrients: [SIMD8<Double>],
        _ open: [Int],
        _ fixed: [Int: Double]
    ) -> (points: Double, servings: [Double])? {
        let start = nutrients.indices.map { fixed[$0] ?? portions.lattice.min }
        let all = open.reduce(into: [start]) { choices, place in
            choices = choices.flatMap { choice in
                (0..<portions.lattice.count).map { level in
                    var changed = choice
                    changed[place] = portions.lattice.servings(level)
                    return changed
                }
            }
        }
        return all.filter { isMet(totals(nutrients, $0)) }
            .map { (points: portions.points(nutrients, $0), servings: $0) }
            .min { $0.points < $1.points }
    }

    private func totals(_ nutrients: [SIMD8<Double>], _ servings: [Double]) -> SIMD8<Double> {
        zip(nutrients, servings).reduce(.zero) { $0 + $1.0 * $1.1 }
    }

    /// Returns the day with one dish replaced at one of the places.
    private func withDish(at places: [Int]) -> Answer? {
        var best: Answer?
        for place in places {
            for dish in finalists(at: place) {
                var changed = dishes
                changed[place] = dish
                let most = best?.changes ?? dishes.count
                guard let answer = withPortions(changed, new: place, atMost: most) else { continue }
                if let best, (best.changes, best.points) <= (answer.changes, answer.points) { continue }
                best = answer
            }
        }
        return best
    }

    /// Returns the dishes that suit a place best while the other portions stay.
    private func finalists(at place: Int) -> [Int] {
        let nutrients = dishes.map { catalogue.index.nutrients[$0] }
        let ranked = candidates(place).map { dish -> (points: Double, dish: Int) in
            var changed = nutrients
            changed[place] = catalogue.index.nutrients[dish]
            var amounts = servings
            let levels =
                settled[place].map { [$0] } ?? (0..<portions.lattice.count).map(portions.lattice.servings)
            let points = levels.map { level in
                amounts[place] = level
                return portions.points(changed, amounts)
            }
            return (points.min() ?? .infinity, dish)
        }
        return ranked.sorted {
            ($0.points, catalogue.recipes[$0.dish].id) < ($1.points, catalogue.recipes[$1.dish].id)
        }
        .prefix(Self.finalists).map(\.dish)
    }

    /// Returns all choices of a number of elements, in order.
    static func subsets(of elements: [Int], count: Int) -> [[Int]] {
        guard count > 0 else { return [[]] }
        guard elements.count >= count else { return [] }
        let rest = Array(elements.dropFirst())
        return subsets(of: rest, count: count - 1).map { [elements[0]] + $0 }
            + subsets(of: rest, count: count)
    }
}
