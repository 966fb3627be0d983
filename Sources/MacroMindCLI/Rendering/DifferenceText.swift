import MacroMindKit

/// The difference of two plans as text for a terminal.
struct DifferenceText {
    private let difference: PlanDifference
    private let terminal: Terminal

    init(_ difference: PlanDifference, terminal: Terminal) {
        self.difference = difference
        self.terminal = terminal
    }

    var lines: [String] {
        guard !difference.isEmpty else { return ["Nothing changes."] }
        return [header] + mealLines + groceryLines
    }

    private var header: String {
        let parts = [
            Self.count(difference.dishesChanged, "dish", "dishes"),
            Self.count(difference.portionsChanged, "portion", "portions"),
        ]
        let minutes = difference.minutesChange
        let time = minutes == 0 ? "" : " · \(Double(minutes).signedWhole) min in the kitchen"
        let money = difference.costChange.map { $0 == 0 ? "" : " · \(Money.signed($0)) of food" } ?? ""
        return terminal.style("Changed: " + parts.joined(separator: ", "), .bold) + time + money
    }

    private var mealLines: [String] {
        var table = TextTable(.left, .left, .left, .left, .right, .right)
        for change in difference.changes {
            table.append(
                "  day \(change.place.day)",
                terminal.style(change.slot.rawValue, .dim),
                change.before.map(Self.dish) ?? "nothing",
                "→ " + after(change),
                "\(change.energyChange.value.signedWhole) kcal",
                "P \(change.proteinChange.value.signedWhole)"
            )
        }
        return table.lines
    }

    private func after(_ change: MealChange) -> String {
        guard let dish = change.after else { return "nothing" }
        let note = dish.leftoverOf.map { ", left from day \($0.day)" } ?? ""
        return (change.isPortionOnly ? "× \(Servings.text(dish.servings))" : Self.dish(dish)) + note
    }

    private static func dish(_ dish: MealChange.Dish) -> String {
        "\(dish.name) × \(Servings.text(dish.servings))"
    }

    private var groceryLines: [String] {
        let parts = [
            ("More to buy", difference.groceries.filter { $0.change > 0 }),
            ("Less to buy", difference.groceries.filter { $0.change < 0 }),
        ]
        return parts.filter { !$0.1.isEmpty }.map { title, changes in
            let items = changes.map { "\(Masses.text(Grams(abs($0.change.value)))) \($0.name)" }
            return "  " + terminal.style(title + ": ", .dim) + items.joined(separator: ", ")
        }
    }

    private static func count(_ count: Int, _ one: String, _ many: String) -> String {
        "\(count) \(count == 1 ? one : many)"
    }
}
