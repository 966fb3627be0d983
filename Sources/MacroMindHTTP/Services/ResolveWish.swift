import MacroMindKit

/// What a user wishes of a plan that is made anew.
struct ResolveWish: Sendable {
    /// Meals that are eaten from what was cooked before, or `nil` to leave that as it is.
    var leftovers: [(day: Int, slot: MealSlot)]?
    /// Whether leftovers may be frozen, or `nil` to leave that as it is.
    var usesFreezer: Bool?
    /// Whether recipes of one's own may be taken.
    var takesOwnRecipes = false

    /// Wishes nothing.
    init() {}

    /// Reads the body of a request.
    init(_ call: Call) throws(Problem) {
        var body = call.body
        takesOwnRecipes = body.bool("own_recipes") ?? false
        usesFreezer = body.bool("freezer")
        if let texts = body.strings("leftovers", count: 28) {
            var places: [(day: Int, slot: MealSlot)] = []
            for (index, text) in texts.enumerated() {
                if let place = Self.place(text) {
                    places.append(place)
                } else {
                    body.fail(
                        "leftovers/\(index)",
                        "unknown_name",
                        "Leftovers are named by day, tuesday to sunday, and perhaps meal: tuesday, thursday:lunch."
                    )
                }
            }
            leftovers = places
        }
        try body.finish()
    }

    private static func place(_ text: String) -> (day: Int, slot: MealSlot)? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard (1...2).contains(parts.count),
            let day = CalendarDate.Weekday.allCases.first(where: { $0.name.lowercased() == parts[0] }),
            day != .monday, let slot = parts.count == 2 ? MealSlot(rawValue: parts[1]) : .dinner
        else { return nil }
        return (day.rawValue, slot)
    }

    /// Sets the wishes in a request.
    ///
    /// - Throws: ``Problem`` when a meal is named that the plan does not have.
    func apply(to request: inout PlanRequest) throws(Problem) {
        request.usesFreezer = usesFreezer ?? request.usesFreezer
        guard let leftovers else { return }
        var wishes: [LeftoverMeal] = []
        for (index, place) in leftovers.enumerated() {
            guard let meal = request.slots.firstIndex(where: { $0.slot == place.slot }) else {
                throw Problem(
                    field: "/leftovers/\(index)",
                    code: "unknown_name",
                    "The plan has no \(place.slot.rawValue)."
                )
            }
            let wish = LeftoverMeal(day: place.day, meal: meal)
            if !wishes.contains(wish) { wishes.append(wish) }
        }
        request.leftovers = wishes
    }
}
