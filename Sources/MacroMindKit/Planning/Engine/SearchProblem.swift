/// A request and a catalogue compiled to flat arrays for the search.
///
/// Points are those of a whole plan: the objective times the number of days.
struct SearchProblem: Sendable {
    /// A dish in a portion: a recipe by its number in ``recipes``, and a place on the lattice.
    struct Choice: Sendable, Hashable {
        var recipe: Int32
        var level: Int32
    }

    /// What breaking a hard rule costs in the search: more than any objective.
    static let penalty = 1e6

    let days: Int
    let slots: Int
    let request: PlanningRequest
    let lattice: ServingLattice
    /// The portions of the lattice.
    let servings: [Double]
    /// The recipes that occur in any table, by their place in the catalogue.
    private(set) var recipes: [Int] = []
    /// The identifiers of ``recipes``, which break ties.
    private(set) var ids: [String] = []
    private(set) var tables: [CandidateTable] = []
    /// The table of each slot of each day.
    private(set) var tableOf: [Int] = []
    /// The distinct targets, and which of them each day has.
    private(set) var kinds: [DayObjective] = []
    private(set) var kindOf: [Int] = []
    /// The amounts of a serving in points, by kind of day and recipe.
    private(set) var points: [[SIMD8<Double>]] = []
    /// The energy of a serving in per cent of the day's, by kind of day and recipe.
    private(set) var energyPercent: [[Double]] = []
    private(set) var nutrients: [SIMD8<Double>] = []
    private(set) var cost: [Double] = []
    private(set) var minutes: [Int] = []
    private(set) var keeps: [Int] = []
    private(set) var main: [Int32] = []
    private(set) var mainCount = 0
    /// The points of a use for its cuisine and preference.
    private(set) var wishPoints: [Double] = []
    private(set) var foodStart: [Int] = [0]
    private(set) var foods: [Int32] = []
    private(set) var foodCount = 0
    /// The recipes that need each food, by table; empty when foods do not matter.
    private(set) var foodUsers: [FoodUsers] = []
    /// The plan to repair, by slot of the plan; recipe -1 where it holds a recipe nobody may use.
    private(set) var base: [Choice] = []
    /// The ends of each day's totals.
    private(set) var least = SIMD8<Double>(repeating: -.infinity)
    /// The same as bounds in single precision, by kind of day.
    private(set) var limits: [[HardLimit]] = []
    private(set) var most = SIMD8<Double>(repeating: .infinity)
    let hasLimits: Bool
    let allowsSameDayRepeats: Bool
    let maxUses: Int
    /// The points of the plan for a cent, a minute and a food over budget.
    let costSlope: Double
    let minuteSlope: Double
    let foodSlope: Double
    /// The prices of nutrients by kind of day: a day costs no less than its dishes at these prices.
    private(set) var weights: [SIMD8<Double>] = []
    private var slotKinds: [PlanRelaxation.SlotKind] = []
    private let catalogue: PlanningCatalogue

    init(request: PlanningRequest, catalogue: PlanningCatalogue, size: CandidateSelection.Size) {
        self.request = request
        self.catalogue = catalogue
        days = request.days
        slots = request.slots.count
        let lattice = request.hard.servings
        self.lattice = lattice
        servings = (0..<lattice.count).map { lattice.servings($0) }
        allowsSameDayRepeats = request.hard.allowsSameDayRepeats
        maxUses = request.hard.maxUsesPerRecipe ?? .max
        hasLimits = request.hard.dailyLimits.values.contains { $0.min != nil || $0.max != nil }
        let perPercent = PlanObjective.budgetPoints * 100 * Double(request.days)
        costSlope = request.soft.costBudgetCents.map { perPercent / $0 } ?? 0
        minuteSlope = request.soft.cookMinutesBudget.map { perPercent / $0 } ?? 0
        foodSlope = request.soft.foodsBudget.map { perPercent / $0 } ?? 0
        for (nutrient, limits) in request.hard.dailyLimits {
            least[nutrient.lane] = limits.min ?? -.infinity
            most[nutrient.lane] = limits.max ?? .infinity
        }
        compileDays()
        compile(CandidateSelection(request: request, catalogue: catalogue, size: size), catalogue)
    }

    /// Whether some slot has no candidate at all.
    var hasEmptySlot: Bool { tables.contains { $0.count == 0 } }

    /// Whether days share foods or cooking within a budget.
    var hasSharedBudget: Bool { foodSlope > 0 || minuteSlope > 0 }

