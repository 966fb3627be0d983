package import MacroMindKit

extension SQLStores {
    private static let columns = "id, user_id, eaten_on, slot, name, food_id, mass_g, nutrients, created_at"

    private static func values(_ entry: FoodLogEntry) throws -> [SQLValue] {
        [
            .id(entry.id), .id(entry.user), .date(entry.date), .text(entry.slot?.rawValue),
            .text(entry.name), .text(entry.food?.rawValue), .real(entry.mass?.value),
            try .json(entry.nutrients), .moment(entry.createdAt),
        ]
    }

    private static func entry(_ row: SQLRow) throws -> FoodLogEntry {
        var row = row
        return FoodLogEntry(
            id: try row.id(),
            user: try row.id(),
            date: try row.date(),
            slot: try row.optionalText().flatMap(MealSlot.init(rawValue:)),
            name: try row.text(),
            food: try row.optionalText().map { FoodID(rawValue: $0) },
            mass: try row.optionalReal().map { Grams($0) },
            nutrients: try row.json(),
            createdAt: try row.moment()
        )
    }

    package func insert(_ entry: FoodLogEntry) async throws {
        let values = try Self.values(entry)
        try await database.single {
            let added = try $0.execute(
                """
                INSERT INTO food_log (\(Self.columns)) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
                ON CONFLICT DO NOTHING
                """,
                values
            )
            guard added == 1 else { throw StoreError.duplicate(field: "id") }
        }
    }

    package func update(_ entry: FoodLogEntry) async throws {
        let values = try Self.values(entry)
        try await database.single {
            let changed = try $0.execute(
                """
                UPDATE food_log SET eaten_on = $3, slot = $4, name = $5, food_id = $6, mass_g = $7,
                nutrients = $8, created_at = $9 WHERE id = $1 AND user_id = $2
                """,
                values
            )
            guard changed == 1 else { throw StoreError.notFound }
        }
    }

    package func deleteFood(
        _ id: RecordID<FoodLogEntry>,
        of user: RecordID<StoredUser>
    ) async throws -> Bool {
        try await database.single {
            try $0.execute("DELETE FROM food_log WHERE id = $1 AND user_id = $2", [.id(id), .id(user)]) == 1
        }
    }

    package func foods(
        of user: RecordID<StoredUser>,
        in days: ClosedRange<CalendarDate>
    ) async throws -> [FoodLogEntry] {
        try await database.read {
            try $0.rows(
                """
                SELECT \(Self.columns) FROM food_log WHERE user_id = $1 AND eaten_on BETWEEN $2 AND $3
                ORDER BY eaten_on, created_at, id
                """,
                [.id(user), .date(days.lowerBound), .date(days.upperBound)]
            ).map(Self.entry)
        }
    }

    package func save(_ entry: WeightLogEntry) async throws {
        guard entry.weight > 0, entry.weight.value.isFinite else {
            throw StoreError.invalid(field: "weight")
        }
        _ = try await database.single {
            try $0.execute(
                """
                INSERT INTO weight_log (user_id, weighed_on, weight_kg, created_at) VALUES ($1, $2, $3, $4)
                ON CONFLICT (user_id, weighed_on)
                DO UPDATE SET weight_kg = excluded.weight_kg, created_at = excluded.created_at
                """,
                [
                    .id(entry.user), .date(entry.date), .real(entry.weight.value), .moment(entry.createdAt),
                ]
            )
        }
    }

    package func deleteWeight(on date: CalendarDate, of user: RecordID<StoredUser>) async throws -> Bool {
        try await database.single {
            try $0.execute(
                "DELETE FROM weight_log WHERE user_id = $1 AND weighed_on = $2",
                [.id(user), .date(date)]
            ) == 1
        }
    }

    package func weights(
        of user: RecordID<StoredUser>,
        in days: ClosedRange<CalendarDate>
    ) async throws -> [WeightLogEntry] {
        try await database.read {
            try $0.rows(
                """
                SELECT user_id, weighed_on, weight_kg, created_at FROM weight_log
                WHERE user_id = $1 AND weighed_on BETWEEN $2 AND $3 ORDER BY weighed_on
                """,
                [.id(user), .date(days.lowerBound), .date(days.upperBound)]
            ).map { row in
                var row = row
                return WeightLogEntry(
                    user: try row.id(),
                    date: try row.date(),
                    weight: Kilograms(try row.optionalReal() ?? 0),
                    createdAt: try row.moment()
                )
            }
        }
    }
}
