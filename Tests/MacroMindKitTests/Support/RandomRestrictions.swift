import MacroMindKit

/// Makes restrictions for properties over seeds.
enum RandomRestrictions {
    static func make(_ generator: inout SeededGenerator) -> Restrictions {
        Restrictions(
            allergens: AllergenSet(
                Allergen.allCases.shuffled(using: &generator).prefix(Int.random(in: 0...2, using: &generator))
            ),
            diets: Array(
                Diet.allCases.shuffled(using: &generator).prefix(Int.random(in: 0...1, using: &generator))
            ),
            excludedFoods: Int.random(in: 0..<3, using: &generator) == 0 ? ["rice"] : [],
            excludedTerms: Int.random(in: 0..<3, using: &generator) == 0 ? ["mushroom"] : [],
            refusesTraces: Bool.random(using: &generator)
        )
    }
}
