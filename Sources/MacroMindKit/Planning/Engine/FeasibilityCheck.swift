/// Decides whether a request has a plan.
struct FeasibilityCheck {
    /// The answer, with a plan where one was found.
    enum Answer {
        case possible
        case impossible
        /// Nothing was found and nothing proven.
        case undecided
    }

    private let request: PlanningRequest
    private let catalogue: PlanningCatalogue
    private let choices: SlotChoices
    /// The steps a day of a search for a plan may take.
    private static let stepsPerDay = 30_000

    init(_ request: PlanningRequest, _ catalogue: PlanningCatalogue) {
        self.request = request
        self.catalogue = catalogue
        choices = SlotChoices(request, catalogue)
    }

    /// Returns whether a plan exists, looking for one where nothing cheaper decides.
    func answer() -> Answer {
        if isProvenImpossible() { return .impossible }
        if !hasSums { return .possible }
        if fillsDays() { return .possible }
        return hasLinkedDays && findsPlan() ? .possible : .undecided
    }

    /// Whether rules look at sums of nutrients or cost.
    private var hasSums: Bool {
        request.hard.maxCostCents != nil
            || request.hard.dailyLimits.values.contains { $0.min != nil || $0.max != nil }
    }

    /// Returns whether one of the exact arguments shows that no plan exists.
    func isProvenImpossible() -> Bool {
        if choices.hasEmptySlot || !DishAssignment(choices).isComplete { return true }
        guard hasSums else { return false }
        if isTooCostly() { return true }
        let slots = request.slots.count
        var seen: Set<[Int]> = []
        return (0..<request.days).contains { day in
            let lists = Array(choices.listOf[day * slots..<(day + 1) * slots])
            guard seen.insert(lists).inserted else { return false }
            let cost = hasEqualDays ? costPerDay : nil
            let day = DayFeasibility(lists.map { choices.lists[$0] }, request, catalogue, maxCost: cost)
            return day.answer() == .impossible
        }
    }

    private func check(_ lists: [Int]) -> DayFeasibility {
        DayFeasibility(lists.map { choices.lists[$0] }, request, catalogue, maxCost: costPerDay)
    }

    /// The most a day may cost when all days may cost the same.
    private var costPerDay: Double? { request.hard.maxCostCents.map { $0 / Double(request.days) } }

    /// Whether all days have the same choices.
    private var hasEqualDays: Bool {
        let slots = request.slots.count
        return choices.listOf.indices.allSatisfy { choices.listOf[$0] == choices.listOf[$0 % slots] }
    }

    /// Whether filling the days one by one, all at the same cost, may miss a plan.
    private var hasLinkedDays: Bool {
        !hasEqualDays || (request.hard.maxUsesPerRecipe ?? .max) < request.days
    }

    /// Fills one day after the other with dishes within the ranges, and returns whether that works out.
    private func fillsDays() -> Bool {
        let slots = request.slots.count
        let maxUses = request.hard.maxUsesPerRecipe ?? .max
        var uses: [Int: Int] = [:]
        var spent: Set<Int> = []
        var known: [[Int]: [Int]] = [:]
        for day in 0..<request.days {
            let lists = Array(choices.listOf[day * slots..<(day + 1) * slots])
            if known[lists]?.contains(where: spent.contains) ?? true {
                guard case .possible(let recipes) = check(lists).answer(without: spent) else { return false }
                known[lists] = recipes
            }
            for recipe in known[lists] ?? [] {
                uses[recipe, default: 0] += 1
                if uses[recipe, default: 0] >= maxUses { spent.insert(recipe) }
            }
        }
        return true
    }

    /// Returns whether the cheapest dishes of all slots already cost too much.
    private func isTooCostly() -> Bool {
        guard let most = request.hard.maxCostCents else { return false }
        let cheapest = choices.lists.map { list in
            Double(list.recipes.map { catalogue.recipes[$0].costCents }.min() ?? 0) * list.servings.lowerBound
        }
        return choices.listOf.reduce(0) { $0 + cheapest[$1] } > most + PlanValidator.tolerance
    }

    private func findsPlan() -> Bool {
        var request = request
        request.soft = PlanningWishes(freeRepeats: 10_000)
        request.basePlan = nil
        request.targets = PlanningTargets(energy: request.targets.energy)
        request.dayTargets = [:]
        var search = PlanSearch(
            SearchProblem(
                request: request,
                catalogue: catalogue,
                size: CandidateSelection.Size(recipes: 400, entries: 4000)
            ),
            seed: 1
        )
        search.build()
        return search.repair(budget: Self.stepsPerDay * request.days)
    }
}
