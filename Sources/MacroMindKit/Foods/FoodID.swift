/// The stable identifier of a food in a table, such as `chicken-breast-raw`.
public struct FoodID: RawRepresentable, Sendable, Hashable, Codable, Comparable, ExpressibleByStringLiteral,
    CustomStringConvertible, CodingKeyRepresentable
{
    /// The identifier: lower-case words joined by hyphens in the bundled table.
    public let rawValue: String

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public init(rawValue: String) { self.rawValue = rawValue }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public init(stringLiteral value: String) { rawValue = value }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public var description: String { rawValue }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public static func < (lhs: FoodID, rhs: FoodID) -> Bool { lhs.rawValue < rhs.rawValue }
}
