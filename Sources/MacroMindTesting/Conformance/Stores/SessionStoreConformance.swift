public import MacroMindKit

/// The rules of the store of sessions as checks that any implementation can run.
///
/// Hand in a closure that makes an empty store and knows the accounts it needs, then run every check:
///
/// ```swift
/// @Test(arguments: SessionStoreConformance.Check.allCases)
/// func `keeps the rules of the store`(check: SessionStoreConformance.Check) async throws {
///     try await SessionStoreConformance { accounts in try await MyStore(accounts: accounts) }.run(check)
/// }
/// ```
public struct SessionStoreConformance: Sendable {
    /// One rule.
    public enum Check: String, Sendable, CaseIterable {
        /// A session comes back unchanged while it is live, to its user alone.
        case returnsWhatBegan
        /// Taken identifiers and digests, and sessions of nobody, are refused and change nothing.
        case refusesTakenIdentifiers
        /// A refresh token is spent for the next one, and the session lasts longer.
        case rotates
        /// A spent token ends its session, with its newest token, and leaves the others.
        case endsReusedFamilies
        /// Unknown and expired tokens and those of ended sessions are refused.
        case refusesWhatEnded
        /// Of many rotations of one token at once exactly one wins.
        case admitsOneOfManyAtOnce
        /// One session, all, or all but one end, those of the user alone.
        case revokes
        /// Live sessions are listed, the last used first.
        case listsLastUsedFirst
        /// Revocations are told from a moment on, also those of an ended session that was erased.
        case tellsRevocations
    }

    /// Makes an empty store for the accounts, which a store with references between tables has to hold first.
    public typealias MakeStore = @Sendable (_ accounts: [StoredUser]) async throws -> any SessionStore

    let makeStore: MakeStore

    /// Creates the suite for an implementation.
    ///
    /// - Parameter makeStore: Makes an empty store for the accounts.
    public init(_ makeStore: @escaping MakeStore) { self.makeStore = makeStore }

    /// Runs a check on a store of its own.
    ///
    /// - Parameter check: The rule.
    /// - Throws: ``ConformanceFailure`` when the implementation does not keep the rule.
    public func run(_ check: Check) async throws {
        let probe = StoreProbe(check)
        let store = try await makeStore(probe.accounts)
        switch check {
        case .returnsWhatBegan: try await checkBegin(store, probe)
        case .refusesTakenIdentifiers: try await checkTaken(store, probe)
        case .rotates: try await checkRotate(store, probe)
        case .endsReusedFamilies: try await checkReuse(store, probe)
        case .refusesWhatEnded: try await checkRefused(store, probe)
        case .admitsOneOfManyAtOnce: try await checkManyAtOnce(store, probe)
        case .revokes: try await checkRevoke(store, probe)
        case .listsLastUsedFirst: try await checkList(store, probe)
        case .tellsRevocations: try await checkRevocations(store, probe)
        }
    }

    private func checkBegin(_ store: any SessionStore, _ probe: StoreProbe) async throws {
        var session = probe.samples.session(of: probe.user)
        try await store.begin(session, token: probe.samples.digest())
        try await expect(store, session, at: probe.now, probe)
        let end = session.expiresAt
        try await expect(store, session, at: end.adding(milliseconds: -1), probe)
        let ended = try await store.liveSession(session.id, of: probe.user, at: end)
        try probe.equal(ended, nil, "the session that has expired")
        let foreign = try await store.liveSession(session.id, of: probe.other, at: probe.now)
        try probe.equal(foreign, nil, "the session of another")
        session = probe.samples.session(of: probe.other)
        session.userAgent = nil
        session.address = nil
        try await store.begin(session, token: probe.samples.digest())
        try await expect(store, session, at: probe.now, probe)
    }

