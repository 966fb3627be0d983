package import MacroMindKit

extension SQLStores {
    private static let columns =
        "id, user_id, name, scopes, digest, created_at, expires_at, last_used_at"

    private static func token(_ row: SQLRow) throws -> StoredAccessToken {
        var row = row
        return StoredAccessToken(
            id: try row.id(),
            user: try row.id(),
            name: try row.text(),
            scopes: try row.json(),
            digest: TokenDigest(rawValue: try row.text()),
            createdAt: try row.moment(),
            expiresAt: try row.optionalMoment(),
            lastUsedAt: try row.optionalMoment()
        )
    }

    package func insert(_ token: StoredAccessToken) async throws {
        let scopes = try SQLValue.json(token.scopes)
        try await database.write { connection in
            let added = try connection.execute(
                """
                INSERT INTO access_tokens (\(Self.columns)) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
                ON CONFLICT DO NOTHING
                """,
                [
                    .id(token.id), .id(token.user), .text(token.name), scopes, .digest(token.digest),
                    .moment(token.createdAt), .moment(token.expiresAt), .moment(token.lastUsedAt),
                ]
            )
            guard added == 0 else { return }
            let isSameID = try connection.exists(
                "SELECT 1 FROM access_tokens WHERE id = $1",
                [.id(token.id)]
            )
            throw StoreError.duplicate(field: isSameID ? "id" : "token")
        }
    }

    package func accessToken(_ digest: TokenDigest, at now: Timestamp) async throws -> StoredAccessToken? {
        try await database.read {
            try $0.row(
                """
                SELECT \(Self.columns) FROM access_tokens
                WHERE digest = $1 AND (expires_at IS NULL OR expires_at > $2)
                """,
                [.digest(digest), .moment(now)]
            ).map(Self.token)
        }
    }

    package func accessTokens(of user: RecordID<StoredUser>) async throws -> [StoredAccessToken] {
        try await database.read {
            try $0.rows(
                """
                SELECT \(Self.columns) FROM access_tokens WHERE user_id = $1
                ORDER BY created_at DESC, id DESC
                """,
                [.id(user)]
            ).map(Self.token)
        }
    }

    package func recordUse(
        of id: RecordID<StoredAccessToken>,
        of user: RecordID<StoredUser>,
        at now: Timestamp
    ) async throws {
        _ = try await database.single {
            try $0.execute(
                "UPDATE access_tokens SET last_used_at = $3 WHERE id = $1 AND user_id = $2",
                [.id(id), .id(user), .moment(now)]
            )
        }
    }

    package func deleteAccessToken(
        _ id: RecordID<StoredAccessToken>,
        of user: RecordID<StoredUser>
    ) async throws -> Bool {
        try await database.single {
            try $0.execute(
                "DELETE FROM access_tokens WHERE id = $1 AND user_id = $2",
                [.id(id), .id(user)]
            ) == 1
        }
    }
}
