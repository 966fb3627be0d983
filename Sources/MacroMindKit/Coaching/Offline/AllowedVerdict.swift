/// Whether somebody may eat a food, decided by the gate and by words, closed when in doubt.
struct AllowedVerdict {
    /// How it was decided.
    enum Outcome { case allowed, refused, unknown }

    let outcome: Outcome
    /// The reasons for a refusal, as sentences for a person.
    let reasons: [String]
    /// The food, where it is known.
    let food: Food?
    /// The number of the name, with which a sentence about it agrees.
    let number: NameNumber

    init(_ words: String, subject: CoachKnowledge.Subject?, restrictions: Restrictions) {
        food = subject?.food
        let number = NameNumber(of: subject?.food.name ?? words)
        self.number = number
        let gate = RestrictionGate(restrictions)
        var reasons: [String] = []
        let named = IngredientSafetyLexicon.hazards(in: words)
        for allergen in named.allergens.intersection(restrictions.allergens).allergens {
            reasons.append("\(number.pronoun) \(number.hold) \(allergen.displayName)")
        }
        for diet in restrictions.diets where IngredientSafetyLexicon.refuses(diet, words) {
            reasons.append("\(number.pronoun) \(number.does) not fit the \(diet.displayName) diet")
        }
        if let food {
            for violation in gate.violations(of: food) {
                let reason = Self.reason(violation, number)
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

    private static func reason(_ violation: RestrictionViolation, _ number: NameNumber) -> String {
        let (it, be) = (number.pronoun, number.be)
        let parts = violation.restriction.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return "\(it) \(be) against \(violation.restriction)" }
        switch (parts[0], violation.certainty) {
        case ("allergen", .certain): return "\(it) \(number.hold) \(allergen(parts[1]))"
        case ("allergen", .traces): return "\(it) may carry traces of \(allergen(parts[1]))"
        case ("allergen", .unknown):
            return "\(it) \(be) not known for sure to be free of \(allergen(parts[1]))"
        case ("diet", .certain): return "\(it) \(number.does) not fit the \(diet(parts[1])) diet"
        case ("diet", _): return "\(it) \(be) not known for sure to fit the \(diet(parts[1])) diet"
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
