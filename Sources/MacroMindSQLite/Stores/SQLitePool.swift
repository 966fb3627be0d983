internal import GRDB
internal import MacroMindKit
internal import MacroMindSQL

#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// One writer and several readers of a SQLite file.
final class SQLitePool: SQLDatabase {
    let path: String
    private let pool: DatabasePool

    /// Opens the file, or makes it for its owner alone.
    init(path: String, busyTimeout: Double = 5) async throws {
        self.path = path
        Self.makeFile(path)
        var configuration = Self.configuration
        configuration.busyMode = .timeout(busyTimeout)
        pool = try SQLiteFailure.translating { [configuration] in
            try DatabasePool(path: path, configuration: configuration)
        }
        // The pool itself asks for less: what is acknowledged has to outlast a loss of power.
        try await SQLiteFailure.translating { [pool] in
            try await pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        }
    }

    /// Makes a missing file for its owner alone, before SQLite makes it for everybody.
    static func makeFile(_ path: String) {
        guard !FileManager.default.fileExists(atPath: path) else { return }
        _ = FileManager.default.createFile(
            atPath: path,
            contents: nil,
            attributes: [.posixPermissions: 0o600]
        )
    }

    /// The settings of every connection.
    static var configuration: Configuration {
        var configuration = Configuration()
        configuration.label = "MacroMind"
        configuration.busyMode = .timeout(5)
        configuration.foreignKeysEnabled = true
        return configuration
    }

    func migrate() async throws {
        try await SQLiteFailure.translating { [pool] in
            let migrator = SQLiteSchema.migrator
            let isNewer = try await pool.read { try migrator.hasBeenSuperseded($0) }
            if isNewer {
                throw StoreError.unavailable(
                    "The database was written by a newer version; install that version."
                )
            }
            try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
                migrator.asyncMigrate(pool) { done.resume(with: $0.map { _ in }) }
            }
        }
    }

    func integrityProblems() async throws -> [String] {
        try await SQLiteFailure.translating { [pool] in
            try await pool.read { database in
                let problems = try String.fetchAll(database, sql: "PRAGMA integrity_check(100)")
                let orphans = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check")
                return problems.filter { $0 != "ok" }
                    + orphans.map { "A row of \($0["table"] as String? ?? "a table") refers to nothing." }
            }
        }
    }

    func close() throws { try SQLiteFailure.translating { try pool.close() } }

    func read<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        try await SQLiteFailure.translating { [pool] in
            try await pool.read { try body(SQLiteConnection(database: $0)) }
        }
    }

    func snapshot<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        try await read(body)
    }

    func single<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        try await write(body)
    }

    func write<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        try await SQLiteFailure.translating { [pool] in
            try await pool.write { try body(SQLiteConnection(database: $0)) }
        }
    }
}
