/// A plan as one self-contained web page with charts, for wide and narrow windows, light and dark, and for print.
///
/// The page loads nothing from elsewhere and runs no script. Text from recipes is escaped.
///
/// - Complexity: Linear in the size of the plan.
public struct PlanHTML: Sendable {
    /// The page, which ends with a line break.
    public let text: String

    /// Renders a plan.
    ///
    /// - Parameters:
    ///   - result: The plan and its report.
    ///   - grocery: The shopping list to add, or nothing.
    public init(_ result: PlanResult, grocery: GroceryList? = nil) {
        text = Self.page(
            title: "Meal plan for \(result.plan.days.count) days",
            header: Self.summary(result.report),
            main: """
                \(PlanCharts(result.report).html)
                \(zip(result.plan.days, result.report.days).map { Self.day($0, report: $1) }.joined(separator: "\n"))
                \(grocery.map(Self.groceryList) ?? "")
                \(Self.findings(result.report.findings))
                """
        )
    }

    /// Renders the plans of a household: charts for each eater, then what is cooked.
    ///
    /// - Parameters:
    ///   - household: The plans.
    ///   - grocery: The shopping list to add, or nothing.
    public init(_ household: HouseholdResult, grocery: GroceryList? = nil) {
        let eaters = household.eaters.map { eater in
            "<section><h2>\(eater.name.htmlEscaped)</h2>\(Self.summary(eater.report))\(PlanCharts(eater.report).html)</section>"
        }
        let title = "Meal plan for \(household.table.days.count) days and \(household.eaters.count) eaters"
        text = Self.page(
            title: title,
            header: "",
            main: """
                \(eaters.joined(separator: "\n"))
                \(household.table.days.map { Self.day($0, report: nil) }.joined(separator: "\n"))
                \(grocery.map(Self.groceryList) ?? "")
                \(Self.findings(household.findings))
                """
        )
    }

    private static func page(title: String, header: String, main: String) -> String {
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(title)</title>
        <style>\(PlanStyleSheet.text)</style>
        </head>
        <body>
        <header>
        <h1>\(title)</h1>
        \(header)
        </header>
        <main>
        \(main)
        </main>
        </body>
        </html>

        """
    }

    private static func summary(_ report: PlanReport) -> String {
        let targets = report.request.targets
        let cards = [
            ("Energy", "\(targets.energy.target.whole) kcal"),
            ("Protein", "\(targets.protein.target.whole) g"),
            ("Fat", "\(targets.fat.target.whole) g"),
            ("Carbohydrate", "\(targets.carbohydrate.target.whole) g"),
            ("Days on target", "\(report.daysMet) of \(report.days.count)"),
        ]
        let items = cards.map { "<div><dt>\($0)</dt><dd>\($1)</dd></div>" }.joined()
        return "<dl class=\"cards\">\(items)</dl>"
    }

    private static func day(_ day: PlanDay, report: PlanReport.Day?) -> String {
        let date = day.date.map { " <small>\($0.weekday.name) \($0)</small>" } ?? ""
        return """
            <section class="day">
            <h2>Day \(day.day)\(date)\(report.map(status) ?? "")</h2>\(report.map(totals) ?? "")
            <div class="meals">
            \(day.meals.map(meal).joined(separator: "\n"))
            </div>
            </section>
            """
    }

    private static func status(_ report: PlanReport.Day) -> String {
        let text = report.isMet ? "on target" : "off target"
        return " <span class=\"\(report.isMet ? "met" : "off")\">\(text)</span>"
    }

    private static func totals(_ report: PlanReport.Day) -> String {
        "\n<p class=\"totals\">\(Grams(report.energy.achieved).whole) kcal · "
            + "\(Grams(report.protein.achieved).whole) g protein · \(Grams(report.fat.achieved).whole) g fat · "
            + "\(Grams(report.carbohydrate.achieved).whole) g carbohydrate</p>"
    }

    private static func meal(_ meal: PlannedMeal) -> String {
        let ingredients = meal.foodsToCook.map { ingredient in
            let measure = ingredient.measure.map { " <small>\($0.htmlEscaped)</small>" } ?? ""
            let preparation = ingredient.preparation.map { ", \($0.htmlEscaped)" } ?? ""
            return
                "<li><b>\(ingredient.mass.whole) g</b> \(ingredient.name.htmlEscaped)\(preparation)\(measure)</li>"
        }
        let notes = meal.cookingNotes.map { "<p><em>\($0.htmlEscaped)</em></p>" }
        let steps = meal.steps.map { "<li>\($0.htmlEscaped)</li>" }
        return """
            <article>
            <h3><small>\(meal.slot.displayName)</small> \(meal.name.htmlEscaped)</h3>
            <p>\(meal.nutrients.energy.whole) kcal · P \(meal.nutrients.protein.whole) · \
            F \(meal.nutrients.fat.whole) · C \(meal.nutrients.carbohydrate.whole) · \(meal.minutes.map { "\($0) min · " } ?? "")\
            \(meal.servings.text) serving\(meal.servings == 1 ? "" : "s")</p>\(notes.joined())
            <details><summary>Ingredients and steps</summary>
            <ul>\(ingredients.joined())</ul>
            <ol>\(steps.joined())</ol>
            </details>
            </article>
            """
    }

    private static func groceryList(_ list: GroceryList) -> String {
        var parts = list.aisles.map { (heading: $0.aisle.heading, items: $0.items) }
        if !list.staples.isEmpty { parts.append(("Probably at home", list.staples)) }
        let sections = parts.map { part in
            "<div><h3>\(part.heading)</h3><ul>\(part.items.map(groceryItem).joined())</ul></div>"
        }
        let cost = list.cost.map { "<p>About \(MealPlanner.money($0)) dollars</p>" } ?? ""
        return
            "<section class=\"grocery\"><h2>Shopping list</h2>\(cost)<div>\(sections.joined())</div></section>"
    }

    private static func groceryItem(_ item: GroceryList.Item) -> String {
        let purchase = item.purchase.map { " <small>\($0.htmlEscaped)</small>" } ?? ""
        let mass = GroceryList.Item.text(item.toBuy)
        return "<li><b>\(mass)</b> \(item.shoppingName.htmlEscaped)\(purchase)</li>"
    }

    private static func findings(_ findings: [Finding]) -> String {
        guard !findings.isEmpty else { return "" }
        let items = findings.map { finding in
            let place = finding.path.isEmpty ? "" : finding.path.joined(separator: " › ") + ": "
            return "<li class=\"\(finding.severity.rawValue)\">\((place + finding.message).htmlEscaped)</li>"
        }
        return "<section><h2>To know</h2><ul class=\"findings\">\(items.joined())</ul></section>"
    }
}
