import Foundation
import MacroMindKit

/// A file of a download, read in chunks.
final class SourceFile {
    /// The bytes of a chunk.
    static let chunkSize = 1 << 20
    /// The bytes at the start of a file by which it is known again.
    static let headSize = 4_096
    /// The bytes before a position by which a file is seen to be unchanged.
    private static let tailSize = 1_024

    let path: String
    let size: Int64
    private let handle: FileHandle

    init(_ path: String) throws(FoodDatabaseError) {
        self.path = path
        do {
            handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            size = Int64(try handle.seekToEnd())
        } catch {
            throw FoodDatabaseError(
                .notReadable,
                "“\(path)” can not be read; check the path and its permissions."
            )
        }
    }

    deinit { try? handle.close() }

    /// Reads from a position; fewer bytes at the end of the file, none after it.
    func read(at position: Int64, count: Int) throws -> [UInt8] {
        try handle.seek(toOffset: UInt64(max(0, position)))
        return [UInt8](try handle.read(upToCount: count) ?? Data())
    }

    /// The first bytes.
    func head(_ count: Int = headSize) throws -> [UInt8] { try read(at: 0, count: count) }

    /// A fingerprint of the bytes before a position.
    func tail(before position: Int64) throws -> String {
        let start = max(0, position - Int64(Self.tailSize))
        return Fingerprint.of(try read(at: start, count: Int(position - start)))
    }
}
