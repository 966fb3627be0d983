extension PlannedMeal {
    /// What a cook has to know beside the recipe: who gets how much, and what is kept or warmed up.
    var cookingNotes: [String] {
        var notes: [String] = []
        if let portions { notes.append("Portions: " + portions.map(\.text).joined(separator: ", ") + ".") }
        if let leftover {
            notes.append(
                "\(leftover.isFrozen ? "Frozen leftovers" : "Leftovers") from day \(leftover.cooked.day)."
            )
        }
        if let servingsToCook {
            notes.append(
                "Cook \(servingsToCook.text) servings in all, for which the amounts are, and keep what is not eaten now."
            )
        }
        return notes
    }
}

extension EaterPortion {
    /// The eater and the portion: `Anna 1.25`.
    var text: String { "\(eater) \(servings.text)" }
}
