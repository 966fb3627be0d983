import MacroMindData
import MacroMindKit
import Testing

struct CoverageTests {
    private static let diets: [Diet?] = [
        nil, .vegan, .vegetarian, .pescatarian, .halal, .glutenFree, .dairyFree,
    ]

    @Test(arguments: diets)
    func `any two allergens leave enough dishes for each meal of a varied week`(diet: Diet?) throws {
        let coverage = CatalogueCoverage(try RecipeCatalogue.bundled().recipes, diet: diet)
        for (slot, least) in [(MealSlot.breakfast, 7), (.lunch, 10), (.dinner, 10), (.snack, 8)] {
            for pair in CatalogueCoverage.pairs {
                let count = coverage.dishes(for: slot, without: pair).count
                #expect(count >= least, "\(slot) without \(pair.allergens)")
            }
        }
    }

    @Test(arguments: diets)
    func `what is left has many main ingredients, and dishes rich in protein and poor in fat`(
        diet: Diet?
    ) throws {
        let coverage = CatalogueCoverage(try RecipeCatalogue.bundled().recipes, diet: diet)
        for slot in MealSlot.allCases {
            #expect(coverage.smallest(for: slot, Self.mains) >= 10, "\(slot)")
            #expect(coverage.smallest(for: slot, Self.richInProtein) >= 4, "\(slot)")
            #expect(coverage.smallest(for: slot, Self.poorInFat) >= 8, "\(slot)")
        }
    }

    @Test(
        arguments: CatalogueCoverage.pairs.enumerated().filter { $0.offset.isMultiple(of: 13) }.map(\.element)
    )
    func `the gate for two allergens refuses what either refuses`(pair: AllergenSet) throws {
        let recipes = try RecipeCatalogue.bundled().recipes
        let gate = RestrictionGate(Restrictions(allergens: pair, diets: [.vegetarian]))
        let coverage = CatalogueCoverage(recipes, diet: .vegetarian)
        for slot in MealSlot.allCases {
            let expected = recipes.filter { $0.recipe.slots.contains(slot) && gate.allows($0) }
            #expect(coverage.dishes(for: slot, without: pair).map(\.id) == expected.map(\.id))
        }
    }

    private static func mains(_ dishes: [ResolvedRecipe]) -> Int {
        Set(dishes.compactMap(\.recipe.main)).count
    }

    /// Dishes with at least a fifth of their energy from protein.
    private static func richInProtein(_ dishes: [ResolvedRecipe]) -> Int {
        dishes.count { $0.nutrientsPerServing.protein.value * 4 >= 0.2 * $0.nutrientsPerServing.energy.value }
    }

    /// Dishes with at most a quarter of their energy from fat.
    private static func poorInFat(_ dishes: [ResolvedRecipe]) -> Int {
        dishes.count { $0.nutrientsPerServing.fat.value * 9 <= 0.25 * $0.nutrientsPerServing.energy.value }
    }
}
