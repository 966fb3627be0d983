extension PlanningRequest {
    /// Translates a request into the planner's terms.
    ///
    /// Excluded words become the identifiers of the foods that they match.
    init(_ request: PlanRequest, foods: [Food]) {
        let terms = request.restrictions.excludedTerms.compactMap(FoodTerm.init)
        let matched = foods.filter { food in terms.contains { $0.matches(food) } }.map(\.id.rawValue)
        let named = request.restrictions.excludedFoods.map(\.rawValue).filter { id in
            foods.contains { $0.id.rawValue == id }
        }
        let targets = request.targets
        self.init(
            days: request.days,
            seed: request.seed,
            slots: request.slots.map { PlanningSlot(type: $0.slot.rawValue, energyShare: $0.energyShare) },
            targets: PlanningTargets(
                energy: targets.energy.target.value,
                protein: targets.protein.target.value,
                carbohydrate: targets.carbohydrate.target.value,
                fat: targets.fat.target.value,
                minFiber: targets.fiberMinimum.value,
                maxSodium: targets.sodiumMaximum.value,
                maxSaturatedFat: targets.saturatedFatMaximum.value
            ),
            hard: PlanningRules(
                allergens: request.restrictions.allergens.allergens.map(\.rawValue),
                diets: request.restrictions.diets.map(\.rawValue),
                excludedFoods: Array(Set(named + matched)).sorted(),
                maxPrepMinutes: Dictionary(
                    uniqueKeysWithValues: request.maximumMinutes.map { ($0.key.rawValue, $0.value) }
                ),
                equipment: request.equipment.map { $0.map(\.rawValue) },
                servings: ServingLattice(min: 0.5, max: 3, step: 0.25),
                maxUsesPerRecipe: request.usesAllowed
            ),
            soft: PlanningWishes(
                cuisines: request.cuisines,
                freeRepeats: max(1, request.days / 7),
                foodsBudget: request.foodsBudget.map(Double.init)
            ),
            locked: request.locks.map {
                PlanningLock(day: $0.day, slot: $0.meal, recipeID: $0.recipe.rawValue, servings: $0.servings)
            }
        )
    }
}
