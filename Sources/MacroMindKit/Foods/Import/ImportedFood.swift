/// What a download tells of a food, before it is checked.
struct ImportedFood {
    var reference: FoodReference
    var name: String?
    var aliases: [FoodName] = []
    /// Names of categories, the most telling first.
    var labels: [String]
    var amounts: [Nutrient: Double]
    /// Whether the amounts are for 100 ml.
    var isPerVolume = false
    /// The half step of rounding in grams of 100 g.
    var rounding = 0.0
    var portions: [FoodPortion]
    var ingredients: String?
    /// Allergens that tags add to those of the ingredients.
    var taggedAllergens: AllergenSet = []
    /// Traces that tags add.
    var taggedTraces: AllergenSet = []

    /// Checks the food and makes it.
    func outcome(_ statement: inout IngredientStatement) -> ImportOutcome {
        guard let name else {
            return quarantined(FoodImportProblem(.noName, "The food has no name with a letter."))
        }
        let kind = ImportedKind(labels: labels, name: name)
        let basis: [Nutrient] = [.energy, .protein, .fat, .carbohydrate]
        guard basis.contains(where: { amounts[$0] != nil }) else {
            return quarantined(
                FoodImportProblem(.noNutrients, "Neither energy nor a macronutrient is reported.")
            )
        }
        guard !isPerVolume || kind.isAsDenseAsWater else {
            return quarantined(
                FoodImportProblem(.perVolume, "The figures are for 100 ml, whose weight is not known.")
            )
        }
        if let problem = FoodPlausibility(rounding: rounding).problem(in: amounts) {
            return quarantined(problem)
        }
        return .food(food(name, kind, statement.read(name: name, ingredients: ingredients)))
    }

    private func food(
        _ name: String,
        _ kind: ImportedKind,
        _ found: (contains: IngredientHazards, traces: AllergenSet)
    ) -> Food {
        let contains = found.contains.allergens.union(taggedAllergens)
        return Food(
            id: FoodID(rawValue: reference.description),
            name: name,
            aliases: aliases,
            category: kind.category,
            state: kind.state,
            reference: reference,
            nutrientsPer100Grams: NutrientProfile(amounts),
            portions: portions,
            origins: OriginProfile(contains: found.contains.origins, isComplete: false),
            allergens: AllergenProfile(
                contains: contains,
                traces: found.traces.union(taggedTraces).subtracting(contains),
                isComplete: false
            ),
            aisle: kind.aisle
        )
    }

    private func quarantined(_ problem: FoodImportProblem) -> ImportOutcome {
        .quarantined(id: reference.description, name: name ?? "", problem)
    }
}
