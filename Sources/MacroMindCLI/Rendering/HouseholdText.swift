import MacroMindData
import MacroMindKit

/// The plans of a household as text for a terminal.
struct HouseholdText {
    private let result: HouseholdResult
    private let terminal: Terminal
    private let showsNutrients: Bool

    init(_ result: HouseholdResult, terminal: Terminal, showsNutrients: Bool = false) {
        self.result = result
        self.terminal = terminal
        self.showsNutrients = showsNutrients
    }

    var lines: [String] {
        header + result.table.days.enumerated().flatMap { dayLines($0.element, at: $0.offset) }
            + nutrientLines + FindingsText(result.findings, terminal: terminal).lines
    }

    private var nutrientLines: [String] {
        result.eaters.flatMap { eater in
            let report = eater.report.nutrients
            let lines =
                report.map { NutrientText($0, showsAll: showsNutrients, terminal: terminal).lines } ?? []
            return lines.isEmpty ? [] : ["", terminal.style(eater.name, .bold, .cyan)] + lines.dropFirst()
        }
    }

    private var header: [String] {
        let table = result.table
        let days = Counted.text(table.days.count, "day")
        let title = "Plan for \(days) and \(Counted.text(result.eaters.count, "eater"))"
        let cost = Money.text(PurchaseTable.bundled.cents(of: table))
        var lines = [
            terminal.style(title, .bold)
                + " · \(Counted.text(table.kitchenMinutes, "minute")) in the kitchen · about \(cost) of food"
        ]
        var rows = TextTable(.left, .left, .left)
        for eater in result.eaters {
            let targets = eater.report.request.targets
            rows.append(
                "  " + eater.name,
                "\(targets.energy.target.value.whole) kcal, P \(targets.protein.target.value.whole), "
                    + "F \(targets.fat.target.value.whole), C \(targets.carbohydrate.target.value.whole)",
                terminal.style(
                    Counted.daysMet(eater.report.daysMet, of: eater.report.days.count),
                    .dim
                )
            )
        }
        lines += rows.lines
        return lines
    }

    private func dayLines(_ day: PlanDay, at place: Int) -> [String] {
        let weekday = day.date.map { " · \($0.weekday.name) \($0)" } ?? ""
        return ["", terminal.style("Day \(day.day)\(weekday)", .bold, .cyan)] + mealLines(day)
            + eaterLines(at: place)
    }

    private func mealLines(_ day: PlanDay) -> [String] {
        var table = TextTable(.left, .left, .right, .left, .left)
        for meal in day.meals {
            let portions = (meal.portions ?? []).map { "\($0.eater) \(Servings.text($0.servings))" }
            table.append(
                "  " + terminal.style(meal.slot.rawValue, .dim),
                meal.name,
                "× \(Servings.text(meal.servings))",
                portions.joined(separator: " · "),
                terminal.style(MealNotes.text(meal), .dim)
            )
        }
        return table.lines
    }

    private func eaterLines(at place: Int) -> [String] {
        var table = TextTable(.left, .left, .right, .left, .right, .right, .right, .left)
        for eater in result.eaters where eater.report.days.indices.contains(place) {
            let day = eater.report.days[place]
            table.append(
                "  " + terminal.style(eater.name, .dim),
                terminal.style(
                    Bar.text(day.energy.achieved, of: day.energy.target),
                    day.isMet ? .green : .yellow
                ),
                "\(day.energy.achieved.whole)",
                "of \(day.energy.target.whole) kcal",
                "P \(day.protein.achieved.whole)",
                "F \(day.fat.achieved.whole)",
                "C \(day.carbohydrate.achieved.whole)",
                day.isMet ? "" : terminal.style("off", .yellow)
            )
        }
        return table.lines
    }
}
