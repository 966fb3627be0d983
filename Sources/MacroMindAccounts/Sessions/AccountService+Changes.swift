public import MacroMindKit

extension AccountService {
    /// Checks the password of the caller before something that can not be undone.
    ///
    /// - Parameters:
    ///   - principal: Who asks.
    ///   - password: The password, or `nil` when none was given.
    ///   - client: Where the request comes from.
    /// - Returns: The account.
    /// - Throws: ``AccountError/reauthenticationRequired``, ``AccountError/tooManyAttempts(until:)``, ``AccountError/overloaded``, or
    ///   an error of the store.
    @discardableResult
    public func confirm(
        _ principal: Principal,
        password: String?,
        client: ClientInfo
    ) async throws -> StoredUser {
        let user = try await account(of: principal)
        guard let password, principal.session != nil else { throw AccountError.reauthenticationRequired }
        guard try await isRight(password, for: user, key: user.emailKey, client: client) else {
            throw AccountError.reauthenticationRequired
        }
        return user
    }

    /// Changes the password; every other session ends.
    ///
    /// - Parameters:
    ///   - principal: Who asks.
    ///   - current: The current password.
    ///   - new: The new one.
    ///   - client: Where the request comes from.
    /// - Throws: ``AccountError/invalid(_:)`` for a new password against the policy, the errors of
    ///   ``confirm(_:password:client:)``, or an error of the store.
    public func changePassword(
        of principal: Principal,
        from current: String,
        to new: String,
        client: ClientInfo
    ) async throws {
        let account = try await account(of: principal)
        do {
            try policy.check(new, email: EmailAddress(account.email), field: "new_password")
        } catch {
            throw AccountError.invalid(error)
        }
        do {
            try await confirm(principal, password: current, client: client)
        } catch AccountError.reauthenticationRequired {
            await audit.record(.passwordChange, outcome: "failure", user: principal.user, client: client)
            throw AccountError.reauthenticationRequired
        }
        try await setPassword(new, of: principal.user)
        try await endSessions(of: principal.user, keeping: principal.session)
        await audit.record(.passwordChange, user: principal.user, client: client)
    }

    /// Sets the password of an account as an administrator does; all its sessions end.
    ///
    /// - Parameters:
    ///   - new: The new password.
    ///   - email: The account.
    ///   - client: Where the request comes from.
    /// - Throws: ``AccountError/invalid(_:)`` for a password against the policy or an unknown account.
    public func resetPassword(to new: String, email: EmailAddress, client: ClientInfo) async throws {
        do {
            try policy.check(new, email: email)
        } catch {
            throw AccountError.invalid(error)
        }
        guard let user = try await stores.user(emailKey: email.key) else {
            throw AccountError.invalid(
                InputError(
                    .unknownName,
                    field: "email",
                    received: "an address without an account",
                    allowed: "an account"
                )
            )
        }
        try await setPassword(new, of: user.id)
        try await endSessions(of: user.id, keeping: nil)
        await audit.record(.passwordChange, outcome: "reset", user: user.id, client: client)
    }

    private func setPassword(_ new: String, of user: RecordID<StoredUser>) async throws {
        let digest = try await hasher.digest(of: new)
        for _ in 0..<4 {
            guard let stored = try await stores.user(user) else { throw AccountError.invalidToken }
            let isReplaced = try await stores.replacePasswordDigest(
                of: user,
                from: stored.passwordDigest,
                to: digest
            )
            if isReplaced { return }
        }
        throw AccountError.overloaded
    }

    /// Erases the account and everything held about it.
    ///
    /// - Parameters:
    ///   - principal: Who asks.
    ///   - password: The password that confirms it.
    ///   - client: Where the request comes from.
    /// - Throws: The errors of ``confirm(_:password:client:)``, or an error of the store.
    public func erase(_ principal: Principal, password: String?, client: ClientInfo) async throws {
        do {
            try await confirm(principal, password: password, client: client)
        } catch AccountError.reauthenticationRequired {
            await audit.record(.deletion, outcome: "failure", user: principal.user, client: client)
            throw AccountError.reauthenticationRequired
        }
        let live = try await stores.liveSessions(of: principal.user, at: clock.now())
        try await stores.erase(principal.user, at: clock.now())
        for session in live { revocations.add(session.id) }
        if let session = principal.session { revocations.add(session) }
        await audit.record(.deletion, subject: principal.user.rawValue, client: client)
    }

    /// Makes a personal access token.
    ///
    /// - Parameters:
    ///   - name: What the user calls it.
    ///   - scopes: What it allows.
    ///   - expiresAt: When it ends, or `nil`.
    ///   - principal: Who asks.
    /// - Returns: The record, and the token, which is shown this once.
    /// - Throws: An error of the store.
    public func makePersonalToken(
        named name: String,
        scopes: Set<Principal.Scope>,
        expiresAt: Timestamp?,
        of principal: Principal
    ) async throws -> (StoredAccessToken, OpaqueToken) {
        let token = OpaqueToken(.personal)
        let stored = StoredAccessToken(
            id: RecordID(rawValue: Randomness.uuid()),
            user: principal.user,
            name: name,
            scopes: scopes.map(\.rawValue).sorted(),
            digest: TokenDigest(rawValue: token.digest),
            createdAt: clock.now(),
            expiresAt: expiresAt
        )
        try await stores.insert(stored)
        return (stored, token)
    }
}
