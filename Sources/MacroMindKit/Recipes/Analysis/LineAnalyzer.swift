/// Turns an ingredient line into food, grams and nutrients.
///
/// ```swift
/// let analyzer = LineAnalyzer(source: SearchableFoodTable(.bundled))
/// let oats = analyzer.analyze("50 g porridge oats")
/// oats.nutrients?.energy  // 190 kcal
/// ```
///
/// What can not be decided is said, never guessed silently: an unknown food has the finding `food-unknown`, a line without an
/// amount `unquantified`, a measure that can not be weighed `measure-unknown`.
public struct LineAnalyzer: Sendable {
    /// Finds the foods.
    public let matcher: IngredientMatcher
    private let parser = IngredientLineParser()
    private let estimator = WeightEstimator()

    /// Creates an analyzer.
    ///
    /// - Parameter source: The foods.
    public init(source: any FoodSource) { matcher = IngredientMatcher(source: source) }

    /// Returns what a line contributes.
    ///
    /// - Parameters:
    ///   - text: The line as written.
    ///   - context: Where the line stands.
    /// - Returns: The reckoning with its findings.
    public func analyze(_ text: String, context: FoodQuery.Context = .recipe) -> LineAnalysis {
        analyze(parser.parse(text), context: context)
    }

    /// Returns what a line that was taken apart contributes.
    ///
    /// A line that names several known foods, such as `salt and pepper`, gives one reckoning for each; an amount is shared
    /// between them unless the line says `each`.
    public func analyze(_ line: IngredientLine, context: FoodQuery.Context = .recipe) -> LineAnalysis {
        let foods = FoodList(line, parser: parser).foods { part in
            matcher.matches(for: part, context: context).first?.score ?? 0
        }
        guard let first = foods.first else { return single(line, context) }
        var analysis = single(first, context)
        analysis.line.name = line.name
        analysis.others = foods.dropFirst().map { single($0, context) }
        if line.quantity != nil, !FoodList.saysEach(line) {
            analysis.findings.append(
                Finding(
                    "amount-shared",
                    .note,
                    "The line gives one amount for \(foods.count) foods; it is divided evenly.",
                    path: [line.line]
                )
            )
        }
        return analysis
    }

    private func single(_ line: IngredientLine, _ context: FoodQuery.Context) -> LineAnalysis {
        let matches = sorted(matcher.matches(for: line, context: context), line)
        var analysis = LineAnalysis(
            line: line,
            match: matches.first,
            alternatives: Array(matches.dropFirst()),
            weight: nil,
            nutrients: nil,
            findings: line.findings
        )
        guard let match = matches.first else {
            analysis.findings.append(
                Finding(
                    "food-unknown",
                    .problem,
                    "No food is known for \"\(line.name)\". Name it differently, or add the food to the table.",
                    path: [line.line]
                )
            )
            return analysis
        }
        if match.score < 0.75 {
            analysis.findings.append(
                Finding(
                    "food-uncertain",
                    .warning,
                    "\"\(line.name)\" was taken for \(match.food.name). Check it.",
                    path: [line.line]
                )
            )
        }
        weigh(&analysis, match.food)
        return analysis
    }

    /// Of foods that share the very name, prefers one that the line's measure can weigh: two `Paprika` are peppers.
    private func sorted(_ matches: [FoodMatch], _ line: IngredientLine) -> [FoodMatch] {
        guard line.quantity != nil, let first = matches.first,
            estimator.weight(of: line, as: first.food) == nil
        else {
            return matches
        }
        let position = matches.firstIndex { match in
            match.score > first.score - 0.1 && estimator.weight(of: line, as: match.food) != nil
        }
        guard let position else { return matches }
        return [matches[position]] + matches[..<position] + matches[(position + 1)...]
    }

    private func weigh(_ analysis: inout LineAnalysis, _ food: Food) {
        let line = analysis.line
        if let weight = estimator.weight(of: line, as: food) {
            analysis.weight = weight
            analysis.nutrients = food.nutrients(in: weight.mass)
        } else if line.quantity == nil {
            analysis.findings.append(
                Finding(
                    "unquantified",
                    .note,
                    "The line gives no amount; it is not counted.",
                    path: [line.line]
                )
            )
        } else {
            let unit = line.unit?.rawValue ?? "piece"
            analysis.findings.append(
                Finding(
                    "measure-unknown",
                    .problem,
                    "The weight of one \(unit) of \(food.name) is not known. Give the amount in grams.",
                    path: [line.line]
                )
            )
        }
    }
}
