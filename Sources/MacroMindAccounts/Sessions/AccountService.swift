public import MacroMindKit

/// Everything that accounts and sessions do: registering, logging in, refreshing, ending, changing, erasing.
///
/// ```swift
/// let accounts = try await AccountService(stores: InMemoryStores(), ring: KeyRing(.random()))
/// let pair = try await accounts.register(registration, client: ClientInfo(address: "192.0.2.1"))
/// let principal = try await accounts.authenticate(pair.accessToken)
/// ```
public struct AccountService: Sendable {
    /// How long a refresh token is valid, in milliseconds.
    static let refreshLifetime: Int64 = 7 * 86_400_000

    /// The access tokens.
    public let tokens: AccessTokens
    /// The sessions that ended.
    public let revocations: RevocationList
    /// Which passwords are accepted.
    public let policy: PasswordPolicy
    /// The events that matter to security.
    public let audit: AuditLog
    let stores: any Stores
    let hasher: PasswordHasher
    let guessLimits: GuessLimits
    let clock: Clock

    /// Creates the service.
    ///
    /// - Parameters:
    ///   - stores: Where accounts are kept.
    ///   - ring: The keys that sign access tokens.
    ///   - hasher: What makes digests of passwords, or `nil` for the standard cost.
    ///   - policy: Which passwords are accepted.
    ///   - guessLimits: How many wrong passwords are heard.
    ///   - clock: The clock.
    /// - Throws: An error when a key or the password digest can not be used.
    public init(
        stores: any Stores,
        ring: KeyRing,
        hasher: PasswordHasher? = nil,
        policy: PasswordPolicy = PasswordPolicy(),
        guessLimits: GuessLimits = GuessLimits(),
        clock: Clock = .system
    ) async throws {
        self.stores = stores
        self.hasher = try hasher ?? PasswordHasher()
        self.policy = policy
        self.guessLimits = guessLimits
        self.clock = clock
        tokens = try await AccessTokens(ring: ring, clock: clock)
        revocations = RevocationList(store: stores, clock: clock)
        audit = AuditLog(store: stores, clock: clock)
    }

    /// Returns who a bearer token stands for.
    ///
    /// - Parameter token: An access token or a personal access token.
    /// - Returns: Who it stands for.
    /// - Throws: ``AccountError/invalidToken``, ``AccountError/tokenExpired``, or an error of the store.
    public func authenticate(_ token: String) async throws -> Principal {
        if let personal = OpaqueToken(token, kind: .personal) { return try await authenticate(personal) }
        let claims = try await tokens.verify(token)
        let session = RecordID<StoredSession>(rawValue: claims.session)
        guard !revocations.contains(session) else { throw AccountError.invalidToken }
        return Principal(user: claims.user, session: session, scopes: nil)
    }

    private func authenticate(_ token: OpaqueToken) async throws -> Principal {
        let now = clock.now()
        let digest = TokenDigest(rawValue: token.digest)
        guard let stored = try await stores.accessToken(digest, at: now) else {
            throw AccountError.invalidToken
        }
        if now.milliseconds - (stored.lastUsedAt?.milliseconds ?? 0) > 60_000 {
            try await stores.recordUse(of: stored.id, of: stored.user, at: now)
        }
        return Principal(
            user: stored.user,
            session: nil,
            scopes: Set(stored.scopes.compactMap(Principal.Scope.init))
        )
    }

    /// Returns the account of a principal.
    ///
    /// - Parameter principal: Who asks.
    /// - Returns: The account.
    /// - Throws: ``AccountError/invalidToken`` when it was erased, or an error of the store.
    public func account(of principal: Principal) async throws -> StoredUser {
        guard let user = try await stores.user(principal.user) else { throw AccountError.invalidToken }
        return user
    }
}
