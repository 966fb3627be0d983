/// Large-neighbourhood search over whole plans.
///
/// A round takes a few days out, fills them anew, and keeps the result when it is good enough. The number of rounds
/// depends on steps counted, never on time.
struct PlanSearch: Sendable {
    /// The chances, in per mille, and sizes of the moves; found on catalogues made for the purpose.
    private enum Tuning {
        /// Replacing one dish rather than refilling days.
        static let replaceDish: UInt64 = 700
        /// Refilling one day, or else two rather than three.
        static let singleDay: UInt64 = 600
        static let twoDays: UInt64 = 750
        /// Banning a dish of the first day while days are refilled.
        static let banDish: UInt64 = 300
        /// Starting a day from the dishes of another day.
        static let copyDay: UInt64 = 200
        /// Starting a day from its own dishes with one changed rather than from random ones.
        static let keepDay: UInt64 = 700
        /// The pairs of slots looked at after a dish was replaced.
        static let furtherPairs = 2
        /// How much worse than the best a plan may get at first, as a part of the usual size of a day's points.
        static let tolerance = 0.25
    }

    private(set) var state: SearchState
    /// The points of ``state``.
    private(set) var points = Double.infinity
    let problem: SearchProblem
    private var optimizer: DayOptimizer
    private var generator: SeededGenerator

    init(_ problem: SearchProblem, seed: UInt64) {
        self.problem = problem
        state = SearchState(problem)
        optimizer = DayOptimizer(problem)
        generator = SeededGenerator(seed: seed)
    }

    /// The groups of candidates looked at so far.
    var steps: Int { optimizer.steps }

    /// Builds a first plan day by day, from the plan to repair where there is one.
    mutating func build() {
        for day in 0..<problem.days {
            refill(day, banned: -1, from: firstChoices(day))
        }
        points = state.total(problem)
    }

    /// What counts as equally good, in points.
    private static let tie = 1e-9

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

    /// Whether the plan keeps all hard rules.
    var isValid: Bool { points < SearchProblem.penalty / 100 }

