/// Sessions and refresh tokens in memory.
struct SessionTable {
    private struct Token {
        let session: RecordID<StoredSession>
        let expiresAt: Timestamp
        var isSpent = false
    }

    private var sessions: [RecordID<StoredSession>: StoredSession] = [:]
    private var tokens: [TokenDigest: Token] = [:]
    private var revokedAt: [RecordID<StoredSession>: Timestamp] = [:]

    mutating func begin(_ session: StoredSession, token: TokenDigest) throws(StoreError) {
        guard sessions[session.id] == nil, revokedAt[session.id] == nil else { throw .duplicate(field: "id") }
        guard tokens[token] == nil else { throw .duplicate(field: "token") }
        sessions[session.id] = session
        tokens[token] = Token(session: session.id, expiresAt: session.expiresAt)
    }

    mutating func rotate(
        _ digest: TokenDigest,
        to next: TokenDigest,
        expiresAt: Timestamp,
        at now: Timestamp
    ) throws(StoreError) -> RefreshRotation {
        guard let token = tokens[digest], var session = live(token.session, at: now) else { return .refused }
        if token.isSpent {
            revoke(session.id, at: now)
            return .reused(session)
        }
        guard token.expiresAt > now else { return .refused }
        guard tokens[next] == nil else { throw .duplicate(field: "token") }
        tokens[digest]?.isSpent = true
        tokens[next] = Token(session: session.id, expiresAt: expiresAt)
        session.lastUsedAt = now
        session.expiresAt = expiresAt
        sessions[session.id] = session
        return .rotated(session)
    }

    func live(_ id: RecordID<StoredSession>, at now: Timestamp) -> StoredSession? {
        sessions[id].flatMap { revokedAt[id] == nil && $0.expiresAt > now ? $0 : nil }
    }

    func live(of user: RecordID<StoredUser>, at now: Timestamp) -> [StoredSession] {
        sessions.values.filter { $0.user == user && live($0.id, at: now) != nil }
            .sorted { ($1.lastUsedAt, $1.id) < ($0.lastUsedAt, $0.id) }
    }

    mutating func recordUse(of id: RecordID<StoredSession>, at now: Timestamp) {
        guard let session = live(id, at: now) else { return }
        sessions[id]?.lastUsedAt = max(session.lastUsedAt, now)
    }

    mutating func revoke(_ id: RecordID<StoredSession>, at now: Timestamp) { revokedAt[id] = now }

    func revocations(since moment: Timestamp) -> [Revocation] {
        revokedAt.filter { $0.value >= moment }
            .map { Revocation(session: $0.key, revokedAt: $0.value) }
            .sorted { ($0.revokedAt, $0.session) < ($1.revokedAt, $1.session) }
    }

    mutating func erase(_ user: RecordID<StoredUser>, at now: Timestamp) {
        let own = Set(sessions.values.filter { $0.user == user }.map(\.id))
        for id in own {
            if live(id, at: now) != nil { revokedAt[id] = now }
            sessions[id] = nil
        }
        tokens = tokens.filter { !own.contains($0.value.session) }
    }

    mutating func removeExpired(at now: Timestamp) -> Int {
        let before = sessions.count + tokens.count + revokedAt.count
        let oldest = now.adding(milliseconds: -Retention.revocations)
        sessions = sessions.filter { $0.value.expiresAt > now }
        let kept = sessions
        tokens = tokens.filter { kept[$0.value.session] != nil && $0.value.expiresAt > now }
        revokedAt = revokedAt.filter { kept[$0.key] != nil || $0.value > oldest }
        return before - sessions.count - tokens.count - revokedAt.count
    }
}
