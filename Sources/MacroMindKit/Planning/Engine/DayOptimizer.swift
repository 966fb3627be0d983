/// Finds good dishes and portions for one day, all other days staying as they are.
///
/// Exchanges one or two slots at a time for the best candidates there are. A group of eight candidates is discarded by
/// a bound in single precision; what may be better is evaluated exactly.
struct DayOptimizer: Sendable {
    typealias Choice = SearchProblem.Choice

    let problem: SearchProblem
    private let allowsSameDayRepeats: Bool
    /// The groups of candidates looked at so far: the unit of effort.
    private(set) var steps = 0
    /// The day's choices.
    private(set) var choices: [Choice] = []
    /// The points of the plan that depend on this day.
    private(set) var points = Double.infinity

    var context: DayContext
    private var day = 0
    private var kind = 0
    /// The points that depend on the slot's choice alone, by slot and candidate.
    var unary: [[SIMD8<Float>]] = []
    /// The least of ``unary``, by slot, and by slot and band.
    var leastUnary: [Float] = []
    var bandUnary: [[Float]] = []
    var rest = Rest()
    /// How often each food is used by the other days and the slots of this day that stay.
    private var foodUses: [Int32] = []
    private var foodStamp: [Int32] = []
    private var stamp: Int32 = 0

    /// The part of a day that stays while slots are exchanged.
    struct Rest: Sendable {
        var totals = SIMD8<Double>.zero
        var deviation = SIMD8<Double>.zero
        var points = 0.0
        var cost = 0.0
        var minutes = 0.0
        var foods = 0
        var mains: [Int32] = []
        var recipes: [Int32] = []
    }

    init(_ problem: SearchProblem) {
        self.problem = problem
        allowsSameDayRepeats = problem.request.hard.allowsSameDayRepeats
        context = DayContext(problem)
        unary = Array(repeating: [], count: problem.slots)
        leastUnary = Array(repeating: 0, count: problem.slots)
        bandUnary = Array(repeating: [], count: problem.slots)
        foodStamp = Array(repeating: 0, count: problem.foodCount)
    }

    func table(_ slot: Int) -> CandidateTable { problem.tables[problem.tableOf[day * problem.slots + slot]] }

    /// What an exact evaluation counts for.
    var evaluationSteps: Int { problem.foodSlope > 0 ? 10 : 5 }

    mutating func count(_ groups: Int) { steps += groups }

    /// Takes up a day that is out of the state's counts.
    mutating func begin(day: Int, _ state: SearchState, banned: Int32 = -1) {
        self.day = day
        kind = problem.kindOf[day]
        context.fill(day: day, state, problem, banned: banned)
        steps += 150 + problem.recipes.count / 8
        choices = Array(state.choices[day * problem.slots..<(day + 1) * problem.slots])
        for slot in 0..<problem.slots { fillUnary(slot) }
        foodUses = state.foodUses
        otherFoods = state.distinctFoods
        points = .infinity
    }

    private var otherFoods = 0

    private mutating func fillUnary(_ slot: Int) {
        let place = day * problem.slots + slot
        let table = problem.tables[problem.tableOf[place]]
        var lanes = unary[slot]
        if lanes.count != table.groups.count {
            lanes = Array(repeating: SIMD8(repeating: 1e30), count: table.groups.count)
        }
        var least = [Float](repeating: .infinity, count: table.bands.count)
        for candidate in 0..<table.count {
            let choice = Choice(recipe: table.recipe[candidate], level: table.level[candidate])
            let points = Float(table.split[candidate] + ownPoints(choice, at: place))
            lanes[candidate >> 3][candidate & 7] = points
            let band = candidate / (CandidateTable.bandGroups * 8)
            if points < least[band] { least[band] = points }
        }
        for padding in table.count..<lanes.count * 8 { lanes[padding >> 3][padding & 7] = 1e30 }
        unary[slot] = lanes
        leastUnary[slot] = least.min() ?? .infinity
        bandUnary[slot] = least
        steps += table.groups.count
    }

    /// Returns the points of a choice that no other choice of the day changes, without the split.
    private func ownPoints(_ choice: Choice, at place: Int) -> Double {
        context.usePoints[Int(choice.recipe)]
            + (problem.base.isEmpty ? 0 : problem.repairPoints(choice, at: place))
    }

    /// Sets all choices of the day.
    mutating func start(with choices: [Choice]) {
        self.choices = choices
        hold(besides: -1, -1)
        points = evaluate(Filled(rest), foods: rest.foods)
    }

