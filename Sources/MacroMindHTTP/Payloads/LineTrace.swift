import MacroMindKit

/// How an ingredient line was understood: the food, the weight, what else it may mean, and what someone should know.
enum LineTrace {
    /// How many other foods are named; further ones fit too badly to help.
    private static let candidates = 5

    static func json(_ analysis: LineAnalysis) -> JSONValue {
        let weight = analysis.weight
        return [
            "line": .string(analysis.line.line), "read_as": .string(analysis.line.name),
            "food": .text(analysis.match?.food.name),
            "fdc_id": .amount(analysis.match?.food.reference.fdcID.map(Double.init)),
            "score": .amount(analysis.match.map { ($0.score * 100).rounded() / 100 }),
            "weight": .text(weight?.explanation), "weight_basis": .text(weight?.basis.rawValue),
            "grams_low": .amount(weight.map { ($0.low.value * 10).rounded() / 10 }),
            "grams_high": .amount(weight.map { ($0.high.value * 10).rounded() / 10 }),
            "candidates": .array(analysis.alternatives.prefix(candidates).map { .string($0.food.name) }),
            "notes": .array(analysis.findings.map { .string($0.message) }),
        ]
    }
}
