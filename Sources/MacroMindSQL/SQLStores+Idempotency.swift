package import MacroMindKit

extension SQLStores {
    private struct KeyRecord {
        let fingerprint: String
        let attempt: Int
        let leaseEndsAt: Timestamp
        let expiresAt: Timestamp
        let response: StoredResponse?

        init(_ row: SQLRow) throws {
            var row = row
            fingerprint = try row.text()
            attempt = try row.integer()
            leaseEndsAt = try row.moment()
            expiresAt = try row.moment()
            guard let status = try row.optionalInteger() else {
                response = nil
                return
            }
            response = StoredResponse(status: Int(status), headers: try row.json(), body: try row.bytes())
        }
    }

    package func begin(
        key: String,
        of user: RecordID<StoredUser>,
        fingerprint: String,
        policy: IdempotencyPolicy,
        at now: Timestamp
    ) async throws -> IdempotencyAnswer {
        try await database.write { connection in
            try connection.lockUser(user)
            let stored = try connection.row(
                """
                SELECT fingerprint, attempt, lease_ends_at, expires_at, status, headers, body
                FROM idempotency_keys WHERE user_id = $1 AND key = $2
                """,
                [.id(user), .text(key)]
            ).map(KeyRecord.init)
            if let stored, stored.expiresAt > now {
                guard stored.fingerprint == fingerprint else { return .reused }
                if let response = stored.response { return .replay(response) }
                if stored.leaseEndsAt > now { return .inProgress }
            }
            let claim = IdempotencyClaim(user: user, key: key, attempt: (stored?.attempt ?? 0) + 1)
            try Self.store(claim, fingerprint, policy, at: now, connection)
            return .started(claim)
        }
    }

    private static func store(
        _ claim: IdempotencyClaim,
        _ fingerprint: String,
        _ policy: IdempotencyPolicy,
        at now: Timestamp,
        _ connection: any SQLConnection
    ) throws {
        try connection.execute(
            """
            INSERT INTO idempotency_keys (user_id, key, fingerprint, attempt, lease_ends_at, expires_at)
            VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (user_id, key) DO UPDATE SET
            fingerprint = excluded.fingerprint, attempt = excluded.attempt,
            lease_ends_at = excluded.lease_ends_at, expires_at = excluded.expires_at,
            status = NULL, headers = NULL, body = NULL
            """,
            [
                .id(claim.user), .text(claim.key), .text(fingerprint), .number(claim.attempt),
                .moment(now.adding(milliseconds: Int64(policy.lease) * 1_000)),
                .moment(now.adding(milliseconds: Int64(policy.lifetime) * 1_000)),
            ]
        )
    }

    package func complete(
        _ claim: IdempotencyClaim,
        with response: StoredResponse
    ) async throws -> Bool {
        let headers = try SQLValue.json(response.headers)
        return try await database.single {
            try $0.execute(
                """
                UPDATE idempotency_keys SET status = $4, headers = $5, body = $6
                WHERE user_id = $1 AND key = $2 AND attempt = $3 AND status IS NULL
                """,
                [
                    .id(claim.user), .text(claim.key), .number(claim.attempt), .number(response.status),
                    headers, .bytes(response.body),
                ]
            ) == 1
        }
    }

    package func abandon(_ claim: IdempotencyClaim) async throws {
        _ = try await database.single {
            try $0.execute(
                """
                DELETE FROM idempotency_keys
                WHERE user_id = $1 AND key = $2 AND attempt = $3 AND status IS NULL
                """,
                [.id(claim.user), .text(claim.key), .number(claim.attempt)]
            )
        }
    }
}
