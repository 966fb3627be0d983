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

    /// The most meals of one insertion, which keeps it below the databases' limits of parameters.
    static let mostPerInsertion = 100

    /// Adds a number of meals, of which those with a taken identifier or place are left out.
    static func insertion(of count: Int) -> String {
        let names = ["id", "plan_id", "user_id", "day", "position", "version"] + details
        let rows = (0..<count).map { row in
            let places = names.indices.map { "$\(row * names.count + $0 + 1)" }
            return "(\(places.joined(separator: ", ")))"
        }
        return "INSERT INTO meals (\(names.joined(separator: ", "))) VALUES \(rows.joined(separator: ", "))"
            + " ON CONFLICT DO NOTHING"
    }

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
