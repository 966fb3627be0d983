import Foundation
import GRDB
import MacroMindKit

@testable import MacroMindSQLite

/// A folder for one test with downloads and databases, removed at the end.
final class ImportFolder {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(
            path: "macromind-foods-\(UUID().uuidString)"
        )
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func path(_ name: String) -> String { folder.appending(path: name).path }

    @discardableResult
    func write(_ bytes: some Sequence<UInt8>, to name: String) throws -> String {
        try Data(bytes).write(to: folder.appending(path: name))
        return path(name)
    }

    /// Writes the files of a CSV download into a folder of their own.
    func write(_ tables: [String: String], to name: String) throws -> String {
        let url = folder.appending(path: name)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        for (file, text) in tables { try Data(text.utf8).write(to: url.appending(path: file)) }
        return url.path
    }

    /// Imports a download in small batches.
    @discardableResult
    func run(
        _ source: String,
        into database: String,
        batchSize: Int = 10,
        mode: FoodImporter.Mode = .resume,
        progress: @escaping (FoodImportProgress) throws -> Void = { _ in }
    ) throws -> FoodImportReport {
        var importer = try FoodImporter(database: path(database))
        importer.batchSize = batchSize
        return try importer.run(source, mode: mode, progress: progress)
    }

    /// All that a database holds, row by row, the words of the index among it.
    func dump(_ database: String) throws -> [String] {
        let pool = try FoodDatabase.reading(path(database)).pool
        return try pool.read { database in
            let tables = [
                "food", "food_alias", "food_portion", "food_word", "food_total", "food_import",
                "food_quarantine",
            ]
            var lines: [String] = []
            for table in tables {
                lines += try Row.fetchAll(database, sql: "SELECT * FROM \(table) ORDER BY 1, 2").map {
                    "\(table) \($0)"
                }
            }
            for word in try String.fetchAll(database, sql: "SELECT word FROM food_word ORDER BY 1") {
                let numbers = try Int64.fetchAll(
                    database,
                    sql: "SELECT rowid FROM food_search WHERE food_search MATCH ?",
                    arguments: ["\"\(word)\""]
                )
                lines.append("\(word): \(numbers)")
            }
            return lines
        }
    }
}
