/// Drops meals that make no sense or are not safe, and compares what is left with what was asked for.
struct SenseGate {
    let context: ResponseContext
    private(set) var findings: [ResponseFinding] = []
    private let safety: IngredientSafety
    /// How many meals were kept for each moment.
    private var taken: [Place: Int] = [:]

    private struct Place: Hashable {
        var slot: MealSlot
        var day: DraftDay?
    }

    init(context: ResponseContext) {
        self.context = context
        safety = IngredientSafety(allergens: context.allergens, diets: context.diets)
    }

    /// Keeps the meals that may be shown.
    mutating func keep(_ found: [FoundMeal], totals: [(calories: Double, meals: [Int])]) -> [DraftMeal] {
        for total in totals { compare(total, with: found) }
        var kept: [DraftMeal] = []
        for meal in found {
            if let problem = meal.problem {
                drop(meal, Self.reason(problem))
            } else if let reason = SenseRules.objection(to: meal.meal) {
                drop(meal, reason)
            } else if let link = DisplayRules.objection(to: meal.meal) {
                add("injection-suspected", link, meal)
                drop(meal, link)
            } else if let violation = safety.violation(in: meal.meal) {
                add(violation.code, violation.message, meal)
                drop(meal, violation.message)
            } else if fits(meal) {
                for code in meal.codes { add(code, FindingMessages.message(code), meal) }
                kept.append(meal.meal)
            }
        }
        noteMissingSlots(kept)
        return kept
    }

    private static func reason(_ problem: FoundMeal.Problem) -> String {
        switch problem {
        case .cut: "It is not known to be whole."
        case .noName: "It has no name."
        case .missingMacro: "Protein, carbohydrate or fat is missing; macros are never invented."
        case .negative: "It has a negative figure."
        }
    }

    private mutating func add(_ code: Finding.Code, _ message: String, _ meal: FoundMeal) {
        findings.append(
            ResponseFinding(Finding(code, .warning, message, path: path(meal.meal)), offset: meal.offset)
        )
    }

    private mutating func drop(_ meal: FoundMeal, _ reason: String) {
        add("dropped-meal", "A meal was dropped. " + reason, meal)
    }

    private func path(_ meal: DraftMeal) -> [String] {
        [meal.day?.rawValue, meal.mealType?.rawValue, meal.name.isEmpty ? nil : String(meal.name.prefix(80))]
            .compactMap { $0 }
    }

    /// Whether a meal was asked for and its slot is still free.
    private mutating func fits(_ meal: FoundMeal) -> Bool {
        guard !context.slots.isEmpty, let type = meal.meal.mealType else { return true }
        let asked = context.slots.filter { $0 == type }.count
        if asked == 0 {
            add("extra-meal", FindingMessages.message("extra-meal"), meal)
            return false
        }
        let place = Place(slot: type, day: meal.meal.day)
        guard taken[place, default: 0] < asked else {
            add("duplicate-slot", FindingMessages.message("duplicate-slot"), meal)
            return false
        }
        taken[place, default: 0] += 1
        return true
    }

    private mutating func noteMissingSlots(_ kept: [DraftMeal]) {
        guard !kept.isEmpty else { return }
        let days = kept.reduce(into: [DraftDay?]()) { if !$0.contains($1.day) { $0.append($1.day) } }
        for day in days {
            for slot in context.slots where !kept.contains(where: { $0.mealType == slot && $0.day == day }) {
                let finding = Finding(
                    "missing-meal",
                    .warning,
                    FindingMessages.message("missing-meal"),
                    path: [day?.rawValue, slot.rawValue].compactMap { $0 }
                )
                if !findings.contains(where: { $0.finding == finding }) {
                    findings.append(ResponseFinding(finding))
                }
            }
        }
    }

    /// Compares a stated total with the sum of the meals it is about.
    private mutating func compare(_ total: (calories: Double, meals: [Int]), with found: [FoundMeal]) {
        let whole = total.meals.allSatisfy { found[$0].problem == nil }
        let sum = total.meals.reduce(0) { $0 + found[$1].meal.calories }
        guard whole, abs(total.calories - sum) > max(30, 0.05 * sum) else { return }
        findings.append(
            ResponseFinding(Finding("total-mismatch", .warning, FindingMessages.message("total-mismatch")))
        )
    }
}
