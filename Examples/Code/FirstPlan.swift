import MacroMindData
import MacroMindKit

/// A first plan: a person, the day's targets, a week of dishes, the shopping list.
enum FirstPlan {
    static func week() throws -> PlanResult {
        let person = try Person(sex: .female, age: .years(34), height: 168, weight: 78, activity: .light)
        let profile = Profile(
            person: person,
            goal: .cut,
            restrictions: Restrictions(allergens: AllergenSet([.peanut, .treeNut]), diets: [.vegetarian])
        )
        let targets = try TargetCalculator().targets(for: profile.targetRequest())
        let planner = try MealPlanner(catalogue: .bundled())
        return try planner.plan(PlanRequest(profile: profile, targets: targets, seed: 7), effort: .quick)
    }

    static func text(_ result: PlanResult) -> String {
        var lines: [String] = []
        for day in result.plan.days {
            lines.append("Day \(day.day): \(Int(day.nutrients.energy.value.rounded())) kcal")
            for meal in day.meals { lines.append("  \(meal.slot): \(meal.name), \(meal.servings) servings") }
        }
        lines.append("\(result.report.daysMet) of \(result.plan.days.count) days meet every target.")
        return lines.joined(separator: "\n")
    }
}
