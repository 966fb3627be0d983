internal import MacroMindKit

/// A plan as rows: one for the plan, one for each meal.
struct PlanRows {
    private let plan: StoredPlan
    private let meals: [[SQLValue]]
    /// The report as JSON.
    let report: SQLValue

    init(_ plan: StoredPlan) throws {
        try plan.requireValidPlaces()
        self.plan = plan
        report = try .json(plan.report)
        meals = try plan.meals.map { meal in
            [
                .id(meal.id), .id(plan.id), .id(plan.user), .number(meal.day), .number(meal.index),
                .number(meal.version),
            ] + (try MealRow.values(meal.meal))
        }
    }

    /// Adds the plan with its meals.
    ///
    /// - Throws: `StoreError.duplicate(field:)` when an identifier is taken.
    func insert(version: Int, _ connection: any SQLConnection) throws {
        let added = try connection.execute(
            """
            INSERT INTO plans (id, user_id, week_start, version, created_at, report)
            VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING
            """,
            [
                .id(plan.id), .id(plan.user), .date(plan.weekStart), .number(version),
                .moment(plan.createdAt), report,
            ]
        )
        guard added == 1 else { throw StoreError.duplicate(field: "id") }
        try insertMeals(connection)
    }

    /// Adds the meals.
    ///
    /// - Throws: `StoreError.duplicate(field:)` when an identifier is taken.
    func insertMeals(_ connection: any SQLConnection) throws {
        for start in stride(from: 0, to: meals.count, by: MealRow.mostPerInsertion) {
            let part = meals[start..<min(meals.count, start + MealRow.mostPerInsertion)]
            let added = try connection.execute(MealRow.insertion(of: part.count), part.flatMap(\.self))
            guard added == part.count else { throw StoreError.duplicate(field: "id") }
        }
    }

    /// Returns the plans that a condition names, latest week first.
    static func plans(
        _ connection: any SQLConnection,
        _ condition: String,
        _ parameters: [SQLValue],
        limit: Int
    ) throws -> [Versioned<StoredPlan>] {
        let mealColumns = MealRow.columns.split(separator: ", ").map { "m.\($0)" }.joined(separator: ", ")
        let rows = try connection.rows(
            """
            SELECT p.id, p.user_id, p.week_start, p.version, p.created_at, p.report, \(mealColumns)
            FROM (SELECT * FROM plans WHERE \(condition) ORDER BY week_start DESC
            LIMIT $\(parameters.count + 1)) AS p LEFT JOIN meals AS m
            ON m.plan_id = p.id AND m.user_id = p.user_id
            ORDER BY p.week_start DESC, m.day, m.position
            """,
            parameters + [.number(max(0, limit))]
        )
        return try rows.reduce(into: []) { try add($1, to: &$0) }
    }

    private static func add(_ row: SQLRow, to plans: inout [Versioned<StoredPlan>]) throws {
        var row = row
        let id: RecordID<StoredPlan> = try row.id()
        if plans.last?.value.id == id {
            for _ in 0..<5 { row.skip() }
        } else {
            let (user, week): (RecordID<StoredUser>, CalendarDate) = (try row.id(), try row.date())
            let (version, createdAt) = (try row.integer(), try row.moment())
            let plan = StoredPlan(
                id: id,
                user: user,
                weekStart: week,
                meals: [],
                report: try row.json(),
                createdAt: createdAt
            )
            plans.append(Versioned(plan, version: version))
        }
        var meal = row
        if try meal.optionalText() != nil {
            plans[plans.count - 1].value.meals.append(try MealRow.meal(row))
        }
    }
}
