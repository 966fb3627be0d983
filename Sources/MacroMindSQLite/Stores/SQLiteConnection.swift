internal import GRDB
internal import MacroMindKit
internal import MacroMindSQL

#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// A connection to a SQLite file in use; statements are prepared once.
struct SQLiteConnection: SQLConnection {
    let database: Database

    var rowLock: String { "" }

    func rows(_ sql: String, _ parameters: [SQLValue]) throws -> [SQLRow] {
        let statement = try database.cachedStatement(sql: Self.numbered(sql))
        let cursor = try Row.fetchCursor(statement, arguments: try Self.arguments(parameters))
        var rows: [SQLRow] = []
        while let row = try cursor.next() { rows.append(SQLRow(row.databaseValues.map(Self.value))) }
        return rows
    }

    func execute(_ sql: String, _ parameters: [SQLValue]) throws -> Int {
        let statement = try database.cachedStatement(sql: Self.numbered(sql))
        // A statement that changes nothing leaves the count of the one before it.
        let before = database.totalChangesCount
        try statement.execute(arguments: try Self.arguments(parameters))
        return database.totalChangesCount == before ? 0 : database.changesCount
    }

    /// Writes parameters as SQLite numbers them.
    private static func numbered(_ sql: String) -> String { sql.replacing("$", with: "?") }

    private static func arguments(_ parameters: [SQLValue]) throws -> StatementArguments {
        StatementArguments(try parameters.map(databaseValue))
    }

    private static func databaseValue(_ value: SQLValue) throws -> DatabaseValue {
        switch value {
        case .null: return .null
        case .integer(let number): return number.databaseValue
        case .real(let number): return number.databaseValue
        case .text(let text):
            guard !text.utf8.contains(0) else { throw StoreError.invalid(field: "text") }
            return text.databaseValue
        case .bytes(let bytes): return Data(bytes).databaseValue
        }
    }

    private static func value(_ value: DatabaseValue) -> SQLValue {
        switch value.storage {
        case .null: .null
        case .int64(let number): .integer(number)
        case .double(let number): .real(number)
        case .string(let text): .text(text)
        case .blob(let data): .bytes(Array(data))
        }
    }
}
