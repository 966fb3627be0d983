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
        guard path == "-" || !isFolder(path) else {
            throw Failure(.noInput, "“\(path)” can not be read: it is a folder. Name a file.")
        }
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
                "“\(path)” can not be read: \(reason(error, path)). Check the path and its permissions."
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
            throw Failure(.badData, "\(path): \(DecodingComplaint(about: data).text(error))")
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
            if let hindrance = obstacle(to: file.path) { throw cannotWrite(file.path, hindrance) }
            let part = "\(file.path).\(number).part"
            do {
                try Data(file.text.utf8).write(to: URL(fileURLWithPath: part), options: .atomic)
            } catch {
                throw cannotWrite(file.path, reason(error, file.path))
            }
            parts.append((part, file.path))
        }
        for (part, path) in parts where rename(part, path) != 0 {
            throw cannotWrite(path, String(cString: strerror(errno)))
        }
    }

    /// What stands in the way of a file, as far as its path tells.
    private static func obstacle(to path: String) -> String? {
        guard !isFolder(path) else { return "it is a folder" }
        guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return nil }
        let folder = String(path[..<slash])
        guard !isFolder(folder) else { return nil }
        return FileManager.default.fileExists(atPath: folder)
            ? "“\(folder)” is no folder" : "there is no folder “\(folder)”"
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
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

    private static func reason(_ error: any Error, _ path: String) -> String {
        guard !path.isEmpty else { return "the path is empty" }
        return switch (error as? CocoaError)?.code {
        case .fileReadNoSuchFile, .fileNoSuchFile: "there is no such file"
        case .fileReadNoPermission, .fileWriteNoPermission: "permission is denied"
        case .fileReadInvalidFileName, .fileWriteInvalidFileName: "the name is not allowed"
        case .fileReadTooLarge: "it is too large"
        case .fileWriteOutOfSpace: "the disk is full"
        case .fileWriteVolumeReadOnly: "the disk can only be read"
        default: "the system refuses it"
        }
    }
}
