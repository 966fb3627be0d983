extension MealPlan {
    /// The locks that keep whole days and single meals with their portions when the rest is solved anew.
    ///
    /// Places that the plan does not have are left out; a meal that is named twice is locked once.
    ///
    /// - Parameters:
    ///   - days: The numbers of the days that stay, from 1.
    ///   - places: The single meals that stay.
    /// - Returns: The locks in the order of the plan.
    public func locks(days keptDays: Set<Int> = [], places: Set<MealPlace> = []) -> [MealLock] {
        days.enumerated().flatMap { index, day in
            day.meals.indices.compactMap { position -> MealLock? in
                let place = MealPlace(day: index + 1, meal: position)
                guard keptDays.contains(place.day) || places.contains(place) else { return nil }
                let meal = day.meals[position]
                return MealLock(
                    day: place.day,
                    meal: position,
                    recipe: meal.recipe,
                    servings: meal.servings
                )
            }
        }
    }
}
