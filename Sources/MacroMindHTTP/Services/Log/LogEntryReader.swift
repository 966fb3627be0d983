import MacroMindAccounts
import MacroMindKit

/// Reads what was eaten from the body of a request: a planned meal, a food and its mass, a line of text, or figures from a label.
struct LogEntryReader: Sendable {
    let services: APIServices

    /// What a request says before anything is looked up.
    private struct Wish {
        var date: CalendarDate?
        var slot: MealSlot?
        var name: String?
        var meal: String?
        var food: String?
        var text: String?
        var mass: Grams?
        var figures: [Nutrient: Double] = [:]
    }

    /// Returns the entry that a request asks for.
    func entry(_ call: Call) async throws -> FoodLogEntry {
        let user = try await services.accounts.account(of: try call.user).id
        let wish = try read(call)
        var entry = FoodLogEntry(
            id: RecordID(rawValue: Randomness.uuid()),
            user: user,
            date: wish.date ?? services.clock.today,
            slot: wish.slot,
            name: wish.name ?? "",
            mass: wish.mass,
            nutrients: NutrientProfile(wish.figures),
            createdAt: services.clock.now()
        )
        if let meal = wish.meal { try await take(meal, into: &entry, hasDate: wish.date != nil) }
        if let food = wish.food { try take(food, into: &entry) }
        if let text = wish.text { try await analyze(text, into: &entry) }
        return entry
    }

    private func read(_ call: Call) throws(Problem) -> Wish {
        var body = call.body
        var wish = Wish()
        wish.date = body.date("date", in: LogSpan.days(today: services.clock.today))
        wish.slot = body.name("meal_type", among: MealSlot.allCases.map(\.rawValue)).flatMap(MealSlot.init)
        wish.name = body.string("name", length: 1...200, allowsBlank: false)
        wish.meal = body.string("meal_id", length: 1...64)
        wish.food = body.string("food_id", length: 1...200)
        wish.text = body.string("text", length: 1...1_000, allowsBlank: false)
        wish.mass = body.number("grams", isRequired: wish.food != nil, in: 0.1...20_000).map { Grams($0) }
        let names: [(String, Nutrient, Double)] = [
            ("calories", .energy, 20_000), ("protein", .protein, 5_000), ("carbs", .carbohydrate, 5_000),
            ("fats", .fat, 5_000),
        ]
        for (name, nutrient, limit) in names {
            wish.figures[nutrient] = body.number(name, in: 0...limit)
        }
        let ways = ["meal_id", "food_id", "text", "calories"].filter { body.names($0) && !body.clears($0) }
        if ways.count != 1 {
            body.fail(
                ways.first ?? "text",
                "inconsistent",
                "Send one of meal_id, food_id with grams, text, or calories with name."
            )
        } else if ways != ["calories"], !wish.figures.isEmpty {
            body.fail(ways[0], "inconsistent", "Figures are computed for \(ways[0]); leave them out.")
        } else if ways == ["calories"], wish.name == nil {
            body.fail("name", "required", "name is missing.")
        }
        try body.finish()
        return wish
    }

    private func take(_ meal: String, into entry: inout FoodLogEntry, hasDate: Bool) async throws {
        let id = meal.lowercased()
        guard Randomness.isUUID(id),
            let plan = try await services.stores.plan(containing: RecordID(rawValue: id), of: entry.user)?
                .value,
            let stored = plan.meals.first(where: { $0.id.rawValue == id })
        else {
            throw Problem(field: "/meal_id", code: "unknown_name", "meal_id names no meal of a stored plan.")
        }
        if !hasDate { entry.date = plan.weekStart.adding(days: stored.day - 1) }
        entry.slot = entry.slot ?? stored.meal.slot
        if entry.name.isEmpty { entry.name = stored.meal.name }
        entry.mass = stored.meal.ingredients.reduce(Grams.zero) { $0 + $1.mass }
        entry.nutrients = stored.meal.nutrients
    }

    private func take(_ food: String, into entry: inout FoodLogEntry) throws(Problem) {
        guard let food = services.meals.planner.catalogue.foods[FoodID(rawValue: food)], let mass = entry.mass
        else {
            throw Problem(field: "/food_id", code: "unknown_name", "food_id names no food of the table.")
        }
        if entry.name.isEmpty { entry.name = food.name }
        entry.food = food.id
        entry.nutrients = food.nutrients(in: mass)
    }

    private func analyze(_ text: String, into entry: inout FoodLogEntry) async throws {
        let analysis = try await services.recipes.analyze(text)
        guard analysis.mass.value > 0 else {
            throw Problem(.noIngredientsFound, "The text gives no amount of a food that is known.")
        }
        if entry.name.isEmpty { entry.name = String(text.prefix(200)) }
        entry.mass = analysis.mass
        entry.nutrients = analysis.total
        if !analysis.isComplete { entry.nutrients += NutrientProfile([:]) }
    }
}
