/// Finds the portions of a day's dishes that suit its targets best.
struct DayPortions {
    /// What the day aims at.
    let objective: DayObjective
    /// The part of the day's energy of each meal.
    let shares: [Double]
    /// The portions that may be served.
    let lattice: ServingLattice
    /// How small and how large a portion may be beside an even one, or any size.
    let spread: ClosedRange<Double>?
    /// The part of the day's energy that an even portion of each meal gives.
    let even: [Double]

    init(
        _ request: PlanningRequest,
        day: Int,
        spread: ClosedRange<Double>? = nil,
        even: [Double]? = nil
    ) {
        self.spread = spread
        self.even = even ?? request.slots.map(\.energyShare)
        objective = DayObjective(request.targets(onDay: day))
        shares = request.slots.map(\.energyShare)
        lattice = request.hard.servings
    }

    /// Returns the points for dishes in portions, as the planner's objective counts a day.
    ///
    /// - Parameters:
    ///   - dishes: The nutrients of a serving of each dish.
    ///   - servings: The portions.
    /// - Returns: The points for nutrition, limits and the split over the meals.
    func points(_ dishes: [SIMD8<Double>], _ servings: [Double]) -> Double {
        var totals = SIMD8<Double>.zero
        var split = 0.0
        for slot in dishes.indices {
            let nutrients = dishes[slot] * servings[slot]
            totals += nutrients
            split += PlanObjective.split(energy: nutrients[0], share: shares[slot], target: objective.energy)
        }
        let deviation = objective.deviation(totals)
        return objective.nutritionPoints(deviation) + objective.limitPoints(deviation) + split
    }

    /// Returns even portions, which give each meal about its part of the energy.
    func proportional(_ dishes: [SIMD8<Double>]) -> [Double] {
        zip(dishes, even).map { dish, share in
            let place = (objective.energy * share / max(1, dish[0]) - lattice.min) / lattice.step
            return lattice.servings(Int(max(0, min(Double(lattice.count - 1), place.rounded()))))
        }
    }

    /// Returns the best portions.
    ///
    /// All portions are moved together, by a step or two each, as long as that helps. The points are convex in the portions, so that
    /// little is lost against trying all of them.
    ///
    /// - Parameters:
    ///   - dishes: The nutrients of a serving of each dish.
    ///   - fixed: The portions that stay, by meal.
    /// - Returns: The portions and their points.
    func best(_ dishes: [SIMD8<Double>], fixed: [Int: Double] = [:]) -> (points: Double, servings: [Double]) {
        let start = proportional(dishes)
        let found = descended(from: start, dishes, fixed)
        // Small portions are a second place to start from; under a spread they may be outside of it.
        guard spread == nil else { return found }
        let other = descended(from: start.map { _ in lattice.min }, dishes, fixed)
        return other.points < found.points - 1e-9 ? other : found
    }

    private func descended(
        from start: [Double],
        _ dishes: [SIMD8<Double>],
        _ fixed: [Int: Double]
    ) -> (points: Double, servings: [Double]) {
        var servings = start
        for (slot, portion) in fixed where servings.indices.contains(slot) { servings[slot] = portion }
        let free = dishes.indices.filter { fixed[$0] == nil }
        var best = points(dishes, servings)
        while let move = improvement(of: servings, dishes, free, below: best - 1e-9) {
            best = move.points
            servings = move.servings
        }
        return (best, servings)
    }

    /// Returns the best neighbour of portions, a step or two away in any direction, if it is better than a bound.
    private func improvement(
        of servings: [Double],
        _ dishes: [SIMD8<Double>],
        _ free: [Int],
        below bound: Double
    ) -> (points: Double, servings: [Double])? {
        var best: (points: Double, servings: [Double])?
        // Mixed steps find ways around corners, but their number grows fast with that of the meals.
        for steps in [[-1, 1], free.count > 4 ? [-2, 2] : [-2, -1, 1, 2]] {
            var neighbours = [servings]
            for slot in free {
                neighbours += neighbours.flatMap { neighbour in
                    steps.compactMap { moved(neighbour, slot, by: $0, dishes) }
                }
            }
            for neighbour in neighbours.dropFirst() {
                let points = points(dishes, neighbour)
                if points < best?.points ?? bound { best = (points, neighbour) }
            }
            if best != nil { break }
        }
        return best
    }

    private func moved(
        _ servings: [Double],
        _ slot: Int,
        by step: Int,
        _ dishes: [SIMD8<Double>]
    ) -> [Double]? {
        guard let level = lattice.level(of: servings[slot]), level + step >= 0, level + step < lattice.count
        else { return nil }
        var moved = servings
        moved[slot] = lattice.servings(level + step)
        if let spread {
            let part = moved[slot] * dishes[slot][0] / max(1, objective.energy * even[slot])
            let isOutward = step > 0 ? part > spread.upperBound : part < spread.lowerBound
            if isOutward { return nil }
        }
        return moved
    }
}