    private func checkTaken(_ store: any SessionStore, _ probe: StoreProbe) async throws {
        let (session, token) = (probe.samples.session(of: probe.user), probe.samples.digest())
        try await store.begin(session, token: token)
        try await probe.refuses(.duplicate(field: "id"), "a taken identifier") {
            try await store.begin(session, token: probe.samples.digest())
        }
        let second = probe.samples.session(of: probe.user)
        try await probe.refuses(.duplicate(field: "token"), "a taken token") {
            try await store.begin(second, token: token)
        }
        try await probe.refuses(.notFound, "a session of nobody") {
            try await store.begin(
                probe.samples.session(of: probe.nobody),
                token: probe.samples.digest()
            )
        }
        let live = try await store.liveSessions(of: probe.user, at: probe.now)
        try probe.equal(live, [session], "the sessions after refusals")
        let next = probe.samples.digest()
        try await store.begin(second, token: next)
        try await probe.refuses(.duplicate(field: "token"), "a rotation to a taken token") {
            _ = try await store.rotate(token, to: next, expiresAt: session.expiresAt, at: probe.now)
        }
        try await expectRotation(store, token, probe) { if case .rotated = $0 { true } else { false } }
    }

    private func checkRotate(_ store: any SessionStore, _ probe: StoreProbe) async throws {
        var session = probe.samples.session(of: probe.user)
        var token = probe.samples.digest()
        try await store.begin(session, token: token)
        for round: Int64 in 1...3 {
            let next = probe.samples.digest()
            session.lastUsedAt = probe.later(round)
            session.expiresAt = probe.later(round + 7 * 86_400)
            let rotation = try await store.rotate(
                token,
                to: next,
                expiresAt: session.expiresAt,
                at: probe.later(round)
            )
            try probe.equal(rotation, .rotated(session), "rotation \(round)")
            try await expect(store, session, at: probe.later(round), probe)
            token = next
        }
    }

    private func checkReuse(_ store: any SessionStore, _ probe: StoreProbe) async throws {
        let (session, bystander) = (
            probe.samples.session(of: probe.user), probe.samples.session(of: probe.user)
        )
        let (first, second, third) = (
            probe.samples.digest(), probe.samples.digest(), probe.samples.digest()
        )
        try await store.begin(session, token: first)
        try await store.begin(bystander, token: probe.samples.digest())
        let end = session.expiresAt
        _ = try await store.rotate(first, to: second, expiresAt: end, at: probe.later(1))
        let rotation = try await store.rotate(first, to: third, expiresAt: end, at: probe.later(2))
        guard case .reused(let ended) = rotation else {
            throw ConformanceFailure(check: probe.check, message: "a spent token gives \(rotation)")
        }
        try probe.equal(ended.id, session.id, "the session that a spent token ends")
        let live = try await store.liveSessions(of: probe.user, at: probe.later(2))
        try probe.equal(live, [bystander], "the sessions that stay")
        for token in [first, second, third] {
            try await expectRotation(store, token, probe) { $0 == .refused }
        }
    }

    private func checkRefused(_ store: any SessionStore, _ probe: StoreProbe) async throws {
        try await expectRotation(store, probe.samples.digest(), probe) { $0 == .refused }
        let (session, token) = (probe.samples.session(of: probe.user), probe.samples.digest())
        try await store.begin(session, token: token)
        let late = try await store.rotate(
            token,
            to: probe.samples.digest(),
            expiresAt: session.expiresAt,
            at: session.expiresAt
        )
        try probe.equal(late, .refused, "the rotation of an expired token")
        try await store.revoke(session.id, of: probe.user, at: probe.now)
        try await expectRotation(store, token, probe) { $0 == .refused }
    }

    private func checkManyAtOnce(_ store: any SessionStore, _ probe: StoreProbe) async throws {
        let (session, token) = (probe.samples.session(of: probe.user), probe.samples.digest())
        try await store.begin(session, token: token)
        let digests = (0..<100).map { _ in probe.samples.digest() }
        let answers = try await probe.atOnce { number in
            let rotation = try await store.rotate(
                token,
                to: digests[number],
                expiresAt: session.expiresAt,
                at: probe.later(1)
            )
            return (number, rotation)
        }
        let winners = answers.filter { if case .rotated = $0.1 { true } else { false } }
        try probe.equal(answers.count, 100, "the number of answers")
        try probe.equal(winners.count, 1, "the number of winners of one token")
        let live = try await store.liveSessions(of: probe.user, at: probe.later(1))
        try probe.equal(live, [], "the sessions after reuse")
    }

