/// Decides whether a request has a plan.
///
/// Cheap proofs come first, then a quick search for a plan, then proofs and searches that take longer. Every "impossible" is
/// proven, and every "possible" comes with a plan; only what is too large to search through stays undecided.
struct FeasibilityCheck {
    /// The answer, with a plan where there is one.
    enum Answer {
        case possible(PlanSelection)
        case impossible
        /// Nothing was found and nothing proven within the effort.
        case undecided
    }

    private enum Effort {
        static let quickNodes = 20_000
        static let nodes = 600_000
        static let quickSteps = 8_000
        static let steps = 60_000
    }

    let request: PlanningRequest
    let catalogue: PlanningCatalogue
    private let choices: SlotChoices
    private let groups: [PlanMultipliers.DayGroup]

    init(_ request: PlanningRequest, _ catalogue: PlanningCatalogue) {
        self.request = request
        self.catalogue = catalogue
        choices = SlotChoices(request, catalogue)
        groups = Self.groups(choices, slots: request.slots.count)
    }

    private static func groups(_ choices: SlotChoices, slots: Int) -> [PlanMultipliers.DayGroup] {
        var groups: [PlanMultipliers.DayGroup] = []
        var known: [[Int]: Int] = [:]
        for day in 0..<choices.listOf.count / max(1, slots) {
            let lists = Array(choices.listOf[day * slots..<(day + 1) * slots])
            if let group = known[lists] {
                groups[group].days.append(day)
            } else {
                known[lists] = groups.count
                groups.append(PlanMultipliers.DayGroup(lists: lists, days: [day]))
            }
        }
        return groups
    }

    /// Returns whether a plan exists.
    func answer() -> Answer {
        guard let dishes = assignment() else { return .impossible }
        guard hasSums else { return .possible(selection(dishes)) }
        if isTooCostly() || hasImpossibleDay(nodeLimit: Effort.quickNodes) { return .impossible }
        if let dishes = filledDays() { return .possible(selection(dishes)) }
        if let plan = searchedPlan(steps: Effort.quickSteps) { return .possible(plan) }
        if PlanMultipliers(choices, groups, catalogue).provesImpossible() { return .impossible }
        if hasImpossibleDay(nodeLimit: Effort.nodes) { return .impossible }
        switch columnAnswer() {
        case .possible(let dishes): return .possible(selection(dishes))
        case .impossible: return .impossible
        case .undecided: break
        }
        return searchedPlan(steps: Effort.steps).map(Answer.possible) ?? .undecided
    }

    /// Returns dishes for all slots that keep every rule but those of sums, or `nil` when there are none.
    func assignment() -> [[FeasibleDish]]? {
        guard !choices.hasEmptySlot else { return nil }
        let assignment = DishAssignment(choices)
        guard assignment.isComplete else { return nil }
        let slots = request.slots.count
        return (0..<request.days).map { day in
            (0..<slots).map { FeasibleDish(recipe: assignment.recipes[day * slots + $0], level: 0) }
        }
    }

    /// Whether rules look at sums of nutrients or cost.
    private var hasSums: Bool {
        request.hard.maxCostCents != nil
            || request.hard.dailyLimits.values.contains { $0.min != nil || $0.max != nil }
    }

    /// Returns whether the cheapest dishes of all slots already cost too much.
    private func isTooCostly() -> Bool {
        guard let most = request.hard.maxCostCents else { return false }
        let cheapest = choices.lists.map { list in
            Double(list.recipes.map { catalogue.recipes[$0].costCents }.min() ?? 0) * list.servings.lowerBound
        }
        return choices.listOf.reduce(0) { $0 + cheapest[$1] } > most + PlanValidator.tolerance
    }

    /// The most a day may cost when all days may cost the same.
    private var costPerDay: Double? { request.hard.maxCostCents.map { $0 / Double(request.days) } }

    private func lists(_ group: PlanMultipliers.DayGroup) -> [SlotChoices.List] {
        group.lists.map { choices.lists[$0] }
    }

    /// Returns whether some day alone has no dishes within its ranges, or all equal days none within their mean cost.
    private func hasImpossibleDay(nodeLimit: Int) -> Bool {
        groups.contains { group in
            let maxCost = groups.count == 1 ? costPerDay : nil
            let day = DayFeasibility(lists(group), request, catalogue, maxCost: maxCost)
            if case .impossible = day.answer(nodeLimit: nodeLimit) { return true }
            return false
        }
    }

    /// Fills one day after the other with dishes within the ranges, all at the same cost, if that works out.
    private func filledDays() -> [[FeasibleDish]]? {
        let maxUses = request.hard.maxUsesPerRecipe ?? .max
        var uses: [Int: Int] = [:]
        var spent: Set<Int> = []
        var dishes = Array(repeating: [FeasibleDish](), count: request.days)
        for group in groups.sorted(by: { ($0.days.count, $0.days[0]) < ($1.days.count, $1.days[0]) }) {
            let day = DayFeasibility(lists(group), request, catalogue, maxCost: costPerDay)
            var known: [FeasibleDish] = []
            for place in group.days {
                if known.isEmpty || known.contains(where: { spent.contains($0.recipe) }) {
                    let answer = day.answer(without: spent, nodeLimit: Effort.quickNodes)
                    guard case .possible(let found) = answer else { return nil }
                    known = found
                }
                dishes[place] = known
                for dish in known {
                    uses[dish.recipe, default: 0] += 1
                    if uses[dish.recipe, default: 0] >= maxUses { spent.insert(dish.recipe) }
                }
            }
        }
        return uses.values.allSatisfy { $0 <= maxUses } ? dishes : nil
    }

    /// Looks through all sets of dishes of all days, where they are few enough.
    private func columnAnswer() -> ColumnSearch.Answer {
        var columns: [[DayColumns.Column]] = []
        for group in groups {
            guard let all = DayColumns(lists(group), request, catalogue).all() else { return .undecided }
            columns.append(all)
        }
        let order = groups.indices.sorted { (columns[$0].count, $0) < (columns[$1].count, $1) }
        let days = order.flatMap { group in groups[group].days.map { (group: group, day: $0) } }
        let search = ColumnSearch(columns, groupOf: days.map(\.group), request.hard)
        guard case .possible(let found) = search.answer() else { return search.answer() }
        var dishes = found
        for (place, day) in days.enumerated() { dishes[day.day] = found[place] }
        return .possible(dishes)
    }

    private func selection(_ dishes: [[FeasibleDish]]) -> PlanSelection {
        let slots = request.slots
        return PlanSelection(
            days: dishes.enumerated().map { day, dishes in
                let meals = dishes.enumerated().map { slot, dish in
                    let list = choices.lists[choices.listOf[day * slots.count + slot]]
                    return PlanSelection.Meal(
                        type: slots[slot].type,
                        recipeID: catalogue.recipes[dish.recipe].id,
                        servings: list.levels[dish.level]
                    )
                }
                return PlanSelection.Day(day: day + 1, meals: meals)
            }
        )
    }

    /// Looks for a plan with all wishes dropped.
    private func searchedPlan(steps: Int) -> PlanSelection? {
        var request = request
        request.soft = PlanningWishes(freeRepeats: 10_000)
        request.basePlan = nil
        let size = CandidateSelection.Size(recipes: 400, entries: 4000)
        let problem = SearchProblem(request: request, catalogue: catalogue, size: size)
        var search = PlanSearch(problem, seed: 1)
        search.build()
        return search.repair(budget: steps * request.days) ? search.selection(catalogue) : nil
    }
}
