import MacroMindKit

/// An analysed recipe as JSON.
struct AnalysisAnswer: Encodable {
    struct Macros: Encodable {
        let kcal: Double
        let protein_g: Double
        let fat_g: Double
        let carbs_g: Double

        init(_ profile: NutrientProfile) {
            kcal = profile.energy.rounded(toPlaces: 2).value
            protein_g = profile.protein.rounded(toPlaces: 2).value
            fat_g = profile.fat.rounded(toPlaces: 2).value
            carbs_g = profile.carbohydrate.rounded(toPlaces: 2).value
        }
    }

    struct Line: Encodable {
        let line: String
        let food_id: JSONValue
        let food: String?
        let name: String?
        let grams: Double
        let basis: String?
        let others: [Line]?
        let findings: [Finding]

        init(_ analysis: LineAnalysis) {
            others = analysis.others.isEmpty ? nil : analysis.others.map(Line.init)
            line = analysis.line.line
            let match = analysis.match?.food
            food_id =
                match.map { $0.reference.fdcID.map { .number(Double($0)) } ?? .string($0.id.rawValue) }
                ?? .null
            food = match?.id.rawValue
            name = match?.name
            grams = analysis.weight?.mass.rounded(toPlaces: 2).value ?? 0
            basis = analysis.weight?.basis.rawValue
            findings = analysis.findings
        }
    }

    /// A line that an allergy rules out, numbered from one.
    struct Refusal: Encodable {
        let number: Int
        let line: String
        let reason: String
    }

    let id: JSONValue?
    let title: String?
    let servings: Double
    let per_serving: Macros
    let total: Macros
    let per_line: [Line]
    let findings: [Finding]
    /// What the allergies named rule out; absent where none is named.
    let refused: [Refusal]?

    init(_ analysis: RecipeAnalysis, id: JSONValue?, gate: RestrictionGate) {
        let verdict = AllergyVerdict(analysis, gate: gate)
        refused =
            gate.restrictions.isEmpty
            ? nil
            : verdict.lines.map { number, reason in
                Refusal(number: number + 1, line: analysis.lines[number].line.line, reason: reason)
            }
        self.id = id
        title = analysis.recipe.title.isEmpty ? nil : analysis.recipe.title
        servings = analysis.servings
        per_serving = Macros(analysis.perServing)
        total = Macros(analysis.total)
        per_line = analysis.lines.map(Line.init)
        findings = analysis.findings
    }
}
