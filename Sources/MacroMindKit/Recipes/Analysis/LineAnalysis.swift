/// What an ingredient line contributes to a recipe, with every step of the reckoning.
public struct LineAnalysis: Sendable, Hashable {
    /// The line, taken apart.
    public var line: IngredientLine
    /// The food that it means, with score and reasons; nothing for an unknown food.
    public var match: FoodMatch?
    /// Other foods that it may mean, best first.
    public var alternatives: [FoodMatch]
    /// The weight; nothing for an unknown food or a line without an amount.
    public var weight: WeightEstimate?
    /// The nutrients of that weight; nothing where food or weight is unknown.
    public var nutrients: NutrientProfile?
    /// What someone should know about this line.
    public var findings: [Finding]
    /// The further foods of a line that names several, such as the pepper of `salt and pepper`.
    public var others: [LineAnalysis] = []

    /// The reckoning of every food of the line: this one and the ``others``.
    public var foods: [LineAnalysis] { [self] + others }

    /// The bounds of the energy that the bounds of the weight imply, in kilocalories.
    public var energyBounds: ClosedRange<Double>? {
        guard let match, let weight, let per100 = match.food.nutrientsPer100Grams[.energy].reported else {
            return nil
        }
        let low = max(0, per100 * weight.low.value / 100)
        return low...max(low, per100 * weight.high.value / 100)
    }
}
