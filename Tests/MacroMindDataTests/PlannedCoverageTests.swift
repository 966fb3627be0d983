import MacroMindData
import MacroMindKit
import Testing

/// Plans days for a sample of diets, pairs of allergens, energies and numbers of meals; the benchmark `coverage` plans all of them.
struct PlannedCoverageTests {
    private static let planner = Result { try MealPlanner(catalogue: .bundled()) }
    private static let diets: [Diet?] = [
        nil, .vegan, .vegetarian, .pescatarian, .halal, .glutenFree, .dairyFree,
    ]

    @Test(arguments: 0..<21)
    func `a diet and two allergens leave days on target at any energy`(sample: Int) throws {
        let energy = [1_400.0, 2_000, 3_000][sample % 3]
        let pairs = CatalogueCoverage.pairs
        let restrictions = Restrictions(
            allergens: pairs[sample * 37 % pairs.count],
            diets: Self.diets[sample % Self.diets.count].map { [$0] } ?? []
        )
        let request = PlanRequest(
            days: 2,
            slots: SlotShare.day(meals: 3 + sample / 7) ?? [],
            targets: NutritionTargets(
                energy: Kilocalories(energy),
                protein: Grams((energy * 0.18 / 4).rounded()),
                fat: Grams((energy * 0.3 / 9).rounded()),
                carbohydrate: Grams((energy * 0.52 / 4).rounded())
            ),
            restrictions: restrictions
        )
        let result = try Self.planner.get().plan(request, effort: PlanEffort(stepsPerDay: 40_000))
        #expect(result.report.daysMet == 2, "\(restrictions)")
    }
}
