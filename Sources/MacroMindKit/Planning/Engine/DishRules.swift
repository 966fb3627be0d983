/// The hard rules that a dish alone can break.
struct DishRules: Sendable {
    private let hard: PlanningRules
    private let equipment: Set<String>?

    init(_ request: PlanningRequest) {
        hard = request.hard
        equipment = request.hard.equipment.map(Set.init)
    }

    /// Returns whether a dish may be served in a slot.
    func allow(_ recipe: PlanningRecipe, slot: PlanningSlot) -> Bool {
        if recipe.prepMinutes > (hard.maxPrepMinutes[slot.type] ?? .max) { return false }
        if recipe.prepMinutes > (slot.maxPrepMinutes ?? .max) { return false }
        if !hard.allergens.allSatisfy({ !recipe.allergens.contains($0) }) { return false }
        if !hard.diets.allSatisfy(recipe.diets.contains) { return false }
        if !hasEquipment(recipe, slot) { return false }
        guard !hard.excludedFoods.isEmpty else { return true }
        return !recipe.ingredients.contains { hard.excludedFoods.contains($0.food) }
    }

    /// Returns the rules a dish breaks in a slot.
    func broken(by recipe: PlanningRecipe, slot: PlanningSlot) -> [PlanRule] {
        var broken: [PlanRule] = hard.allergens.filter(recipe.allergens.contains).map(PlanRule.allergen)
        broken += hard.diets.filter { !recipe.diets.contains($0) }.map(PlanRule.diet)
        broken += hard.excludedFoods.filter { food in recipe.ingredients.contains { $0.food == food } }
            .map(PlanRule.exclude)
        let minutes = min(hard.maxPrepMinutes[slot.type] ?? .max, slot.maxPrepMinutes ?? .max)
        if recipe.prepMinutes > minutes { broken.append(.prep(slot.type)) }
        if !hasEquipment(recipe, slot) { broken.append(.equipment) }
        return broken
    }

    private func hasEquipment(_ recipe: PlanningRecipe, _ slot: PlanningSlot) -> Bool {
        recipe.equipment.allSatisfy { tool in
            (equipment?.contains(tool) ?? true) && (slot.equipment?.contains(tool) ?? true)
        }
    }
}
