extension MealPlanner {
    /// Chooses the dishes that are cooked once for several meals, as locks on their places.
    ///
    /// Each session takes the dish that costs its days least, in the portions that suit them best, beside the other dishes of a draft.
    ///
    /// - Parameters:
    ///   - request: The request; valid.
    ///   - draft: A plan without leftovers.
    ///   - base: The plan that changes should stay near to, if any.
    /// - Returns: Locks for every place of every session that is not locked already.
    /// - Throws: ``PlanningError/infeasible(_:)`` when no dish suits a session.
    func leftoverLocks(
        _ request: PlanRequest,
        draft: PlanSelection,
        base: PlanSelection?
    ) throws(PlanningError) -> [MealLock] {
        let choice = LeftoverChoice(planningRequest(request), index(for: request), draft: draft, base: base)
        var locks: [MealLock] = []
        var taken: Set<RecipeID> = []
        for group in request.cookingGroups {
            let settled = request.locks.first { group.places.contains($0.place) }?.recipe
            let candidates = candidates(for: group, request, settled: settled)
            let free = candidates.filter { !taken.contains($0.id) }
            guard let recipe = choice.best(free.isEmpty ? candidates : free, for: group) else {
                throw .infeasible(noLeftovers(group, request, settled: settled))
            }
            taken.insert(recipe.id)
            for place in group.places where !request.locks.contains(where: { $0.place == place }) {
                locks.append(MealLock(day: place.day, meal: place.meal, recipe: recipe.id))
            }
        }
        return locks
    }

    private func candidates(
        for group: CookingGroup,
        _ request: PlanRequest,
        settled: RecipeID?
    ) -> [ResolvedRecipe] {
        let gate = RestrictionGate(request.restrictions)
        let rules = DishRules(planningRequest(request))
        let catalogue = index(for: request)
        let slots = planningRequest(request).slots
        let elsewhere = request.locks.filter { lock in
            !group.places.contains(lock.place) && group.places.contains { $0.day == lock.day }
        }.map(\.recipe)
        return self.catalogue.recipes.filter { recipe in
            guard settled.map({ $0 == recipe.id }) ?? true, !elsewhere.contains(recipe.id),
                Leftover.keeps(recipe.recipe, days: group.span, usesFreezer: request.usesFreezer),
                let planning = catalogue.recipe(recipe.id.rawValue)
            else { return false }
            return group.places.allSatisfy { place in
                planning.mealTypes.contains(slots[place.meal].type)
                    && rules.allow(planning, slot: slots[place.meal])
            } && gate.allows(recipe)
        }
    }

    private func noLeftovers(
        _ group: CookingGroup,
        _ request: PlanRequest,
        settled: RecipeID?
    ) -> Infeasibility {
        let last = group.leftovers.last ?? group.cooked
        var explanation = [
            "No dish that suits the meals of one cooking session (\(group.cooked) to \(last)) under the restrictions keeps for "
                + "\(group.span) day\(group.span == 1 ? "" : "s")."
        ]
        if let name = settled.flatMap({ catalogue[$0]?.recipe.name }) {
            explanation = ["“\(name)”, locked at \(group.cooked), may not be eaten at \(last)."]
        } else if !request.usesFreezer {
            explanation.append("It may work with a freezer, or with fewer days between cooking and eating.")
        } else {
            explanation.append(
                "It may work with fewer days between cooking and eating, or with fewer restrictions."
            )
        }
        return Infeasibility(
            conflict: group.leftovers.map { "leftovers:\($0.day):\($0.meal)" },
            explanation: explanation
        )
    }
}

/// Ranks dishes for the places of a cooking session.
struct LeftoverChoice {
    /// How many dishes are compared with all portions of their days solved anew.
    private static let finalists = 12

    private let request: PlanningRequest
    private let catalogue: PlanningCatalogue
    private let draft: PlanSelection
    private let base: PlanSelection?

    init(
        _ request: PlanningRequest,
        _ catalogue: PlanningCatalogue,
        draft: PlanSelection,
        base: PlanSelection?
    ) {
        self.request = request
        self.catalogue = catalogue
        self.draft = draft
        self.base = base
    }

    /// Returns the dish that costs the days of a session least, or `nil` without candidates.
    func best(_ recipes: [ResolvedRecipe], for group: CookingGroup) -> ResolvedRecipe? {
        let quick = recipes.map { (points: points($0, group, solvesDay: false), recipe: $0) }
            .sorted { ($0.points, $0.recipe.id) < ($1.points, $1.recipe.id) }
        return quick.prefix(Self.finalists)
            .map { (points: points($0.recipe, group, solvesDay: true), recipe: $0.recipe) }
            .min { ($0.points, $0.recipe.id) < ($1.points, $1.recipe.id) }?.recipe
    }

    private func points(_ recipe: ResolvedRecipe, _ group: CookingGroup, solvesDay: Bool) -> Double {
        let id = recipe.id.rawValue
        var points = (request.soft.recipePoints[id] ?? 0) * Double(group.places.count)
        if let cuisine = recipe.recipe.cuisine, !request.soft.cuisines.isEmpty,
            !request.soft.cuisines.contains(cuisine)
        {
            points += PlanObjective.cuisinePoints * Double(group.places.count)
        }
        for place in group.places {
            if let base, base.days[place.day - 1].meals[place.meal].recipeID != id {
                points += PlanObjective.changedRecipePoints
            }
            points += dayPoints(id, at: place, solvesDay: solvesDay)
        }
        return points
    }

    private func dayPoints(_ id: String, at place: MealPlace, solvesDay: Bool) -> Double {
        let meals = draft.days[place.day - 1].meals
        var ids = meals.map(\.recipeID)
        ids[place.meal] = id
        let numbers = ids.compactMap { catalogue.recipeIndex($0) }
        guard numbers.count == ids.count else { return .infinity }
        let dishes = numbers.map { catalogue.index.nutrients[$0] }
        let portions = DayPortions(request, day: place.day)
        let others =
            solvesDay
            ? [:]
            : Dictionary(
                uniqueKeysWithValues: meals.indices.filter { $0 != place.meal }.map {
                    ($0, meals[$0].servings)
                }
            )
        return portions.best(dishes, fixed: others).points
            + PlanObjective.mains(numbers.map { catalogue.index.main[$0] })
    }
}
