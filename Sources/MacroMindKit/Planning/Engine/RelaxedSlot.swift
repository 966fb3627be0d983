/// The dishes of a slot as a relaxation sees them: all that the rules allow, each for itself.
struct RelaxedSlot: Sendable {
    /// What a dish adds to a plan.
    struct Dish: Sendable {
        /// The amounts of a serving, in points.
        var points: SIMD8<Double>
        /// The energy of a serving, in per cent of the day's.
        var percent: Double
        /// The points of a use, whatever the portion.
        var fixed: Double
        /// The points that a serving costs over budget.
        var cost: Double
        /// The points that a use's part of a cooking session costs over budget.
        var minutes: Double
        /// The place in the catalogue.
        var recipe: Int
        /// The place among all recipes of the relaxation.
        var number: Int
    }

    /// The least that a dish or a slot costs under some prices, and with which portion.
    struct Least: Sendable {
        var points = Double.infinity
        var dish = 0
        var servings = 0.0
        /// The points without any prices.
        var own = 0.0
    }

    private(set) var dishes: [Dish]
    /// The slot's part of the day's energy, in per cent.
    private let share: Double
    /// The portions, in rising order with equal steps.
    private let servings: [Double]
    private let step: Double

    init(_ dishes: [Dish], share: Double, servings: [Double]) {
        self.dishes = dishes
        self.share = 100 * share
        self.servings = servings
        step = servings.count > 1 ? servings[1] - servings[0] : 1
    }

    /// Returns the slot with some of its dishes.
    func with(_ places: [Int]) -> RelaxedSlot {
        var slot = self
        slot.dishes = places.map { dishes[$0] }
        return slot
    }

    /// Returns the least that any dish costs.
    ///
    /// - Parameters:
    ///   - prices: The prices.
    ///   - weights: The prices of the day's nutrients.
    ///   - kept: The dish of a plan to repair, for which the others cost more.
    /// - Returns: The least.
    func least(_ prices: DualPrices, _ weights: SIMD8<Double>, kept: PlanRelaxation.Kept? = nil) -> Least {
        var best = Least()
        for place in dishes.indices {
            var least = least(of: place, prices, weights)
            if let kept {
                least = repaired(least, of: place, kept, prices, weights)
            }
            if least.points < best.points { best = least }
        }
        best.own = own(best, kept)
        return best
    }

    /// Returns the least that a dish costs in any portion.
    @inline(__always)
    func least(of place: Int, _ prices: DualPrices, _ weights: SIMD8<Double>) -> Least {
        let dish = dishes[place]
        let slope = (weights * dish.points).sum() + prices.cost * dish.cost
        let amount = cheapest(slope, dish)
        let split = PlanObjective.splitPoints(percent: amount * dish.percent, share: share)
        return Least(points: fixed(dish, prices) + slope * amount + split, dish: place, servings: amount)
    }

    /// Returns the points of a portion of a dish without any prices.
    private func own(_ least: Least, _ kept: PlanRelaxation.Kept?) -> Double {
        let dish = dishes[least.dish]
        let split = PlanObjective.splitPoints(percent: least.servings * dish.percent, share: share)
        guard let kept else { return dish.fixed + split }
        if kept.recipe != dish.recipe { return dish.fixed + split + PlanObjective.changedRecipePoints }
        let isKept = abs(kept.servings - least.servings) <= 1e-6
        return dish.fixed + split + (isKept ? 0 : PlanObjective.changedPortionPoints)
    }

    @inline(__always)
    private func fixed(_ dish: Dish, _ prices: DualPrices) -> Double {
        let uses = prices.uses.isEmpty ? 0 : prices.uses[dish.number]
        return dish.fixed + prices.minutes * dish.minutes + uses
    }

    /// Returns the portion that costs least when a serving costs so many points beside the slot's part of energy.
    ///
    /// The cost is convex in the portion, so that only the portions beside one corner have to be compared.
    @inline(__always)
    private func cheapest(_ slope: Double, _ dish: Dish) -> Double {
        let last = servings.count - 1
        let tilt = PlanObjective.splitPoints * dish.percent
        if last == 0 || slope >= tilt { return servings[0] }
        if slope <= -tilt { return servings[last] }
        let free = PlanObjective.splitFreePercent
        let corner = (share + (slope >= 0 ? -free : free)) / dish.percent
        let place = (corner - servings[0]) / step
        guard place > 0 else { return servings[0] }
        guard place < Double(last) else { return servings[last] }
        let low = servings[Int(place)]
        let high = servings[min(last, Int(place) + 1)]
        let lowPoints =
            slope * low + PlanObjective.splitPoints(percent: low * dish.percent, share: share)
        let highPoints =
            slope * high + PlanObjective.splitPoints(percent: high * dish.percent, share: share)
        return lowPoints <= highPoints ? low : high
    }

    /// Returns the least that a dish costs beside a plan to repair.
    private func repaired(
        _ least: Least,
        of place: Int,
        _ kept: PlanRelaxation.Kept,
        _ prices: DualPrices,
        _ weights: SIMD8<Double>
    ) -> Least {
        var changed = least
        guard dishes[place].recipe == kept.recipe else {
            changed.points += PlanObjective.changedRecipePoints
            return changed
        }
        changed.points += PlanObjective.changedPortionPoints
        guard servings.contains(where: { abs($0 - kept.servings) <= 1e-6 }) else { return changed }
        let dish = dishes[place]
        let slope = (weights * dish.points).sum() + prices.cost * dish.cost
        let split = PlanObjective.splitPoints(percent: kept.servings * dish.percent, share: share)
        let points = fixed(dish, prices) + slope * kept.servings + split
        return points < changed.points ? Least(points: points, dish: place, servings: kept.servings) : changed
    }
}

extension PlanObjective {
    /// Returns the points for a slot's energy, all in per cent of the day's target.
    @inline(__always)
    static func splitPoints(percent: Double, share: Double) -> Double {
        splitPoints * max(0, abs(percent - share) - splitFreePercent)
    }
}
