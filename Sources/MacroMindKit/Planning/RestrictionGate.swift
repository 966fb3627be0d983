/// Decides from ingredients whether a food or dish may be eaten under restrictions; it fails closed.
///
/// The same gate stands behind every generator: the planner, a language model's dishes, swaps, imports and the coach. A food
/// whose making is not known for sure is refused to anybody whom it could harm.
///
/// - Complexity: Deciding a dish is linear in its ingredients and in the number of excluded words.
public struct RestrictionGate: Sendable {
    /// The restrictions that the gate enforces.
    public let restrictions: Restrictions
    private let terms: [FoodTerm]

    /// Creates a gate.
    public init(_ restrictions: Restrictions) {
        self.restrictions = restrictions
        terms = restrictions.excludedTerms.compactMap(FoodTerm.init)
    }

    /// Returns whether a dish may be eaten.
    public func allows(_ recipe: ResolvedRecipe) -> Bool { violations(of: recipe).isEmpty }

    /// Returns every reason why a dish is refused; empty when it may be eaten.
    public func violations(of recipe: ResolvedRecipe) -> [RestrictionViolation] {
        var result = recipe.items.flatMap { violations(of: $0.food) }
        if restrictions.diets.contains(.kosher), let food = meatBesideDairy(in: recipe) {
            result.append(RestrictionViolation(restriction: "diet:kosher", food: food, certainty: .certain))
        }
        return result
    }

    /// Returns every reason why a food is refused; empty when it may be eaten.
    public func violations(of food: Food) -> [RestrictionViolation] {
        allergenViolations(of: food) + dietViolations(of: food) + exclusionViolations(of: food)
    }

    private func allergenViolations(of food: Food) -> [RestrictionViolation] {
        restrictions.allergens.allergens.compactMap { allergen in
            let set = AllergenSet(allergen)
            let certainty: RestrictionViolation.Certainty
            if food.allergens.contains.isSuperset(of: set) {
                certainty = .certain
            } else if !food.allergens.isComplete {
                certainty = .unknown
            } else if restrictions.refusesTraces, food.allergens.traces.isSuperset(of: set) {
                certainty = .traces
            } else {
                return nil
            }
            return RestrictionViolation(
                restriction: "allergen:\(allergen.rawValue)",
                food: food.id,
                certainty: certainty
            )
        }
    }

    private func dietViolations(of food: Food) -> [RestrictionViolation] {
        restrictions.diets.compactMap { diet in
            let certainty: RestrictionViolation.Certainty
            let refusesNothing = diet.refusedOrigins.isEmpty && diet.refusedAllergens.isEmpty
            if refusesNothing { return nil }
            if !food.allergens.contains.isDisjoint(with: diet.refusedAllergens)
                || !food.origins.contains.isDisjoint(with: diet.refusedOrigins)
            {
                certainty = .certain
            } else if (!food.origins.isComplete && !diet.refusedOrigins.isEmpty)
                || (!food.allergens.isComplete && diet == .glutenFree)
            {
                certainty = .unknown
            } else {
                return nil
            }
            return RestrictionViolation(
                restriction: "diet:\(diet.rawValue)",
                food: food.id,
                certainty: certainty
            )
        }
    }

    private func exclusionViolations(of food: Food) -> [RestrictionViolation] {
        let byName = terms.filter { $0.matches(food) }.map(\.text)
        let byID = restrictions.excludedFoods.contains(food.id) ? [food.id.rawValue] : []
        return (byID + byName).map {
            RestrictionViolation(restriction: "exclude:\($0)", food: food.id, certainty: .certain)
        }
    }

    private func meatBesideDairy(in recipe: ResolvedRecipe) -> FoodID? {
        guard recipe.origins.contains.contains(.dairy) else { return nil }
        return recipe.items.first { !$0.food.origins.contains.isDisjoint(with: [.meat, .poultry]) }?.food.id
    }
}
