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
        let wishes = request.wishes
        self.init(
            days: request.days,
            seed: request.seed,
            slots: request.slots.map { slot in
                PlanningSlot(
                    type: slot.slot.rawValue,
                    energyShare: slot.energyShare,
                    equipment: wishes.equipment[slot.slot].map { $0.map(\.rawValue) }
                )
            },
            targets: PlanningTargets(request.targets),
            dayTargets: request.dayTargets.mapValues(PlanningTargets.init),
            hard: PlanningRules(
                allergens: request.restrictions.allergens.allergens.map(\.rawValue),
                diets: request.restrictions.diets.map(\.rawValue),
                excludedFoods: Array(Set(named + matched)).sorted(),
                maxPrepMinutes: Dictionary(
                    uniqueKeysWithValues: request.maximumMinutes.map { ($0.key.rawValue, $0.value) }
                ),
                equipment: request.equipment.map { $0.map(\.rawValue) },
                servings: .planned,
                maxUsesPerRecipe: request.usesAllowed,
                maxCostCents: wishes.maximumCost.map(Double.init)
            ),
            soft: PlanningWishes(
                cuisines: request.cuisines,
                freeRepeats: max(1, request.days / 7),
                costBudgetCents: wishes.costBudget.map(Double.init),
                cookMinutesBudget: Double(wishes.kitchenMinutes ?? PlanWishes.usualMinutes * request.days),
                foodsBudget: request.foodsBudget.map(Double.init),
                freeMainRepeats: wishes.mainRepeats
            ),
            locked: request.locks.map {
                PlanningLock(day: $0.day, slot: $0.meal, recipeID: $0.recipe.rawValue, servings: $0.servings)
            }
        )
    }
}

extension PlanningTargets {
    /// Creates what a day aims at from nutrition targets.
    init(_ targets: NutritionTargets) {
        self.init(
            energy: targets.energy.target.value,
            protein: targets.protein.target.value,
            carbohydrate: targets.carbohydrate.target.value,
            fat: targets.fat.target.value,
            minFiber: targets.fiberMinimum.value,
            maxSodium: targets.sodiumMaximum.value,
            maxSaturatedFat: targets.saturatedFatMaximum.value
        )
    }
}
