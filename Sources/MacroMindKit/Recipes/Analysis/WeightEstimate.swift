/// How much an ingredient weighs, how that is known, and within which bounds it lies.
public struct WeightEstimate: Sendable, Hashable, Codable {
    /// How a weight is known, surest first.
    public enum Basis: String, Sendable, Codable, CaseIterable {
        /// The line gives a weight.
        case weighed
        /// The line gives a weight beside another amount.
        case stated
        /// The food's own table has the measure.
        case portion
        /// A volume was converted with the density of this kind of food.
        case density
        /// A customary weight of a piece or container was used.
        case customary
        /// A rough measure such as a handful.
        case rough

        /// The relative error to expect, as a share of the weight.
        ///
        /// - Source: The spread of USDA household portions between samples and publishers: about a tenth for cups, a fifth and
        ///   more for pieces whose size is not told.
        public var relativeError: Double {
            switch self {
            case .weighed: 0.02
            case .stated: 0.05
            case .portion: 0.12
            case .density: 0.2
            case .customary: 0.25
            case .rough: 0.5
            }
        }
    }

    /// The edible mass to calculate with.
    public var mass: Grams
    /// The lower bound.
    public var low: Grams
    /// The upper bound.
    public var high: Grams
    /// How the weight is known.
    public var basis: Basis
    /// The reckoning in words, such as `2 x cup 125 g`.
    public var explanation: String

    /// Creates an estimate with the error that its basis implies.
    ///
    /// - Parameters:
    ///   - quantity: The number of units; a range widens the bounds.
    ///   - grams: The mass of one unit.
    ///   - basis: How that mass is known.
    ///   - explanation: The reckoning in words.
    init(_ quantity: IngredientQuantity, times grams: Double, basis: Basis, explanation: String) {
        let error = basis.relativeError
        mass = Grams(quantity.midpoint * grams)
        low = Grams(quantity.lowerBound * grams * (1 - error))
        high = Grams(quantity.upperBound * grams * (1 + error))
        self.basis = basis
        self.explanation = explanation
    }

    /// Returns the estimate of a share of the food.
    func scaled(by factor: Double, because reason: String) -> WeightEstimate {
        var result = self
        result.mass = mass * factor
        result.low = low * factor
        result.high = high * factor
        result.explanation += ", \(reason)"
        return result
    }
}
