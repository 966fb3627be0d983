import GRDB
import MacroMindKit

/// The rows of one CSV file on their way into a table of the database.
struct CSVStaging {
    private let file: CSVFile
    private(set) var reader: CSVReader
    /// The positions of the columns in the file; unknown until the header was read.
    private var columns: [Int?] = []
    /// The rows that wait to be written.
    var rows: [[(any DatabaseValueConvertible)?]] = []
    /// The position after the last row that was taken.
    private(set) var position: Int64
    /// The fingerprint of the bytes before the position.
    var tail: String
    /// Whether all of the file is in the table.
    private(set) var isComplete: Bool

    /// Goes on where the database says that reading stopped.
    init(_ file: CSVFile, from database: Database) throws {
        self.file = file
        let row = try Row.fetchOne(
            database,
            sql: "SELECT position, tail, header, is_complete FROM stage_file WHERE name = ?",
            arguments: [file.name]
        )
        position = row?[0] ?? 0
        tail = row?[1] ?? ""
        isComplete = row?[3] ?? false
        let header: String = row?[2] ?? ""
        let names = header.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        reader = CSVReader(startingAt: UInt64(position), fieldCount: position == 0 ? nil : names.count)
        if position > 0 { readHeader(names) }
    }

    private var header: [String] = []

    private mutating func readHeader(_ names: [String]) {
        header = names
        columns = file.columns.map { column in
            column.names.lazy.compactMap { names.firstIndex(of: $0) }.first
        }
    }

    /// Takes the next bytes of the file.
    mutating func take(_ chunk: [UInt8]) throws {
        var reader = reader
        reader.consume(chunk) { take($0) }
        self.reader = reader
    }

    /// Ends the file.
    mutating func finish() throws {
        var reader = reader
        reader.finish { take($0) }
        self.reader = reader
        isComplete = reader.stop == nil
    }

    private mutating func take(_ row: CSVRow) {
        position = Int64(row.endOffset)
        guard !header.isEmpty else {
            return readHeader((0..<row.count).map { row.text($0)?.lowercased() ?? "" })
        }
        guard isOfUse(row) else { return }
        rows.append(
            zip(file.columns, columns).map { column, index in
                switch column.type {
                case "INTEGER":
                    row.integer(index).map { Int64($0) } ?? row.number(index).flatMap { Int64(exactly: $0) }
                case "REAL": row.number(index)
                default: row.text(index)
                }
            }
        )
    }

    /// Leaves out the many rows that no food is made of.
    private func isOfUse(_ row: CSVRow) -> Bool {
        guard file.table == "stage_amount" else { return true }
        return row.number(columns[2]) != nil && row.integer(columns[1]).map(FDCNutrients.isKnown) ?? false
    }

    /// Writes the rows that wait and how far the file was read.
    func write(to database: Database) throws {
        let marks = Array(repeating: "?", count: file.columns.count).joined(separator: ", ")
        let statement = try database.cachedStatement(
            sql: "INSERT INTO \(file.table) (\(file.columnNames)) VALUES (\(marks))"
        )
        for row in rows { try statement.execute(arguments: StatementArguments(row)) }
        try database.execute(
            sql:
                "INSERT OR REPLACE INTO stage_file (name, position, tail, header, is_complete) VALUES (?, ?, ?, ?, ?)",
            arguments: [file.name, position, tail, header.joined(separator: ","), isComplete]
        )
    }

    // MARK: Tables

    static func create(in database: Database) throws {
        try database.execute(
            sql: """
                CREATE TABLE stage_file (
                    name TEXT PRIMARY KEY, position INTEGER NOT NULL, tail TEXT NOT NULL, header TEXT NOT NULL,
                    is_complete INTEGER NOT NULL
                ) STRICT
                """
        )
        for file in CSVFile.all {
            let columns = file.columns.map { "\($0.names[0]) \($0.type)" }.joined(separator: ", ")
            try database.execute(sql: "CREATE TABLE \(file.table) (\(columns)) STRICT")
        }
    }

    static func drop(from database: Database) throws {
        for table in ["stage_file"] + CSVFile.all.map(\.table) {
            try database.execute(sql: "DROP TABLE IF EXISTS \(table)")
        }
    }

    /// Indexes the rows by food, which is quicker when all are there.
    static func index(_ database: Database) throws {
        for table in ["stage_food", "stage_amount", "stage_portion", "stage_branded", "stage_survey"] {
            try database.execute(sql: "CREATE INDEX IF NOT EXISTS \(table)_food ON \(table) (fdc_id)")
        }
    }
}
