extension MealPlan {
    /// The locks that keep a part of the plan when the rest is solved anew.
    ///
    /// Kept days and meals are locked with their portions, kept dishes without. Places and dishes that the plan does not have are
    /// left out; a meal that is named twice is locked once.
    ///
    /// - Parameter kept: What stays.
    /// - Returns: The locks in the order of the plan.
    public func locks(keeping kept: KeptMeals) -> [MealLock] {
        days.enumerated().flatMap { index, day in
            day.meals.enumerated().compactMap { position, meal in
                let place = MealPlace(day: index + 1, meal: position)
                let isKept = kept.days.contains(place.day) || kept.meals.contains(place)
                guard isKept || kept.dishes.contains(meal.recipe) else { return nil }
                return MealLock(
                    day: place.day,
                    meal: position,
                    recipe: meal.recipe,
                    servings: isKept ? meal.servings : nil
                )
            }
        }
    }

    /// Checks that the plan has what is to be kept.
    func validate(_ kept: KeptMeals) throws(InputError) {
        for day in kept.days.sorted() where !days.indices.contains(day - 1) {
            throw InputError(.outOfRange, field: "days", received: "\(day)", allowed: "1 to \(days.count)")
        }
        for place in kept.meals.sorted() where meal(day: place.day, index: place.meal) == nil {
            throw InputError(
                .outOfRange,
                field: "meals",
                received: "\(place)",
                allowed: "days 1 to \(days.count) and their meals"
            )
        }
        let planned = Set(days.flatMap(\.meals).map(\.recipe))
        for dish in kept.dishes.sorted() where !planned.contains(dish) {
            throw InputError(
                .unknownName,
                field: "dishes",
                received: "“\(dish)”",
                allowed: "dishes of the plan"
            )
        }
    }
}
