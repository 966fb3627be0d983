/// Finds good dishes and portions for one day, all other days staying as they are.
///
/// Exchanges one or two slots at a time for the best candidates there are. A group of eight candidates is discarded by
/// a bound in single precision; what may be better is evaluated exactly.
struct DayOptimizer: Sendable {
    typealias Choice = SearchProblem.Choice

    let problem: SearchProblem
    /// The groups of candidates looked at so far: the unit of effort.
    private(set) var steps = 0
    /// The day's choices.
    private(set) var choices: [Choice] = []
    /// The points of the plan that depend on this day.
    private(set) var points = Double.infinity
    /// What stays while slots are exchanged.
    private(set) var rest = Rest()
    /// What each dish costs beside the other days.
    private(set) var context: DayContext
    var ledger: FoodLedger
    /// The part of the room between a day's bound and its points that exchanges leave out: 0 looks at every candidate.
    var haste: Float = 0
    /// The points that depend on each slot's choice alone.
    private var own: [SlotPoints]
    private var day = 0
    private(set) var kind = 0

    /// The part of a day that stays while slots are exchanged.
    struct Rest: Sendable {
        var totals = SIMD8<Double>.zero
        var deviation = SIMD8<Double>.zero
        var points = 0.0
        var cost = 0.0
        var minutes = 0.0
        var mains: [Int32] = []
        var recipes: [Int32] = []
    }

    init(_ problem: SearchProblem) {
        self.problem = problem
        context = DayContext(problem)
        ledger = FoodLedger(problem)
        own = Array(repeating: SlotPoints(), count: problem.slots)
    }

    func place(_ slot: Int) -> Int { day * problem.slots + slot }

    func table(_ slot: Int) -> CandidateTable { problem.tables[problem.tableOf[place(slot)]] }

    mutating func count(_ groups: Int) { steps += groups }

    /// Takes up a day that is out of the state's counts.
    ///
    /// - Parameters:
    ///   - day: The day.
    ///   - state: The plan.
    ///   - banned: Recipes to do without.
    ///   - reserve: What is kept of the budgets for other days that are out.
    mutating func begin(
        day: Int,
        _ state: SearchState,
        banned: ArraySlice<Int32> = [],
        reserve: DayContext.Reserve = DayContext.Reserve()
    ) {
        self.day = day
        kind = problem.kindOf[day]
        context.fill(day: day, state, problem, banned: banned, reserve: reserve)
        ledger.begin(state, reserve: reserve.foods)
        for slot in own.indices { own[slot].isCurrent = false }
        choices = Array(state.choices[place(0)..<place(problem.slots)])
        points = .infinity
        count(100 + problem.recipes.count / 16)
    }

    /// Returns the points that depend on a slot's choice alone.
    mutating func ownPoints(_ slot: Int) -> SlotPoints {
        if !own[slot].isCurrent {
            let table = table(slot)
            let base = problem.base.isEmpty ? nil : problem.base[place(slot)]
            let uses = table.recipes.map { recipe in
                let isChange = base.map { $0.recipe != recipe } ?? false
                let change = isChange ? PlanObjective.changedRecipePoints : 0
                return Float(context.usePoints[Int(recipe)] + change)
            }
            own[slot].fill(
                table,
                uses: uses,
                base: base.map { ($0, Float(PlanObjective.changedPortionPoints)) }
            )
            count(table.groups.count / 2)
        }
        return own[slot]
    }

    /// Returns the points of a choice that no other choice of the day changes, without the split.
    func ownPoints(_ choice: Choice, at place: Int) -> Double {
        context.usePoints[Int(choice.recipe)]
            + (problem.base.isEmpty ? 0 : problem.repairPoints(choice, at: place))
    }

    /// Returns all points of a choice that no other choice of the day changes.
    @inline(__always)
    func slotPoints(_ choice: Choice, slot: Int) -> Double {
        let percent = problem.energyPercent[kind][Int(choice.recipe)] * problem.servings[Int(choice.level)]
        let split = problem.splitPoints(percent, share: problem.request.slots[slot].energyShare)
        return split + ownPoints(choice, at: place(slot))
    }

    /// Sets all choices of the day.
    mutating func start(with choices: [Choice]) {
        self.choices = choices
        hold(besides: -1, -1)
        points = evaluate(Filled(rest), foods: ledger.held)
    }

    /// Sets up ``rest`` for exchanging up to two slots.
    mutating func hold(besides first: Int, _ second: Int) {
        rest.totals = .zero
        rest.points = 0
        rest.cost = context.cost
        rest.minutes = context.otherMinutes
        rest.mains.removeAll(keepingCapacity: true)
        rest.recipes.removeAll(keepingCapacity: true)
        ledger.clear()
        for slot in 0..<problem.slots where slot != first && slot != second {
            addToRest(choices[slot], slot: slot)
        }
        rest.deviation = problem.kinds[kind].deviation(rest.totals)
    }

    private mutating func addToRest(_ choice: Choice, slot: Int) {
        let recipe = Int(choice.recipe)
        let servings = problem.servings[Int(choice.level)]
        rest.totals += problem.nutrients[recipe] * servings
        rest.points += slotPoints(choice, slot: slot) + clash(choice.recipe)
        rest.cost += problem.cost[recipe] * servings
        if !context.minutes.isEmpty { rest.minutes += context.minutes[recipe] }
        rest.mains.append(problem.main[recipe])
        rest.recipes.append(choice.recipe)
        ledger.add(choice.recipe, problem)
    }

    /// Takes choices over.
    mutating func accept(_ choices: [(slot: Int, choice: Choice)], points: Double) {
        for (slot, choice) in choices { self.choices[slot] = choice }
        self.points = points
    }

    /// The points of the rest of the day at the prices of its nutrients: with those of the open slots' candidates they are
    /// no more than the day costs.
    var pricedRest: Float {
        let weights = problem.weights[kind]
        let constant = (weights * rest.deviation).sum() - DualPrices.conjugate(weights, problem.kinds[kind])
        return Float(rest.points + constant)
    }

    /// The distance of the rest of the day from its targets.
    var offset: SearchOffset {
        let soft = problem.request.soft
        return SearchOffset(
            deviation: rest.deviation,
            band: problem.kinds[kind].band,
            cost: (rest.cost - (soft.costBudgetCents ?? 0)) * problem.costUnit,
            countsCost: problem.costSlope > 0
        )
    }

    /// Returns the points of the day that no other day changes, for ``SearchState/add(_:points:_:)``.
    func ownDayPoints() -> Double {
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
            if !problem.allowsSameDayRepeats, choices[..<slot].contains(where: { $0.recipe == choice.recipe })
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
