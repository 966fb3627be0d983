public import MacroMindKit

extension AccountService {
    /// Spends a refresh token for the next pair.
    ///
    /// A token that was spent before ends its session at once: somebody has a copy.
    ///
    /// - Parameters:
    ///   - token: The refresh token.
    ///   - client: Where the request comes from.
    /// - Returns: The next pair.
    /// - Throws: ``AccountError/invalidToken``, or an error of the store.
    public func refresh(_ token: String, client: ClientInfo) async throws -> TokenPair {
        guard let old = OpaqueToken(token, kind: .refresh) else {
            await audit.record(.refresh, outcome: "failure", client: client)
            throw AccountError.invalidToken
        }
        let now = clock.now()
        let next = OpaqueToken(.refresh)
        let rotation = try await stores.rotate(
            TokenDigest(rawValue: old.digest),
            to: TokenDigest(rawValue: next.digest),
            expiresAt: now.adding(milliseconds: Self.refreshLifetime),
            at: now
        )
        switch rotation {
        case .rotated(let session):
            await audit.record(.refresh, user: session.user, client: client)
            return try await pair(for: session, refresh: next)
        case .reused(let session):
            revocations.add(session.id)
            await audit.record(.refreshReuse, outcome: "session_ended", user: session.user, client: client)
            throw AccountError.invalidToken
        case .refused:
            await audit.record(.refresh, outcome: "failure", client: client)
            throw AccountError.invalidToken
        }
    }

    /// Ends the caller's session, or all of them.
    ///
    /// - Parameters:
    ///   - principal: Who asks.
    ///   - all: Whether every session ends.
    ///   - client: Where the request comes from.
    /// - Throws: An error of the store.
    public func logOut(_ principal: Principal, all: Bool, client: ClientInfo) async throws {
        if all {
            try await endSessions(of: principal.user, keeping: nil)
        } else if let session = principal.session {
            try await stores.revoke(session, of: principal.user, at: clock.now())
        }
        if let session = principal.session { revocations.add(session) }
        await audit.record(.logout, outcome: all ? "all" : "success", user: principal.user, client: client)
    }

    /// Returns the live sessions of the caller, the last used first.
    public func sessions(of principal: Principal) async throws -> [StoredSession] {
        try await stores.liveSessions(of: principal.user, at: clock.now())
    }

    /// Ends one session of the caller.
    ///
    /// - Parameters:
    ///   - id: The session.
    ///   - principal: Who asks.
    ///   - client: Where the request comes from.
    /// - Throws: ``AccountError/sessionNotFound`` for a session that is unknown, over or somebody else's; an error of the store.
    public func endSession(
        _ id: RecordID<StoredSession>,
        of principal: Principal,
        client: ClientInfo
    ) async throws {
        guard try await stores.revoke(id, of: principal.user, at: clock.now()) else {
            throw AccountError.sessionNotFound
        }
        revocations.add(id)
        await audit.record(.logout, outcome: "session_ended", user: principal.user, client: client)
    }

    /// Ends the sessions of a user, here at once and elsewhere with the next look.
    func endSessions(
        of user: RecordID<StoredUser>,
        keeping kept: RecordID<StoredSession>?
    ) async throws {
        let live = try await stores.liveSessions(of: user, at: clock.now())
        try await stores.revokeSessions(of: user, keeping: kept, at: clock.now())
        for session in live where session.id != kept { revocations.add(session.id) }
    }
}
