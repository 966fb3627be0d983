public import MacroMindKit
internal import MacroMindSQL

/// All stores in a PostgreSQL database, version 15 or later, that several servers may share.
///
/// Calls run on connections of a pool, each on a thread of its own. A lost connection is made again, with a pause that grows
/// while the database is away; meanwhile calls fail at once with `StoreError.unavailable(_:)`. Connect to the server itself or to a
/// pooler in session mode, since statements are prepared.
///
/// ```swift
/// let storage = try await PostgresStorage(PostgresConfiguration(url: "postgres://macromind@localhost/macromind"))
/// try await storage.stores.insert(user)
/// ```
public final class PostgresStorage: Sendable {
    /// The stores.
    public let stores: any Stores

    private let pool: PostgresPool

    /// Connects to the database and brings its tables up to date.
    ///
    /// Of several servers that start at once one changes the tables and the others wait for it.
    ///
    /// - Parameters:
    ///   - configuration: How to reach the database.
    ///   - observer: Is told of every transaction.
    /// - Throws: `StoreError.unavailable(_:)` when the database can not be reached or was written by a newer version.
    public init(
        _ configuration: PostgresConfiguration,
        observer: (@Sendable (StoreActivity) -> Void)? = nil
    ) async throws {
        guard configuration.hasValidSchema else {
            throw StoreError.unavailable(
                "The name of the schema may have lower-case ASCII letters, digits and underscores only."
            )
        }
        pool = PostgresPool(configuration)
        stores = SQLStores(ObservedDatabase.around(pool, observer))
        try await pool.migrate()
    }

    /// Closes the connections once the calls that run are finished; later calls fail.
    public func close() { pool.close() }
}
