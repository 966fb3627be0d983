import GRDB
import MacroMindKit

/// Imports a file that is one stream of records: a JSON download of FoodData Central or an export of Open Food Facts.
struct RecordImport {
    let pool: DatabasePool
    let file: SourceFile
    let batchSize: Int
    private(set) var state: ImportState
    private let progress: (FoodImportProgress) throws -> Void
    private var reader = FoodRecordReader()
    private var batch = ImportBatch()

    init(
        _ file: SourceFile,
        into pool: DatabasePool,
        from state: ImportState,
        batchSize: Int,
        progress: @escaping (FoodImportProgress) throws -> Void
    ) {
        self.file = file
        self.pool = pool
        self.state = state
        self.batchSize = batchSize
        self.progress = progress
    }

    /// Reads on from where the state stands until the end of the file.
    mutating func run() throws {
        state.status = .running
        state.stopFile = nil
        state.stopPosition = nil
        if state.format == .offJSONLines {
            try read(LineFramer(startingAt: UInt64(state.position)))
        } else if state.position == 0 {
            try read(ArrayFramer())
        } else {
            let first = try file.head().first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
            let isWrapped = first == UInt8(ascii: "{")
            try read(ArrayFramer(resumingAt: UInt64(state.position), isWrapped: isWrapped))
        }
    }

    private mutating func read(_ start: some RecordFraming) throws {
        var framer = start
        var position = state.position
        while framer.stop == nil {
            try Task.checkCancellation()
            let chunk = try file.read(at: position, count: SourceFile.chunkSize)
            if chunk.isEmpty { break }
            position += Int64(chunk.count)
            try framer.consume(chunk) { try take($0) }
        }
        try framer.finish { try take($0) }
        finish(framer.stop, at: position)
        try commit()
    }

    private mutating func take(_ record: ImportRecord) throws {
        batch.append(reader.read(record.bytes, as: state.format), at: Int64(record.range.lowerBound))
        state.position = Int64(record.range.upperBound)
        if batch.count == batchSize { try commit() }
    }

    private mutating func finish(_ stop: ImportStop?, at end: Int64) {
        state.size = file.size
        guard let stop else {
            state.status = .complete
            state.position = end
            return
        }
        state.status = stop.kind == .truncated ? .truncated : .corrupt
        state.stopFile = file.path
        state.stopPosition = Int64(stop.offset)
    }

    private mutating func commit() throws {
        var next = state
        next.tail = try file.tail(before: state.position)
        let batch = batch
        state = try pool.write { database in
            var state = next
            try batch.write(to: database, &state)
            try state.save(to: database)
            return state
        }
        self.batch = ImportBatch()
        try progress(
            FoodImportProgress(
                bytes: state.position,
                totalBytes: file.size,
                records: state.records,
                quarantined: state.quarantined
            )
        )
    }
}
