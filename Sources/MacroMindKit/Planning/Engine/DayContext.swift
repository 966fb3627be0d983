/// What each dish would cost on one day, given all other days of the plan.
struct DayContext: Sendable {
    /// What is kept of the budgets for days that are filled later.
    struct Reserve {
        var cost = 0.0
        var minutes = 0
        var foods = 0

        /// Returns the part for some of a number of days.
        func part(_ days: Int, of all: Int) -> Reserve {
            Reserve(
                cost: cost * Double(days) / Double(all),
                minutes: minutes * days / all,
                foods: foods * days / all
            )
        }
    }

    /// The points of a use for repeats, cuisine, preferences and broken use limits, by recipe.
    private(set) var usePoints: [Double]
    /// The further minutes of cooking of a use, by recipe.
    private(set) var minutes: [Double]
    /// The cost of the other days.
    private(set) var cost = 0.0
    /// The minutes of the other days.
    private(set) var otherMinutes = 0.0

    init(_ problem: SearchProblem) {
        usePoints = Array(repeating: 0, count: problem.recipes.count)
        minutes = Array(repeating: 0, count: problem.minuteSlope > 0 ? problem.recipes.count : 0)
    }

    /// Fills the context for a day that is taken out of the counts.
    mutating func fill(
        day: Int,
        _ state: SearchState,
        _ problem: SearchProblem,
        banned: ArraySlice<Int32>,
        reserve: Reserve
    ) {
        let free = problem.request.soft.freeRepeats
        let freeMains = problem.request.soft.freeMainRepeats
        for recipe in usePoints.indices {
            let uses = Int(state.uses[recipe])
            var points = problem.wishPoints[recipe]
            if uses >= free { points += PlanObjective.repeatPoints }
            if uses >= problem.maxUses { points += SearchProblem.penalty }
            if let freeMains, problem.main[recipe] >= 0,
                Int(state.mainUses[Int(problem.main[recipe])]) >= freeMains
            {
                points += PlanObjective.sameMainPoints
            }
            usePoints[recipe] = points
        }
        for recipe in banned { usePoints[Int(recipe)] += SearchProblem.penalty }
        cost = state.cost + reserve.cost
        fillMinutes(day, state, problem)
        otherMinutes += Double(reserve.minutes)
    }

    private mutating func fillMinutes(_ day: Int, _ state: SearchState, _ problem: SearchProblem) {
        otherMinutes = 0
        guard !minutes.isEmpty else { return }
        for recipe in minutes.indices {
            let once = Double(problem.minutes[recipe])
            guard state.uses[recipe] > 0 else {
                minutes[recipe] = once
                continue
            }
            let keeps = problem.keeps[recipe]
            let without = Double(state.sessions(recipe, also: -1, keepsDays: keeps))
            let with = Double(state.sessions(recipe, also: day, keepsDays: keeps))
            otherMinutes += without * once
            minutes[recipe] = (with - without) * once
        }
    }
}
