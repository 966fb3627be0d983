extension MealPlan {
    /// Marks the meals of a cooking session: what is cooked at its first place is eaten at the others.
    ///
    /// - Parameters:
    ///   - group: The session, whose places exist.
    ///   - recipe: The recipe that is cooked; unknown only in damaged plans.
    mutating func mark(_ group: CookingGroup, recipe: ResolvedRecipe?) {
        guard let cooked = meal(day: group.cooked.day, index: group.cooked.meal) else { return }
        let portions = group.places.compactMap { meal(day: $0.day, index: $0.meal) }
        guard portions.count == group.places.count, portions.allSatisfy({ $0.recipe == cooked.recipe }) else {
            return
        }
        let servings = portions.reduce(0) { $0 + $1.servings }
        days[group.cooked.day - 1].meals[group.cooked.meal].servingsToCook = servings
        if let recipe { days[group.cooked.day - 1].meals[group.cooked.meal].cook(servings, of: recipe) }
        let keepsDays = recipe?.recipe.keepsDays ?? 0
        for place in group.leftovers {
            let isFrozen = place.day - group.cooked.day > keepsDays
            let thaw = isFrozen ? "Thaw the portion in the refrigerator overnight. " : ""
            days[place.day - 1].meals[place.meal].leftover = Leftover(
                cooked: group.cooked,
                isFrozen: isFrozen
            )
            days[place.day - 1].meals[place.meal].minutes = Leftover.minutes
            days[place.day - 1].meals[place.meal].steps = [
                thaw
                    + "Take what was kept from day \(group.cooked.day); warm it until it steams all through, or serve it cold "
                    + "where the dish is eaten cold."
            ]
        }
    }
}

extension PlanRequest {
    /// How often a dish may come: as often as asked for, and as often as one cooking session serves it.
    var usesAllowed: Int { max(maximumUses, cookingGroups.map(\.places.count).max() ?? 0) }

    /// Returns the days of the plan that fall on a weekday; without a start, day 1 counts as a Monday.
    ///
    /// - Parameter weekday: The weekday.
    /// - Returns: The numbers of the days, from 1.
    public func days(on weekday: CalendarDate.Weekday) -> [Int] {
        let first = start?.weekday.rawValue ?? CalendarDate.Weekday.monday.rawValue
        let offset = (weekday.rawValue - first + 7) % 7
        return Array(stride(from: 1 + offset, through: days, by: 7))
    }
}
