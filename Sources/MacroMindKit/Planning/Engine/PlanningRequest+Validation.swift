extension PlanningRequest {
    /// Checks that the request keeps its format and refers to what the catalogue holds.
    ///
    /// - Parameter catalogue: The catalogue.
    /// - Throws: ``PlanningInputError`` naming the first place that breaks the format.
    public func validate(against catalogue: PlanningCatalogue) throws(PlanningInputError) {
        try PlanningInputError.check(days, in: 1...366, "days")
        try validateSlots()
        try targets.validate("targets")
        for day in dayTargets.keys.sorted() {
            try PlanningInputError.check(day, in: 1...days, "day_targets")
            try dayTargets[day]?.validate("day_targets.\(day)")
        }
        try validateRules(catalogue)
        try validateWishes(catalogue)
        try validateLocks(catalogue)
        try validateBasePlan()
    }

    private func validateSlots() throws(PlanningInputError) {
        try PlanningInputError.check(slots.count, in: 1...12, "meals.count")
        var sum = 0.0
        for (place, slot) in slots.enumerated() {
            try PlanningInputError.check(slot.energyShare, in: 0...1, "meals[\(place)].kcal_share")
            if let minutes = slot.maxPrepMinutes {
                try PlanningInputError.check(minutes, in: 0...100_000, "meals[\(place)].max_prep_minutes")
            }
            sum += slot.energyShare
        }
        guard abs(sum - 1) <= 0.002 else {
            throw PlanningInputError(
                .inconsistent,
                path: "meals[].kcal_share",
                received: "shares that add to \(sum)",
                allowed: "shares that add to 1"
            )
        }
    }

    private func validateRules(_ catalogue: PlanningCatalogue) throws(PlanningInputError) {
        try hard.servings.validate("hard.servings")
        if let uses = hard.maxUsesPerRecipe {
            try PlanningInputError.check(uses, in: 1...10_000, "hard.max_uses_per_recipe")
        }
        for (place, food) in hard.excludedFoods.enumerated() where catalogue.foodIndex(food) == nil {
            throw .unknown("hard.exclude_foods[\(place)]", food, "food")
        }
        for type in hard.maxPrepMinutes.keys.sorted() {
            try PlanningInputError.check(
                hard.maxPrepMinutes[type] ?? 0,
                in: 0...100_000,
                "hard.max_prep_minutes.\(type)"
            )
        }
        for nutrient in PlanningNutrient.allCases {
            try hard.dailyLimits[nutrient]?.validate("hard.daily_limits.\(nutrient.rawValue)")
        }
        if let cost = hard.maxCostCents {
            try PlanningInputError.check(cost, in: 0...1e12, "hard.max_cost_cents")
        }
    }

    private func validateWishes(_ catalogue: PlanningCatalogue) throws(PlanningInputError) {
        try PlanningInputError.check(soft.freeRepeats, in: 0...10_000, "soft.free_repeats")
        if let cost = soft.costBudgetCents {
            try PlanningInputError.check(cost, in: 1...1e12, "soft.cost_budget_cents")
        }
        if let minutes = soft.cookMinutesBudget {
            try PlanningInputError.check(minutes, in: 1...1e9, "soft.cook_minutes_budget")
        }
        if let foods = soft.foodsBudget {
            try PlanningInputError.check(foods, in: 1...1e9, "soft.foods_budget")
        }
        for id in soft.recipePoints.keys.sorted() {
            guard catalogue.recipeIndex(id) != nil else { throw .unknown("soft.recipe_points", id, "recipe") }
            try PlanningInputError.check(
                soft.recipePoints[id] ?? 0,
                in: -1000...1000,
                "soft.recipe_points.\(id)"
            )
        }
        if let free = soft.freeMainRepeats {
            try PlanningInputError.check(free, in: 0...10_000, "soft.free_main_repeats")
        }
    }

    private func validateLocks(_ catalogue: PlanningCatalogue) throws(PlanningInputError) {
        for (place, lock) in locked.enumerated() {
            let path = "locked[\(place)]"
            try PlanningInputError.check(lock.day, in: 1...days, "\(path).day")
            try PlanningInputError.check(lock.slot, in: 0...(slots.count - 1), "\(path).slot")
            guard catalogue.recipeIndex(lock.recipeID) != nil else {
                throw .unknown("\(path).recipe_id", lock.recipeID, "recipe")
            }
            if let servings = lock.servings {
                try PlanningInputError.check(servings, in: 0.001...1000, "\(path).servings")
            }
            if locked[..<place].contains(where: { $0.day == lock.day && $0.slot == lock.slot }) {
                throw .duplicate(path, "day \(lock.day), slot \(lock.slot)")
            }
        }
    }

    private func validateBasePlan() throws(PlanningInputError) {
        guard let basePlan else { return }
        guard basePlan.days.count == days else {
            throw .count("base_plan.days", basePlan.days.count, days)
        }
        for (place, day) in basePlan.days.enumerated() {
            guard day.meals.count == slots.count else {
                throw .count("base_plan.days[\(place)].meals", day.meals.count, slots.count)
            }
            guard day.day == place + 1 else {
                throw .count("base_plan.days[\(place)].day", day.day, place + 1)
            }
            for (slot, meal) in day.meals.enumerated() {
                let path = "base_plan.days[\(place)].meals[\(slot)].servings"
                try PlanningInputError.check(meal.servings, in: 0...1000, path)
            }
        }
    }
}

extension PlanningTargets {
    fileprivate func validate(_ path: String) throws(PlanningInputError) {
        try PlanningInputError.check(energy, in: 1...100_000, "\(path).kcal")
        let atLeastZero = [
            ("protein_g", protein), ("carbs_g", carbohydrate), ("fat_g", fat), ("fiber_g_min", minFiber),
        ]
        for (name, value) in atLeastZero {
            if let value { try PlanningInputError.check(value, in: 0...100_000, "\(path).\(name)") }
        }
        for (name, value) in [("sodium_mg_max", maxSodium), ("sat_fat_g_max", maxSaturatedFat)] {
            if let value { try PlanningInputError.check(value, in: 0.001...1_000_000, "\(path).\(name)") }
        }
    }
}

extension ServingLattice {
    fileprivate func validate(_ path: String) throws(PlanningInputError) {
        try PlanningInputError.check(min, in: 0.001...1000, "\(path).min")
        try PlanningInputError.check(step, in: 0.001...1000, "\(path).step")
        try PlanningInputError.check(max, in: min...1000, "\(path).max")
        try PlanningInputError.check((max - min) / step, in: 0...1000.001, "\(path): number of steps")
    }
}

extension PlanningRules.Limits {
    fileprivate func validate(_ path: String) throws(PlanningInputError) {
        if let min { try PlanningInputError.check(min, in: 0...1e9, "\(path).min") }
        if let max { try PlanningInputError.check(max, in: 0...1e9, "\(path).max") }
    }
}

extension PlanningInputError {
    fileprivate static func unknown(_ path: String, _ id: String, _ kind: String) -> PlanningInputError {
        PlanningInputError(
            .unknownReference,
            path: path,
            received: "\"\(id)\"",
            allowed: "the id of a \(kind) in the catalogue"
        )
    }

    fileprivate static func count(_ path: String, _ received: Int, _ allowed: Int) -> PlanningInputError {
        PlanningInputError(.inconsistent, path: path, received: "\(received)", allowed: "\(allowed)")
    }
}
