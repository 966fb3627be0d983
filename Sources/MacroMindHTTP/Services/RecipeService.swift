import MacroMindAccounts
public import MacroMindKit

/// Works out what is in a recipe, on threads of its own.
public struct RecipeService: Sendable {
    private let analyzer: RecipeAnalyzer
    private let queue = WorkQueue(width: 2, capacity: 128)

    /// Creates the service.
    ///
    /// - Parameter source: The foods.
    public init(source: any FoodSource) { analyzer = RecipeAnalyzer(source: source) }

    /// Analyses the text of a recipe.
    func analyze(_ text: String) async throws -> RecipeAnalysis {
        let analyzer = analyzer
        let analysis = try await queue.run { Self.analysis(of: text, analyzer) }
        guard let analysis else {
            throw Problem(
                .noIngredientsFound,
                "The text names no food that is known; write one ingredient a line."
            )
        }
        return analysis
    }

    /// Analyses a recipe as it was written.
    func analyze(_ recipe: WrittenRecipe) async throws -> RecipeAnalysis {
        let analyzer = analyzer
        return try await queue.run { analyzer.analyze(recipe) }
    }

    private static func analysis(of text: String, _ analyzer: RecipeAnalyzer) -> RecipeAnalysis? {
        let whole = (try? RecipeReader.recipe(in: text)).map { analyzer.analyze($0) }
        if let whole, known(whole) > 0, text.contains(where: \.isNewline) { return whole }
        let split = splitting(text)
        let parts = analyzer.analyze(split)
        if known(parts) > (whole.map(known) ?? 0) { return parts }
        return whole.flatMap { known($0) > 0 ? $0 : nil }
    }

    /// How many lines name a food with an amount.
    private static func known(_ analysis: RecipeAnalysis) -> Int {
        analysis.lines.count { $0.nutrients != nil }
    }

    /// Reads running text: what stands between commas, semicolons and the word “and” is an ingredient.
    private static func splitting(_ text: String) -> WrittenRecipe {
        var recipe = WrittenRecipe(groups: [WrittenRecipe.Group(lines: [])])
        var rest = Substring(text)
        if let colon = rest.firstIndex(of: ":"), rest[..<colon].count < 80,
            !rest[..<colon].contains(where: \.isNewline)
        {
            recipe.title = String(rest[..<colon])
            rest = rest[rest.index(after: colon)...]
        }
        let pieces = rest.split { $0.isNewline || $0 == "," || $0 == ";" }
            .flatMap { String($0).replacing(" and ", with: "\n").split(separator: "\n") }
        recipe.groups[0].lines = pieces.map(String.init).filter { $0.contains(where: \.isLetter) }
        return recipe
    }
}
