/// Finds the portions of a day's dishes that suit its targets best.
struct DayPortions {
    /// What the day aims at.
    let objective: DayObjective
    /// The part of the day's energy of each meal.
    let shares: [Double]
    /// The portions that may be served.
    let lattice: ServingLattice
    /// How many times as much as for one eater it counts that a meal is larger or smaller than its part of the day.
    let evenness: Double

    init(_ request: PlanningRequest, day: Int, evenness: Double = 1) {
        self.evenness = evenness
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
        return objective.nutritionPoints(deviation) + objective.limitPoints(deviation) + evenness * split
    }

    /// Returns portions that give each meal about its part of the energy.
    func proportional(_ dishes: [SIMD8<Double>]) -> [Double] {
        zip(dishes, shares).map { dish, share in
            let place = (objective.energy * share / max(1, dish[0]) - lattice.min) / lattice.step
            return lattice.servings(Int(max(0, min(Double(lattice.count - 1), place.rounded()))))
        }
    }

    /// Returns the best portions.
    ///
    /// Single portions and pairs are moved by a step as long as that helps. The points are convex in the portions, so that little is
    /// lost against trying all of them.
    ///
    /// - Parameters:
    ///   - dishes: The nutrients of a serving of each dish.
    ///   - fixed: The portions that stay, by meal.
    /// - Returns: The portions and their points.
    func best(_ dishes: [SIMD8<Double>], fixed: [Int: Double] = [:]) -> (points: Double, servings: [Double]) {
        var servings = proportional(dishes)
        for (slot, portion) in fixed where servings.indices.contains(slot) { servings[slot] = portion }
        let free = dishes.indices.filter { fixed[$0] == nil }
        var best = points(dishes, servings)
        while let move = improvement(of: servings, dishes, free, below: best - 1e-9) {
            best = move.points
            servings = move.servings
        }
        return (best, servings)
    }

    /// Returns the best neighbour of portions if it is better than a bound.
    private func improvement(
        of servings: [Double],
        _ dishes: [SIMD8<Double>],
        _ free: [Int],
        below bound: Double
    ) -> (points: Double, servings: [Double])? {
        var best: (points: Double, servings: [Double])?
        for (at, slot) in free.enumerated() {
            for step in [-1, 1] {
                guard let one = moved(servings, slot, by: step) else { continue }
                consider(one)
                for other in free[(at + 1)...] {
                    for otherStep in [-1, 1] {
                        if let two = moved(one, other, by: otherStep) { consider(two) }
                    }
                }
            }
        }
        return best

        func consider(_ candidate: [Double]) {
            let points = points(dishes, candidate)
            if points < best?.points ?? bound { best = (points, candidate) }
        }
    }

    private func moved(_ servings: [Double], _ slot: Int, by step: Int) -> [Double]? {
        guard let level = lattice.level(of: servings[slot]), level + step >= 0, level + step < lattice.count
        else { return nil }
        var moved = servings
        moved[slot] = lattice.servings(level + step)
        return moved
    }
}
