internal import GRDB
internal import MacroMindKit

/// The errors of SQLite in the words of the stores; values and statements are not told.
enum SQLiteFailure {
    /// Runs an action and throws its errors as those of a store.
    static func translating<Value>(_ action: () throws -> Value) throws -> Value {
        do { return try action() } catch let error as DatabaseError { throw storeError(error) }
    }

    /// Runs an action and throws its errors as those of a store.
    static func translating<Value>(_ action: () async throws -> Value) async throws -> Value {
        do { return try await action() } catch let error as DatabaseError { throw storeError(error) }
    }

    static func storeError(_ error: DatabaseError) -> StoreError {
        switch error.extendedResultCode {
        case .SQLITE_CONSTRAINT_FOREIGNKEY: return .notFound
        case .SQLITE_CONSTRAINT_CHECK, .SQLITE_CONSTRAINT_NOTNULL, .SQLITE_CONSTRAINT_DATATYPE:
            return .invalid(field: "record")
        default: return .unavailable(reason(error.resultCode))
        }
    }

    private static func reason(_ code: ResultCode) -> String {
        switch code {
        case .SQLITE_FULL: "The disk is full; make room. Nothing was stored."
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            "Another process holds the database; wait for it or stop it. Nothing was stored."
        case .SQLITE_CANTOPEN: "The database file can not be opened; check its path and permissions."
        case .SQLITE_READONLY, .SQLITE_PERM: "The database file can not be written; check its permissions."
        case .SQLITE_IOERR: "The disk can not be read or written; check the disk."
        case .SQLITE_CORRUPT: "The database file is damaged; restore a backup."
        case .SQLITE_NOTADB: "The file is not a SQLite database; check the path."
        case .SQLITE_TOOBIG: "A value is too big for the database."
        case .SQLITE_NOMEM: "There is not enough memory."
        default: "The database failed with SQLite code \(code.rawValue)."
        }
    }
}
