/// An amount of food energy in kilocalories.
///
/// One kilocalorie is exactly 4.184 kilojoules (thermochemical calorie).
public struct Kilocalories: UnitQuantity {
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public static let symbol = "kcal"

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public var value: Double

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public init(_ value: Double) { self.value = value }
}
