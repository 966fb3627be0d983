/// The stable identifier of a recipe in a catalogue, such as `red-lentil-dal`.
public struct RecipeID: RawRepresentable, Sendable, Hashable, Codable, Comparable, ExpressibleByStringLiteral,
    CustomStringConvertible
{
    /// The identifier.
    public let rawValue: String

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public init(rawValue: String) { self.rawValue = rawValue }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public init(stringLiteral value: String) { rawValue = value }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public var description: String { rawValue }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public static func < (lhs: RecipeID, rhs: RecipeID) -> Bool { lhs.rawValue < rhs.rawValue }
}
