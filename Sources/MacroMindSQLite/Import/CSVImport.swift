import GRDB
import MacroMindKit

/// Imports a CSV download of FoodData Central.
///
/// The rows of a food are spread over files in no order that could be relied on. They are staged in tables of the database, file by
/// file; foods are made of them when all files were read to their ends. Of a damaged download no foods are made, since any could lack
/// some of its rows; the staged rows stay for the run after the download is whole.
struct CSVImport {
    /// The rows that are staged in one transaction for each food of a batch.
    private static let rowsForFood = 25

    private let folder: CSVFolder
    private let pool: DatabasePool
    private let batchSize: Int
    private let progress: (FoodImportProgress) throws -> Void
    private(set) var state: ImportState

    init(
        _ folder: CSVFolder,
        into pool: DatabasePool,
        from state: ImportState,
        batchSize: Int,
        progress: @escaping (FoodImportProgress) throws -> Void
    ) {
        self.folder = folder
        self.pool = pool
        self.state = state
        self.batchSize = batchSize
        self.progress = progress
    }

    /// Makes empty tables for the rows.
    func prepare() throws {
        try pool.write { database in
            try CSVStaging.drop(from: database)
            try CSVStaging.create(in: database)
        }
    }

    /// Reads on from where the import stands.
    mutating func run() throws {
        state.status = .running
        state.stopFile = nil
        state.stopPosition = nil
        var read: Int64 = 0
        for (file, path) in folder.files {
            let source = try SourceFile(path)
            if let stop = try stage(file, source, after: read) { return try end(stop, in: source) }
            read += source.size
        }
        try pool.write { try CSVStaging.index($0) }
        try makeFoods()
    }

    // MARK: Staging

    /// Stages the rows of a file and returns why it could not be read to its end.
    private mutating func stage(
        _ file: CSVFile,
        _ source: SourceFile,
        after read: Int64
    ) throws -> ImportStop? {
        var staging = try pool.read { try CSVStaging(file, from: $0) }
        var position = staging.position
        if staging.isComplete { return nil }
        guard try source.tail(before: position) == staging.tail || position == 0 else {
            throw FoodDatabaseError(
                .changedSource,
                "“\(source.path)” has changed since a part of it was imported; restart the import."
            )
        }
        while staging.reader.stop == nil {
            try Task.checkCancellation()
            let chunk = try source.read(at: position, count: SourceFile.chunkSize)
            if chunk.isEmpty { break }
            position += Int64(chunk.count)
            try staging.take(chunk)
            if staging.rows.count >= batchSize * Self.rowsForFood { try save(&staging, source, after: read) }
        }
        try staging.finish()
        try save(&staging, source, after: read)
        return staging.reader.stop
    }

    private func save(_ staging: inout CSVStaging, _ source: SourceFile, after read: Int64) throws {
        var next = staging
        next.tail = try source.tail(before: staging.position)
        let rows = next
        try pool.write { try rows.write(to: $0) }
        next.rows.removeAll(keepingCapacity: true)
        staging = next
        try report(bytes: read + staging.position)
    }

    private mutating func end(_ stop: ImportStop, in source: SourceFile) throws {
        state.status = stop.kind == .truncated ? .truncated : .corrupt
        state.stopFile = source.path
        state.stopPosition = Int64(stop.offset)
        let state = state
        try pool.write { try state.save(to: $0) }
    }

    // MARK: Foods

    private mutating func makeFoods() throws {
        var reader = FoodRecordReader()
        while true {
            try Task.checkCancellation()
            let after = state.position
            let records = try pool.read { [batchSize] in
                try CSVRecords($0).records(after: after, limit: batchSize)
            }
            guard let last = records.last else { break }
            var batch = ImportBatch()
            for record in records { batch.append(reader.read(record), at: Int64(record.id)) }
            var next = state
            next.position = Int64(last.id)
            try commit(batch, next)
        }
        var next = state
        next.status = .complete
        next.size = folder.size
        let final = next
        try pool.write { database in
            try CSVStaging.drop(from: database)
            try final.save(to: database)
        }
        state = final
    }

    private mutating func commit(_ batch: ImportBatch, _ next: ImportState) throws {
        state = try pool.write { database in
            var state = next
            try batch.write(to: database, &state)
            try state.save(to: database)
            return state
        }
        try report(bytes: folder.size)
    }

    private func report(bytes: Int64) throws {
        try progress(
            FoodImportProgress(
                bytes: bytes,
                totalBytes: folder.size,
                records: state.records,
                quarantined: state.quarantined
            )
        )
    }
}
