import Crypto

/// A token without content: random bits, of which only a digest is stored.
public struct OpaqueToken: Sendable, Hashable {
    /// What the token is for, as its text begins.
    public enum Kind: String, Sendable, CaseIterable {
        /// Gets the next pair of tokens.
        case refresh = "mmr_"
        /// Stands for a user in a script.
        case personal = "mmp_"
    }

    /// The token as the client keeps it.
    public let text: String

    /// Creates a new token of 256 random bits.
    ///
    /// - Parameter kind: What it is for.
    public init(_ kind: Kind) { text = kind.rawValue + Base64URL.text(Randomness.bytes(32)) }

    /// Reads a token, or returns `nil` for what can be none of its kind.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - kind: What it must be for.
    public init?(_ text: String, kind: Kind) {
        guard text.hasPrefix(kind.rawValue), let bytes = Base64URL.bytes(text.dropFirst(kind.rawValue.count)),
            bytes.count == 32
        else { return nil }
        self.text = text
    }

    /// The digest under which the token is stored.
    public var digest: String { Hexadecimal.text(SHA256.hash(data: Array(text.utf8))) }
}