    /// Whether there is nothing to choose.
    var isSettled: Bool { tables.allSatisfy { $0.count == 1 } }

    /// Returns the foods of a recipe that have to be bought.
    func foods(of recipe: Int32) -> Range<Int> { foodStart[Int(recipe)]..<foodStart[Int(recipe) + 1] }

    private mutating func compileDays() {
        for day in 1...days {
            let objective = DayObjective(request.targets(onDay: day))
            if let known = kinds.firstIndex(of: objective) {
                kindOf.append(known)
            } else {
                kindOf.append(kinds.count)
                kinds.append(objective)
            }
        }
    }

    private mutating func compile(_ selection: CandidateSelection, _ catalogue: PlanningCatalogue) {
        let chosen = selection.choose(kinds: kinds, kindOf: kindOf)
        recipes = chosen.recipes
        var numbers: [Int: Int32] = [:]
        for (number, recipe) in recipes.enumerated() { numbers[recipe] = Int32(number) }
        compileRecipes(catalogue)
        tableOf = chosen.listOf
        slotKinds = chosen.slotKinds
        weights = chosen.weights
        for list in chosen.lists {
            let table = CandidateTable(entries(list, numbers))
            tables.append(table)
            guard foodSlope > 0 else { continue }
            foodUsers.append(FoodUsers(table.recipes.map { self.foods[foods(of: $0)] }, foodCount: foodCount))
        }
        compileBase(catalogue, numbers)
        limits = kinds.indices.map(hardLimits)
    }

    private mutating func compileRecipes(_ catalogue: PlanningCatalogue) {
        let wanted = Set(request.soft.cuisines)
        for place in recipes {
            let recipe = catalogue.recipes[place]
            ids.append(recipe.id)
            nutrients.append(catalogue.index.nutrients[place])
            cost.append(Double(recipe.costCents))
            minutes.append(recipe.prepMinutes)
            keeps.append(recipe.keepsDays)
            main.append(catalogue.index.main[place])
            mainCount = max(mainCount, Int(catalogue.index.main[place]) + 1)
            let missesCuisine = !wanted.isEmpty && recipe.cuisine.map { !wanted.contains($0) } ?? false
            wishPoints.append(
                (missesCuisine ? PlanObjective.cuisinePoints : 0)
                    + (request.soft.recipePoints[recipe.id] ?? 0)
            )
            if foodSlope > 0 { foods += catalogue.index.boughtFoods(of: place) }
            foodStart.append(foods.count)
        }
        foodCount = Int(foods.max() ?? -1) + 1
        for kind in kinds {
            points.append(nutrients.map { $0 * kind.pointsPerUnit })
            energyPercent.append(nutrients.map { 100 * $0[0] / kind.energy })
        }
    }

    private func entries(
        _ list: CandidateSelection.List,
        _ numbers: [Int: Int32]
    ) -> [CandidateTable.Entry] {
        var entries: [CandidateTable.Entry] = []
        for item in list.items {
            guard let number = numbers[item.recipe] else { continue }
            for level in item.levels {
                let amount = servings[level]
                let percent = energyPercent[list.kind][Int(number)] * amount
                entries.append(
                    CandidateTable.Entry(
                        recipe: number,
                        level: Int32(level),
                        split: splitPoints(percent, share: list.share),
                        points: points[list.kind][Int(number)] * amount,
                        cost: cost[Int(number)] * amount * costUnit,
                        priced: (weights[list.kind] * points[list.kind][Int(number)]).sum() * amount
                    )
                )
            }
        }
        return entries
    }

    /// Returns the request as a relaxation.
    func relaxation(keepsBase: Bool) -> PlanRelaxation {
        PlanRelaxation(
            request,
            catalogue,
            slotKinds: slotKinds,
            listOf: tableOf,
            kinds: kinds,
            keepsBase: keepsBase
        )
    }

    /// Returns the points for a slot's energy, given in per cent of the day's target.
    func splitPoints(_ percent: Double, share: Double) -> Double {
        PlanObjective.splitPoints * max(0, abs(percent - 100 * share) - PlanObjective.splitFreePercent)
    }

    private mutating func compileBase(_ catalogue: PlanningCatalogue, _ numbers: [Int: Int32]) {
        guard let plan = request.basePlan else { return }
        for meal in plan.days.flatMap(\.meals) {
            let number = catalogue.recipeIndex(meal.recipeID).flatMap { numbers[$0] } ?? -1
            base.append(Choice(recipe: number, level: Int32(lattice.level(of: meal.servings) ?? -1)))
        }
    }
}
