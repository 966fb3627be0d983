import MacroMindKit

/// The lines of a recipe that stand against somebody's allergies.
struct AllergyVerdict {
    /// The reasons, by the number of the line.
    let lines: [(line: Int, reason: String)]

    init(_ analysis: RecipeAnalysis, gate: RestrictionGate) {
        guard !gate.restrictions.isEmpty else {
            lines = []
            return
        }
        lines = analysis.lines.enumerated().compactMap { index, line in
            let named = IngredientSafetyLexicon.allergens(gate.restrictions.allergens, in: line.line.line)
            if !named.isEmpty {
                return (index, "names " + named.allergens.map(\.displayName).joined(separator: ", "))
            }
            return line.foods.lazy.compactMap { Self.reason($0, gate) }.first.map { (index, $0) }
        }
    }

    private static func reason(_ line: LineAnalysis, _ gate: RestrictionGate) -> String? {
        guard let food = line.match?.food else { return "an unknown food, which can not be cleared" }
        let violations = gate.violations(of: food)
        guard let first = violations.first else { return nil }
        let certainty = first.certainty == .certain ? "contains" : "may contain"
        return "\(food.name): \(certainty) " + violations.map(\.restriction).joined(separator: ", ")
    }
}
