import MacroMindData
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
        var table = TextTable(.right, .left, .right, .right, .right, .right, .right, .right, .right, .left)
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
                item.costChange.map(Money.signed) ?? "",
                terminal.style(Self.groceries(item), .dim)
            )
        }
        return [terminal.style("In place of \(meal.name)", .bold)] + table.lines
    }

    /// What has to be bought more and less: `buy tofu, lime; not beef and 2 more`.
    private static func groceries(_ item: SwapAlternative) -> String {
        let parts = [("buy", item.foodsAdded), ("not", item.foodsDropped)].filter { !$0.1.isEmpty }
        return parts.map { "\($0) \(names($1))" }.joined(separator: "; ")
    }

    private static func names(_ foods: [FoodID]) -> String {
        let shown = foods.prefix(3).map { id in
            FoodTable.bundled[id].map { String($0.name.prefix { $0 != "," }) } ?? id.rawValue
        }
        let rest = foods.count - shown.count
        return shown.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
    }
}
