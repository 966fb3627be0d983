/// An amount of food energy in kilojoules.
///
/// One kilocalorie is exactly 4.184 kilojoules (thermochemical calorie).
public struct Kilojoules: UnitQuantity {
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public static let symbol = "kJ"

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public var value: Double

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public init(_ value: Double) { self.value = value }
}
