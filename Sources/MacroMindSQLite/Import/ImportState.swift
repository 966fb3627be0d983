import GRDB
import MacroMindKit

/// How far the import of one download has come, as the database remembers it.
struct ImportState {
    var id: Int64
    var format: FoodImportFormat
    /// The position after the last record that is in the database.
    var position: Int64 = 0
    var size: Int64
    /// The fingerprint of the bytes before the position.
    var tail = ""
    var records = 0
    var foods = 0
    var replaced = 0
    var quarantined = 0
    var ignored = 0
    var lastFood = ""
    var status = FoodImportReport.Status.running
    var stopFile: String?
    var stopPosition: Int64?

    /// Returns the state of an import, or `nil` when it was never begun.
    static func find(_ fingerprint: String, in database: Database) throws -> ImportState? {
        let row = try Row.fetchOne(
            database,
            sql: "SELECT * FROM food_import WHERE fingerprint = ?",
            arguments: [fingerprint]
        )
        return row.flatMap(ImportState.init)
    }

    /// Forgets what is known of a download and begins anew; its foods stay until they are replaced.
    static func begin(
        _ fingerprint: String,
        source: String,
        format: FoodImportFormat,
        size: Int64,
        in database: Database
    ) throws -> ImportState {
        try database.execute(sql: "DELETE FROM food_import WHERE fingerprint = ?", arguments: [fingerprint])
        try database.execute(
            sql: """
                INSERT INTO food_import (fingerprint, source, format, size, position, tail, records, foods, replaced,
                    quarantined, ignored, last_food, status)
                VALUES (?, ?, ?, ?, 0, '', 0, 0, 0, 0, 0, '', 'running')
                """,
            arguments: [fingerprint, source, format.rawValue, size]
        )
        return ImportState(id: database.lastInsertedRowID, format: format, size: size)
    }

    /// Remembers the state.
    func save(to database: Database) throws {
        try database.execute(
            sql: """
                UPDATE food_import SET size = ?, position = ?, tail = ?, records = ?, foods = ?, replaced = ?,
                    quarantined = ?, ignored = ?, last_food = ?, status = ?, stop_file = ?, stop_position = ?
                WHERE id = ?
                """,
            arguments: [
                size, position, tail, records, foods, replaced, quarantined, ignored, lastFood,
                status.rawValue,
                stopFile, stopPosition, id,
            ]
        )
    }
}

extension ImportState {
    private init?(_ row: Row) {
        guard let format = FoodImportFormat(rawValue: row["format"]),
            let status = FoodImportReport.Status(rawValue: row["status"])
        else { return nil }
        self.init(id: row["id"], format: format, size: row["size"])
        position = row["position"]
        tail = row["tail"]
        records = row["records"]
        foods = row["foods"]
        replaced = row["replaced"]
        quarantined = row["quarantined"]
        ignored = row["ignored"]
        lastFood = row["last_food"]
        self.status = status
        stopFile = row["stop_file"]
        stopPosition = row["stop_position"]
    }

    /// The report of the import.
    func report(from database: Database) throws -> FoodImportReport {
        let codes = try Row.fetchAll(
            database,
            sql: "SELECT code, count(*) FROM food_quarantine WHERE import = ? GROUP BY code",
            arguments: [id]
        )
        return FoodImportReport(
            format: format,
            status: status,
            records: records,
            foods: foods,
            replaced: replaced,
            ignored: ignored,
            quarantined: Dictionary(uniqueKeysWithValues: codes.map { ($0[0], $0[1]) }),
            examples: try examples(from: database),
            stop: stopPosition.map { .init(file: stopFile ?? "", offset: $0, lastFood: lastFood) }
        )
    }

    private func examples(from database: Database) throws -> [FoodImportReport.QuarantinedRecord] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT position, food, name, code, message FROM food_quarantine WHERE import = ? ORDER BY id LIMIT 20
                """,
            arguments: [id]
        ).compactMap { row in
            FoodImportProblem.Code(rawValue: row[3]).map {
                .init(position: row[0], food: row[1], name: row[2], code: $0, message: row[4])
            }
        }
    }
}
