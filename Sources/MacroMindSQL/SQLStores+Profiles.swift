package import MacroMindKit

extension SQLStores {
    package func profile(of user: RecordID<StoredUser>) async throws -> Versioned<AccountProfile>? {
        try await database.read {
            guard
                var row = try $0.row(
                    "SELECT version, details FROM profiles WHERE user_id = $1",
                    [.id(user)]
                )
            else { return nil }
            let version = try row.integer()
            return Versioned(try row.json(), version: version)
        }
    }

    package func save(
        _ profile: AccountProfile,
        of user: RecordID<StoredUser>,
        replacing expected: Int?
    ) async throws -> Int {
        let details = try SQLValue.json(profile)
        return try await database.write { connection in
            try connection.lockUser(user)
            var row = try connection.row("SELECT version FROM profiles WHERE user_id = $1", [.id(user)])
            let found = try row?.integer()
            if let expected, expected != found ?? 0 {
                throw StoreError.conflict(expected: expected, found: found)
            }
            let version = (found ?? 0) + 1
            try connection.execute(
                """
                INSERT INTO profiles (user_id, version, details) VALUES ($1, $2, $3)
                ON CONFLICT (user_id) DO UPDATE SET version = excluded.version, details = excluded.details
                """,
                [.id(user), .number(version), details]
            )
            return version
        }
    }
}
