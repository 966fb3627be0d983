/// A meal of a plan that is to be swapped.
struct SwapPlace {
    let day: Int
    let meal: Int
    let slot: MealSlot
    let current: PlannedMeal

    var place: MealPlace { MealPlace(day: day, meal: meal) }

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
