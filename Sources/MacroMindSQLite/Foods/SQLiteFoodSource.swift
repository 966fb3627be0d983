import GRDB
public import MacroMindKit

/// Foods in a SQLite database, such as ``FoodImporter`` makes, searched by name through a full-text index.
///
/// ```swift
/// let foods = try SQLiteFoodSource(path: "foods.sqlite")
/// let oats = foods.search(FoodQuery("rolled oats", limit: 5))
/// ```
///
/// A search finds what ``SearchableFoodTable`` finds, with the same scores: names that share words with the query, slips of the pen
/// forgiven. Besides, a last word that no name has is completed, as someone types.
///
/// The methods of ``FoodSource`` return nothing where the database can not be read; ``storedFood(_:)`` and ``matches(for:)`` throw. The
/// source may be shared between tasks.
public struct SQLiteFoodSource: FoodSource {
    private let database: FoodDatabase

    /// Opens a database.
    ///
    /// - Parameter path: The file.
    /// - Throws: ``FoodDatabaseError`` when there is no such file or it holds no foods.
    public init(path: String) throws(FoodDatabaseError) { database = try .reading(path) }

    init(_ database: FoodDatabase) { self.database = database }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func food(_ id: FoodID) -> Food? { (try? storedFood(id)).flatMap(\.self) }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func search(_ query: FoodQuery) -> [FoodMatch] { (try? matches(for: query)) ?? [] }

    /// Returns the food with an identifier.
    ///
    /// - Parameter id: The identifier.
    /// - Returns: The food, or `nil` where the database has none.
    /// - Throws: An error of the database.
    public func storedFood(_ id: FoodID) throws -> Food? {
        try database.pool.read { try FoodReader($0).food(id) }
    }

    /// Returns the foods that a query means, best first.
    ///
    /// - Parameter query: What is looked for.
    /// - Returns: At most ``FoodQuery/limit`` matches.
    /// - Throws: An error of the database.
    public func matches(for query: FoodQuery) throws -> [FoodMatch] {
        try database.pool.read { try FoodSearch($0).matches(query) }
    }

    /// Counts what the database holds.
    ///
    /// - Returns: The numbers of foods, names, categories and quarantined records.
    /// - Throws: An error of the database.
    public func statistics() throws -> FoodDatabaseStatistics {
        try database.pool.read { try FoodDatabaseStatistics($0) }
    }
}
