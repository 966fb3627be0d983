/// Certified lower bounds of the objective.
///
/// Whatever prices a ``PlanRelaxation`` is given, no plan costs less than its cheapest dishes. Good prices are found among
/// the dishes that matter; the value is then taken over all dishes that the rules allow.
struct LowerBound {
    private let relaxation: PlanRelaxation
    private let start: DualPrices

    /// The dishes of a slot among which prices are looked for.
    private static let dishes = 300
    /// The times that dishes are chosen anew.
    private static let passes = 3
    /// What sums of double precision may be off, in points.
    private static let slack = 1e-6

    init(_ problem: SearchProblem) {
        relaxation = problem.relaxation(keepsBase: true)
        var prices = relaxation.noPrices
        for (at, group) in relaxation.groups.enumerated() { prices.weights[at] = problem.weights[group.kind] }
        start = prices
    }

    /// Returns a bound in points per day.
    ///
    /// - Parameters:
    ///   - known: The points per day of a known plan.
    ///   - rounds: The steps of the search for prices.
    /// - Returns: The bound.
    func value(known: Double, rounds: Int) -> Double {
        var prices = start
        var best = relaxation.outcome(prices).points
        for _ in 0..<Self.passes {
            var ascent = RelaxationProgram(
                relaxation.cheapest(Self.dishes, prices),
                from: prices,
                scope: RelaxationProgram.Scope()
            )
            ascent.improve(rounds: max(1, rounds / Self.passes))
            let points = relaxation.outcome(ascent.best).points
            best = max(best, points)
            prices = ascent.best
            if points >= ascent.value - Self.slack, points >= known * relaxation.days - Self.slack { break }
        }
        return best / relaxation.days - Self.slack
    }
}
