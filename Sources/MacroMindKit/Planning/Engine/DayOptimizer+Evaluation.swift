extension DayOptimizer {
    /// The sums of a day while slots are filled.
    struct Filled {
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

    /// What an exact evaluation counts for.
    var evaluationSteps: Int { problem.foodSlope > 0 ? 10 : 5 }

    /// Returns the points of the day with one slot filled beside the rest, exactly.
    mutating func evaluate(_ choice: Choice, slot: Int) -> Double {
        var filled = Filled(rest)
        fill(&filled, choice, slot)
        let foods = problem.foodSlope > 0 ? ledger.held + ledger.newFoods(choice.recipe, problem) : 0
        return evaluate(filled, foods: foods)
    }

    /// Returns the points of the day with two slots filled beside the rest, exactly.
    mutating func evaluate(_ choice: Choice, slot: Int, _ other: Choice, slot otherSlot: Int) -> Double {
        var filled = Filled(rest)
        fill(&filled, choice, slot)
        fill(&filled, other, otherSlot)
        let foods =
            problem.foodSlope > 0
            ? ledger.held + ledger.newFoods(choice.recipe, other.recipe, problem) : 0
        return evaluate(filled, foods: foods) + clash(choice.recipe, other.recipe)
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

    /// Returns the points of a day whose slots are all filled.
    @inline(__always)
    func evaluate(_ filled: Filled, foods: Int) -> Double {
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

    /// Returns the points for a dish meeting its like in ``DayOptimizer/rest``.
    @inline(__always)
    func clash(_ recipe: Int32) -> Double {
        var points = 0.0
        let main = problem.main[Int(recipe)]
        if main >= 0, rest.mains.contains(main) { points += PlanObjective.sameMainPoints }
        if !problem.allowsSameDayRepeats, rest.recipes.contains(recipe) { points += SearchProblem.penalty }
        return points
    }

    /// Returns the points for two dishes meeting on the same day, apart from the rest.
    func clash(_ first: Int32, _ second: Int32) -> Double {
        var points = 0.0
        let main = problem.main[Int(first)]
        if main >= 0, main == problem.main[Int(second)], !rest.mains.contains(main) {
            points += PlanObjective.sameMainPoints
        }
        if first == second, !problem.allowsSameDayRepeats { points += SearchProblem.penalty }
        return points
    }
}
