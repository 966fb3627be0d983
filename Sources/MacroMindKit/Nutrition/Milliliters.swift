/// A volume in millilitres.
///
/// A volume becomes a mass only through a density that has a source.
public struct Milliliters: UnitQuantity {
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public static let symbol = "ml"

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public var value: Double

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public init(_ value: Double) { self.value = value }
}
