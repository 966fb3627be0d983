public import MacroMindKit

extension AccountService {
    /// Makes an account and begins its first session.
    ///
    /// - Parameters:
    ///   - registration: What was given.
    ///   - client: Where the request comes from.
    /// - Returns: The tokens.
    /// - Throws: ``AccountError/invalid(_:)`` for a password against the policy, ``AccountError/emailTaken``,
    ///   ``AccountError/overloaded``, or an error of the store.
    public func register(_ registration: Registration, client: ClientInfo) async throws -> TokenPair {
        let user = try await makeAccount(registration, client: client)
        return try await beginSession(of: user.id, client: client)
    }

    /// Makes an account without a session, as an administrator does.
    ///
    /// - Parameters:
    ///   - registration: What was given.
    ///   - client: Where the request comes from.
    /// - Returns: The account.
    /// - Throws: As ``register(_:client:)``.
    @discardableResult
    public func makeAccount(_ registration: Registration, client: ClientInfo) async throws -> StoredUser {
        do {
            try policy.check(registration.password, email: registration.email)
        } catch {
            throw AccountError.invalid(error)
        }
        if try await stores.user(emailKey: registration.email.key) != nil {
            return try await refuseTaken(registration, client: client)
        }
        let user = StoredUser(
            id: RecordID(rawValue: Randomness.uuid()),
            email: registration.email.text,
            emailKey: registration.email.key,
            fullName: registration.fullName,
            role: registration.role,
            passwordDigest: try await hasher.digest(of: registration.password),
            createdAt: clock.now()
        )
        do {
            try await stores.insert(user)
        } catch StoreError.duplicate(field: "email") {
            return try await refuseTaken(registration, client: client)
        }
        try await stores.save(registration.profile, of: user.id, replacing: nil)
        await audit.record(.registration, user: user.id, client: client)
        return user
    }

    private func refuseTaken(_ registration: Registration, client: ClientInfo) async throws -> StoredUser {
        await audit.record(
            .registration,
            outcome: "email_taken",
            subject: registration.email.key,
            client: client
        )
        throw AccountError.emailTaken
    }

    /// Begins a session for a right password.
    ///
    /// An account that does not exist costs the same work and gives the same error as a wrong password.
    ///
    /// - Parameters:
    ///   - email: The e-mail address.
    ///   - password: The password.
    ///   - client: Where the request comes from.
    /// - Returns: The tokens.
    /// - Throws: ``AccountError/invalidCredentials``, ``AccountError/tooManyAttempts(until:)``, ``AccountError/overloaded``, or an
    ///   error of the store.
    public func logIn(email: EmailAddress, password: String, client: ClientInfo) async throws -> TokenPair {
        let user = try await stores.user(emailKey: email.key)
        guard try await isRight(password, for: user, key: email.key, client: client), let user else {
            await audit.record(.login, outcome: "failure", subject: email.key, client: client)
            throw AccountError.invalidCredentials
        }
        await audit.record(.login, user: user.id, client: client)
        return try await beginSession(of: user.id, client: client)
    }

    /// Checks a password under the throttle of guesses, and upgrades its digest when that has become cheap.
    func isRight(
        _ password: String,
        for user: StoredUser?,
        key: String,
        client: ClientInfo
    ) async throws -> Bool {
        let guess = GuessKey(account: AuditLog.digest(key), address: client.address)
        if case .refused(let until) = try await stores.takeGuess(guess, limits: guessLimits, at: clock.now())
        {
            await audit.record(.throttling, outcome: "refused", subject: key, client: client)
            throw AccountError.tooManyAttempts(until: until)
        }
        let outcome: PasswordHasher.Verification
        do {
            outcome = try await hasher.verify(password, digest: user?.passwordDigest)
        } catch {
            try await stores.returnGuess(guess, limits: guessLimits, at: clock.now())
            throw error
        }
        guard outcome.isRight, let user else { return false }
        try await stores.clearGuesses(guess, limits: guessLimits, at: clock.now())
        if let upgrade = outcome.upgrade {
            _ = try await stores.replacePasswordDigest(of: user.id, from: user.passwordDigest, to: upgrade)
        }
        return true
    }

    /// Begins a session of a user.
    func beginSession(of user: RecordID<StoredUser>, client: ClientInfo) async throws -> TokenPair {
        let now = clock.now()
        let refresh = OpaqueToken(.refresh)
        let session = StoredSession(
            id: RecordID(rawValue: Randomness.uuid()),
            user: user,
            createdAt: now,
            expiresAt: now.adding(milliseconds: Self.refreshLifetime),
            userAgent: client.userAgent,
            address: client.address
        )
        do {
            try await stores.begin(session, token: TokenDigest(rawValue: refresh.digest))
        } catch StoreError.notFound {
            throw AccountError.invalidCredentials
        }
        return try await pair(for: session, refresh: refresh)
    }

    func pair(for session: StoredSession, refresh: OpaqueToken) async throws -> TokenPair {
        TokenPair(
            accessToken: try await tokens.issue(user: session.user, session: session.id.rawValue),
            refreshToken: refresh.text,
            expiresIn: AccessTokens.lifetime,
            session: session.id,
            user: session.user
        )
    }
}
