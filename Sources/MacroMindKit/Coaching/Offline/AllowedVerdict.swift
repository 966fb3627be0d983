/// Whether somebody may eat a food, decided by the gate and by words, closed when in doubt.
struct AllowedVerdict {
    /// How it was decided.
    enum Outcome { case allowed, refused, unknown }

    let outcome: Outcome
    /// The reasons for a refusal, as sentences for a person.
    let reasons: [String]
    /// The food, where it is known.
    let food: Food?

    init(_ words: String, subject: CoachKnowledge.Subject?, restrictions: Restrictions) {
        food = subject?.food
        let gate = RestrictionGate(restrictions)
        var reasons: [String] = []
        let named = IngredientSafetyLexicon.hazards(in: words)
        for allergen in named.allergens.intersection(restrictions.allergens).allergens {
            reasons.append("it holds \(allergen.displayName)")
        }
        for diet in restrictions.diets where IngredientSafetyLexicon.refuses(diet, words) {
            reasons.append("it does not fit the \(diet.displayName) diet")
        }
        if let food {
            for violation in gate.violations(of: food) {
                let reason = Self.reason(violation)
                if !reasons.contains(reason) { reasons.append(reason) }
            }
        } else {
            for term in restrictions.excludedTerms {
                let own = Set(PlainText.words(words))
                if !own.isDisjoint(with: PlainText.words(term)) {
                    reasons.append("“\(SafeName.text(term))” is on your list of foods to leave out")
                }
            }
        }
        self.reasons = reasons
        outcome = !reasons.isEmpty ? .refused : food == nil ? .unknown : .allowed
    }

    private static func reason(_ violation: RestrictionViolation) -> String {
        let parts = violation.restriction.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return "it is against \(violation.restriction)" }
        switch (parts[0], violation.certainty) {
        case ("allergen", .certain): return "it holds \(allergen(parts[1]))"
        case ("allergen", .traces): return "it may carry traces of \(allergen(parts[1]))"
        case ("allergen", .unknown): return "it is not known for sure to be free of \(allergen(parts[1]))"
        case ("diet", .certain): return "it does not fit the \(diet(parts[1])) diet"
        case ("diet", _): return "it is not known for sure to fit the \(diet(parts[1])) diet"
        default: return "“\(SafeName.text(parts[1]))” is on your list of foods to leave out"
        }
    }

    private static func allergen(_ name: String) -> String { Allergen(rawValue: name)?.displayName ?? name }
    private static func diet(_ name: String) -> String { Diet(rawValue: name)?.displayName ?? name }

    /// What the person's list holds, as words; empty without restrictions.
    static func list(_ restrictions: Restrictions) -> [String] {
        restrictions.allergens.allergens.map(\.displayName) + restrictions.diets.map(\.displayName)
            + restrictions.excludedTerms.prefix(10).map { SafeName.text($0) }
    }
}
