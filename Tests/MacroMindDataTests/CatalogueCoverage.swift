import MacroMindKit

/// The dishes of a catalogue that a diet leaves, with the allergens for which each of them is refused.
struct CatalogueCoverage {
    /// A dish and what speaks against it.
    struct Dish {
        let recipe: ResolvedRecipe
        let refusedFor: AllergenSet
    }

    /// Every pair of two different allergens, in the order of their declaration.
    static let pairs: [AllergenSet] = Allergen.allCases.indices.flatMap { first in
        Allergen.allCases[(first + 1)...].map { AllergenSet([Allergen.allCases[first], $0]) }
    }

    private let dishes: [Dish]

    /// Asks the gate about each dish, once for the diet and once for each allergen.
    init(_ recipes: [ResolvedRecipe], diet: Diet?) {
        let dietGate = RestrictionGate(Restrictions(diets: diet.map { [$0] } ?? []))
        let gates = Allergen.allCases.map {
            ($0, RestrictionGate(Restrictions(allergens: AllergenSet($0))))
        }
        dishes = recipes.filter(dietGate.allows).map { recipe in
            Dish(
                recipe: recipe,
                refusedFor: AllergenSet(gates.filter { !$0.1.allows(recipe) }.map(\.0))
            )
        }
    }

    /// Returns the dishes for a kind of meal without the given allergens.
    func dishes(for slot: MealSlot, without allergens: AllergenSet) -> [ResolvedRecipe] {
        dishes.filter { $0.refusedFor.isDisjoint(with: allergens) && $0.recipe.recipe.slots.contains(slot) }
            .map(\.recipe)
    }

    /// Returns, over all pairs of allergens, the smallest of a figure of the dishes that are left for a kind of meal.
    func smallest(for slot: MealSlot, _ figure: ([ResolvedRecipe]) -> Int) -> Int {
        Self.pairs.map { figure(dishes(for: slot, without: $0)) }.min() ?? 0
    }
}
