internal import MacroMindKit

/// A meal as a row: what can be asked for in columns, the dish whole as JSON.
enum MealRow {
    static let columns = "id, day, position, version, dish"

    private static let details = ["slot", "recipe_id", "name", "energy_kcal", "is_locked", "dish"]

    /// The details of a dish in the order of the columns.
    static func values(_ meal: PlannedMeal) throws -> [SQLValue] {
        [
            .text(meal.slot.rawValue), .text(meal.recipe.rawValue), .text(meal.name),
            .real(meal.nutrients.energy.value), .integer(meal.isLocked ? 1 : 0), try .json(meal),
        ]
    }

    static func assignments(from first: Int) -> String {
        details.enumerated().map { "\($1) = $\(first + $0)" }.joined(separator: ", ")
    }

    static let insertion = """
        INSERT INTO meals (id, plan_id, user_id, day, position, version, \(details.joined(separator: ", ")))
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT DO NOTHING
        """

    static func meal(_ row: SQLRow) throws -> StoredMeal {
        var row = row
        return StoredMeal(
            id: try row.id(),
            day: try row.integer(),
            index: try row.integer(),
            version: try row.integer(),
            meal: try row.json()
        )
    }
}
