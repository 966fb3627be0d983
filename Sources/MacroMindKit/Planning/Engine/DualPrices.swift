/// The prices under which a relaxation looks for its cheapest dishes.
struct DualPrices: Sendable {
    /// The points for a point that a nutrient of each group of days deviates.
    var weights: [SIMD8<Double>]
    /// The part of what cost over budget costs that every cent costs, 0 to 1.
    var cost = 0.0
    /// The part of what minutes over budget cost that every minute costs, 0 to 1.
    var minutes = 0.0
    /// The points of each use of a recipe; empty when repeats count as nothing.
    var uses: [Double] = []

    /// Returns what the linear functions of some weights lie above the objective's terms at most.
    static func conjugate(_ weights: SIMD8<Double>, _ kind: DayObjective) -> Double {
        DayObjective.macroLanes.reduce(0) { $0 + kind.band[$1] * max(0, abs(weights[$1]) - 1) }
    }

    /// Returns the nearest weights for which the linear functions stay below the objective's terms.
    static func clamped(_ weights: SIMD8<Double>) -> SIMD8<Double> {
        let steepest = 1 + PlanObjective.steepness
        let low: SIMD8<Double> = [-steepest, -steepest, -steepest, -steepest, -1, 0, 0, 0]
        let high: SIMD8<Double> = [steepest, steepest, steepest, steepest, 0, 1, 1, 0]
        return weights.clamped(lowerBound: low, upperBound: high)
    }
}
