import Crypto

/// The keys of a service: one signs, all verify.
public struct KeyRing: Sendable {
    /// The keys, in the order in which they were made.
    public private(set) var keys: [SigningKey]
    /// The name of the key that signs.
    public private(set) var signingKeyID: String

    /// Creates a ring with one key.
    ///
    /// - Parameter key: The key.
    public init(_ key: SigningKey) {
        keys = [key]
        signingKeyID = key.id
    }

    /// The key with a name, or `nil`.
    public subscript(id: String) -> SigningKey? { keys.first { $0.id == id } }

    /// Adds a key that signs from now on; the others keep verifying.
    ///
    /// - Parameters:
    ///   - key: The key.
    ///   - kept: How many older keys keep verifying.
    public mutating func rotate(to key: SigningKey, keeping kept: Int = 2) {
        keys = keys.filter { $0.id != key.id }.suffix(max(0, kept)) + [key]
        signingKeyID = key.id
    }

    /// The public halves of the asymmetric keys as a JSON Web Key Set; shared secrets are never shown.
    public var publicKeySet: String {
        let members = keys.compactMap { key -> String? in
            switch key.algorithm {
            case .hs256: return nil
            case .es256:
                guard
                    let point = try? P256.Signing.PrivateKey(rawRepresentation: key.material).publicKey
                        .rawRepresentation
                else { return nil }
                let (x, y) = (Base64URL.text(point.prefix(32)), Base64URL.text(point.suffix(32)))
                return
                    #"{"alg":"ES256","crv":"P-256","kid":"\#(key.id)","kty":"EC","use":"sig","x":"\#(x)","y":"\#(y)"}"#
            case .edDSA:
                guard
                    let point = try? Curve25519.Signing.PrivateKey(rawRepresentation: key.material).publicKey
                        .rawRepresentation
                else { return nil }
                let x = Base64URL.text(point)
                return
                    #"{"alg":"EdDSA","crv":"Ed25519","kid":"\#(key.id)","kty":"OKP","use":"sig","x":"\#(x)"}"#
            }
        }
        return #"{"keys":["# + members.joined(separator: ",") + "]}"
    }
}
