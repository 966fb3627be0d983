/// Works out the nutrients of a recipe from its ingredient lines.
///
/// ```swift
/// let analyzer = RecipeAnalyzer(source: SearchableFoodTable(.bundled))
/// let analysis = analyzer.analyze(try RecipeReader.recipe(in: pastedText))
/// analysis.perServing.energy
/// ```
///
/// No cooking loss is taken off: what goes into the pot is what is counted. Errors of single lines are taken as independent, so the
/// bounds of the total are narrower than the sum of the bounds of the lines.
public struct RecipeAnalyzer: Sendable {
    private let lines: LineAnalyzer

    /// Creates an analyzer.
    ///
    /// - Parameter source: The foods.
    public init(source: any FoodSource) { lines = LineAnalyzer(source: source) }

    /// Returns the nutrients of a recipe.
    ///
    /// - Parameters:
    ///   - recipe: The recipe as written.
    ///   - servings: The number of servings; `nil` takes that of the recipe, or one.
    /// - Returns: Totals, the reckoning of each line, and findings.
    public func analyze(_ recipe: WrittenRecipe, servings: Double? = nil) -> RecipeAnalysis {
        let analyses = recipe.lines.map { lines.analyze($0) }
        var analysis = RecipeAnalysis(
            recipe: recipe,
            servings: 1,
            lines: analyses,
            total: .zero,
            mass: 0,
            energyBounds: 0...0,
            findings: analyses.flatMap(\.foods).flatMap(\.findings)
        )
        setServings(servings ?? recipe.yield?.count, in: &analysis)
        for line in analysis.foods {
            if let nutrients = line.nutrients {
                analysis.total += nutrients
            } else if line.match == nil {
                analysis.total += NutrientProfile([:])
            }
            analysis.mass += line.weight?.mass ?? 0
        }
        analysis.energyBounds = Self.energyBounds(analysis.foods, total: analysis.total.energy.value)
        compare(&analysis)
        return analysis
    }

    private func setServings(_ servings: Double?, in analysis: inout RecipeAnalysis) {
        if let servings, servings.isFinite, servings > 0 {
            analysis.servings = servings
        } else {
            analysis.findings.append(
                Finding(
                    "servings-unknown",
                    .warning,
                    "The recipe does not say how many it serves; figures are for the whole."
                )
            )
        }
    }

    private static func energyBounds(_ lines: [LineAnalysis], total: Double) -> ClosedRange<Double> {
        var below = 0.0
        var above = 0.0
        for line in lines {
            guard let bounds = line.energyBounds, let energy = line.nutrients?.energy.value else { continue }
            below += (energy - bounds.lowerBound) * (energy - bounds.lowerBound)
            above += (bounds.upperBound - energy) * (bounds.upperBound - energy)
        }
        let low = max(0, total - below.squareRoot())
        return low...max(low, total + above.squareRoot())
    }

    /// Reports a claim of the source that differs by more than a fifth.
    private func compare(_ analysis: inout RecipeAnalysis) {
        guard let claim = analysis.recipe.claim?.energy?.value, claim > 0 else { return }
        let computed = analysis.perServing.energy.value
        guard abs(computed - claim) > 0.2 * claim else { return }
        analysis.findings.append(
            Finding(
                "claim-differs",
                .warning,
                "The source claims \(WeightEstimator.text(claim)) kcal a serving; from the ingredients it is "
                    + "\(WeightEstimator.text(computed.rounded())) kcal. Check servings and unknown lines."
            )
        )
    }
}
