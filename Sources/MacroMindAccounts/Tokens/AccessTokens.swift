import JWTKit
public import MacroMindKit

/// Issues and verifies access tokens: signed, short-lived, bound to a session.
///
/// The algorithm comes from the configured key, never from the token. See ``verify(_:)`` for what is refused.
public struct AccessTokens: Sendable {
    /// How long a token is valid, in seconds.
    public static let lifetime = 1_800
    /// How far clocks may differ, in seconds.
    static let leeway = 30

    /// The keys.
    public let ring: KeyRing
    private let keys: JWTKeyCollection
    private let issuer: String
    private let audience: String
    private let clock: Clock

    /// Creates the service.
    ///
    /// - Parameters:
    ///   - ring: The keys.
    ///   - issuer: Who issues tokens.
    ///   - audience: Whom they are for.
    ///   - clock: The clock.
    /// - Throws: An error when a key can not be used.
    public init(
        ring: KeyRing,
        issuer: String = "macromind",
        audience: String = "macromind",
        clock: Clock = .system
    ) async throws {
        self.ring = ring
        self.issuer = issuer
        self.audience = audience
        self.clock = clock
        keys = JWTKeyCollection()
        for key in ring.keys { try await key.add(to: keys) }
    }

    /// Returns a token for a session of a user.
    ///
    /// - Parameters:
    ///   - user: The user.
    ///   - session: The session.
    /// - Returns: The token.
    /// - Throws: An error when the key can not sign.
    public func issue(user: RecordID<StoredUser>, session: String) async throws -> String {
        let now = Int(clock.now().milliseconds / 1_000)
        let claims = TokenBody(
            json: [
                "iss": .string(issuer), "aud": .string(audience), "sub": .string(user.rawValue),
                "iat": .number(Double(now)), "exp": .number(Double(now + Self.lifetime)),
                "jti": .string(Randomness.uuid()), "sid": .string(session), "type": "access",
            ]
        )
        return try await keys.sign(
            claims,
            kid: JWKIdentifier(string: ring.signingKeyID),
            header: ["typ": "at+jwt"]
        )
    }

    /// Verifies a token.
    ///
    /// Refused are: another form than three canonical base64url parts, an unknown `kid`, an algorithm other than the key's, a
    /// `typ` other than `at+jwt` or `JWT`, any `crit`, `jku`, `jwk`, `x5u`, `x5c`, a wrong signature, a missing or past `exp`, a
    /// future `nbf` or `iat`, another issuer, audience or type, and a subject that is no UUID.
    ///
    /// - Parameter token: The token.
    /// - Returns: What it says.
    /// - Throws: ``AccountError/tokenExpired`` or ``AccountError/invalidToken``.
    public func verify(_ token: String) async throws(AccountError) -> AccessClaims {
        guard token.utf8.count <= 4_096 else { throw .invalidToken }
        let parts = token.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, let header = TokenHeader(encoded: parts[0]),
            parts.allSatisfy({ Base64URL.bytes($0) != nil }), let key = ring[header.keyID],
            key.algorithm.rawValue == header.algorithm
        else { throw .invalidToken }
        let body: TokenBody
        do {
            body = try await keys.verify(token, as: TokenBody.self)
        } catch {
            throw .invalidToken
        }
        return try claims(of: body.json)
    }

    private func claims(of json: JSONValue) throws(AccountError) -> AccessClaims {
        let now = Double(clock.now().milliseconds) / 1_000
        let leeway = Double(Self.leeway)
        guard let expiry = json["exp"]?.numberValue, let issued = json["iat"]?.numberValue,
            (0...1e11).contains(expiry), (0...1e11).contains(issued), issued <= now + leeway,
            expiry - issued <= Double(Self.lifetime) + leeway,
            json["iss"]?.stringValue == issuer, isForUs(json["aud"]), json["type"]?.stringValue == "access",
            let subject = json["sub"]?.stringValue, Randomness.isUUID(subject),
            let session = json["sid"]?.stringValue, Randomness.isUUID(session),
            let id = json["jti"]?.stringValue
        else { throw .invalidToken }
        if let start = json["nbf"] {
            guard let start = start.numberValue, start <= now + leeway else { throw .invalidToken }
        }
        guard expiry + leeway > now else { throw .tokenExpired }
        return AccessClaims(
            user: RecordID(rawValue: subject),
            session: session,
            id: id,
            issuedAt: Timestamp(milliseconds: Int64(issued * 1_000)),
            expiresAt: Timestamp(milliseconds: Int64(expiry * 1_000))
        )
    }

    private func isForUs(_ audience: JSONValue?) -> Bool {
        switch audience {
        case .string(let name): name == self.audience
        case .array(let names): names == [.string(self.audience)]
        default: false
        }
    }
}

/// The claims of a token as they came.
private struct TokenBody: JWTPayload {
    let json: JSONValue

    init(json: JSONValue) { self.json = json }

    init(from decoder: any Decoder) throws { json = try JSONValue(from: decoder) }

    func encode(to encoder: any Encoder) throws { try json.encode(to: encoder) }

    func verify(using algorithm: some JWTAlgorithm) async throws {}
}
