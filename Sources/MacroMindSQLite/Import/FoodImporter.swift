import Foundation
import GRDB
public import MacroMindKit

/// Imports downloads of food tables into a SQLite database, whatever their size, in bounded memory.
///
/// ```swift
/// let importer = try FoodImporter(database: "foods.sqlite")
/// let report = try importer.run("FoodData_Central_branded_food_json.json") { progress in
///     print(progress.records)
/// }
/// ```
///
/// Records are written in batches, each in a transaction that also remembers how far the import has come: stopped at any moment and run
/// again, an import goes on after the last batch and ends with the same database as one that was never stopped. Records that can not be
/// true are put aside with the reason, see ``FoodPlausibility``.
public struct FoodImporter: Sendable {
    /// What to do with a download of which a part is in the database.
    public enum Mode: Sendable {
        /// Go on where the import stopped.
        case resume
        /// Begin anew; foods are replaced by those of the same identifier.
        case restart
    }

    /// The number of records that are written in one transaction, at least 1.
    public var batchSize = 2_000
    private let database: FoodDatabase

    /// Opens a database and makes it where there is none.
    ///
    /// - Parameter path: The file of the database.
    /// - Throws: ``FoodDatabaseError`` when the file is no database or can not be written.
    public init(database path: String) throws(FoodDatabaseError) { database = try .writing(path) }

    init(_ database: FoodDatabase) { self.database = database }

    /// The foods of the database.
    public var source: SQLiteFoodSource { SQLiteFoodSource(database) }

    /// Imports a download.
    ///
    /// The work takes seconds to minutes and blocks its thread. It ends early when its task is cancelled or `progress` throws; what was
    /// written until then stays, and the next run goes on from there.
    ///
    /// - Parameters:
    ///   - path: The file, or the folder of a CSV download.
    ///   - format: The format; told from the first bytes where it is not given.
    ///   - mode: What to do with a download of which a part is in the database.
    ///   - progress: Called after each batch.
    /// - Returns: What became of the records. A damaged download is no error: the report says where reading stopped.
    /// - Throws: ``FoodDatabaseError``, an error of the database, or what `progress` throws.
    public func run(
        _ path: String,
        format: FoodImportFormat? = nil,
        mode: Mode = .resume,
        progress: @escaping (FoodImportProgress) throws -> Void = { _ in }
    ) throws -> FoodImportReport {
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        guard exists else {
            throw FoodDatabaseError(.notReadable, "There is no file “\(path)”; check the path.")
        }
        if format == .fdcCSV || (format == nil && isFolder.boolValue) {
            return try importFolder(path, mode, progress)
        }
        guard !isFolder.boolValue else {
            throw FoodDatabaseError(.notReadable, "“\(path)” is a folder; only CSV downloads are folders.")
        }
        return try importRecords(path, format, mode, progress)
    }

    // MARK: Files of records

    private func importRecords(
        _ path: String,
        _ format: FoodImportFormat?,
        _ mode: Mode,
        _ progress: @escaping (FoodImportProgress) throws -> Void
    ) throws -> FoodImportReport {
        let file = try SourceFile(path)
        let format = try format ?? Self.detect(file)
        let fingerprint = Fingerprint.of(Array(format.rawValue.utf8) + (try file.head()))
        var known = try mode == .restart ? nil : state(fingerprint)
        if let state = known {
            let isSame = try file.tail(before: state.position) == state.tail && state.position <= file.size
            if state.status == .complete, isSame, state.size == file.size {
                return try report(of: state, as: .alreadyComplete)
            }
            if state.status == .complete { known = nil }
            guard isSame || known == nil || state.position == 0 else { throw Self.changed(path) }
        }
        let state = try known ?? begin(fingerprint, path, format, file.size)
        var session = RecordImport(
            file,
            into: database.pool,
            from: state,
            batchSize: max(1, batchSize),
            progress: progress
        )
        try session.run()
        return try report(of: session.state)
    }

    private static func detect(_ file: SourceFile) throws -> FoodImportFormat {
        let start = try file.head(65_536)
        if start.starts(with: [0x1F, 0x8B]) || start.starts(with: Array("PK".utf8)) {
            throw FoodDatabaseError(
                .unknownFormat,
                "“\(file.path)” is compressed; unpack it first with gunzip or unzip."
            )
        }
        guard let format = FoodImportFormat.detected(in: start) else {
            throw FoodDatabaseError(
                .unknownFormat,
                "“\(file.path)” begins like no known download; allowed is "
                    + FoodImportFormat.allCases.map(\.rawValue).joined(separator: ", ") + "."
            )
        }
        return format
    }

    // MARK: Folders

    private func importFolder(
        _ path: String,
        _ mode: Mode,
        _ progress: @escaping (FoodImportProgress) throws -> Void
    ) throws -> FoodImportReport {
        let folder = try CSVFolder(path)
        let fingerprint = try folder.fingerprint()
        let known = try mode == .restart ? nil : state(fingerprint)
        if let state = known, state.status == .complete { return try report(of: state, as: .alreadyComplete) }
        let state = try known ?? begin(fingerprint, path, .fdcCSV, folder.size)
        var session = CSVImport(
            folder,
            into: database.pool,
            from: state,
            batchSize: max(1, batchSize),
            progress: progress
        )
        if known == nil { try session.prepare() }
        try session.run()
        return try report(of: session.state)
    }

    // MARK: States

    private static func changed(_ path: String) -> FoodDatabaseError {
        FoodDatabaseError(
            .changedSource,
            "“\(path)” has changed since a part of it was imported; restart the import to take it from its beginning."
        )
    }

    private func state(_ fingerprint: String) throws -> ImportState? {
        try database.pool.read { try ImportState.find(fingerprint, in: $0) }
    }

    private func begin(
        _ fingerprint: String,
        _ path: String,
        _ format: FoodImportFormat,
        _ size: Int64
    ) throws -> ImportState {
        try database.pool.write {
            try ImportState.begin(fingerprint, source: path, format: format, size: size, in: $0)
        }
    }

    private func report(
        of state: ImportState,
        as status: FoodImportReport.Status? = nil
    ) throws -> FoodImportReport {
        var report = try database.pool.read { try state.report(from: $0) }
        if let status { report.status = status }
        return report
    }
}
