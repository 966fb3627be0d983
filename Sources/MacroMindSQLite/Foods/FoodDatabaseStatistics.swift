import GRDB

/// How much a database of foods holds.
public struct FoodDatabaseStatistics: Sendable, Hashable, Codable {
    /// The number of foods.
    public var foods: Int
    /// The number of names, aliases included.
    public var names: Int
    /// The number of foods by table, such as `branded`.
    public var datasets: [String: Int]
    /// The number of foods by category.
    public var categories: [String: Int]
    /// The number of records put aside, by the code of the problem.
    public var quarantined: [String: Int]

    init(_ database: Database) throws {
        func count(_ column: String, of table: String) throws -> [String: Int] {
            let rows = try Row.fetchAll(database, sql: "SELECT \(column), count(*) FROM \(table) GROUP BY 1")
            return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
        }
        foods = try Int.fetchOne(database, sql: "SELECT count(*) FROM food") ?? 0
        names = try Int.fetchOne(database, sql: "SELECT names FROM food_total") ?? 0
        datasets = try count("dataset", of: "food")
        categories = try count("category", of: "food")
        quarantined = try count("code", of: "food_quarantine")
    }
}
