import MacroMindKit
import MacroMindPostgres
import MacroMindSQLite

/// The opened database.
enum Storage: Sendable {
    case sqlite(SQLiteStorage)
    case postgres(PostgresStorage)

    /// Opens the database that a URL names and brings its tables up to date.
    ///
    /// - Parameters:
    ///   - url: The URL of the settings.
    ///   - observer: Is told of every transaction.
    /// - Returns: The database.
    /// - Throws: An error when the URL names none or it can not be opened.
    static func open(
        _ url: String,
        observer: (@Sendable (StoreActivity) -> Void)? = nil
    ) async throws -> Storage {
        if url.hasPrefix("sqlite:") {
            return .sqlite(
                try await SQLiteStorage(
                    path: String(url.dropFirst("sqlite:".count)),
                    observer: observer
                )
            )
        }
        guard url.hasPrefix("postgres://") || url.hasPrefix("postgresql://") else {
            throw SettingsError(
                "database.url must be sqlite:PATH or postgres://user:password@host:port/name."
            )
        }
        return .postgres(
            try await PostgresStorage(PostgresConfiguration(url: url), observer: observer)
        )
    }

    var stores: any Stores {
        switch self {
        case .sqlite(let storage): storage.stores
        case .postgres(let storage): storage.stores
        }
    }

    func close() {
        switch self {
        case .sqlite(let storage): try? storage.close()
        case .postgres(let storage): storage.close()
        }
    }
}
