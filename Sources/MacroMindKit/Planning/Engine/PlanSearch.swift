/// Large-neighbourhood search over whole plans.
///
/// A round changes one dish or a few days, and keeps the result when it is good enough. The number of rounds depends on steps counted, never on time.
struct PlanSearch: Sendable {
    typealias Choice = SearchProblem.Choice

    var state: SearchState
    /// The points of ``state``.
    private(set) var points = Double.infinity
    let problem: SearchProblem
    var optimizer: DayOptimizer
    var generator: SeededGenerator

    /// How much worse than the best a plan may get at first, as a part of the usual size of a day's points.
    private static let tolerance = 0.1
    /// What counts as equally good, in points.
    private static let tie = 1e-9

    init(_ problem: SearchProblem, seed: UInt64) {
        self.problem = problem
        state = SearchState(problem)
        optimizer = DayOptimizer(problem)
        generator = SeededGenerator(seed: seed)
    }

    /// The groups of candidates looked at so far.
    var steps: Int { optimizer.steps }

    /// Whether the plan keeps all hard rules.
    var isValid: Bool { points < SearchProblem.penalty / 100 }

    /// Builds a first plan day by day, from the plan to repair where there is one.
    mutating func build() {
        for day in 0..<problem.days { refill(day, from: firstChoices(day)) }
        recount()
    }

    /// Computes the points anew after the plan was changed from outside.
    mutating func recount() { points = state.total(problem) }

    /// Works on the plan until it keeps all hard rules or the effort is spent, and returns whether it does.
    mutating func repair(budget: Int) -> Bool {
        let end = steps + budget
        while !isValid, !problem.isSettled, steps < end {
            improve(budget: min(budget, 20_000)) { _ in false }
        }
        return isValid
    }

    /// Improves the plan in rounds until the effort is spent.
    ///
    /// - Parameters:
    ///   - budget: The steps to spend.
    ///   - shouldStop: Asked between rounds, with the part of the effort that is spent.
    mutating func improve(budget: Int, shouldStop: (Double) -> Bool) {
        guard !problem.isSettled else { return }
        var best = (points: points, state: state)
        let end = steps + budget
        let begin = steps
        var rounds = 0
        while steps < end {
            rounds += 1
            let spent = Double(steps - begin) / Double(budget)
            if rounds & 7 == 0, shouldStop(spent) { break }
            let before = state
            let pointsBefore = points
            let ceiling = max(pointsBefore, best.points + tolerance(best.points, spent: spent))
            optimizer.haste = chance(Tuning.hurry) ? Tuning.haste : 0
            change(allowance: ceiling - pointsBefore)
            points = state.total(problem)
            if points < best.points - Self.tie || isTieWon(over: best) { best = (points, state) }
            if points > ceiling + Self.tie {
                state = before
                points = pointsBefore
            }
        }
        (points, state) = best
        optimizer.haste = 0
    }

    /// Returns how much worse than the best a plan may be.
    private func tolerance(_ best: Double, spent: Double) -> Double {
        (0.04 * abs(best) + 0.3 * Double(problem.days)) * (1 - spent) * Self.tolerance
    }

    /// Returns whether the plan is as good as another and comes before it: by fewer recipes, then by their identifiers.
    private func isTieWon(over other: (points: Double, state: SearchState)) -> Bool {
        guard abs(points - other.points) <= Self.tie, state.choices != other.state.choices else {
            return false
        }
        let recipes = state.uses.count { $0 > 0 }
        let others = other.state.uses.count { $0 > 0 }
        guard recipes == others else { return recipes < others }
        return state.choices.lazy.map { problem.ids[Int($0.recipe)] }
            .lexicographicallyPrecedes(other.state.choices.lazy.map { problem.ids[Int($0.recipe)] })
    }

    mutating func chance(_ perMille: UInt64) -> Bool { generator.next(below: 1000) < perMille }

    mutating func pick(_ count: Int) -> Int { Int(generator.next(below: UInt64(count))) }

    /// Fills a day that is out of the counts.
    mutating func refill(
        _ day: Int,
        banned: ArraySlice<Int32> = [],
        reserve: DayContext.Reserve = DayContext.Reserve(),
        from choices: [Choice]
    ) {
        optimizer.begin(day: day, state, banned: banned, reserve: reserve)
        optimizer.start(with: choices)
        optimizer.improve(&generator)
        put(day)
    }

    /// Counts a day as the optimizer leaves it.
    mutating func put(_ day: Int) {
        for (slot, choice) in optimizer.choices.enumerated() {
            state.set(choice, at: day * problem.slots + slot)
        }
        state.add(day, points: optimizer.ownDayPoints(), problem)
    }
}

extension SeededGenerator {
    /// Returns a number below a bound, the same on every platform.
    mutating func next(below bound: UInt64) -> UInt64 {
        bound < 2 ? 0 : next().multipliedFullWidth(by: bound).high
    }
}
