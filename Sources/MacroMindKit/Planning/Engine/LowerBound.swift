/// Certified lower bounds of the objective.
///
/// Linear functions below the objective's convex terms split a day into its slots: the least of each slot adds up to a
/// bound whatever the multipliers, and a subgradient search finds good ones. Repeats, minutes and foods count as nothing.
struct LowerBound {
    private let problem: SearchProblem
    private let budget: Double?
    /// The multiplier of cost over budget, 0 to 1, shared by all days.
    private var costWeight = 0.0

    init(_ problem: SearchProblem) {
        self.problem = problem
        budget = problem.request.soft.costBudgetCents
    }

    /// Days that pose the same problem, and the multipliers of their nutrients.
    private struct DayGroup {
        var day: Int
        var count: Int
        var weights = SIMD8<Double>.zero
    }

    /// The least over a day's slots for some multipliers, and where it lies.
    private struct Relaxed {
        var points = 0.0
        var deviation: SIMD8<Double>
        var cost = 0.0
    }

    /// Returns a bound in points per day.
    ///
    /// - Parameters:
    ///   - known: The points per day of a known plan; it sets the size of the steps.
    ///   - rounds: The steps of the search for multipliers.
    /// - Returns: The bound.
    mutating func value(known: Double, rounds: Int) -> Double {
        var groups = dayGroups()
        var best = -Double.infinity
        for _ in 0..<rounds {
            let relaxed = groups.map(relaxed)
            var total = budget.map { -costWeight * problem.costSlope * $0 } ?? 0
            var excess = budget.map { -problem.costSlope * $0 } ?? 0
            var length = 0.0
            for (group, least) in zip(groups, relaxed) {
                let count = Double(group.count)
                total += least.points * count
                excess += least.cost * count * problem.costSlope
                length += (least.deviation * least.deviation).sum() * count
            }
            best = max(best, total)
            let gap = known * Double(problem.days) - total
            length += excess * excess / Double(problem.days)
            guard gap > 1e-6, length > 0 else { break }
            let step = 0.6 * gap / length
            for at in groups.indices {
                groups[at].weights = Self.moved(groups[at].weights, along: relaxed[at].deviation, by: step)
            }
            if budget != nil {
                costWeight = min(1, max(0, costWeight + excess * step / Double(problem.days)))
            }
        }
        return best / Double(problem.days) - 1e-6
    }

    private func dayGroups() -> [DayGroup] {
        var groups: [DayGroup] = []
        var known: [[Int]: Int] = [:]
        for day in 0..<problem.days {
            var key = Array(problem.tableOf[day * problem.slots..<(day + 1) * problem.slots])
            key.append(problem.kindOf[day])
            if !problem.base.isEmpty { key.append(day) }
            if let group = known[key] {
                groups[group].count += 1
            } else {
                known[key] = groups.count
                groups.append(DayGroup(day: day, count: 1))
            }
        }
        return groups
    }

    private func relaxed(_ group: DayGroup) -> Relaxed {
        let kind = problem.kinds[problem.kindOf[group.day]]
        let points = problem.points[problem.kindOf[group.day]]
        let energy = problem.energyPercent[problem.kindOf[group.day]]
        let target = kind.target * kind.pointsPerUnit
        var relaxed = Relaxed(deviation: -target)
        for slot in 0..<problem.slots {
            let place = group.day * problem.slots + slot
            let table = problem.tables[problem.tableOf[place]]
            var best = (points: Double.infinity, candidate: 0)
            for candidate in 0..<table.count {
                let choice = table.choice(candidate)
                let recipe = Int(choice.recipe)
                let servings = problem.servings[Int(choice.level)]
                var sum = problem.wishPoints[recipe]
                sum += problem.splitPoints(
                    energy[recipe] * servings,
                    share: problem.request.slots[slot].energyShare
                )
                sum += (group.weights * points[recipe]).sum() * servings
                if costWeight > 0 { sum += costWeight * problem.costSlope * problem.cost[recipe] * servings }
                if !problem.base.isEmpty { sum += problem.repairPoints(choice, at: place) }
                if sum < best.points { best = (sum, candidate) }
            }
            let choice = table.choice(best.candidate)
            let servings = problem.servings[Int(choice.level)]
            relaxed.points += best.points
            relaxed.deviation += points[Int(choice.recipe)] * servings
            relaxed.cost += problem.cost[Int(choice.recipe)] * servings
        }
        relaxed.points -= (group.weights * target).sum() + conjugate(group.weights, kind)
        return relaxed
    }

    /// Returns what the linear functions of some multipliers lie above the objective's terms at most.
    private func conjugate(_ weights: SIMD8<Double>, _ kind: DayObjective) -> Double {
        DayObjective.macroLanes.reduce(0) { $0 + kind.band[$1] * max(0, abs(weights[$1]) - 1) }
    }

    private static func moved(
        _ weights: SIMD8<Double>,
        along deviation: SIMD8<Double>,
        by step: Double
    ) -> SIMD8<Double> {
        let steepest = 1 + PlanObjective.steepness
        let low: SIMD8<Double> = [-steepest, -steepest, -steepest, -steepest, -1, 0, 0, 0]
        let high: SIMD8<Double> = [steepest, steepest, steepest, steepest, 0, 1, 1, 0]
        return (weights + deviation * step).clamped(lowerBound: low, upperBound: high)
    }
}
