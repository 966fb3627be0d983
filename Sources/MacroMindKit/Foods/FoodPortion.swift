/// The weight of one household measure of a food.
public struct FoodPortion: Sendable, Hashable, Codable {
    /// The measure, such as `cup`, `slice` or `clove`.
    public var unit: String
    /// What the measure is of: `chopped`, `large`, or empty.
    public var qualifier: String
    /// The edible mass of one such measure.
    public var mass: Grams

    /// Creates a portion.
    public init(unit: String, qualifier: String = "", mass: Grams) {
        self.unit = unit
        self.qualifier = qualifier
        self.mass = mass
    }
}
