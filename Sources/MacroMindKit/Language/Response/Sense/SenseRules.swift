/// The limits beyond which a meal's figures cannot be meant.
enum SenseRules {
    /// The most energy a meal may state, in kilocalories.
    static let mostEnergy = 5000.0
    /// The most of one macro a meal may state, in grams.
    static let mostMacro = 500.0

    /// Says what speaks against a meal's figures, if anything does.
    static func objection(to meal: DraftMeal) -> String? {
        let macros = [meal.protein, meal.carbs, meal.fat]
        if ([meal.calories] + macros).contains(where: { !$0.isFinite || $0 < 0 }) {
            return "It has a negative figure."
        }
        if meal.calories == 0, macros.allSatisfy({ $0 == 0 }) { return "All its figures are zero." }
        if meal.calories > mostEnergy { return "It states more than 5,000 kcal." }
        if macros.contains(where: { $0 > mostMacro }) { return "It states more than 500 g of one macro." }
        if meal.ingredients.contains(where: isAbsurd) {
            return "An ingredient weighs more than 5 kg, or counts more than 100 pieces."
        }
        return nil
    }

    private static func isAbsurd(_ ingredient: DraftIngredient) -> Bool {
        guard let quantity = ingredient.quantity else { return false }
        return quantity < 0 || quantity > most(ingredient.unit ?? .piece)
    }

    /// The most of an ingredient in each unit: 5 kg, 5 l or 100 pieces.
    private static func most(_ unit: DraftUnit) -> Double {
        switch unit {
        case .gram, .milliliter: 5000
        case .kilogram, .liter: 5
        case .milligram: 5_000_000
        case .deciliter: 50
        case .teaspoon: 1000
        case .tablespoon: 333
        case .cup: 21
        case .ounce: 176
        case .pound: 11
        case .slice, .clove, .piece: 100
        }
    }
}