    private func checkRevoke(_ store: any SessionStore, _ probe: StoreProbe) async throws {
        let sessions = (0..<4).map { probe.samples.session(of: probe.user, second: $0) }
        let foreign = probe.samples.session(of: probe.other)
        for session in sessions + [foreign] {
            try await store.begin(session, token: probe.samples.digest())
        }
        let now = probe.later(10)
        let revoked = try await store.revoke(foreign.id, of: probe.user, at: now)
        try probe.equal(revoked, false, "revoking the session of another")
        try probe.equal(
            try await store.revoke(sessions[0].id, of: probe.user, at: now),
            true,
            "revoking a session"
        )
        try probe.equal(
            try await store.revoke(sessions[0].id, of: probe.user, at: now),
            false,
            "revoking it again"
        )
        let others = try await store.revokeSessions(of: probe.user, keeping: sessions[1].id, at: now)
        try probe.equal(others, 2, "the number of other sessions revoked")
        let left = try await store.liveSessions(of: probe.user, at: now)
        try probe.equal(left, [sessions[1]], "the session that was kept")
        let last = try await store.revokeSessions(of: probe.user, keeping: nil, at: now)
        try probe.equal(last, 1, "the number of sessions revoked at last")
        try await expect(store, foreign, at: now, probe)
    }

    private func checkList(_ store: any SessionStore, _ probe: StoreProbe) async throws {
        var sessions = (0..<3).map { probe.samples.session(of: probe.user, second: $0) }
        for session in sessions { try await store.begin(session, token: probe.samples.digest()) }
        sessions[0].lastUsedAt = probe.later(60)
        try await store.recordUse(of: sessions[0].id, of: probe.user, at: probe.later(60))
        try await store.recordUse(of: sessions[0].id, of: probe.user, at: probe.later(50))
        try await store.recordUse(of: sessions[1].id, of: probe.other, at: probe.later(70))
        let live = try await store.liveSessions(of: probe.user, at: probe.later(61))
        try probe.equal(live, [sessions[0], sessions[2], sessions[1]], "the order of the sessions")
    }

    private func checkRevocations(_ store: any SessionStore, _ probe: StoreProbe) async throws {
        let sessions = (0..<3).map { probe.samples.session(of: probe.user, second: $0) }
        for session in sessions { try await store.begin(session, token: probe.samples.digest()) }
        let none = try await store.revocations(since: probe.now)
        try probe.equal(none, [], "the revocations at first")
        try await store.revoke(sessions[1].id, of: probe.user, at: probe.later(5))
        try await store.revokeSessions(of: probe.user, keeping: nil, at: probe.later(9))
        let all = try await store.revocations(since: probe.later(5))
        try probe.equal(
            all,
            [
                Revocation(session: sessions[1].id, revokedAt: probe.later(5)),
                Revocation(session: sessions[0].id, revokedAt: probe.later(9)),
                Revocation(session: sessions[2].id, revokedAt: probe.later(9)),
            ],
            "the revocations"
        )
        let late = try await store.revocations(since: probe.later(6))
        try probe.equal(late, Array(all.dropFirst()), "the later revocations")
    }

    private func expect(
        _ store: any SessionStore,
        _ session: StoredSession,
        at moment: Timestamp,
        _ probe: StoreProbe
    ) async throws {
        let found = try await store.liveSession(session.id, of: session.user, at: moment)
        try probe.equal(found, session, "the live session")
    }

    private func expectRotation(
        _ store: any SessionStore,
        _ token: TokenDigest,
        _ probe: StoreProbe,
        _ isMeant: (RefreshRotation) -> Bool
    ) async throws {
        let rotation = try await store.rotate(
            token,
            to: probe.samples.digest(),
            expiresAt: probe.later(7 * 86_400),
            at: probe.later(3)
        )
        try probe.expect(isMeant(rotation), "the rotation of \(token.rawValue) is \(rotation)")
    }
}
