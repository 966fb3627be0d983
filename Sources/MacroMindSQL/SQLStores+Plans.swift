package import MacroMindKit

extension SQLStores {
    package func replaceWeek(with plan: StoredPlan) async throws -> Int {
        let rows = try PlanRows(plan)
        return try await database.write { connection in
            try connection.lockUser(plan.user)
            try connection.execute(
                "DELETE FROM plans WHERE user_id = $1 AND week_start = $2",
                [.id(plan.user), .date(plan.weekStart)]
            )
            try rows.insert(version: 1, connection)
            return 1
        }
    }

    package func insertWeek(_ plan: StoredPlan) async throws -> Int {
        let rows = try PlanRows(plan)
        return try await database.write { connection in
            try connection.lockUser(plan.user)
            let isTaken = try connection.exists(
                "SELECT 1 FROM plans WHERE user_id = $1 AND week_start = $2",
                [.id(plan.user), .date(plan.weekStart)]
            )
            guard !isTaken else { throw StoreError.duplicate(field: "week_start") }
            try rows.insert(version: 1, connection)
            return 1
        }
    }

    package func plan(
        _ id: RecordID<StoredPlan>,
        of user: RecordID<StoredUser>
    ) async throws -> Versioned<StoredPlan>? {
        try await plan(where: "id = $2", .id(id), of: user)
    }

    package func plan(
        weekStart: CalendarDate,
        of user: RecordID<StoredUser>
    ) async throws -> Versioned<StoredPlan>? {
        try await plan(where: "week_start = $2", .date(weekStart), of: user)
    }

    package func plan(
        containing meal: RecordID<StoredMeal>,
        of user: RecordID<StoredUser>
    ) async throws -> Versioned<StoredPlan>? {
        try await plan(where: "id = (SELECT plan_id FROM meals WHERE id = $2)", .id(meal), of: user)
    }

    private func plan(
        where condition: String,
        _ value: SQLValue,
        of user: RecordID<StoredUser>
    ) async throws -> Versioned<StoredPlan>? {
        try await database.read {
            try PlanRows.plans($0, "user_id = $1 AND \(condition)", [.id(user), value], limit: 1).first
        }
    }

    package func plans(
        of user: RecordID<StoredUser>,
        before week: CalendarDate?,
        limit: Int
    ) async throws -> [Versioned<StoredPlan>] {
        try await database.read { connection in
            guard let week else {
                return try PlanRows.plans(connection, "user_id = $1", [.id(user)], limit: limit)
            }
            return try PlanRows.plans(
                connection,
                "user_id = $1 AND week_start < $2",
                [.id(user), .date(week)],
                limit: limit
            )
        }
    }

    package func replaceMeal(
        _ id: RecordID<StoredMeal>,
        of user: RecordID<StoredUser>,
        with meal: PlannedMeal,
        report: PlanReport,
        replacing expected: Int
    ) async throws -> Versioned<StoredMeal> {
        let reportJSON = try SQLValue.json(report)
        let columns = try MealRow.values(meal)
        return try await database.write { connection in
            let version = try Self.advance(
                "id = (SELECT plan_id FROM meals WHERE id = $1) AND user_id = $2",
                [.id(id), .id(user)],
                from: expected,
                report: reportJSON,
                connection
            )
            guard
                let row = try connection.row(
                    """
                    UPDATE meals SET version = version + 1, \(MealRow.assignments(from: 3))
                    WHERE id = $1 AND user_id = $2 RETURNING \(MealRow.columns)
                    """,
                    [.id(id), .id(user)] + columns
                )
            else { throw StoreError.notFound }
            return Versioned(try MealRow.meal(row), version: version)
        }
    }

    package func update(_ plan: StoredPlan, replacing expected: Int) async throws -> Int {
        let rows = try PlanRows(plan)
        return try await database.write { connection in
            let version = try Self.advance(
                "id = $1 AND user_id = $2 AND week_start = $3",
                [.id(plan.id), .id(plan.user), .date(plan.weekStart)],
                from: expected,
                report: rows.report,
                connection
            )
            try connection.execute(
                "UPDATE plans SET created_at = $1 WHERE id = $2 AND user_id = $3",
                [.moment(plan.createdAt), .id(plan.id), .id(plan.user)]
            )
            try connection.execute(
                "DELETE FROM meals WHERE plan_id = $1 AND user_id = $2",
                [.id(plan.id), .id(plan.user)]
            )
            try rows.insertMeals(connection)
            return version
        }
    }

    /// Counts the version of a plan one up and keeps it from changing until the transaction ends.
    private static func advance(
        _ condition: String,
        _ parameters: [SQLValue],
        from expected: Int,
        report: SQLValue,
        _ connection: any SQLConnection
    ) throws -> Int {
        guard
            var row = try connection.row(
                "SELECT id, version FROM plans WHERE \(condition)\(connection.rowLock)",
                parameters
            )
        else { throw StoreError.notFound }
        let (id, found) = (try row.text(), try row.integer())
        guard found == expected else { throw StoreError.conflict(expected: expected, found: found) }
        try connection.execute(
            "UPDATE plans SET version = $1, report = $2 WHERE id = $3",
            [.number(expected + 1), report, .text(id)]
        )
        return expected + 1
    }

    package func deletePlan(
        _ id: RecordID<StoredPlan>,
        of user: RecordID<StoredUser>
    ) async throws -> Bool {
        try await database.single {
            try $0.execute("DELETE FROM plans WHERE id = $1 AND user_id = $2", [.id(id), .id(user)]) == 1
        }
    }
}
