/// Tokens for scripts in memory.
struct AccessTokenTable {
    private var tokens: [RecordID<StoredAccessToken>: StoredAccessToken] = [:]
    private var identifiers: [TokenDigest: RecordID<StoredAccessToken>] = [:]

    mutating func insert(_ token: StoredAccessToken) throws(StoreError) {
        guard tokens[token.id] == nil else { throw .duplicate(field: "id") }
        guard identifiers[token.digest] == nil else { throw .duplicate(field: "token") }
        tokens[token.id] = token
        identifiers[token.digest] = token.id
    }

    func live(_ digest: TokenDigest, at now: Timestamp) -> StoredAccessToken? {
        identifiers[digest].flatMap { tokens[$0] }.flatMap { Self.isLive($0, at: now) ? $0 : nil }
    }

    func tokens(of user: RecordID<StoredUser>) -> [StoredAccessToken] {
        tokens.values.filter { $0.user == user }.sorted { ($1.createdAt, $1.id) < ($0.createdAt, $0.id) }
    }

    mutating func recordUse(
        of id: RecordID<StoredAccessToken>,
        of user: RecordID<StoredUser>,
        at now: Timestamp
    ) {
        guard tokens[id]?.user == user else { return }
        tokens[id]?.lastUsedAt = now
    }

    mutating func remove(_ id: RecordID<StoredAccessToken>, of user: RecordID<StoredUser>) -> Bool {
        guard let token = tokens[id], token.user == user else { return false }
        tokens[id] = nil
        identifiers[token.digest] = nil
        return true
    }

    mutating func erase(_ user: RecordID<StoredUser>) {
        for token in tokens(of: user) { _ = remove(token.id, of: user) }
    }

    mutating func removeExpired(at now: Timestamp) -> Int {
        let expired = tokens.values.filter { !Self.isLive($0, at: now) }
        return expired.count { remove($0.id, of: $0.user) }
    }

    private static func isLive(_ token: StoredAccessToken, at now: Timestamp) -> Bool {
        token.expiresAt.map { $0 > now } ?? true
    }
}
