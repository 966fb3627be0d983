/// A physical quantity held in one fixed unit.
///
/// Each conforming type names its unit, so that a mass can not be added to an energy by mistake. A value may be
/// negative where a difference makes sense; types that must not be negative check it where they are made.
public protocol UnitQuantity: AdditiveArithmetic, Comparable, Hashable, Sendable, Codable,
    ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, CustomStringConvertible
{
    /// The symbol of the unit, as it is written after a number.
    static var symbol: String { get }

    /// The number of units.
    var value: Double { get }

    /// Creates a quantity of a number of units.
    ///
    /// - Parameter value: The number of units.
    init(_ value: Double)
}

extension UnitQuantity {
    /// No amount at all.
    public static var zero: Self { Self(0) }

    /// A Boolean value that tells whether the number is neither infinite nor not-a-number.
    public var isFinite: Bool { value.isFinite }

    /// The quantity without its sign.
    public var magnitude: Self { Self(value.magnitude) }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public var description: String { "\(value) \(Self.symbol)" }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public init(floatLiteral value: Double) { self.init(value) }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public init(integerLiteral value: Int) { self.init(Double(value)) }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(Double.self))
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(value)
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public static func < (lhs: Self, rhs: Self) -> Bool { lhs.value < rhs.value }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public static func + (lhs: Self, rhs: Self) -> Self { Self(lhs.value + rhs.value) }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public static func - (lhs: Self, rhs: Self) -> Self { Self(lhs.value - rhs.value) }

    /// Returns the quantity with its sign changed.
    public static prefix func - (quantity: Self) -> Self { Self(-quantity.value) }

    /// Returns the quantity multiplied by a number.
    public static func * (lhs: Self, rhs: Double) -> Self { Self(lhs.value * rhs) }

    /// Returns the quantity multiplied by a number.
    public static func * (lhs: Double, rhs: Self) -> Self { Self(lhs * rhs.value) }

    /// Returns the quantity divided by a number.
    public static func / (lhs: Self, rhs: Double) -> Self { Self(lhs.value / rhs) }

    /// Returns the ratio of two quantities.
    public static func / (lhs: Self, rhs: Self) -> Double { lhs.value / rhs.value }
}
