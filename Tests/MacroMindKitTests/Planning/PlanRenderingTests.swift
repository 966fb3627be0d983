import Foundation
import Testing

@testable import MacroMindKit

/// The renderings of a plan that no search made, so that the planner may change.
struct PlanRenderingTests {
    static let hostile = #"</svg><script>alert("1")</script> & 'quoted' [link](http://x) `code` **b** | # \"#

    /// Returns a plan of one day, with a text in every place that a person or model can fill.
    static func result(naming text: String? = nil) throws -> PlanResult {
        var porridge = SampleRecipes.recipe(
            "porridge",
            "Porridge with banana",
            [.breakfast],
            ["oats": 80, "milk": 200, "banana": 100]
        )
        porridge.ingredients[0].measure = text ?? "1 cup"
        porridge.ingredients[2].preparation = text ?? "sliced"
        porridge.steps = [text ?? "Simmer the oats in the milk for 5 minutes.", "Top with the banana."]
        var dal = SampleRecipes.recipe(
            "dal",
            "Lentil dal",
            [.lunch],
            ["lentils": 90, "rice": 60, "tomato": 150]
        )
        dal.name = text ?? dal.name
        var snack = SampleRecipes.recipe("snack", "Apple", [.snack], ["apple": 180])
        snack.minutes = nil
        snack.steps = []
        let meals = [
            PlannedMeal(slot: .breakfast, recipe: try SampleRecipes.resolved(porridge), servings: 1.5),
            PlannedMeal(slot: .lunch, recipe: try SampleRecipes.resolved(dal), servings: 2),
            PlannedMeal(slot: .snack, recipe: try SampleRecipes.resolved(snack), servings: 1),
        ]
        let day = PlanDay(day: 1, date: CalendarDate("2026-01-05"), meals: meals)
        let targets = NutritionTargets(energy: 1_750, protein: 85, fat: 55, carbohydrate: 300)
        let findings = [
            Finding("day-off-target", .warning, text ?? "fat is low.", path: ["day 1", text ?? "lunch"])
        ]
        let report = PlanReport(
            generator: "planner",
            stages: [],
            request: PlanRequest(days: 1, slots: SlotShare.day(meals: 3) ?? [], targets: targets),
            days: [PlanReport.Day(day, targets: targets)],
            objective: 1.5,
            lowerBound: 0,
            findings: findings
        )
        return PlanResult(plan: MealPlan(days: [day]), report: report)
    }

    private static func html(_ result: PlanResult) -> String {
        PlanHTML(result, grocery: GroceryList(for: result.plan, foods: SampleFoods.table)).text
    }

    @Test
    func `a day as Markdown`() throws {
        try Fixture("Plans/one-day.md").expect(PlanMarkdown(try Self.result()).text)
    }

    @Test
    func `a day as a web page`() throws {
        try Fixture("Plans/one-day.html").expect(Self.html(try Self.result()))
    }

    @Test
    func `a page has every meal, food and finding, and balanced elements`() throws {
        let result = try Self.result()
        let html = Self.html(result)
        for meal in result.plan.days[0].meals {
            #expect(html.contains("</small> \(meal.name)</h3>"))
            for ingredient in meal.ingredients { #expect(html.contains("</b> \(ingredient.name)")) }
        }
        #expect(html.contains("Monday 2026-01-05"))
        #expect(html.contains("day 1 › lunch: fat is low."))
        for tag in ["html", "body", "main", "section", "article", "figure", "svg", "ul", "ol", "li", "div"] {
            let opened = html.matches(of: try Regex("<\(tag)[ >]")).count
            #expect(opened == html.matches(of: try Regex("</\(tag)>")).count, "\(tag)")
        }
    }

    @Test
    func `a page loads nothing and runs nothing`() throws {
        let html = Self.html(try Self.result())
        for word in ["<script", "http://", "https://", "<link", "<img", "<iframe", " on", "url(", "@import"] {
            let occurs = word == " on" ? html.contains(try Regex(#"\son\w+="#)) : html.contains(word)
            #expect(!occurs, "\(word)")
        }
    }

    @Test
    func `hostile text can not become markup of a page`() throws {
        let html = Self.html(try Self.result(naming: Self.hostile))
        #expect(!html.contains("<script"))
        #expect(!html.contains(#"alert("1")"#))
        #expect(
            html.contains(
                "&lt;/svg&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;quoted&#39;"
            )
        )
        let plain = Self.html(try Self.result())
        func tags(_ text: String) throws -> [String] {
            text.matches(of: try Regex("</?[a-z]+")).map { String(text[$0.range]) }
        }
        #expect(
            try tags(html).filter { $0 != "<small" && $0 != "</small" }
                == tags(plain).filter { $0 != "<small" && $0 != "</small" }
        )
    }

    @Test
    func `hostile text can not become markup of a document`() throws {
        let text = PlanMarkdown(try Self.result(naming: "x\n# Heading\n" + Self.hostile)).text
        let plain = PlanMarkdown(try Self.result()).text
        func headings(_ text: String) -> Int { text.split(separator: "\n").count { $0.hasPrefix("#") } }
        #expect(headings(text) == headings(plain))
        #expect(text.contains(##"x \# Heading \</svg\>\<script\>"##))
        #expect(text.contains(##"\[link\](http://x) \`code\` \*\*b\*\* \| \# \\"##))
        #expect(text.split(separator: "\n").count == plain.split(separator: "\n").count)
    }

    @Test
    func `charts show each day, what is met, and have a text for those who do not see them`() throws {
        let report = try Self.result().report
        let html = PlanCharts(report).html
        #expect(html.matches(of: try Regex("<figure")).count == 4)
        #expect(
            html.contains("aria-label=\"Energy: day 1 \(Grams(report.days[0].energy.achieved).whole) kcal\"")
        )
        let bars = html.matches(of: try Regex("class=\"bar( off)?\""))
        #expect(bars.count == 4)
        let day = report.days[0]
        let misses = [day.energy, day.protein, day.fat, day.carbohydrate].count { !$0.isMet }
        #expect(html.matches(of: try Regex("class=\"bar off\"")).count == misses)
        #expect(misses > 0 && misses < 4)
        #expect(!html.contains("nan") && !html.contains("inf"))
    }

    @Test
    func `an empty plan has empty charts`() throws {
        var report = try Self.result().report
        report.days = []
        let html = PlanCharts(report).html
        #expect(!html.contains("nan") && !html.contains("inf") && !html.contains("class=\"bar"))
    }

    @Test(arguments: [
        ("", ""), ("plain", "plain"), ("<b>&\"'", "&lt;b&gt;&amp;&quot;&#39;"), ("&amp;", "&amp;amp;"),
        ("é👩‍🌾", "é👩‍🌾"), ("<\u{301}script>", "&lt;\u{301}script&gt;"),
    ])
    func `every character with a meaning in HTML is escaped`(text: String, expected: String) {
        #expect(Array(text.htmlEscaped.unicodeScalars) == Array(expected.unicodeScalars))
    }
}
