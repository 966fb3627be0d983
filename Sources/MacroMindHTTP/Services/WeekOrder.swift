import MacroMindKit

/// What a week is ordered with: what the owner's profile asks for, the wishes of the request, and dishes of one's own.
struct WeekOrder: Sendable {
    let preferences: PlanPreferences
    let start: CalendarDate
    let seed: UInt64
    var wish = ResolveWish()
    var own: [Recipe] = []
    var guests: [Guest] = []

    /// How many foods a week should do with at first.
    ///
    /// With much fewer than the dishes of a week need, whole days would come twice, since a repeated day saves all of its foods.
    static let foodsBudget = 60

    /// The request for the planner, the strictest first.
    ///
    /// - Throws: ``Problem`` when the wishes name a meal that the week does not have.
    func request(attempt: Int = 0) throws(Problem) -> PlanRequest {
        var request = PlanRequest(
            start: start,
            slots: SlotShare.day(meals: preferences.mealsPerDay) ?? [],
            targets: preferences.targets(attempt: attempt),
            restrictions: preferences.restrictions,
            foodsBudget: attempt == 0 ? Self.foodsBudget : nil,
            maximumUses: attempt < 2 ? 2 : 3,
            seed: seed &+ UInt64(attempt)
        )
        preferences.applyKitchen(to: &request)
        try wish.apply(to: &request)
        return request
    }
}

extension MealPlan {
    /// Whether two days have the same dishes, none of which is left over.
    var hasEqualDays: Bool {
        let days = days.map { Set($0.meals.map(\.recipe)) }
        return Set(days).count < days.count
    }
}
