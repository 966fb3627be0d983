import Crypto
import JWTKit

/// A key that signs access tokens, or that only verifies those signed earlier.
public struct SigningKey: Sendable {
    /// The algorithms that tokens may be signed with.
    public enum Algorithm: String, Sendable, Codable, CaseIterable {
        /// HMAC with SHA-256.
        case hs256 = "HS256"
        /// ECDSA on the curve P-256 with SHA-256.
        case es256 = "ES256"
        /// Ed25519.
        case edDSA = "EdDSA"
    }

    /// The name of the key in the header of a token.
    public let id: String
    /// The one algorithm that the key is for.
    public let algorithm: Algorithm
    let material: [UInt8]

    /// The fewest bytes of a shared secret.
    public static let leastSecretLength = 32

    /// Creates a key from its secret bytes: a shared secret, or the private scalar or seed of 32 bytes.
    ///
    /// - Parameters:
    ///   - id: The name of the key, or `nil` to derive one from it.
    ///   - algorithm: The algorithm.
    ///   - material: The secret bytes.
    /// - Throws: ``AccountError/unavailable(_:)`` when the key is short, a well-known placeholder or no key of the algorithm.
    public init(id: String? = nil, algorithm: Algorithm, material: [UInt8]) throws(AccountError) {
        guard material.count >= Self.leastSecretLength else {
            throw .unavailable(
                "The signing secret has \(material.count) bytes; at least \(Self.leastSecretLength) are needed. "
                    + "Make one with: openssl rand -base64 48"
            )
        }
        if algorithm == .hs256, Self.isPlaceholder(material) {
            throw .unavailable(
                "The signing secret is a placeholder that others know. Make one with: openssl rand -base64 48"
            )
        }
        let digest = SHA256.hash(data: Array("key id".utf8) + SHA256.hash(data: material))
        self.id = id ?? String(Hexadecimal.text(digest).prefix(16))
        self.algorithm = algorithm
        self.material = material
        do {
            try check()
        } catch {
            throw .unavailable("The key “\(self.id)” is no key for \(algorithm.rawValue).")
        }
    }

    /// Creates a new random key.
    ///
    /// - Parameter algorithm: The algorithm.
    /// - Returns: The key.
    /// - Throws: An error when the algorithm is not available.
    public static func random(_ algorithm: Algorithm = .hs256) throws(AccountError) -> SigningKey {
        let material =
            switch algorithm {
            case .hs256: Randomness.bytes(48)
            case .es256: Array(P256.Signing.PrivateKey().rawRepresentation)
            case .edDSA: Array(Curve25519.Signing.PrivateKey().rawRepresentation)
            }
        return try SigningKey(algorithm: algorithm, material: material)
    }

    /// Adds the key to those that a collection signs and verifies with.
    func add(to keys: JWTKeyCollection) async throws {
        let kid = JWKIdentifier(string: id)
        switch algorithm {
        case .hs256: await keys.add(hmac: HMACKey(from: material), digestAlgorithm: .sha256, kid: kid)
        case .es256:
            let key = try ES256PrivateKey(backing: P256.Signing.PrivateKey(rawRepresentation: material))
            await keys.add(ecdsa: key, kid: kid)
        case .edDSA:
            let key = EdDSA.PrivateKey(
                backing: try Curve25519.Signing.PrivateKey(rawRepresentation: material)
            )
            await keys.add(eddsa: key, kid: kid)
        }
    }

    private func check() throws {
        switch algorithm {
        case .hs256: break
        case .es256: _ = try P256.Signing.PrivateKey(rawRepresentation: material)
        case .edDSA: _ = try Curve25519.Signing.PrivateKey(rawRepresentation: material)
        }
    }

    private static let placeholderWords = [
        "changeme", "change_me", "change-me", "change this", "change-this", "change_this", "your-secret",
        "your_secret",
        "yoursecret", "secret-key", "secret_key", "secretkey", "supersecret", "super-secret", "super_secret",
        "default",
        "placeholder", "example", "password", "insecure", "dev-secret", "test-secret-do-not",
    ]

    private static func isPlaceholder(_ material: [UInt8]) -> Bool {
        if Set(material).count < 6 { return true }
        let text = String(decoding: material, as: UTF8.self).lowercased()
        return placeholderWords.contains { text.contains($0) }
    }
}
