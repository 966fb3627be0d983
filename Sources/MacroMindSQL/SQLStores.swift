package import MacroMindKit

/// All stores on a database.
package struct SQLStores: Stores {
    let database: any SQLDatabase
    let requestCounts: (any RateLimitStore)?

    /// Creates the stores on a database whose tables are there.
    ///
    /// - Parameters:
    ///   - database: The database.
    ///   - requestCounts: Counts requests in place of the database; for databases that one process uses alone.
    package init(_ database: any SQLDatabase, requestCounts: (any RateLimitStore)? = nil) {
        self.database = database
        self.requestCounts = requestCounts
    }

    package func ping() async throws {
        _ = try await database.read { try $0.exists("SELECT 1 FROM users WHERE id = $1", [.text("")]) }
    }

    package func removeExpired(at now: Timestamp) async throws -> Int {
        try await database.write { connection in
            let moment = SQLValue.moment(now)
            let revocations = SQLValue.moment(now.adding(milliseconds: -Retention.revocations))
            let events = SQLValue.moment(now.adding(milliseconds: -Retention.auditEvents))
            let guesses = SQLValue.moment(now.adding(milliseconds: -Retention.guesses))
            return try [
                ("refresh_tokens WHERE expires_at <= $1", moment),
                ("sessions WHERE expires_at <= $1", moment),
                ("revocations WHERE revoked_at <= $1", revocations),
                ("access_tokens WHERE expires_at <= $1", moment),
                ("idempotency_keys WHERE expires_at <= $1", moment),
                ("request_counts WHERE ends_at <= $1", moment),
                ("guess_failures WHERE started_at < $1", guesses),
                ("guess_accounts WHERE settled_at <= $1", moment),
                ("audit_events WHERE happened_at < $1", events),
            ].reduce(0) { $0 + (try connection.execute("DELETE FROM \($1.0)", [$1.1])) }
        }
    }
}
