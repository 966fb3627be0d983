import MacroMindData
import MacroMindKit

@main
enum PlanAWeek {
    static func main() throws {
        let person = try Person(sex: .female, age: .years(34), height: 168, weight: 78, activity: .light)
        let profile = Profile(
            person: person,
            goal: .cut,
            restrictions: Restrictions(allergens: AllergenSet([.peanut, .treeNut]), diets: [.vegetarian])
        )
        let targets = try TargetCalculator().targets(for: profile.targetRequest())
        let planner = try MealPlanner(catalogue: .bundled())
        let result = try planner.plan(
            PlanRequest(profile: profile, targets: targets, seed: 7),
            effort: .quick
        )

        for day in result.plan.days {
            print("Day \(day.day): \(Int(day.nutrients.energy.value.rounded())) kcal")
            for meal in day.meals { print("  \(meal.slot): \(meal.name), \(meal.servings) servings") }
        }
        print("\(result.report.daysMet) of \(result.plan.days.count) days meet every target.")
    }
}
