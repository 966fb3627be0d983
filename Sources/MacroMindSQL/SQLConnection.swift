internal import MacroMindKit

/// A connection in use.
///
/// A broken reference throws `StoreError.notFound`, a value that a constraint refuses `StoreError.invalid(field:)`.
package protocol SQLConnection {
    /// What follows a query to keep its rows from changing until the transaction ends; nothing where there is one writer.
    var rowLock: String { get }

    /// Returns the rows of a query.
    func rows(_ sql: String, _ parameters: [SQLValue]) throws -> [SQLRow]

    /// Runs a statement and returns the number of rows it changed.
    @discardableResult
    func execute(_ sql: String, _ parameters: [SQLValue]) throws -> Int
}

extension SQLConnection {
    /// Returns the first row of a query, or `nil`.
    package func row(_ sql: String, _ parameters: [SQLValue]) throws -> SQLRow? {
        try rows(sql, parameters).first
    }

    /// Tells whether a query has rows.
    package func exists(_ sql: String, _ parameters: [SQLValue]) throws -> Bool {
        try !rows(sql, parameters).isEmpty
    }

    /// Keeps other transactions from changing what belongs to a user until this one ends.
    ///
    /// - Throws: `StoreError.notFound` when there is no such user.
    func lockUser(_ user: RecordID<StoredUser>) throws {
        guard try exists("SELECT 1 FROM users WHERE id = $1\(rowLock)", [.id(user)]) else {
            throw StoreError.notFound
        }
    }
}
