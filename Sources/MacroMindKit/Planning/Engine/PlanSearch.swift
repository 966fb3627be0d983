/// Large-neighbourhood search over whole plans.
///
/// A round takes a few days out, fills them anew, and keeps the result when it is good enough. The number of rounds
/// depends on steps counted, never on time.
struct PlanSearch: Sendable {
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

    /// Whether the plan keeps all hard rules.
    var isValid: Bool { points < SearchProblem.penalty / 100 }

    /// Works on the plan until it keeps all hard rules or the effort is spent, and returns whether it does.
    mutating func repair(budget: Int) -> Bool {
        let end = steps + budget
        while !isValid, steps < end { improve(budget: min(budget, 50_000)) { _ in false } }
        return isValid
    }

    /// Improves the plan in rounds until the effort is spent.
    ///
    /// - Parameters:
    ///   - budget: The steps to spend.
    ///   - shouldStop: Asked between rounds, with the part of the effort that is spent.
    mutating func improve(budget: Int, shouldStop: (Double) -> Bool) {
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
            round()
            points = state.total(problem)
            let tolerance = (0.04 * abs(best.points) + 0.3 * Double(problem.days)) * (1 - spent) * 0.25
            if points < best.points - 1e-9 { best = (points, state) }
            if points > max(pointsBefore, best.points + tolerance) + 1e-9 {
                state = before
                points = pointsBefore
            }
        }
        (points, state) = best
    }

    private mutating func round() {
        var days: [Int] = []
        let count = min(problem.days, 1 + Int(generator.next(below: 3)))
        while days.count < count {
            let day = Int(generator.next(below: UInt64(problem.days)))
            if !days.contains(day) { days.append(day) }
        }
        var banned: Int32 = -1
        if generator.next(below: 2) == 0 {
            let slot = Int(generator.next(below: UInt64(problem.slots)))
            banned = state.choices[days[0] * problem.slots + slot].recipe
        }
        for day in days { state.remove(day, problem) }
        for day in days {
            let keeps = generator.next(below: 2) == 0
            refill(day, banned: banned, from: keeps ? perturbed(day) : randomChoices(day))
        }
        guard days.count > 1 || banned >= 0 else { return }
        for day in days { retouch(day) }
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
