internal import MacroMindKit
internal import MacroMindSQL

/// Brings the tables up to date, one server at a time.
///
/// A lock of the database keeps other servers waiting. A migration is one transaction: killed half-way, it has not happened.
struct PostgresMigrator {
    /// The number under which servers agree on the lock: the ASCII letters "macromnd".
    private static let lock: Int64 = 0x6d61_6372_6f6d_6e64

    let schema: String

    func migrate(_ link: PostgresLink) throws {
        while try step(link) {}
    }

    /// Runs the next migration and tells whether there may be another.
    private func step(_ link: PostgresLink) throws -> Bool {
        try link.transaction("BEGIN") { _ in
            try link.script(
                """
                SET LOCAL lock_timeout = 0; SET LOCAL statement_timeout = 0;
                SELECT pg_advisory_xact_lock(\(Self.lock))
                """
            )
            try makeRoom(link)
            var row = try link.row("SELECT coalesce(max(version), 0) FROM migrations", [])
            let version = try row?.integer() ?? 0
            guard version <= PostgresSchema.migrations.count else {
                throw StoreError.unavailable(
                    "The database was written by a newer version; install that version."
                )
            }
            guard version < PostgresSchema.migrations.count else { return false }
            try link.script(PostgresSchema.migrations[version])
            try link.execute("INSERT INTO migrations (version) VALUES ($1)", [.number(version + 1)])
            return true
        }
    }

    /// Makes the schema and the table of versions where they are missing; a user who may not make them can still work in them.
    private func makeRoom(_ link: PostgresLink) throws {
        let hasSchema = try link.exists("SELECT 1 FROM pg_namespace WHERE nspname = $1", [.text(schema)])
        if !hasSchema { try link.script("CREATE SCHEMA \(schema)") }
        let hasTable = try link.exists(
            "SELECT 1 FROM pg_tables WHERE schemaname = $1 AND tablename = 'migrations'",
            [.text(schema)]
        )
        guard !hasTable else { return }
        try link.script(
            """
            CREATE TABLE migrations (
                version BIGINT PRIMARY KEY, applied_at TIMESTAMPTZ NOT NULL DEFAULT now()
            )
            """
        )
    }
}
