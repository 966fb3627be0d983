extension MealPlanner {
    /// Ranks the dishes that may take the place of a planned meal, best first.
    ///
    /// Each alternative keeps every restriction and comes in the portion that suits the day best. Everything else in the plan
    /// stays as it is.
    ///
    /// - Parameters:
    ///   - result: The plan and its report.
    ///   - day: The number of the day, from 1.
    ///   - meal: The position among the day's meals, from 0.
    ///   - count: The most alternatives to return.
    /// - Returns: The alternatives; empty when no other dish is possible.
    /// - Throws: ``PlanningError/invalid(_:)`` when the plan has no such meal or names dishes that the catalogue does not have.
    /// - Complexity: Linear in the number of dishes times the size of the plan.
    public func alternatives(
        in result: PlanResult,
        day: Int,
        meal: Int,
        count: Int = 5
    ) throws(PlanningError) -> [SwapAlternative] {
        let place = try SwapPlace(result, day: day, meal: meal)
        try validate(result)
        let request = planningRequest(result.report.request)
        let scorer = PlanScorer(request: request, catalogue: index(for: result.report.request))
        let selection = try selection(of: result.plan)
        let before = scorer.score(selection).total
        var ranked: [(points: Double, recipe: ResolvedRecipe, servings: Double)] = []
        for recipe in candidates(for: place, in: result) {
            let best = (0..<request.hard.servings.count).map { level in
                let servings = request.hard.servings.servings(level)
                let changed = selection.replacing(place, recipe: recipe.id, servings: servings)
                return (points: scorer.score(changed).total, recipe: recipe, servings: servings)
            }.min { $0.points < $1.points }
            if let best { ranked.append(best) }
        }
        ranked.sort { ($0.points, $0.recipe.id) < ($1.points, $1.recipe.id) }
        return ranked.prefix(max(0, count)).map {
            alternative(
                $0.recipe,
                servings: $0.servings,
                points: $0.points - before,
                at: place,
                in: result.plan
            )
        }
    }

    /// Puts another dish in the place of a planned meal.
    ///
    /// - Parameters:
    ///   - result: The plan and its report.
    ///   - day: The number of the day, from 1.
    ///   - meal: The position among the day's meals, from 0.
    ///   - alternative: The dish and its portion.
    /// - Returns: The changed plan with a new report.
    /// - Throws: ``PlanningError/refused(_:_:)`` when the dish violates a restriction, ``PlanningError/invalid(_:)`` when the place
    ///   or the dish does not exist.
    public func swapping(
        in result: PlanResult,
        day: Int,
        meal: Int,
        for alternative: SwapAlternative
    ) throws(PlanningError) -> PlanResult {
        let place = try SwapPlace(result, day: day, meal: meal)
        try validate(result)
        guard catalogue[alternative.recipe] != nil else {
            throw .invalid(
                InputError(
                    .unknownName,
                    field: "recipe_id",
                    received: "“\(alternative.recipe)”",
                    allowed: "a recipe of the catalogue"
                )
            )
        }
        let request = result.report.request
        let changed = try selection(of: result.plan)
            .replacing(place, recipe: alternative.recipe, servings: alternative.servings)
        let scorer = PlanScorer(request: planningRequest(request), catalogue: index(for: request))
        let solution = PlanSolution(
            plan: changed,
            score: scorer.score(changed),
            days: [],
            lowerBound: result.report.lowerBound,
            steps: 0,
            wasCut: false
        )
        let stage =
            "swap: day \(day), \(place.slot.rawValue), \(alternative.name) in place of \(place.current.name)"
        return try self.result(
            solution,
            request: request,
            generator: result.report.generator,
            stages: result.report.stages + [stage],
            findings: []
        )
    }

    /// Checks that the plan has the days and meals that its request asks for.
    private func validate(_ result: PlanResult) throws(PlanningError) {
        try validate(result.report.request)
        let request = result.report.request
        let days = result.plan.days
        let isWhole =
            days.map(\.day) == Array(1...request.days)
            && days.allSatisfy { $0.meals.map(\.slot) == request.slots.map(\.slot) }
        guard isWhole else {
            throw .invalid(
                InputError(
                    .inconsistent,
                    field: "plan",
                    received: "\(days.count) days that do not fit the request",
                    allowed: "\(request.days) days with \(request.slots.count) meals each"
                )
            )
        }
    }

    private func candidates(for place: SwapPlace, in result: PlanResult) -> [ResolvedRecipe] {
        let request = result.report.request
        let gate = RestrictionGate(request.restrictions)
        let today = Set(result.plan.days[place.day - 1].meals.map(\.recipe))
        var uses: [RecipeID: Int] = [:]
        for meal in result.plan.days.flatMap(\.meals) { uses[meal.recipe, default: 0] += 1 }
        return catalogue.recipes.filter { recipe in
            recipe.recipe.slots.contains(place.slot)
                && !today.contains(recipe.id)
                && uses[recipe.id, default: 0] < request.maximumUses
                && recipe.recipe.minutes ?? 0 <= request.maximumMinutes[place.slot] ?? .max
                && (request.equipment.map { have in recipe.recipe.equipment.allSatisfy(have.contains) }
                    ?? true)
                && gate.allows(recipe)
        }
    }

    /// The dishes and portions of a plan in the planner's terms.
    func selection(of plan: MealPlan) throws(PlanningError) -> PlanSelection {
        for meal in plan.days.flatMap(\.meals) where catalogue[meal.recipe] == nil {
            throw .invalid(
                InputError(
                    .unknownName,
                    field: "plan",
                    received: "the dish “\(meal.recipe)”",
                    allowed: "dishes of the catalogue",
                    hint: "Use the catalogue that the plan was made from."
                )
            )
        }
        return PlanSelection(
            days: plan.days.map { day in
                PlanSelection.Day(
                    day: day.day,
                    meals: day.meals.map {
                        PlanSelection.Meal(
                            type: $0.slot.rawValue,
                            recipeID: $0.recipe.rawValue,
                            servings: $0.servings
                        )
                    }
                )
            }
        )
    }

    private func alternative(
        _ recipe: ResolvedRecipe,
        servings: Double,
        points: Double,
        at place: SwapPlace,
        in plan: MealPlan
    ) -> SwapAlternative {
        let old = place.current
        let new = recipe.nutrientsPerServing.scaled(by: servings)
        let others = Set(
            plan.days.flatMap { day in
                day.meals.enumerated().filter { day.day != place.day || $0.offset != place.meal }
                    .flatMap { $0.element.ingredients.map(\.food) }
            }
        )
        let oldFoods = Set(old.ingredients.map(\.food))
        let newFoods = Set(recipe.items.map(\.food.id))
        return SwapAlternative(
            recipe: recipe.id,
            name: recipe.recipe.name,
            servings: servings,
            energyChange: (new.energy - old.nutrients.energy).rounded(),
            proteinChange: (new.protein - old.nutrients.protein).rounded(toPlaces: 1),
            fatChange: (new.fat - old.nutrients.fat).rounded(toPlaces: 1),
            carbohydrateChange: (new.carbohydrate - old.nutrients.carbohydrate).rounded(toPlaces: 1),
            minutesChange: old.minutes.flatMap { before in recipe.recipe.minutes.map { $0 - before } },
            foodsAdded: newFoods.subtracting(others).subtracting(oldFoods).sorted(),
            foodsDropped: oldFoods.subtracting(others).subtracting(newFoods).sorted(),
            objectiveChange: Grams(points).rounded(toPlaces: 3).value
        )
    }
}

/// A meal of a plan that is to be swapped.
struct SwapPlace {
    let day: Int
    let meal: Int
    let slot: MealSlot
    let current: PlannedMeal

    init(_ result: PlanResult, day: Int, meal: Int) throws(PlanningError) {
        guard let current = result.plan.meal(day: day, index: meal) else {
            throw .invalid(
                InputError(
                    .outOfRange,
                    field: "day",
                    received: "day \(day), position \(meal)",
                    allowed: "days 1 to \(result.plan.days.count) and their meals"
                )
            )
        }
        self.day = day
        self.meal = meal
        self.slot = current.slot
        self.current = current
    }
}

extension PlanSelection {
    /// Returns the selection with another dish at one place.
    func replacing(_ place: SwapPlace, recipe: RecipeID, servings: Double) -> PlanSelection {
        var copy = self
        copy.days[place.day - 1].meals[place.meal] = Meal(
            type: place.slot.rawValue,
            recipeID: recipe.rawValue,
            servings: servings
        )
        return copy
    }
}
