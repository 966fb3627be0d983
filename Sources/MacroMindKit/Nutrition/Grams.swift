/// A mass in grams.
///
/// The unit of foods, portions and macronutrients.
public struct Grams: UnitQuantity {
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public static let symbol = "g"

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public var value: Double

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public init(_ value: Double) { self.value = value }
}
