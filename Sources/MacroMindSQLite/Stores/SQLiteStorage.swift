public import MacroMindKit
internal import MacroMindSQL

#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// All stores in one SQLite file.
///
/// What a call acknowledged is on disk and survives a killed process and a loss of power. One process may write at a time;
/// others wait up to five seconds.
///
/// ```swift
/// let storage = try await SQLiteStorage(path: "macromind.sqlite")
/// try await storage.stores.insert(user)
/// ```
public final class SQLiteStorage: Sendable {
    /// The stores.
    public let stores: any Stores

    private let pool: SQLitePool

    /// Opens the file, makes it when it is missing, and brings its tables up to date.
    ///
    /// A new file can be read by its owner alone.
    ///
    /// - Parameters:
    ///   - path: The path of the file.
    ///   - sharesRequestCounts: Whether requests are counted in the file, so that limits hold for the sum of several processes;
    ///     each request then waits for the disk. A single process counts in memory.
    ///   - observer: Is told of every transaction.
    /// - Throws: `StoreError.unavailable(_:)` when the file can not be opened, is damaged, or was written by a newer version.
    public init(
        path: String,
        sharesRequestCounts: Bool = false,
        observer: (@Sendable (StoreActivity) -> Void)? = nil
    ) async throws {
        pool = try await SQLitePool(path: path)
        try await pool.migrate()
        stores = SQLStores(
            ObservedDatabase.around(pool, observer),
            requestCounts: sharesRequestCounts ? nil : InMemoryStores()
        )
    }

    /// Looks through the whole file for damage.
    ///
    /// - Returns: What is wrong, one line each; empty when nothing is.
    /// - Throws: `StoreError.unavailable(_:)` when the file can not be read.
    public func integrityProblems() async throws -> [String] { try await pool.integrityProblems() }

    /// Writes a copy of the database as it is at one moment, while it is in use.
    ///
    /// - Parameter path: The path of the copy; a file that is there is replaced when the copy is whole.
    /// - Throws: `StoreError.unavailable(_:)` when the copy can not be written.
    public func backUp(to path: String) async throws {
        try await SQLiteCopy.write(from: pool.path, to: path)
    }

    /// Puts the contents of a copy in place of those of a database, all or none.
    ///
    /// Stop the server first; the copy is looked through for damage before anything is changed.
    ///
    /// - Parameters:
    ///   - backup: The path of the copy.
    ///   - path: The path of the database; it is made when it is missing.
    /// - Throws: `StoreError.unavailable(_:)` when the copy is missing or damaged, or the database is in use.
    public static func restore(from backup: String, to path: String) async throws {
        try await SQLiteCopy.restore(from: backup, to: path)
    }

    /// Closes the file; calls that run are finished first.
    ///
    /// - Throws: `StoreError.unavailable(_:)` when the file can not be closed.
    public func close() throws { try pool.close() }
}
