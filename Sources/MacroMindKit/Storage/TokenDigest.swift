/// The digest of a secret token; stores never see the token.
public struct TokenDigest: RawRepresentable, Sendable, Hashable, Codable {
    /// The digest as text, such as the hexadecimal form of SHA-256.
    public let rawValue: String

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public init(rawValue: String) { self.rawValue = rawValue }
}
