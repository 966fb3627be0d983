internal import Foundation
internal import GRDB
internal import MacroMindKit

/// Copies of whole databases.
enum SQLiteCopy {
    static func write(from source: String, to path: String) async throws {
        let partial = path + ".partial"
        try remove(partial)
        try await SQLiteFailure.translating {
            let queue = try DatabaseQueue(path: source, configuration: SQLitePool.configuration)
            try await queue.writeWithoutTransaction { database in
                try database.execute(sql: "VACUUM INTO ?", arguments: [partial])
            }
            try queue.close()
        }
        try finish(partial, as: path)
    }

    static func restore(from backup: String, to path: String) async throws {
        guard FileManager.default.fileExists(atPath: backup) else {
            throw StoreError.unavailable("There is no backup at the path; check it.")
        }
        try await SQLiteFailure.translating {
            var readOnly = SQLitePool.configuration
            readOnly.readonly = true
            let source = try DatabaseQueue(path: backup, configuration: readOnly)
            try await source.read(check)
            SQLitePool.makeFile(path)
            let target = try DatabaseQueue(path: path, configuration: SQLitePool.configuration)
            try source.backup(to: target)
            try await target.writeWithoutTransaction {
                try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
            }
            try target.close()
            try source.close()
        }
    }

    @Sendable
    private static func check(_ database: Database) throws {
        let problems = try String.fetchAll(database, sql: "PRAGMA integrity_check(1)")
        guard problems == ["ok"], try SQLiteSchema.isKnown(database) else {
            throw StoreError.unavailable(
                "The backup is damaged or is no copy of such a database; take another."
            )
        }
    }

    /// Makes sure that a file is on disk, for its owner alone, and gives it its name.
    private static func finish(_ partial: String, as path: String) throws {
        do {
            let manager = FileManager.default
            try manager.setAttributes([.posixPermissions: 0o600], ofItemAtPath: partial)
            guard let handle = FileHandle(forUpdatingAtPath: partial) else {
                throw CocoaError(.fileNoSuchFile)
            }
            try handle.synchronize()
            try handle.close()
            guard rename(partial, path) == 0 else { throw CocoaError(.fileWriteUnknown) }
        } catch {
            throw StoreError.unavailable(
                "The copy can not be written; check the path and the room on its disk."
            )
        }
    }

    private static func remove(_ path: String) throws {
        guard FileManager.default.fileExists(atPath: path) else { return }
        do { try FileManager.default.removeItem(atPath: path) } catch {
            throw StoreError.unavailable(
                "The file at the copy's path can not be replaced; check its permissions."
            )
        }
    }
}
