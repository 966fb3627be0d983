/// Finds allergens and origins in the name of a dish or an ingredient, in several languages and through disguises.
///
/// The look-up knows derived foods (tahini is sesame, whey is milk), look-alikes that are harmless (coconut milk, eggplant),
/// negations ("peanut-free", "ohne Ei"), compounds ("Erdnussmus"), and reads through accents, invisible characters, letters of
/// other scripts and digits in the place of letters. It is a second look at text and never proves a food safe.
///
/// ```swift
/// IngredientSafetyLexicon.hazards(in: "satay sauce").allergens.contains(AllergenSet(.peanut))  // true
/// ```
///
/// - Source: Regulation (EU) 1169/2011, annex II; FALCPA 2004 and FASTER Act 2021 for the allergens.
public enum IngredientSafetyLexicon {
    /// Returns everything that a text names.
    ///
    /// - Parameter text: The name of a dish or an ingredient.
    /// - Returns: The hazards, empty when no known word is found.
    /// - Complexity: O(*n*) in the length of the text.
    public static func hazards(in text: String) -> IngredientHazards {
        var reading = HazardReading(String(text.prefix(2000)))
        return reading.hazards()
    }

    /// Says which of some allergens a text names.
    ///
    /// - Parameters:
    ///   - allergens: The allergens to look for.
    ///   - text: The name of a dish or an ingredient.
    /// - Returns: The allergens that were found.
    public static func allergens(_ allergens: AllergenSet, in text: String) -> AllergenSet {
        hazards(in: text).allergens.intersection(allergens)
    }

    /// Says whether a text names something that a diet refuses.
    ///
    /// - Parameters:
    ///   - diet: The diet.
    ///   - text: The name of a dish or an ingredient.
    /// - Returns: `true` when the diet refuses it.
    public static func refuses(_ diet: Diet, _ text: String) -> Bool {
        let found = hazards(in: text)
        return !found.allergens.isDisjoint(with: diet.refusedAllergens)
            || !found.origins.isDisjoint(with: diet.refusedOrigins)
    }
}
