package import MacroMindKit

extension SQLStores {
    private static let columns =
        "id, email, email_key, full_name, role, password_digest, created_at"

    private static func user(_ row: SQLRow) throws -> StoredUser {
        var row = row
        return StoredUser(
            id: try row.id(),
            email: try row.text(),
            emailKey: try row.text(),
            fullName: try row.optionalText(),
            role: UserRole(rawValue: try row.text()) ?? .user,
            passwordDigest: try row.text(),
            createdAt: try row.moment()
        )
    }

    package func insert(_ user: StoredUser) async throws {
        try await database.write { connection in
            let added = try connection.execute(
                "INSERT INTO users (\(Self.columns)) VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING",
                [
                    .id(user.id), .text(user.email), .text(user.emailKey), .text(user.fullName),
                    .text(user.role.rawValue), .text(user.passwordDigest), .moment(user.createdAt),
                ]
            )
            guard added == 0 else { return }
            let isSameID = try connection.exists("SELECT 1 FROM users WHERE id = $1", [.id(user.id)])
            throw StoreError.duplicate(field: isSameID ? "id" : "email")
        }
    }

    package func user(_ id: RecordID<StoredUser>) async throws -> StoredUser? {
        try await database.read {
            try $0.row("SELECT \(Self.columns) FROM users WHERE id = $1", [.id(id)]).map(Self.user)
        }
    }

    package func user(emailKey: String) async throws -> StoredUser? {
        try await database.read {
            try $0.row("SELECT \(Self.columns) FROM users WHERE email_key = $1", [.text(emailKey)])
                .map(Self.user)
        }
    }

    package func users(after: RecordID<StoredUser>?, limit: Int) async throws -> [StoredUser] {
        try await database.read {
            try $0.rows(
                "SELECT \(Self.columns) FROM users WHERE id > $1 ORDER BY id LIMIT $2",
                [.text(after?.rawValue ?? ""), .number(max(0, limit))]
            ).map(Self.user)
        }
    }

    package func rename(_ id: RecordID<StoredUser>, to fullName: String?) async throws {
        try await change(id, "full_name", .text(fullName))
    }

    package func changeRole(of id: RecordID<StoredUser>, to role: UserRole) async throws {
        try await change(id, "role", .text(role.rawValue))
    }

    private func change(_ id: RecordID<StoredUser>, _ column: String, _ value: SQLValue) async throws {
        try await database.single {
            let changed = try $0.execute("UPDATE users SET \(column) = $1 WHERE id = $2", [value, .id(id)])
            if changed == 0 { throw StoreError.notFound }
        }
    }

    package func replacePasswordDigest(
        of id: RecordID<StoredUser>,
        from old: String,
        to new: String
    ) async throws -> Bool {
        try await database.single {
            try $0.execute(
                "UPDATE users SET password_digest = $1 WHERE id = $2 AND password_digest = $3",
                [.text(new), .id(id), .text(old)]
            ) == 1
        }
    }

    package func erase(_ id: RecordID<StoredUser>, at now: Timestamp) async throws -> Bool {
        try await database.write { connection in
            let user = SQLValue.id(id)
            guard try connection.exists("SELECT 1 FROM users WHERE id = $1\(connection.rowLock)", [user])
            else { return false }
            try connection.execute(
                """
                INSERT INTO revocations (session_id, revoked_at) SELECT id, CAST($2 AS BIGINT) FROM sessions
                WHERE user_id = $1 AND revoked_at IS NULL AND expires_at > $2 ON CONFLICT DO NOTHING
                """,
                [user, .moment(now)]
            )
            return try connection.execute("DELETE FROM users WHERE id = $1", [user]) == 1
        }
    }
}
