/// The foods that are left out of plans in pregnancy.
///
/// Alcohol, liver (vitamin A), fish high in mercury, cold-smoked fish, mould-ripened and blue cheeses, and pâté (listeria). Raw eggs, meat
/// and fish are not named: the recipes cook them.
///
/// - Source: NHS. *Foods to avoid in pregnancy*, 2023. FDA and EPA. *Advice about eating fish*, 2021.
enum PregnancyFoodRules {
    static let excludedTerms = [
        "liver", "pâté", "smoked salmon", "smoked trout", "smoked mackerel", "swordfish", "shark", "marlin",
        "king mackerel", "tilefish", "bigeye tuna", "brie", "camembert", "blue cheese", "roquefort",
        "gorgonzola",
    ]

    /// Returns restrictions with the rules added.
    static func applied(to restrictions: Restrictions) -> Restrictions {
        restrictions.union(Restrictions(diets: [.alcoholFree], excludedTerms: excludedTerms))
    }
}
