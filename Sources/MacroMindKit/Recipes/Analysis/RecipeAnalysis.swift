/// The nutrients of a recipe, with the reckoning of every line.
public struct RecipeAnalysis: Sendable, Hashable {
    /// The recipe as written.
    public var recipe: WrittenRecipe
    /// The number of servings by which totals are divided.
    public var servings: Double
    /// What each line contributes, in order.
    public var lines: [LineAnalysis]
    /// The nutrients of the whole recipe; a lower bound wherever a line could not be counted.
    public var total: NutrientProfile
    /// The mass of all lines that could be weighed.
    public var mass: Grams
    /// The bounds of the total energy in kilocalories, from the bounds of the weights.
    public var energyBounds: ClosedRange<Double>
    /// What someone should know: of the lines, the servings and the claim of the source.
    public var findings: [Finding]

    /// The nutrients of one serving.
    public var perServing: NutrientProfile { total.scaled(by: 1 / servings) }

    /// The nutrients of 100 g of the ingredients before cooking, or nothing for a recipe without weight.
    public var per100Grams: NutrientProfile? {
        mass.value > 0 ? total.scaled(by: 100 / mass.value) : nil
    }

    /// The reckoning of every food: one for each line, more for lines that name several foods.
    public var foods: [LineAnalysis] { lines.flatMap(\.foods) }

    /// A Boolean value that tells whether every line is known: food and, where it has an amount, weight.
    public var isComplete: Bool {
        foods.allSatisfy { $0.match != nil && ($0.weight != nil || $0.line.quantity == nil) }
    }
}
