import MacroMindKit

/// A plan and its report as text for a terminal.
struct PlanText {
    private let result: PlanResult
    private let terminal: Terminal
    private let showsNutrients: Bool

    init(_ result: PlanResult, terminal: Terminal, showsNutrients: Bool = false) {
        self.result = result
        self.terminal = terminal
        self.showsNutrients = showsNutrients
    }

    var lines: [String] {
        header + zip(result.plan.days, result.report.days).flatMap { dayLines($0, report: $1) }
            + nutrientLines + FindingsText(result.report.findings, terminal: terminal).lines
    }

    private var nutrientLines: [String] {
        result.report.nutrients.map {
            NutrientText($0, showsAll: showsNutrients, terminal: terminal).lines
        } ?? []
    }

    private var header: [String] {
        let report = result.report
        let targets = report.request.targets
        let title = "Plan for " + Counted.text(result.plan.days.count, "day")
        let lines = [
            terminal.style(title, .bold)
                + " · \(targets.energy.target.value.whole) kcal, "
                + "\(targets.protein.target.value.whole) g protein, "
                + "\(targets.fat.target.value.whole) g fat, "
                + "\(targets.carbohydrate.target.value.whole) g carbohydrate a day",
            terminal.style(
                Counted.daysMet(report.daysMet, of: report.days.count) + " · by \(report.generator)"
                    + " · seed \(report.request.seed)",
                .dim
            ),
        ]
        return lines + (spending.isEmpty ? [] : [terminal.style(spending, .dim)])
    }

    /// Time and money, and the energy of all days where they differ.
    private var spending: String {
        let report = result.report
        var parts: [String] = []
        if let minutes = report.kitchenMinutes {
            parts.append(Counted.text(minutes, "minute") + " in the kitchen")
        }
        if let cost = report.cost { parts.append("about \(Money.text(cost)) of food") }
        if !report.request.dayTargets.isEmpty {
            parts.append("days differ; together \(report.request.energyOfAllDays.value.whole) kcal")
        }
        return parts.joined(separator: " · ")
    }

    private func dayLines(_ day: PlanDay, report: PlanReport.Day) -> [String] {
        let weekday = day.date.map { " · \($0.weekday.name) \($0)" } ?? ""
        return ["", terminal.style("Day \(day.day)\(weekday)", .bold, .cyan)] + mealLines(day)
            + measureLines(report)
    }

    private func mealLines(_ day: PlanDay) -> [String] {
        var table = TextTable(.left, .left, .right, .right, .right, .right, .right, .left)
        for meal in day.meals {
            table.append(
                "  " + terminal.style(meal.slot.rawValue, .dim),
                meal.name,
                "× \(Servings.text(meal.servings))",
                "\(meal.nutrients.energy.value.whole) kcal",
                "P \(meal.nutrients.protein.value.whole)",
                "F \(meal.nutrients.fat.value.whole)",
                "C \(meal.nutrients.carbohydrate.value.whole)",
                terminal.style(MealNotes.text(meal), .dim)
            )
        }
        return table.lines
    }

    private func measureLines(_ report: PlanReport.Day) -> [String] {
        var table = TextTable(.left, .left, .right, .left, .right, .right)
        for (name, unit, measure) in [
            ("energy", "kcal", report.energy), ("protein", "g", report.protein), ("fat", "g", report.fat),
            ("carbs", "g", report.carbohydrate),
        ] {
            table.append(
                "  " + terminal.style(name, .dim),
                terminal.style(
                    Bar.text(measure.achieved, of: measure.target),
                    measure.isMet ? .green : .yellow
                ),
                "\(measure.achieved.whole)",
                "of \(measure.target.whole) \(unit)",
                measure.residual.signedWhole,
                measure.isMet ? "" : terminal.style("off", .yellow)
            )
        }
        return table.lines
    }
}
