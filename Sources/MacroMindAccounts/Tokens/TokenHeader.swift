import MacroMindKit

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The header of a token, read strictly before any key is chosen.
struct TokenHeader {
    let keyID: String
    let algorithm: String

    private static let refused = ["crit", "jku", "jwk", "x5u", "x5c", "x5t", "x5t#S256", "b64", "zip", "enc"]

    init?(encoded: some StringProtocol) {
        guard let bytes = Base64URL.bytes(encoded),
            let json = try? JSONDecoder().decode(JSONValue.self, from: Data(bytes)),
            let members = json.objectValue,
            Self.refused.allSatisfy({ members[$0] == nil }),
            let algorithm = members["alg"]?.stringValue, let keyID = members["kid"]?.stringValue,
            let type = members["typ"]?.stringValue?.lowercased(), type == "at+jwt" || type == "jwt"
        else { return nil }
        self.algorithm = algorithm
        self.keyID = keyID
    }
}
