import MacroMindData
import MacroMindKit

/// Plans a week for every diet, pair of allergens, energy and number of meals, and tells what comes out.
///
/// Run it with `Benchmarks coverage`; the table stands in `Documentation/coverage.md`.
enum PlannedCoverage {
    private static let diets: [Diet?] = [
        nil, .vegan, .vegetarian, .pescatarian, .halal, .glutenFree, .dairyFree,
    ]
    private static let energies: [Double] = [1_400, 2_000, 3_000]
    private static let meals = 3...5
    private static let days = 7

    private static let pairs: [AllergenSet] = Allergen.allCases.indices.flatMap { first in
        Allergen.allCases[(first + 1)...].map { AllergenSet([Allergen.allCases[first], $0]) }
    }

    /// What the plans of one row of the table came to.
    private struct Row {
        var plans = 0
        var daysMet = 0
        var fewest = Int.max
        var worst = "–"

        mutating func add(_ plan: PlanResult?, _ name: String) {
            let met = plan?.report.daysMet ?? -1
            plans += plan == nil ? 0 : 1
            daysMet += max(0, met)
            guard met < fewest else { return }
            fewest = met
            worst = name
        }
    }

    static func run() throws {
        let planner = try MealPlanner(catalogue: .bundled())
        print("| diet | kcal | meals | weeks planned | days on target | worst pair | its days on target |")
        print("| --- | ---: | ---: | ---: | ---: | --- | ---: |")
        for diet in diets {
            for energy in energies {
                for count in meals { print(line(diet, energy, count, row(planner, diet, energy, count))) }
            }
        }
    }

    private static func row(_ planner: MealPlanner, _ diet: Diet?, _ energy: Double, _ count: Int) -> Row {
        var row = Row()
        for pair in pairs {
            let request = PlanRequest(
                days: days,
                slots: SlotShare.day(meals: count) ?? [],
                targets: targets(energy),
                restrictions: Restrictions(allergens: pair, diets: diet.map { [$0] } ?? [])
            )
            let name = pair.allergens.map(\.displayName).joined(separator: ", ")
            row.add(try? planner.plan(request, effort: .quick), name)
        }
        return row
    }

    /// Energy from protein, fat and carbohydrate as 18, 30 and 52 %.
    private static func targets(_ energy: Double) -> NutritionTargets {
        NutritionTargets(
            energy: Kilocalories(energy),
            protein: Grams((energy * 0.18 / 4).rounded()),
            fat: Grams((energy * 0.3 / 9).rounded()),
            carbohydrate: Grams((energy * 0.52 / 4).rounded())
        )
    }

    private static func line(_ diet: Diet?, _ energy: Double, _ count: Int, _ row: Row) -> String {
        let share = 1_000 * Double(row.daysMet) / Double(max(1, pairs.count * days))
        let worst = row.fewest < 0 ? "no plan" : "\(row.fewest) of \(days)"
        let name = diet?.displayName ?? "none"
        return "| \(name) | \(Int(energy)) | \(count) | \(row.plans) of \(pairs.count) "
            + "| \(share.rounded() / 10) % | \(row.worst) | \(worst) |"
    }
}
