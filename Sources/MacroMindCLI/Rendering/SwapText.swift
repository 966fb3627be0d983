import MacroMindKit

/// Ranked alternatives as text for a terminal.
struct SwapText {
    private let alternatives: [SwapAlternative]
    private let meal: PlannedMeal
    private let terminal: Terminal

    init(_ alternatives: [SwapAlternative], of meal: PlannedMeal, terminal: Terminal) {
        self.alternatives = alternatives
        self.meal = meal
        self.terminal = terminal
    }

    var lines: [String] {
        guard !alternatives.isEmpty else {
            return ["No other dish may take the place of \(meal.name) under the restrictions."]
        }
        var table = TextTable(.right, .left, .right, .right, .right, .right, .right, .right, .left)
        for (index, item) in alternatives.enumerated() {
            table.append(
                "  \(index + 1)",
                item.name,
                "× \(Servings.text(item.servings))",
                "\(item.energyChange.value.signedWhole) kcal",
                "P \(item.proteinChange.value.signedWhole)",
                "F \(item.fatChange.value.signedWhole)",
                "C \(item.carbohydrateChange.value.signedWhole)",
                item.minutesChange.map { "\($0 > 0 ? "+" : "")\($0) min" } ?? "",
                terminal.style("\(item.foodsAdded.count) more foods, \(item.foodsDropped.count) fewer", .dim)
            )
        }
        return [terminal.style("In place of \(meal.name)", .bold)] + table.lines
    }
}
