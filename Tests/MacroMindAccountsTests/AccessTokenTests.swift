import Crypto
import Foundation
import MacroMindKit
import Synchronization
import Testing

@testable import MacroMindAccounts

struct AccessTokenTests {
    private let user = RecordID<StoredUser>(rawValue: Randomness.uuid())
    private let session = Randomness.uuid()
    private let secret = Array("0123456789abcdef0123456789abcdef-x".utf8)

    @Test(arguments: SigningKey.Algorithm.allCases)
    func `a token of every algorithm is verified`(algorithm: SigningKey.Algorithm) async throws {
        let tokens = try await AccessTokens(ring: KeyRing(.random(algorithm)))
        let token = try await tokens.issue(user: user, session: session)
        let claims = try await tokens.verify(token)
        #expect(claims.user == user)
        #expect(claims.session == session)
        #expect(claims.expiresAt.milliseconds - claims.issuedAt.milliseconds == 1_800_000)
    }

    @Test func `keys survive their file and rotation`() async throws {
        var ring = KeyRing(try .random(.hs256))
        let old = try await AccessTokens(ring: ring).issue(user: user, session: session)
        ring.rotate(to: try .random(.edDSA))
        let read = try KeyRing(json: ring.json)
        #expect(read.signingKeyID == ring.signingKeyID)
        let tokens = try await AccessTokens(ring: read)
        #expect(try await tokens.verify(old).user == user)
        #expect(read.publicKeySet.contains("Ed25519"))
        #expect(!read.publicKeySet.contains("oct"))
    }

    @Test(arguments: ["short", "change-me-change-me-change-me-change-me", String(repeating: "a", count: 40)])
    func `short and well-known secrets are refused`(secret: String) {
        #expect(throws: AccountError.self) { try SigningKey(algorithm: .hs256, material: Array(secret.utf8)) }
    }

    /// Claims and headers of tokens that a right key has signed and that must be refused all the same.
    static let forgeries: [(header: String, claims: String)] = {
        let base: [String: String] = [
            "iss": #""macromind""#, "aud": #""macromind""#, "sub": #""9b2acee1-783e-4042-8092-33a8982ef196""#,
            "sid": #""9b2acee1-783e-4042-8092-33a8982ef196""#, "jti": #""1""#, "type": #""access""#,
            "iat": "1000000000", "exp": "1000001800",
        ]
        func claims(_ changes: [String: String?]) -> String {
            var all = base
            for (name, value) in changes { all[name] = value }
            return "{" + all.map { "\"\($0)\":\($1)" }.joined(separator: ",") + "}"
        }
        let header = #""alg":"HS256","typ":"at+jwt","kid":"k""#
        let bad: [[String: String?]] = [
            ["iss": #""other""#], ["aud": #""other""#], ["sub": #""1""#], ["type": #""refresh""#],
            ["exp": nil],
            ["exp": #""1000001800""#], ["exp": "900000000"], ["nbf": "1000009000"], ["iat": "1000009000"],
            ["aud": nil], ["sid": nil], ["exp": "1e300"],
        ]
        return bad.map { ("{\(header)}", claims($0)) }
            + [
                #"{"alg":"none","typ":"JWT","kid":"k"}"#, #"{"alg":"HS512","typ":"JWT","kid":"k"}"#,
                #"{"alg":"HS256","typ":"JWT","kid":"other"}"#, #"{"alg":"HS256","typ":"JWT"}"#,
                "{\(header),\"crit\":[\"x\"]}", "{\(header),\"jku\":\"https://x\"}", "{\(header),\"jwk\":{}}",
                "{\(header),\"x5c\":[]}", #"{"alg":"HS256","typ":"refresh","kid":"k"}"#,
            ].map { ($0, claims([:])) }
    }()

    @Test(arguments: forgeries.indices)
    func `a token that is not exactly right is refused`(index: Int) async throws {
        let (header, claims) = Self.forgeries[index]
        let tokens = try await tokens()
        let good = token(#"{"alg":"HS256","typ":"at+jwt","kid":"k"}"#, Self.goodClaims)
        _ = try await tokens.verify(good)
        await #expect(throws: AccountError.self) { try await tokens.verify(token(header, claims)) }
    }

    private static let goodClaims =
        #"{"iss":"macromind","aud":"macromind","sub":"9b2acee1-783e-4042-8092-33a8982ef196","sid":"9b2acee1-783e-4042-8092-33a8982ef196","jti":"1","type":"access","iat":1000000000,"exp":1000001800}"#

    private func tokens() async throws -> AccessTokens {
        let key = try SigningKey(id: "k", algorithm: .hs256, material: secret)
        return try await AccessTokens(
            ring: KeyRing(key),
            clock: Clock { Timestamp(milliseconds: 1_000_000_100_000) }
        )
    }

    private func token(_ header: String, _ claims: String) -> String {
        let content = Base64URL.text(header.utf8) + "." + Base64URL.text(claims.utf8)
        let code = HMAC<SHA256>.authenticationCode(for: Data(content.utf8), using: SymmetricKey(data: secret))
        return content + "." + Base64URL.text(code)
    }
}
