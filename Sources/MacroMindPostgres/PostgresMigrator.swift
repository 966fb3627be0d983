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
                SELECT pg_advisory_xact_lock(\(Self.lock));
                CREATE SCHEMA IF NOT EXISTS \(schema);
                CREATE TABLE IF NOT EXISTS migrations (
                    version BIGINT PRIMARY KEY, applied_at TIMESTAMPTZ NOT NULL DEFAULT now()
                )
                """
            )
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
}
