package import MacroMindKit

extension SQLStores {
    package func append(_ exchange: ChatExchange) async throws {
        try await database.single {
            let added = try $0.execute(
                """
                INSERT INTO chat_exchanges (id, user_id, question, answer, created_at)
                VALUES ($1, $2, $3, $4, $5) ON CONFLICT (id) DO NOTHING
                """,
                [
                    .id(exchange.id), .id(exchange.user), .text(exchange.question), .text(exchange.answer),
                    .moment(exchange.createdAt),
                ]
            )
            guard added == 1 else { throw StoreError.duplicate(field: "id") }
        }
    }

    package func exchanges(
        of user: RecordID<StoredUser>,
        offset: Int,
        limit: Int
    ) async throws -> Page<ChatExchange> {
        try await database.snapshot { connection in
            var total = try connection.row(
                "SELECT count(*) FROM chat_exchanges WHERE user_id = $1",
                [.id(user)]
            )
            let exchanges = try connection.rows(
                """
                SELECT id, user_id, question, answer, created_at FROM chat_exchanges WHERE user_id = $1
                ORDER BY created_at DESC, sequence DESC LIMIT $2 OFFSET $3
                """,
                [.id(user), .number(max(0, limit)), .number(max(0, offset))]
            ).map(Self.exchange)
            return Page(exchanges, total: try total?.integer() ?? 0)
        }
    }

    private static func exchange(_ row: SQLRow) throws -> ChatExchange {
        var row = row
        return ChatExchange(
            id: try row.id(),
            user: try row.id(),
            question: try row.text(),
            answer: try row.text(),
            createdAt: try row.moment()
        )
    }

    package func deleteExchanges(of user: RecordID<StoredUser>) async throws -> Int {
        try await database.single {
            try $0.execute("DELETE FROM chat_exchanges WHERE user_id = $1", [.id(user)])
        }
    }
}
