/// An ingredient as a language model stated it.
public struct DraftIngredient: Sendable, Hashable, Codable {
    /// The name of the food.
    public var name: String
    /// The amount in ``unit``, or nothing for an amount that is no number ("to taste").
    public var quantity: Double?
    /// The unit of the amount; never converted.
    public var unit: DraftUnit?

    /// Creates a draft ingredient.
    ///
    /// - Parameters:
    ///   - name: The name of the food.
    ///   - quantity: The amount, or nothing.
    ///   - unit: The unit of the amount.
    public init(name: String, quantity: Double? = nil, unit: DraftUnit? = nil) {
        self.name = name
        self.quantity = quantity
        self.unit = unit
    }
}
