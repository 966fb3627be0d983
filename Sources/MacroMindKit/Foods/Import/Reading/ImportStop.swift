/// Why a file could not be read to its end.
public struct ImportStop: Sendable, Hashable, Codable {
    /// The kind of damage.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// The file ends in the middle of a record, as an interrupted download does.
        case truncated
        /// Bytes stand where the format allows none of their kind.
        case corrupt
    }

    /// The kind of damage.
    public var kind: Kind
    /// The position of the first byte that could not be used.
    public var offset: UInt64

    /// Creates a stop.
    ///
    /// - Parameters:
    ///   - kind: The kind of damage.
    ///   - offset: The position of the first byte that could not be used.
    public init(_ kind: Kind, at offset: UInt64) {
        self.kind = kind
        self.offset = offset
    }
}
