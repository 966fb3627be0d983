/// A length in centimetres.
///
/// The unit of body height and of body circumferences.
public struct Centimeters: UnitQuantity {
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public static let symbol = "cm"

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public var value: Double

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public init(_ value: Double) { self.value = value }
}
