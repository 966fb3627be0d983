import MacroMindKit

/// What a cook has to know of a meal beside its name.
enum MealNotes {
    /// Returns notes such as `leftovers from day 1`, or an empty text.
    static func text(_ meal: PlannedMeal) -> String {
        var notes: [String] = []
        if let leftover = meal.leftover {
            notes.append("\(leftover.isFrozen ? "frozen " : "")leftovers from day \(leftover.cooked.day)")
        }
        if let servings = meal.servingsToCook {
            notes.append("cook \(Servings.text(servings)), for leftovers too")
        }
        if meal.isLocked { notes.append("🔒") }
        return notes.joined(separator: " ")
    }
}
