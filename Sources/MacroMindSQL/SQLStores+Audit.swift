package import MacroMindKit

extension SQLStores {
    private static let columns = "id, happened_at, kind, user_id, subject, address, request_id, outcome"

    private static func event(_ row: SQLRow) throws -> AuditEvent {
        var row = row
        return AuditEvent(
            id: try row.id(),
            time: try row.moment(),
            kind: AuditEvent.Kind(rawValue: try row.text()),
            user: try row.optionalID(),
            subject: try row.optionalText(),
            address: try row.optionalText(),
            requestID: try row.optionalText(),
            outcome: try row.text()
        )
    }

    package func record(_ event: AuditEvent) async throws {
        try await database.single {
            let added = try $0.execute(
                """
                INSERT INTO audit_events (\(Self.columns))
                VALUES ($1, $2, $3, (SELECT id FROM users WHERE id = $4), $5, $6, $7, $8)
                ON CONFLICT (id) DO NOTHING
                """,
                [
                    .id(event.id), .moment(event.time), .text(event.kind.rawValue), .id(event.user),
                    .text(event.subject), .text(event.address), .text(event.requestID),
                    .text(event.outcome),
                ]
            )
            guard added == 1 else { throw StoreError.duplicate(field: "id") }
        }
    }

    package func events(of user: RecordID<StoredUser>, limit: Int) async throws -> [AuditEvent] {
        try await database.read {
            try $0.rows(
                """
                SELECT \(Self.columns) FROM audit_events WHERE user_id = $1
                ORDER BY happened_at DESC, sequence DESC LIMIT $2
                """,
                [.id(user), .number(max(0, limit))]
            ).map(Self.event)
        }
    }

    package func events(limit: Int) async throws -> [AuditEvent] {
        try await database.read {
            try $0.rows(
                """
                SELECT \(Self.columns) FROM audit_events ORDER BY happened_at DESC, sequence DESC LIMIT $1
                """,
                [.number(max(0, limit))]
            ).map(Self.event)
        }
    }
}