    /// Works on the plan until it keeps all hard rules or the effort is spent, and returns whether it does.
    mutating func repair(budget: Int) -> Bool {
        let end = steps + budget
        while !isValid, steps < end { improve(budget: min(budget, 20_000)) { _ in false } }
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
            let tolerance =
                (0.04 * abs(best.points) + 0.3 * Double(problem.days)) * (1 - spent) * Tuning.tolerance
            let ceiling = max(pointsBefore, best.points + tolerance)
            if problem.slots > 1, chance(Tuning.replaceDish) {
                replaceDish(allowance: ceiling - pointsBefore)
            } else {
                round()
            }
            points = state.total(problem)
            if points < best.points - Self.tie || isTieWon(over: best) { best = (points, state) }
            if points > ceiling + 1e-9 {
                state = before
                points = pointsBefore
            }
        }
        (points, state) = best
    }

    private mutating func chance(_ perMille: UInt64) -> Bool { generator.next(below: 1000) < perMille }

    private mutating func round() {
        var days: [Int] = []
        let count = min(problem.days, chance(Tuning.singleDay) ? 1 : chance(Tuning.twoDays) ? 2 : 3)
        while days.count < count {
            let day = Int(generator.next(below: UInt64(problem.days)))
            if !days.contains(day) { days.append(day) }
        }
        var banned: Int32 = -1
        if chance(Tuning.banDish) {
            let slot = Int(generator.next(below: UInt64(problem.slots)))
            banned = state.choices[days[0] * problem.slots + slot].recipe
        }
        for day in days { state.remove(day, problem) }
        for day in days {
            let keeps = chance(Tuning.keepDay)
            if chance(Tuning.copyDay) {
                refill(day, banned: -1, from: copied(day))
            } else {
                refill(day, banned: banned, from: keeps ? perturbed(day) : randomChoices(day))
            }
        }
        guard days.count > 1 || banned >= 0 else { return }
        for day in days { retouch(day) }
    }

    /// Replaces a dish by another and one or two more dishes of its day to suit, if that costs little enough.
    private mutating func replaceDish(allowance: Double) {
        let day = Int(generator.next(below: UInt64(problem.days)))
        let slot = Int(generator.next(below: UInt64(problem.slots)))
        let slots = day * problem.slots..<(day + 1) * problem.slots
        state.remove(day, problem)
        optimizer.begin(day: day, state, banned: state.choices[slots.lowerBound + slot].recipe)
        optimizer.start(with: Array(state.choices[slots]))
        let ceiling = optimizer.points - SearchProblem.penalty + allowance
        var others = Array(0..<problem.slots)
        others.remove(at: slot)
        others.shuffle(using: &generator)
        if optimizer.exchangePair(slot, others[0], below: ceiling) {
            optimizer.exchangeSingles()
            for other in others.dropFirst().prefix(Tuning.furtherPairs) {
                _ = optimizer.exchangePair(slot, other)
            }
        }
        put(day)
    }

    /// Fills a day that is out of the counts.
    private mutating func refill(_ day: Int, banned: Int32, from choices: [SearchProblem.Choice]) {
        optimizer.begin(day: day, state, banned: banned)
        optimizer.start(with: choices)
        optimizer.improve(&generator)
        put(day)
    }

    /// Improves a day as it is.
    private mutating func retouch(_ day: Int) {
        state.remove(day, problem)
        let slots = day * problem.slots..<(day + 1) * problem.slots
        refill(day, banned: -1, from: Array(state.choices[slots]))
    }

    private mutating func put(_ day: Int) {
        for (slot, choice) in optimizer.choices.enumerated() {
            state.set(choice, at: day * problem.slots + slot)
        }
        state.add(day, points: optimizer.ownDayPoints(), problem)
    }

    private mutating func firstChoices(_ day: Int) -> [SearchProblem.Choice] {
        var choices = randomChoices(day)
        for slot in choices.indices where !problem.base.isEmpty {
            let base = problem.base[day * problem.slots + slot]
            let table = problem.tables[problem.tableOf[day * problem.slots + slot]]
            if table.contains(base) { choices[slot] = base }
        }
        return choices
    }

    /// Returns the dishes of another day, as far as this day may have them.
    private mutating func copied(_ day: Int) -> [SearchProblem.Choice] {
        let other = Int(generator.next(below: UInt64(problem.days)))
        return (0..<problem.slots).map { slot in
            let place = day * problem.slots + slot
            let model = other * problem.slots + slot
            return problem.tableOf[place] == problem.tableOf[model]
                ? state.choices[model] : state.choices[place]
        }
    }

    private mutating func perturbed(_ day: Int) -> [SearchProblem.Choice] {
        var choices = Array(state.choices[day * problem.slots..<(day + 1) * problem.slots])
        let slot = Int(generator.next(below: UInt64(problem.slots)))
        choices[slot] = randomChoice(day, slot)
        return choices
    }

    private mutating func randomChoices(_ day: Int) -> [SearchProblem.Choice] {
        (0..<problem.slots).map { randomChoice(day, $0) }
    }

    private mutating func randomChoice(_ day: Int, _ slot: Int) -> SearchProblem.Choice {
        let table = problem.tables[problem.tableOf[day * problem.slots + slot]]
        var best = Int(generator.next(below: UInt64(table.count)))
        for _ in 0..<3 {
            let other = Int(generator.next(below: UInt64(table.count)))
            if table.split[other] < table.split[best] { best = other }
        }
        return table.choice(best)
    }
}

extension SeededGenerator {
    /// Returns a number below a bound, the same on every platform.
    mutating func next(below bound: UInt64) -> UInt64 {
        bound < 2 ? 0 : next().multipliedFullWidth(by: bound).high
    }
}
