package import MacroMindKit

extension SQLStores {
    private static let columns = "version, id, user_id, name, source, recipe, created_at, updated_at"

    private static func recipe(_ row: SQLRow) throws -> Versioned<OwnRecipe> {
        var row = row
        let version = try row.integer()
        let recipe = OwnRecipe(
            id: try row.id(),
            user: try row.id(),
            name: try row.text(),
            source: try row.text(),
            recipe: try row.optionalJSON(),
            createdAt: try row.moment(),
            updatedAt: try row.moment()
        )
        return Versioned(recipe, version: version)
    }

    package func insert(_ recipe: OwnRecipe) async throws -> Int {
        let details = try recipe.recipe.map { try SQLValue.json($0) } ?? .null
        return try await database.single {
            let added = try $0.execute(
                """
                INSERT INTO recipes (\(Self.columns)) VALUES (1, $1, $2, $3, $4, $5, $6, $7)
                ON CONFLICT DO NOTHING
                """,
                [
                    .id(recipe.id), .id(recipe.user), .text(recipe.name), .text(recipe.source), details,
                    .moment(recipe.createdAt), .moment(recipe.updatedAt),
                ]
            )
            guard added == 1 else { throw StoreError.duplicate(field: "id") }
            return 1
        }
    }

    package func update(_ recipe: OwnRecipe, replacing expected: Int?) async throws -> Int {
        let details = try recipe.recipe.map { try SQLValue.json($0) } ?? .null
        return try await database.write { connection in
            guard
                var row = try connection.row(
                    "SELECT version FROM recipes WHERE id = $1 AND user_id = $2\(connection.rowLock)",
                    [.id(recipe.id), .id(recipe.user)]
                )
            else { throw StoreError.notFound }
            let found = try row.integer()
            if let expected, expected != found {
                throw StoreError.conflict(expected: expected, found: found)
            }
            try connection.execute(
                """
                UPDATE recipes SET version = $2, name = $3, source = $4, recipe = $5, updated_at = $6
                WHERE id = $1 AND user_id = $7
                """,
                [
                    .id(recipe.id), .number(found + 1), .text(recipe.name), .text(recipe.source), details,
                    .moment(recipe.updatedAt), .id(recipe.user),
                ]
            )
            return found + 1
        }
    }

    package func recipe(
        _ id: RecordID<OwnRecipe>,
        of user: RecordID<StoredUser>
    ) async throws -> Versioned<OwnRecipe>? {
        try await database.read {
            try $0.row(
                "SELECT \(Self.columns) FROM recipes WHERE id = $1 AND user_id = $2",
                [.id(id), .id(user)]
            ).map(Self.recipe)
        }
    }

    package func recipes(
        of user: RecordID<StoredUser>,
        after: RecordID<OwnRecipe>?,
        limit: Int
    ) async throws -> Page<Versioned<OwnRecipe>> {
        try await database.snapshot { connection in
            var total = try connection.row("SELECT count(*) FROM recipes WHERE user_id = $1", [.id(user)])
            let recipes = try connection.rows(
                "SELECT \(Self.columns) FROM recipes WHERE user_id = $1 AND id > $2 ORDER BY id LIMIT $3",
                [.id(user), .text(after?.rawValue ?? ""), .number(max(0, limit))]
            ).map(Self.recipe)
            return Page(recipes, total: try total?.integer() ?? 0)
        }
    }

    package func deleteRecipe(
        _ id: RecordID<OwnRecipe>,
        of user: RecordID<StoredUser>
    ) async throws -> Bool {
        try await database.single {
            try $0.execute("DELETE FROM recipes WHERE id = $1 AND user_id = $2", [.id(id), .id(user)]) == 1
        }
    }
}
