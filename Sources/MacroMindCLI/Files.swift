import Foundation
import MacroMindKit

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Reads and writes files with the errors of the command line contract.
enum Files {
    /// The most that an input file may hold, in bytes.
    static let maximumSize = 64 << 20

    /// Returns the contents of a file, or of standard input for `-`.
    static func read(_ path: String) throws(Failure) -> Data {
        do {
            let data =
                path == "-"
                ? FileHandle.standardInput.readDataToEndOfFile()
                : try Data(contentsOf: URL(fileURLWithPath: path))
            guard data.count <= maximumSize else {
                throw Failure(.badData, "“\(path)” has \(data.count) bytes; at most \(maximumSize) are read.")
            }
            return data
        } catch let failure as Failure {
            throw failure
        } catch {
            throw Failure(
                .noInput,
                "“\(path)” can not be read: \(reason(error)). Check the path and its permissions."
            )
        }
    }

    /// Decodes a JSON file.
    static func decode<Value: Decodable>(_ type: Value.Type, from path: String) throws(Failure) -> Value {
        let data = try read(path)
        do {
            return try JSONDecoder().decode(type, from: data)
        } catch let error as InputError {
            throw Failure(.badData, "\(path): \(error.message)")
        } catch let error as DecodingError {
            throw Failure(.badData, "\(path): \(describe(error))")
        } catch {
            throw Failure(.badData, "\(path): \(error)")
        }
    }

    /// Writes a file whole or not at all.
    static func write(_ text: String, to path: String) throws(Failure) { try write([(text, path)]) }

    /// Writes several files, all of them or none.
    static func write(_ files: [(text: String, path: String)]) throws(Failure) {
        var parts: [(part: String, path: String)] = []
        defer { for (part, _) in parts { try? FileManager.default.removeItem(atPath: part) } }
        for (number, file) in files.enumerated() {
            let part = "\(file.path).\(number).part"
            do {
                try Data(file.text.utf8).write(to: URL(fileURLWithPath: part), options: .atomic)
            } catch {
                throw cannotWrite(file.path, reason(error))
            }
            parts.append((part, file.path))
            var isFolder: ObjCBool = false
            if FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), isFolder.boolValue {
                throw cannotWrite(file.path, "it is a folder")
            }
        }
        for (part, path) in parts where rename(part, path) != 0 {
            throw cannotWrite(path, String(cString: strerror(errno)))
        }
    }

    private static func cannotWrite(_ path: String, _ reason: String) -> Failure {
        Failure(.cannotWrite, "“\(path)” can not be written: \(reason). Nothing was written.")
    }

    /// Encodes a value as JSON that is the same each time.
    static func json(_ value: some Encodable) throws(Failure) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        do {
            return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
        } catch {
            throw Failure(.unexpected, "The result can not be written as JSON: \(error).")
        }
    }

    private static func reason(_ error: any Error) -> String {
        switch (error as? CocoaError)?.code {
        case .fileReadNoSuchFile, .fileNoSuchFile: "there is no such file"
        case .fileReadNoPermission, .fileWriteNoPermission: "permission is denied"
        case .fileWriteOutOfSpace: "the disk is full"
        default: error.localizedDescription
        }
    }

    private static func describe(_ error: DecodingError) -> String {
        switch error {
        case .keyNotFound(let key, let context):
            "\(path(context.codingPath + [key])) is missing."
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            "\(path(context.codingPath)): \(context.debugDescription)"
        case .dataCorrupted(let context):
            context.codingPath.isEmpty
                ? "This is not JSON. \(context.debugDescription)"
                : "\(path(context.codingPath)): \(context.debugDescription)"
        @unknown default: "\(error)"
        }
    }

    private static func path(_ keys: [any CodingKey]) -> String {
        keys.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }.joined(separator: ".")
    }
}
