/// Scores plans of one request on one catalogue, exactly by the objective's definition.
public struct PlanScorer: Sendable {
    /// Everything of a day that a report shows.
    public struct DayFigures: Sendable, Hashable {
        /// The day's nutrients.
        public var totals: CoreNutrients
        /// Whether energy is within 5 % and each macronutrient within 10 % of its scale.
        public var isInBand: Bool
        /// The deviations of energy, protein, fat and carbohydrate in per cent of their scales, with sign.
        public var deviations: [Double]
        /// The points for nutrition, limits, split and mains of this day alone.
        public var points: Double
    }

    private let request: PlanningRequest
    private let catalogue: PlanningCatalogue

    /// Creates a scorer.
    ///
    /// - Parameters:
    ///   - request: The request, valid for the catalogue.
    ///   - catalogue: The catalogue.
    public init(request: PlanningRequest, catalogue: PlanningCatalogue) {
        self.request = request
        self.catalogue = catalogue
    }

    /// Returns the objective of a plan with its parts.
    ///
    /// Meals of unknown recipes count as nothing; ``PlanValidator`` reports them.
    ///
    /// - Parameter plan: The plan.
    /// - Returns: The objective, part by part.
    public func score(_ plan: PlanSelection) -> PlanScore {
        var score = PlanScore()
        for day in plan.days { add(day, to: &score) }
        addRepeats(plan, to: &score)
        addWishes(plan, to: &score)
        let days = Double(max(1, request.days))
        score.nutrition /= days
        score.limits /= days
        score.split /= days
        score.mains /= days
        score.repeats /= days
        score.cuisine /= days
        score.repair /= days
        score.preferences /= days
        addBudgets(plan, to: &score)
        return score
    }

    /// Returns what a report shows of each day.
    ///
    /// - Parameter plan: The plan.
    /// - Returns: The figures, one entry a day.
    public func figures(_ plan: PlanSelection) -> [DayFigures] {
        plan.days.map { day in
            var score = PlanScore()
            add(day, to: &score)
            let objective = DayObjective(request.targets(onDay: day.day))
            let totals = totals(day)
            return DayFigures(
                totals: CoreNutrients(lanes: totals),
                isInBand: objective.isInBand(totals),
                deviations: objective.percentages(totals),
                points: score.total
            )
        }
    }

    /// Returns the cost of a plan in hundredths of the currency.
    ///
    /// - Parameter plan: The plan.
    /// - Returns: The cost.
    public func cost(_ plan: PlanSelection) -> Double {
        meals(plan).reduce(0) { $0 + $1.meal.servings * Double(catalogue.recipes[$1.recipe].costCents) }
    }

    /// Returns the minutes of cooking, each session once.
    ///
    /// - Parameter plan: The plan.
    /// - Returns: The minutes.
    public func cookMinutes(_ plan: PlanSelection) -> Int {
        usesByRecipe(plan).reduce(0) { sum, use in
            let recipe = catalogue.recipes[use.recipe]
            let sessions = PlanObjective.cookingSessions(days: use.days, keepsDays: recipe.keepsDays)
            return sum + sessions * recipe.prepMinutes
        }
    }

    /// Returns how many distinct foods have to be bought.
    ///
    /// - Parameter plan: The plan.
    /// - Returns: The number of foods.
    public func distinctFoods(_ plan: PlanSelection) -> Int {
        var foods: Set<Int32> = []
        for meal in meals(plan) { foods.formUnion(catalogue.index.boughtFoods(of: meal.recipe)) }
        return foods.count
    }
}

extension PlanScorer {
    private func totals(_ day: PlanSelection.Day) -> SIMD8<Double> {
        day.meals.reduce(into: SIMD8<Double>.zero) { sum, meal in
            guard let recipe = catalogue.recipeIndex(meal.recipeID) else { return }
            sum += catalogue.index.nutrients[recipe] * meal.servings
        }
    }

    private func add(_ day: PlanSelection.Day, to score: inout PlanScore) {
        let objective = DayObjective(request.targets(onDay: day.day))
        let deviation = objective.deviation(totals(day))
        score.nutrition += objective.nutritionPoints(deviation)
        score.limits += objective.limitPoints(deviation)
        var mains: [Int32] = []
        for (meal, slot) in zip(day.meals, request.slots) {
            guard let recipe = catalogue.recipeIndex(meal.recipeID) else { continue }
            let energy = catalogue.index.nutrients[recipe][0] * meal.servings
            score.split += PlanObjective.split(
                energy: energy,
                share: slot.energyShare,
                target: objective.energy
            )
            mains.append(catalogue.index.main[recipe])
        }
        score.mains += PlanObjective.mains(mains)
    }

    private func meals(_ plan: PlanSelection) -> [(day: Int, meal: PlanSelection.Meal, recipe: Int)] {
        plan.days.flatMap { day in
            day.meals.compactMap { meal in
                catalogue.recipeIndex(meal.recipeID).map { (day.day, meal, $0) }
            }
        }
    }

    private func usesByRecipe(_ plan: PlanSelection) -> [(recipe: Int, days: [Int])] {
        var days: [Int: [Int]] = [:]
        for meal in meals(plan) { days[meal.recipe, default: []].append(meal.day) }
        return days.sorted { $0.key < $1.key }.map { ($0.key, $0.value.sorted()) }
    }

    private func addRepeats(_ plan: PlanSelection, to score: inout PlanScore) {
        var mainUses: [Int32: Int] = [:]
        for use in usesByRecipe(plan) {
            score.repeats += PlanObjective.repeats(uses: use.days.count, free: request.soft.freeRepeats)
            mainUses[catalogue.index.main[use.recipe], default: 0] += use.days.count
        }
        guard let free = request.soft.freeMainRepeats else { return }
        let over = mainUses.reduce(0) { $1.key < 0 ? $0 : $0 + max(0, $1.value - free) }
        score.preferences += PlanObjective.sameMainPoints * Double(over)
    }

    private func addWishes(_ plan: PlanSelection, to score: inout PlanScore) {
        for (day, meal, place) in meals(plan) {
            let recipe = catalogue.recipes[place]
            if let cuisine = recipe.cuisine, !request.soft.cuisines.isEmpty,
                !request.soft.cuisines.contains(cuisine)
            {
                score.cuisine += PlanObjective.cuisinePoints
            }
            score.preferences += request.soft.recipePoints[meal.recipeID] ?? 0
            _ = day
        }
        guard let base = request.basePlan else { return }
        for (day, old) in zip(plan.days, base.days) {
            for (meal, before) in zip(day.meals, old.meals) { score.repair += repair(meal, before) }
        }
    }

    private func repair(_ meal: PlanSelection.Meal, _ before: PlanSelection.Meal) -> Double {
        if meal.recipeID != before.recipeID { return PlanObjective.changedRecipePoints }
        return abs(meal.servings - before.servings) > 1e-6 ? PlanObjective.changedPortionPoints : 0
    }

    private func addBudgets(_ plan: PlanSelection, to score: inout PlanScore) {
        let soft = request.soft
        score.cost = PlanObjective.overBudget(cost(plan), budget: soft.costBudgetCents)
        if soft.cookMinutesBudget != nil {
            score.cook = PlanObjective.overBudget(Double(cookMinutes(plan)), budget: soft.cookMinutesBudget)
        }
        if soft.foodsBudget != nil {
            score.foods = PlanObjective.overBudget(Double(distinctFoods(plan)), budget: soft.foodsBudget)
        }
    }
}
