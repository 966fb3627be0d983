import MacroMindKit

/// An analysed recipe as text for a terminal: the trace of each line, then the macros.
struct AnalysisText {
    private let analysis: RecipeAnalysis
    private let verdict: AllergyVerdict
    private let terminal: Terminal

    init(_ analysis: RecipeAnalysis, verdict: AllergyVerdict, terminal: Terminal) {
        self.analysis = analysis
        self.verdict = verdict
        self.terminal = terminal
    }

    var lines: [String] {
        let title = analysis.recipe.title.isEmpty ? "Recipe" : analysis.recipe.title
        let word = analysis.servings == 1 ? "serving" : "servings"
        return [terminal.style(title, .bold) + " · \(Servings.text(analysis.servings)) \(word)", ""]
            + traceLines + [""] + macroLines + verdictLines
            + FindingsText(analysis.findings, terminal: terminal).lines
    }

    private var traceLines: [String] {
        var table = TextTable(.left, .right, .left, .right, .left)
        for (line, isFurther) in analysis.lines.flatMap({ line in
            line.foods.enumerated().map { ($0.element, $0.offset > 0) }
        }) {
            table.append(
                "  " + (isFurther ? "  and" : String(line.line.line.prefix(44))),
                line.weight.map { Masses.text($0.mass) } ?? "–",
                String((line.match?.food.name ?? "unknown").prefix(36)),
                line.nutrients.map { "\(Int($0.energy.value.rounded())) kcal" } ?? "–",
                terminal.style(line.weight?.explanation ?? "", .dim)
            )
        }
        return table.lines
    }

    private var macroLines: [String] {
        var table = TextTable(.left, .right, .right, .right, .right)
        for (name, profile) in [("a serving", analysis.perServing), ("in all", analysis.total)] {
            table.append(
                "  " + name,
                "\(Int(profile.energy.value.rounded())) kcal",
                "P \(profile.protein.rounded(toPlaces: 1).value)",
                "F \(profile.fat.rounded(toPlaces: 1).value)",
                "C \(profile.carbohydrate.rounded(toPlaces: 1).value)"
            )
        }
        let bounds = analysis.energyBounds
        let span =
            "  the weights leave \(Int(bounds.lowerBound.rounded()))–\(Int(bounds.upperBound.rounded())) kcal in all"
        return table.lines + [terminal.style(span, .dim)]
    }

    private var verdictLines: [String] {
        guard !verdict.lines.isEmpty else { return [] }
        return ["", terminal.style("Refused", .bold, .red)]
            + verdict.lines.map { "  \(analysis.lines[$0.line].line.line): \($0.reason)" }
    }
}
