import MacroMindKit

extension PlanPreferences {
    /// Sets in a request what the kitchen and the time for it allow.
    func applyKitchen(to request: inout PlanRequest) {
        request.equipment = equipment
        request.maximumMinutes = maximumMinutes
    }

    /// Returns whether a dish can be made with the equipment at hand and in the time for a kind of meal.
    func canMake(_ recipe: Recipe, for slot: MealSlot) -> Bool {
        recipe.equipment.allSatisfy { equipment?.contains($0) ?? true }
            && (recipe.minutes ?? 0) <= maximumMinutes[slot] ?? .max
    }
}