    /// Sets up ``rest`` for exchanging up to two slots.
    mutating func hold(besides first: Int, _ second: Int) {
        var rest = Rest()
        rest.mains.reserveCapacity(problem.slots)
        rest.recipes.reserveCapacity(problem.slots)
        rest.cost = context.cost
        rest.minutes = context.otherMinutes
        rest.foods = otherFoods
        stamp += 2
        for slot in 0..<problem.slots where slot != first && slot != second {
            add(choices[slot], slot: slot, to: &rest)
        }
        rest.deviation = problem.kinds[kind].deviation(rest.totals)
        self.rest = rest
    }

    private mutating func add(_ choice: Choice, slot: Int, to rest: inout Rest) {
        let recipe = Int(choice.recipe)
        let servings = problem.servings[Int(choice.level)]
        rest.totals += problem.nutrients[recipe] * servings
        rest.points += slotPoints(choice, slot: slot)
        rest.points += meeting(choice.recipe, rest.mains, rest.recipes)
        rest.cost += problem.cost[recipe] * servings
        if !context.minutes.isEmpty { rest.minutes += context.minutes[recipe] }
        rest.mains.append(problem.main[recipe])
        rest.recipes.append(choice.recipe)
        for at in problem.foods(of: choice.recipe) {
            let food = Int(problem.foods[at])
            if foodUses[food] == 0, foodStamp[food] != stamp {
                foodStamp[food] = stamp
                rest.foods += 1
            }
        }
    }

    @inline(__always)
    private func slotPoints(_ choice: Choice, slot: Int) -> Double {
        let percent =
            problem.energyPercent[kind][Int(choice.recipe)] * problem.servings[Int(choice.level)]
        let split = problem.splitPoints(percent, share: problem.request.slots[slot].energyShare)
        return split + ownPoints(choice, at: day * problem.slots + slot)
    }

    /// Returns the points for a dish meeting its like in ``rest``.
    @inline(__always)
    private func clash(_ recipe: Int32) -> Double { meeting(recipe, rest.mains, rest.recipes) }

    /// Returns the points for a dish meeting its like on the same day.
    @inline(__always)
    private func meeting(_ recipe: Int32, _ mains: [Int32], _ recipes: [Int32]) -> Double {
        var points = 0.0
        let main = problem.main[Int(recipe)]
        if main >= 0, mains.contains(main) { points += PlanObjective.sameMainPoints }
        if !allowsSameDayRepeats, recipes.contains(recipe) { points += SearchProblem.penalty }
        return points
    }

    /// Returns the points of the day with one slot filled beside the rest, exactly.
    mutating func evaluate(_ choice: Choice, slot: Int) -> Double {
        var filled = Filled(rest)
        fill(&filled, choice, slot)
        let foods = problem.foodSlope > 0 ? rest.foods + newFoods(choice.recipe, choice.recipe) : 0
        return evaluate(filled, foods: foods)
    }

    /// Returns the points of the day with two slots filled beside the rest, exactly.
    mutating func evaluate(_ choice: Choice, slot: Int, _ other: Choice, slot otherSlot: Int) -> Double {
        var filled = Filled(rest)
        fill(&filled, choice, slot)
        fill(&filled, other, otherSlot)
        let foods = problem.foodSlope > 0 ? rest.foods + newFoods(choice.recipe, other.recipe) : 0
        return evaluate(filled, foods: foods) + clash(choice.recipe, other.recipe)
    }

    /// The sums of a day while slots are filled.
    private struct Filled {
        var points: Double
        var totals: SIMD8<Double>
        var cost: Double
        var minutes: Double

        @inline(__always)
        init(_ rest: Rest) {
            points = rest.points
            totals = rest.totals
            cost = rest.cost
            minutes = rest.minutes
        }
    }

    @inline(__always)
    private func fill(_ filled: inout Filled, _ choice: Choice, _ slot: Int) {
        let recipe = Int(choice.recipe)
        let servings = problem.servings[Int(choice.level)]
        filled.totals += problem.nutrients[recipe] * servings
        filled.points += slotPoints(choice, slot: slot) + clash(choice.recipe)
        filled.cost += problem.cost[recipe] * servings
        if !context.minutes.isEmpty { filled.minutes += context.minutes[recipe] }
    }

    @inline(__always)
    private func evaluate(_ filled: Filled, foods: Int) -> Double {
        let objective = problem.kinds[kind]
        let deviation = objective.deviation(filled.totals)
        var points = filled.points + objective.nutritionPoints(deviation) + objective.limitPoints(deviation)
        if problem.hasLimits { points += problem.brokenLimits(filled.totals) }
        return points + overBudget(cost: filled.cost, minutes: filled.minutes, foods: foods)
    }

