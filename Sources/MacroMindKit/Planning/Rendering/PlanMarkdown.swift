/// A plan as a Markdown document: the week at a glance, then each day with its dishes, amounts and steps.
///
/// - Complexity: Linear in the size of the plan.
public struct PlanMarkdown: Sendable {
    /// The document, which ends with a line break.
    public let text: String

    /// Renders a plan.
    ///
    /// - Parameter result: The plan and its report.
    public init(_ result: PlanResult) {
        var lines = ["# Meal plan", ""]
        lines += Self.overview(result)
        for day in result.plan.days { lines += Self.day(day) }
        lines += Self.findings(result.report.findings)
        text = lines.joined(separator: "\n") + "\n"
    }

    /// Renders the plans of a household: a table for each eater, then what is cooked.
    ///
    /// - Parameter household: The plans.
    public init(_ household: HouseholdResult) {
        let count = household.eaters.count
        var lines = ["# Meal plan for \(count) eater\(count == 1 ? "" : "s")", ""]
        for eater in household.eaters {
            lines += ["## \(Self.escaped(eater.name))", ""] + Self.overview(eater.result) + [""]
        }
        lines.removeLast()
        for day in household.table.days { lines += Self.day(day) }
        lines += Self.findings(household.findings)
        text = lines.joined(separator: "\n") + "\n"
    }

    private static func overview(_ result: PlanResult) -> [String] {
        let targets = result.report.request.targets
        let count = result.report.days.count
        let meet = count == 1 ? "day meets" : "days meet"
        var lines = [
            "Aims at \(targets.energy.target.whole) kcal, \(targets.protein.target.whole) g protein, "
                + "\(targets.fat.target.whole) g fat and \(targets.carbohydrate.target.whole) g carbohydrate a day.",
            "\(result.report.daysMet) of \(count) \(meet) every target.",
            "",
            "| Day | Energy (kcal) | Protein (g) | Fat (g) | Carbohydrate (g) | Met |",
            "| --- | ---: | ---: | ---: | ---: | --- |",
        ]
        for day in result.report.days {
            let figures = [day.energy, day.protein, day.fat, day.carbohydrate]
                .map { Grams($0.achieved).whole }.joined(separator: " | ")
            lines.append("| \(day.day) | \(figures) | \(day.isMet ? "yes" : "no") |")
        }
        return lines
    }

    private static func day(_ day: PlanDay) -> [String] {
        let date = day.date.map { ", \($0.weekday.name) \($0)" } ?? ""
        return ["", "## Day \(day.day)\(date)"] + day.meals.flatMap(meal)
    }

    private static func meal(_ meal: PlannedMeal) -> [String] {
        let minutes = meal.minutes.map { " · \($0) \($0 == 1 ? "minute" : "minutes")" } ?? ""
        var lines = [
            "", "### \(meal.slot.displayName): \(escaped(meal.name))", "",
            "\(meal.servings.text) serving\(meal.servings == 1 ? "" : "s") · \(meal.nutrients.energy.whole) kcal · "
                + "\(meal.nutrients.protein.whole) g protein · \(meal.nutrients.fat.whole) g fat · "
                + "\(meal.nutrients.carbohydrate.whole) g carbohydrate"
                + minutes,
            "",
        ]
        for note in meal.cookingNotes { lines += ["*\(escaped(note))*", ""] }
        for ingredient in meal.foodsToCook {
            let measure = ingredient.measure.map { " (\($0))" } ?? ""
            let preparation = ingredient.preparation.map { ", \($0)" } ?? ""
            lines.append(
                escaped("- \(ingredient.mass.whole) g \(ingredient.name)\(measure)\(preparation)")
            )
        }
        if !meal.steps.isEmpty {
            lines.append("")
            for (index, step) in meal.steps.enumerated() { lines.append("\(index + 1). \(escaped(step))") }
        }
        return lines
    }

    private static func findings(_ findings: [Finding]) -> [String] {
        guard !findings.isEmpty else { return [] }
        return ["", "## To know", ""]
            + findings.map { finding in
                let place = finding.path.isEmpty ? "" : finding.path.joined(separator: " › ") + ": "
                return escaped("- \(place)\(finding.message)")
            }
    }

    /// Returns the text with the characters that Markdown would read as markup made harmless.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for (index, character) in text.enumerated() {
            let isBullet = index == 0 && character == "-"
            if !isBullet, "\\`*_[]<>|#".contains(character) { result.append("\\") }
            result.append(character.isNewline ? " " : character)
        }
        return result
    }
}
