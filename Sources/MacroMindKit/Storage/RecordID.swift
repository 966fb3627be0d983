/// The identifier of a stored record of one kind; identifiers are made outside the library.
public struct RecordID<Record>: RawRepresentable, Sendable, Hashable, Codable, Comparable,
    CustomStringConvertible
{
    /// The identifier; a lower-case UUID by convention.
    public let rawValue: String

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public init(rawValue: String) { self.rawValue = rawValue }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public var description: String { rawValue }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public static func < (lhs: RecordID, rhs: RecordID) -> Bool { lhs.rawValue < rhs.rawValue }
}
