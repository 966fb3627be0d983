package import MacroMindKit

extension SQLStores {
    private static let columns =
        "id, user_id, created_at, last_used_at, expires_at, user_agent, address"
    private static let isLive = "revoked_at IS NULL AND expires_at > $2"

    private static func session(_ row: SQLRow) throws -> StoredSession {
        var row = row
        return StoredSession(
            id: try row.id(),
            user: try row.id(),
            createdAt: try row.moment(),
            lastUsedAt: try row.moment(),
            expiresAt: try row.moment(),
            userAgent: try row.optionalText(),
            address: try row.optionalText()
        )
    }

    package func begin(_ session: StoredSession, token: TokenDigest) async throws {
        try await database.write { connection in
            let added = try connection.execute(
                """
                INSERT INTO sessions (\(Self.columns)) VALUES ($1, $2, $3, $4, $5, $6, $7)
                ON CONFLICT DO NOTHING
                """,
                [
                    .id(session.id), .id(session.user), .moment(session.createdAt),
                    .moment(session.lastUsedAt), .moment(session.expiresAt), .text(session.userAgent),
                    .text(session.address),
                ]
            )
            guard added == 1 else { throw StoreError.duplicate(field: "id") }
            try Self.add(token, to: session.id, expiresAt: session.expiresAt, connection)
        }
    }

    private static func add(
        _ token: TokenDigest,
        to session: RecordID<StoredSession>,
        expiresAt: Timestamp,
        _ connection: any SQLConnection
    ) throws {
        let added = try connection.execute(
            "INSERT INTO refresh_tokens (digest, session_id, expires_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
            [.digest(token), .id(session), .moment(expiresAt)]
        )
        guard added == 1 else { throw StoreError.duplicate(field: "token") }
    }

    package func rotate(
        _ token: TokenDigest,
        to next: TokenDigest,
        expiresAt: Timestamp,
        at now: Timestamp
    ) async throws -> RefreshRotation {
        try await database.write { connection in
            let row = try connection.row(
                """
                SELECT \(Self.columns) FROM sessions WHERE id = (SELECT session_id FROM refresh_tokens
                WHERE digest = $1) AND \(Self.isLive)\(connection.rowLock)
                """,
                [.digest(token), .moment(now)]
            )
            guard var session = try row.map(Self.session) else { return .refused }
            let spent = try connection.execute(
                """
                UPDATE refresh_tokens SET spent_at = $2
                WHERE digest = $1 AND spent_at IS NULL AND expires_at > $2
                """,
                [.digest(token), .moment(now)]
            )
            guard spent == 1 else { return try Self.refuse(token, of: session, at: now, connection) }
            try Self.add(next, to: session.id, expiresAt: expiresAt, connection)
            session.lastUsedAt = now
            session.expiresAt = expiresAt
            try connection.execute(
                "UPDATE sessions SET last_used_at = $2, expires_at = $3 WHERE id = $1",
                [.id(session.id), .moment(now), .moment(expiresAt)]
            )
            return .rotated(session)
        }
    }

    /// Ends the session of a token that was spent before; one that has merely expired is refused.
    private static func refuse(
        _ token: TokenDigest,
        of session: StoredSession,
        at now: Timestamp,
        _ connection: any SQLConnection
    ) throws -> RefreshRotation {
        let isSpent = try connection.exists(
            "SELECT 1 FROM refresh_tokens WHERE digest = $1 AND spent_at IS NOT NULL",
            [.digest(token)]
        )
        guard isSpent else { return .refused }
        _ = try revoke("id = $1", [.id(session.id)], at: now, connection)
        return .reused(session)
    }

    /// Ends the live sessions that a condition names; its parameters count from `$1`, with `$2` left to the moment.
    private static func revoke(
        _ condition: String,
        _ parameters: [SQLValue],
        at now: Timestamp,
        _ connection: any SQLConnection
    ) throws -> Int {
        let values = [parameters[0], .moment(now)] + parameters.dropFirst()
        let ended = try connection.rows(
            "UPDATE sessions SET revoked_at = $2 WHERE \(condition) AND \(isLive) RETURNING id",
            values
        )
        for row in ended {
            var row = row
            try connection.execute(
                "INSERT INTO revocations (session_id, revoked_at) VALUES ($1, $2) ON CONFLICT DO NOTHING",
                [.text(try row.text()), .moment(now)]
            )
        }
        return ended.count
    }

    package func liveSession(
        _ id: RecordID<StoredSession>,
        of user: RecordID<StoredUser>,
        at now: Timestamp
    ) async throws -> StoredSession? {
        try await database.read {
            try $0.row(
                "SELECT \(Self.columns) FROM sessions WHERE id = $1 AND \(Self.isLive) AND user_id = $3",
                [.id(id), .moment(now), .id(user)]
            ).map(Self.session)
        }
    }

    package func liveSessions(
        of user: RecordID<StoredUser>,
        at now: Timestamp
    ) async throws -> [StoredSession] {
        try await database.read {
            try $0.rows(
                """
                SELECT \(Self.columns) FROM sessions WHERE user_id = $1 AND \(Self.isLive)
                ORDER BY last_used_at DESC, id DESC
                """,
                [.id(user), .moment(now)]
            ).map(Self.session)
        }
    }

    package func recordUse(
        of id: RecordID<StoredSession>,
        of user: RecordID<StoredUser>,
        at now: Timestamp
    ) async throws {
        _ = try await database.single {
            try $0.execute(
                """
                UPDATE sessions SET last_used_at = $2
                WHERE id = $1 AND \(Self.isLive) AND user_id = $3 AND last_used_at < $2
                """,
                [.id(id), .moment(now), .id(user)]
            )
        }
    }

    package func revoke(
        _ id: RecordID<StoredSession>,
        of user: RecordID<StoredUser>,
        at now: Timestamp
    ) async throws -> Bool {
        try await database.write {
            try Self.revoke("id = $1 AND user_id = $3", [.id(id), .id(user)], at: now, $0) == 1
        }
    }

    package func revokeSessions(
        of user: RecordID<StoredUser>,
        keeping kept: RecordID<StoredSession>?,
        at now: Timestamp
    ) async throws -> Int {
        try await database.write {
            try Self.revoke(
                "user_id = $1 AND id <> $3",
                [.id(user), .text(kept?.rawValue ?? "")],
                at: now,
                $0
            )
        }
    }

    package func revocations(since moment: Timestamp) async throws -> [Revocation] {
        try await database.read {
            try $0.rows(
                """
                SELECT session_id, revoked_at FROM revocations WHERE revoked_at >= $1
                ORDER BY revoked_at, session_id
                """,
                [.moment(moment)]
            ).map { row in
                var row = row
                return Revocation(session: try row.id(), revokedAt: try row.moment())
            }
        }
    }
}
