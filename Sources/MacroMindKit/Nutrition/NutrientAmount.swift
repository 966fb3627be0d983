/// How much of a nutrient something holds, as far as its sources report it.
///
/// A nutrient that a source does not report is unknown, which is not zero. A sum over several foods of which some do
/// not report a nutrient is a lower bound.
public enum NutrientAmount: Sendable, Hashable {
    /// Every contribution is reported; the value is in the nutrient's own unit.
    case exact(Double)
    /// Some contributions are not reported, so that the true amount is this much or more.
    case atLeast(Double)
    /// No contribution is reported.
    case unknown

    /// The reported part, in the nutrient's own unit, or nothing when none is reported.
    public var reported: Double? {
        switch self {
        case .exact(let value), .atLeast(let value): value
        case .unknown: nil
        }
    }

    /// A Boolean value that tells whether every contribution is reported.
    public var isExact: Bool {
        if case .exact = self { true } else { false }
    }
}