    private func overBudget(cost: Double, minutes: Double, foods: Int) -> Double {
        let soft = problem.request.soft
        var points = 0.0
        if let budget = soft.costBudgetCents { points += problem.costSlope * max(0, cost - budget) }
        if let budget = soft.cookMinutesBudget { points += problem.minuteSlope * max(0, minutes - budget) }
        if let budget = soft.foodsBudget { points += problem.foodSlope * max(0, Double(foods) - budget) }
        if let most = problem.request.hard.maxCostCents { points += SearchProblem.overCost(cost - most) }
        return points
    }

    /// Returns the points for two dishes meeting on the same day, apart from the rest.
    private func clash(_ first: Int32, _ second: Int32) -> Double {
        var points = 0.0
        let main = problem.main[Int(first)]
        if main >= 0, main == problem.main[Int(second)], !rest.mains.contains(main) {
            points += PlanObjective.sameMainPoints
        }
        if first == second, !allowsSameDayRepeats { points += SearchProblem.penalty }
        return points
    }

    private mutating func newFoods(_ first: Int32, _ second: Int32) -> Int {
        let count = markFoods(first) + markFoods(second)
        unmarkFoods(first)
        unmarkFoods(second)
        return count
    }

    private mutating func markFoods(_ recipe: Int32) -> Int {
        var count = 0
        for at in problem.foods(of: recipe) {
            let food = Int(problem.foods[at])
            guard foodUses[food] == 0, foodStamp[food] < stamp else { continue }
            foodStamp[food] = stamp + 1
            count += 1
        }
        return count
    }

    private mutating func unmarkFoods(_ recipe: Int32) {
        for at in problem.foods(of: recipe) where foodStamp[Int(problem.foods[at])] == stamp + 1 {
            foodStamp[Int(problem.foods[at])] = 0
        }
    }

    /// The distance of the rest of the day from its targets.
    var offset: SearchOffset {
        let soft = problem.request.soft
        let cost = soft.costBudgetCents.map { (rest.cost - $0) * problem.costSlope } ?? -1
        return SearchOffset(deviation: rest.deviation, band: problem.kinds[kind].band, cost: cost)
    }

    /// Whether what two dishes share or take turns in costs points beyond their nutrients.
    var needsPairPoints: Bool { problem.foodSlope > 0 || problem.minuteSlope > 0 }

    /// Returns the points that depend on the recipes of two slots together, for each recipe of the second: foods and
    /// minutes over budget, and dishes meeting their like.
    mutating func pairPoints(_ first: Int32, _ table: CandidateTable) -> [Float] {
        let soft = problem.request.soft
        let held = rest.foods + markFoods(first)
        let minutes = rest.minutes + (context.minutes.isEmpty ? 0 : context.minutes[Int(first)])
        var row: [Float] = []
        row.reserveCapacity(table.recipes.count)
        for second in table.recipes {
            var points = clash(first, second)
            if let budget = soft.foodsBudget {
                points += problem.foodSlope * max(0, Double(held + countFoods(second)) - budget)
            }
            if let budget = soft.cookMinutesBudget {
                points += problem.minuteSlope * max(0, minutes + context.minutes[Int(second)] - budget)
            }
            row.append(Float(points))
        }
        unmarkFoods(first)
        count(table.recipes.count)
        return row
    }

    private func countFoods(_ recipe: Int32) -> Int {
        var count = 0
        for at in problem.foods(of: recipe) {
            let food = Int(problem.foods[at])
            if foodUses[food] == 0, foodStamp[food] < stamp { count += 1 }
        }
        return count
    }

    /// Takes a choice over.
    mutating func accept(_ choice: Choice, slot: Int) { choices[slot] = choice }
    mutating func settle(_ points: Double) { self.points = points }

    /// Returns the points of the day that no other day changes, for ``SearchState/add(_:points:_:)``.
    mutating func ownDayPoints() -> Double {
        var totals = SIMD8<Double>.zero
        var points = 0.0
        var mains: [Int32] = []
        for (slot, choice) in choices.enumerated() {
            let recipe = Int(choice.recipe)
            let servings = problem.servings[Int(choice.level)]
            totals += problem.nutrients[recipe] * servings
            let percent = problem.energyPercent[kind][recipe] * servings
            points += problem.splitPoints(percent, share: problem.request.slots[slot].energyShare)
            mains.append(problem.main[recipe])
            if !allowsSameDayRepeats,
                choices[..<slot].contains(where: { $0.recipe == choice.recipe })
            {
                points += SearchProblem.penalty
            }
        }
        let deviation = problem.kinds[kind].deviation(totals)
        points += problem.kinds[kind].nutritionPoints(deviation) + problem.kinds[kind].limitPoints(deviation)
        points += PlanObjective.mains(mains)
        return problem.hasLimits ? points + problem.brokenLimits(totals) : points
    }
}
