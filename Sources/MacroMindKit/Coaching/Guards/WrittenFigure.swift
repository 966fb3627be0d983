/// A number in a text with what it counts.
struct WrittenFigure: Hashable, Sendable {
    /// What a number counts, so that figures of one kind can be compared.
    enum Unit: Hashable, Sendable {
        /// Kilocalories.
        case energy
        /// Grams.
        case mass
        /// Millilitres.
        case volume
        /// Minutes.
        case time
        /// Percent.
        case percent
        /// Anything counted in units that a dietary table does not convert.
        case other
        /// A bare number.
        case none
    }

    /// The number in the canonical unit of its kind.
    var value: Double
    /// Half of the last digit written, in the same unit.
    var precision: Double
    /// What it counts.
    var unit: Unit
    /// The nutrient that the words beside it name, or `nil`.
    var nutrient: Nutrient?
    /// A Boolean value that tells whether the words call it a rough figure.
    var isRough: Bool
}
