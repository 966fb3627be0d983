import MacroMindKit

/// A plan and its report as text for a terminal.
struct PlanText {
    private let result: PlanResult
    private let terminal: Terminal

    init(_ result: PlanResult, terminal: Terminal) {
        self.result = result
        self.terminal = terminal
    }

    var lines: [String] {
        header + zip(result.plan.days, result.report.days).flatMap { dayLines($0, report: $1) }
            + FindingsText(result.report.findings, terminal: terminal).lines
    }

    private var header: [String] {
        let report = result.report
        let targets = report.request.targets
        return [
            terminal.style("Plan for \(result.plan.days.count) days", .bold)
                + " · \(Int(targets.energy.target.value.rounded())) kcal, "
                + "\(Int(targets.protein.target.value.rounded())) g protein, "
                + "\(Int(targets.fat.target.value.rounded())) g fat, "
                + "\(Int(targets.carbohydrate.target.value.rounded())) g carbohydrate a day",
            terminal.style(
                "\(report.daysMet) of \(report.days.count) days meet every target · by \(report.generator)"
                    + " · seed \(report.request.seed)",
                .dim
            ),
        ]
    }

    private func dayLines(_ day: PlanDay, report: PlanReport.Day) -> [String] {
        let weekday = day.date.map { " · \($0.weekday.name) \($0)" } ?? ""
        return ["", terminal.style("Day \(day.day)\(weekday)", .bold, .cyan)] + mealLines(day)
            + measureLines(report)
    }

    private func mealLines(_ day: PlanDay) -> [String] {
        var table = TextTable(.left, .left, .right, .right, .right, .right, .right)
        for meal in day.meals {
            table.append(
                "  " + terminal.style(meal.slot.rawValue, .dim),
                meal.name + (meal.isLocked ? " 🔒" : ""),
                "× \(Servings.text(meal.servings))",
                "\(Int(meal.nutrients.energy.value.rounded())) kcal",
                "P \(Int(meal.nutrients.protein.value.rounded()))",
                "F \(Int(meal.nutrients.fat.value.rounded()))",
                "C \(Int(meal.nutrients.carbohydrate.value.rounded()))"
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
                "\(Int(measure.achieved.rounded()))",
                "of \(Int(measure.target.rounded())) \(unit)",
                signed(measure.residual),
                measure.isMet ? "" : terminal.style("off", .yellow)
            )
        }
        return table.lines
    }

    private func signed(_ value: Double) -> String {
        let number = Int(value.rounded())
        return number > 0 ? "+\(number)" : "\(number)"
    }
}
