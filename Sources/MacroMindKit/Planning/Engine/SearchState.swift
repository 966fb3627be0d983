/// A plan under construction, with the counts that link its days.
///
/// Days can be taken out and put back; only what links days is counted here.
struct SearchState: Sendable {
    typealias Choice = SearchProblem.Choice

    /// The choice of each slot of the plan.
    private(set) var choices: [Choice]
    /// Whether each day is counted.
    private(set) var holds: [Bool]
    /// The points of each counted day alone: nutrition, limits, split, mains, broken rules.
    private(set) var dayPoints: [Double]
    private(set) var uses: [Int32]
    private(set) var mainUses: [Int32]
    private(set) var foodUses: [Int32]
    private(set) var distinctFoods = 0
    private(set) var cost = 0.0
    /// The days each recipe is eaten on, as bits.
    private(set) var dayBits: [UInt64]
    private let words: Int

    init(_ problem: SearchProblem) {
        choices = Array(repeating: Choice(recipe: -1, level: -1), count: problem.days * problem.slots)
        holds = Array(repeating: false, count: problem.days)
        dayPoints = Array(repeating: 0, count: problem.days)
        uses = Array(repeating: 0, count: problem.recipes.count)
        mainUses = Array(repeating: 0, count: problem.mainCount)
        foodUses = Array(repeating: 0, count: problem.foodCount)
        words = (problem.days + 63) / 64
        dayBits = Array(repeating: 0, count: problem.minuteSlope > 0 ? problem.recipes.count * words : 0)
    }

    /// Sets a choice of a day that is not counted.
    mutating func set(_ choice: Choice, at place: Int) { choices[place] = choice }

    /// Counts a day.
    mutating func add(_ day: Int, points: Double, _ problem: SearchProblem) {
        holds[day] = true
        dayPoints[day] = points
        count(day, by: 1, problem)
    }

    /// Takes a day out of the counts; its choices stay readable.
    mutating func remove(_ day: Int, _ problem: SearchProblem) {
        guard holds[day] else { return }
        holds[day] = false
        dayPoints[day] = 0
        count(day, by: -1, problem)
    }

    private mutating func count(_ day: Int, by change: Int32, _ problem: SearchProblem) {
        for place in day * problem.slots..<(day + 1) * problem.slots {
            let choice = choices[place]
            let recipe = Int(choice.recipe)
            uses[recipe] += change
            if problem.main[recipe] >= 0 { mainUses[Int(problem.main[recipe])] += change }
            cost += Double(change) * problem.cost[recipe] * problem.servings[Int(choice.level)]
            for at in problem.foods(of: choice.recipe) {
                let food = Int(problem.foods[at])
                if change > 0, foodUses[food] == 0 { distinctFoods += 1 }
                foodUses[food] += change
                if change < 0, foodUses[food] == 0 { distinctFoods -= 1 }
            }
            if !dayBits.isEmpty { setBit(recipe, day, change > 0) }
        }
    }

    private mutating func setBit(_ recipe: Int, _ day: Int, _ on: Bool) {
        let bit: UInt64 = 1 << UInt64(day & 63)
        if on {
            dayBits[recipe * words + day >> 6] |= bit
        } else {
            dayBits[recipe * words + day >> 6] &= ~bit
        }
    }

    /// Returns how often a recipe is cooked when it is eaten on a day more, or on none more.
    func sessions(_ recipe: Int, also extraDay: Int, keepsDays: Int) -> Int {
        var sessions = 0
        var opened = 0
        for word in 0..<words {
            var bits = dayBits[recipe * words + word]
            if extraDay >> 6 == word { bits |= 1 << UInt64(extraDay & 63) }
            while bits != 0 {
                let day = word * 64 + bits.trailingZeroBitCount
                bits &= bits - 1
                if sessions == 0 || day - opened > keepsDays {
                    sessions += 1
                    opened = day
                }
            }
        }
        return sessions
    }

    /// Returns the minutes of cooking of the days counted.
    func cookMinutes(_ problem: SearchProblem) -> Int {
        guard !dayBits.isEmpty else { return 0 }
        var minutes = 0
        for recipe in uses.indices where uses[recipe] > 0 {
            let sessions = sessions(recipe, also: -1, keepsDays: problem.keeps[recipe])
            minutes += sessions * problem.minutes[recipe]
        }
        return minutes
    }

    /// Returns the points of the plan: its objective times the number of days, and what broken rules cost.
    func total(_ problem: SearchProblem) -> Double {
        var total = 0.0
        for points in dayPoints { total += points }
        for recipe in uses.indices where uses[recipe] > 0 {
            let uses = Int(uses[recipe])
            total += PlanObjective.repeats(uses: uses, free: problem.request.soft.freeRepeats)
            total += Double(uses) * problem.wishPoints[recipe]
            if uses > problem.maxUses { total += SearchProblem.penalty * Double(uses - problem.maxUses) }
        }
        if let free = problem.request.soft.freeMainRepeats {
            for uses in mainUses { total += PlanObjective.sameMainPoints * Double(max(0, Int(uses) - free)) }
        }
        for place in problem.base.indices where holds[place / problem.slots] {
            total += problem.repairPoints(choices[place], at: place)
        }
        return total + budgetPoints(problem)
    }

    private func budgetPoints(_ problem: SearchProblem) -> Double {
        let soft = problem.request.soft
        var points = 0.0
        if let budget = soft.costBudgetCents { points += problem.costSlope * max(0, cost - budget) }
        if let budget = soft.cookMinutesBudget {
            points += problem.minuteSlope * max(0, Double(cookMinutes(problem)) - budget)
        }
        if let budget = soft.foodsBudget {
            points += problem.foodSlope * max(0, Double(distinctFoods) - budget)
        }
        if let most = problem.request.hard.maxCostCents {
            points += SearchProblem.overCost(cost - most)
        }
        return points
    }
}

extension SearchProblem {
    /// Returns the points for differing from the plan to repair.
    func repairPoints(_ choice: Choice, at place: Int) -> Double {
        guard !base.isEmpty else { return 0 }
        if base[place].recipe != choice.recipe { return PlanObjective.changedRecipePoints }
        return base[place].level == choice.level ? 0 : PlanObjective.changedPortionPoints
    }

    /// Returns what cents above the most the plan may cost count in the search.
    static func overCost(_ cents: Double) -> Double {
        cents > PlanValidator.tolerance ? penalty / 1000 * (100 + cents) : 0
    }

    /// Returns what a day's totals outside their ranges count in the search.
    func brokenLimits(_ totals: SIMD8<Double>) -> Double {
        var points = 0.0
        for lane in 0..<7 {
            let under = least[lane] - totals[lane]
            let over = totals[lane] - most[lane]
            if under > PlanValidator.tolerance { points += 0.1 + under / max(1, least[lane]) }
            if over > PlanValidator.tolerance { points += 0.1 + over / max(1, most[lane]) }
        }
        return points * Self.penalty
    }
}
