extension MealPlanner {
    /// Ranks the dishes that may take the place of a planned meal, best first.
    ///
    /// Each alternative keeps every restriction and comes in the portion that suits the day best. Everything else in the plan
    /// stays as it is, but for the leftovers of a meal that is cooked for several: they follow, so that only dishes that keep are
    /// offered. In the place of leftovers something new is cooked.
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
            let followed = following(place, recipe: recipe.id, in: selection, request: result.report.request)
            let best = (0..<request.hard.servings.count).map { level in
                let servings = request.hard.servings.servings(level)
                let changed = followed.replacing(place, recipe: recipe.id, servings: servings)
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
                in: result
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
    ///   or the dish does not exist, or the dish or its portion breaks another rule of the plan.
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
        let request = result.report.request.cookingAnew(at: place.place)
        let before = try selection(of: result.plan)
        let changed = following(place, recipe: alternative.recipe, in: before, request: request)
            .replacing(place, recipe: alternative.recipe, servings: alternative.servings)
        try check(changed, against: before, request: request)
        return try edited(
            result,
            to: changed,
            request,
            stage:
                "swap: day \(day), \(place.slot.rawValue), \(alternative.name) in place of \(place.current.name)"
        )
    }

    /// Returns the plan in which the leftovers of a place follow to another dish, in the portions that suit their days best.
    private func following(
        _ place: SwapPlace,
        recipe: RecipeID,
        in selection: PlanSelection,
        request: PlanRequest
    ) -> PlanSelection {
        var changed = selection
        guard let group = request.cookingGroups.first(where: { $0.cooked == place.place }) else {
            return changed
        }
        let problem = planningRequest(request)
        let catalogue = index(for: request)
        for leftover in group.leftovers {
            changed.days[leftover.day - 1].meals[leftover.meal].recipeID = recipe.rawValue
            let meals = changed.days[leftover.day - 1].meals
            let dishes = meals.compactMap { meal in
                catalogue.recipeIndex(meal.recipeID).map { catalogue.index.nutrients[$0] }
            }
            guard dishes.count == meals.count else { continue }
            var fixed = Dictionary(uniqueKeysWithValues: meals.map(\.servings).enumerated().map { ($0, $1) })
            fixed[leftover.meal] = nil
            let servings = DayPortions(problem, day: leftover.day).best(dishes, fixed: fixed).servings
            changed.days[leftover.day - 1].meals[leftover.meal].servings = servings[leftover.meal]
        }
        return changed
    }

    private func candidates(for place: SwapPlace, in result: PlanResult) -> [ResolvedRecipe] {
        let request = result.report.request
        let gate = RestrictionGate(request.restrictions)
        let group = request.cookingGroups.first { $0.cooked == place.place }
        let places = group?.places ?? [place.place]
        let span = group?.span ?? 0
        let today = Set(
            places.flatMap { result.plan.days[$0.day - 1].meals.map(\.recipe) }
        )
        let slots = Set(places.map { request.slots[$0.meal].slot })
        var uses: [RecipeID: Int] = [:]
        for meal in result.plan.days.flatMap(\.meals) { uses[meal.recipe, default: 0] += 1 }
        return catalogue.recipes.filter { recipe in
            slots.isSubset(of: recipe.recipe.slots)
                && !today.contains(recipe.id)
                && uses[recipe.id, default: 0] + places.count <= request.usesAllowed
                && slots.allSatisfy { recipe.recipe.minutes ?? 0 <= request.maximumMinutes[$0] ?? .max }
                && Leftover.keeps(recipe.recipe, days: span, usesFreezer: request.usesFreezer)
                && request.hasEquipment(for: recipe.recipe, at: slots)
                && gate.allows(recipe)
        }
    }

    private func alternative(
        _ recipe: ResolvedRecipe,
        servings: Double,
        points: Double,
        at place: SwapPlace,
        in result: PlanResult
    ) -> SwapAlternative {
        let group = result.report.request.cookingGroups.first { $0.cooked == place.place }
        let places = group?.places ?? [place.place]
        let old = place.current
        let new = recipe.nutrientsPerServing.scaled(by: servings)
        let others = Set(
            result.plan.days.flatMap { day in
                day.meals.enumerated()
                    .filter { !places.contains(MealPlace(day: day.day, meal: $0.offset)) }
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
            costChange: purchases.isEmpty
                ? nil : purchases.cents(of: recipe, servings: servings) - purchases.cents(of: old),
            objectiveChange: Grams(points).rounded(toPlaces: 3).value
        )
    }
}
