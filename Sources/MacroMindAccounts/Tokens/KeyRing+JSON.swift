#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension KeyRing {
    /// The members of a key as they stand in a file; the names are those of a JSON Web Key.
    private struct StoredKey: Codable {
        var kid: String
        var alg: String
        var k: String?
        var d: String?
    }

    private struct StoredRing: Codable {
        var signing: String?
        var keys: [StoredKey]
    }

    /// Reads keys from JSON: `{"signing": "…", "keys": [{"kid", "alg", "k" or "d"}]}` with secrets in base64url.
    ///
    /// Without `signing` the last key signs.
    ///
    /// - Parameter json: The content of a key file.
    /// - Throws: ``AccountError/unavailable(_:)`` that names what is wrong, without a secret.
    public init(json: [UInt8]) throws(AccountError) {
        guard let stored = try? JSONDecoder().decode(StoredRing.self, from: Data(json)) else {
            throw .unavailable(#"The key file is not JSON of the form {"keys": [{"kid", "alg", "k"}]}."#)
        }
        var keys: [SigningKey] = []
        for key in stored.keys {
            guard let algorithm = SigningKey.Algorithm(rawValue: key.alg) else {
                throw .unavailable(
                    "The key “\(key.kid)” has the algorithm \(key.alg); HS256, ES256, EdDSA are known."
                )
            }
            guard let material = (key.k ?? key.d).flatMap({ Base64URL.bytes($0) }),
                !key.kid.isEmpty, key.kid.utf8.count <= 64,
                key.kid.utf8.allSatisfy({ $0 > 32 && $0 < 127 && $0 != 34 && $0 != 92 })
            else {
                throw .unavailable(
                    "A key of the file lacks a plain kid, or its secret as base64url in k or d."
                )
            }
            guard !keys.contains(where: { $0.id == key.kid }) else {
                throw .unavailable("Two keys of the file are called “\(key.kid)”.")
            }
            keys.append(try SigningKey(id: key.kid, algorithm: algorithm, material: material))
        }
        guard let last = keys.last else { throw .unavailable("The key file holds no key.") }
        self.init(last)
        for key in keys.dropLast() { rotate(to: key, keeping: keys.count) }
        guard let signing = keys.first(where: { $0.id == stored.signing ?? last.id }) else {
            throw .unavailable("The key file names a signing key that it does not hold.")
        }
        rotate(to: signing, keeping: keys.count)
    }

    /// The keys as the JSON that ``init(json:)`` reads; it holds the secrets.
    public var json: [UInt8] {
        let stored = StoredRing(
            signing: signingKeyID,
            keys: keys.map { key in
                let secret = Base64URL.text(key.material)
                let isShared = key.algorithm == .hs256
                return StoredKey(
                    kid: key.id,
                    alg: key.algorithm.rawValue,
                    k: isShared ? secret : nil,
                    d: isShared ? nil : secret
                )
            }
        )
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        return Array((try? encoder.encode(stored)) ?? Data())
    }
}
