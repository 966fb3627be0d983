package import MacroMindKit

extension SQLStores {
    package func take(
        _ limit: RateLimit,
        for key: String,
        at now: Timestamp
    ) async throws -> RateLimitDecision {
        if let requestCounts { return try await requestCounts.take(limit, for: key, at: now) }
        let end = now.adding(milliseconds: Int64(limit.window) * 1_000)
        // A count whose window is over, or lies ahead because the clock stepped back, begins anew.
        let isCurrent = "request_counts.ends_at > $3 AND request_counts.ends_at <= $6"
        return try await database.single {
            var row = try $0.row(
                """
                INSERT INTO request_counts (name, key, ends_at, count) VALUES ($1, $2, $4, 1)
                ON CONFLICT (name, key) DO UPDATE SET
                count = CASE WHEN \(isCurrent) THEN
                    CASE WHEN request_counts.count > $5 THEN $5 ELSE request_counts.count END + 1 ELSE 1 END,
                ends_at = CASE WHEN \(isCurrent) THEN request_counts.ends_at ELSE $4 END
                RETURNING ends_at, count
                """,
                [
                    .text(limit.name), .text(key), .moment(now), .moment(end), .number(limit.quota),
                    .moment(end.adding(milliseconds: ClockDrift.most)),
                ]
            )
            let window = RateLimitWindow(
                endsAt: try row?.moment() ?? end,
                count: try row?.integer() ?? 1
            )
            return window.decision(limit)
        }
    }

    package func takeGuess(
        _ key: GuessKey,
        limits: GuessLimits,
        at now: Timestamp
    ) async throws -> GuessDecision {
        try await changeGuesses(key, at: now) { $0.take(limits, at: now) }
    }

    package func returnGuess(_ key: GuessKey, limits: GuessLimits, at now: Timestamp) async throws {
        try await changeGuesses(key, at: now) { $0.takeBack(limits) }
    }

    package func clearGuesses(_ key: GuessKey, limits: GuessLimits, at now: Timestamp) async throws {
        try await changeGuesses(key, at: now) {
            $0.takeBack(limits)
            $0.failures = 0
        }
    }

    private func changeGuesses<Value: Sendable>(
        _ key: GuessKey,
        at now: Timestamp,
        _ change: @escaping @Sendable (inout GuessCount) -> Value
    ) async throws -> Value {
        try await database.write { connection in
            var count = try Self.lockGuesses(key, at: now, connection)
            let value = change(&count)
            try connection.execute(
                "UPDATE guess_accounts SET settled_at = $2 WHERE account = $1",
                [.text(key.account), .moment(count.settledAt)]
            )
            try connection.execute(
                """
                INSERT INTO guess_failures (account, address, failures, started_at) VALUES ($1, $2, $3, $4)
                ON CONFLICT (account, address)
                DO UPDATE SET failures = excluded.failures, started_at = excluded.started_at
                """,
                [
                    .text(key.account), .text(key.address), .number(count.failures),
                    .moment(count.startedAt),
                ]
            )
            return value
        }
    }

    /// Returns the count of a key; the account's row, made where there was none, keeps others waiting.
    private static func lockGuesses(
        _ key: GuessKey,
        at now: Timestamp,
        _ connection: any SQLConnection
    ) throws -> GuessCount {
        try connection.execute(
            "INSERT INTO guess_accounts (account, settled_at) VALUES ($1, $2) ON CONFLICT DO NOTHING",
            [.text(key.account), .moment(now)]
        )
        var account = try connection.row(
            "SELECT settled_at FROM guess_accounts WHERE account = $1\(connection.rowLock)",
            [.text(key.account)]
        )
        var pair = try connection.row(
            "SELECT failures, started_at FROM guess_failures WHERE account = $1 AND address = $2",
            [.text(key.account), .text(key.address)]
        )
        return GuessCount(
            failures: try pair?.integer() ?? 0,
            startedAt: try pair?.moment() ?? now,
            settledAt: try account?.moment() ?? now
        )
    }
}
