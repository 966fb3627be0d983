/// Checks draft meals against allergens and diets by the names of what is in them.
struct IngredientSafety {
    /// Why a meal is refused.
    struct Violation {
        var code: Finding.Code
        var message: String
    }

    let allergens: AllergenSet
    let diets: [Diet]

    /// Looks at the name of a meal and at each of its ingredients.
    func violation(in meal: DraftMeal) -> Violation? {
        guard !allergens.isEmpty || !diets.isEmpty else { return nil }
        var all = IngredientHazards()
        for name in meal.ingredients.map(\.name) + [meal.name] {
            let found = IngredientSafetyLexicon.hazards(in: name)
            if let violation = violation(found, name) { return violation }
            all.formUnion(found)
        }
        let flesh: FoodOrigins = [.meat, .poultry]
        guard diets.contains(.kosher), !all.origins.isDisjoint(with: flesh), all.origins.contains(.dairy)
        else { return nil }
        return Violation(
            code: "diet",
            message: "It joins meat and dairy, which the kosher-style diet refuses."
        )
    }

    private func violation(_ found: IngredientHazards, _ name: String) -> Violation? {
        let shown = String(name.prefix(80))
        if let allergen = found.allergens.intersection(allergens).allergens.first {
            return Violation(
                code: "allergen",
                message: "“\(shown)” holds \(allergen.displayName), an allergen to avoid."
            )
        }
        for diet in diets
        where !found.origins.isDisjoint(with: diet.refusedOrigins)
            || !found.allergens.isDisjoint(with: diet.refusedAllergens)
        {
            return Violation(code: "diet", message: "“\(shown)” does not fit the \(diet.displayName) diet.")
        }
        return nil
    }
}
