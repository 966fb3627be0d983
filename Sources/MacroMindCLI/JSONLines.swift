import Foundation
import MacroMindKit

/// Reads standard input line by line and answers each line with one line, so that a stream may be endless.
struct JSONLines {
    /// The most bytes that a line may have.
    static let maximumLineLength = 16 << 20

    private let encoder: JSONEncoder
    private let decoder = JSONDecoder()

    init() {
        encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    }

    /// Answers each line of text.
    func answerText<Answer: Encodable>(_ answer: (String) throws -> Answer) throws {
        try forEachLine { line in try write(try answer(String(decoding: line, as: UTF8.self))) }
    }

    /// Answers each line of JSON, blank lines excepted; a line that is not JSON is passed on as an error.
    func answer<Answer: Encodable>(_ answer: (Result<JSONValue, InputError>) throws -> Answer) throws {
        try forEachLine { line in
            guard !line.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }) else { return }
            try write(try answer(value(in: line)))
        }
    }

    private func value(in line: Data) -> Result<JSONValue, InputError> {
        guard let value = try? decoder.decode(JSONValue.self, from: line) else {
            return .failure(
                InputError(
                    .wrongKind,
                    field: "line",
                    received: "a text of \(line.count) bytes that is not JSON",
                    allowed: "one JSON object a line"
                )
            )
        }
        return .success(value)
    }

    private func write(_ answer: some Encodable) throws {
        var line = try encoder.encode(answer)
        line.append(UInt8(ascii: "\n"))
        FileHandle.standardOutput.write(line)
    }

    private func forEachLine(_ body: (Data) throws -> Void) throws {
        var rest = Data()
        while true {
            let chunk = FileHandle.standardInput.availableData
            if chunk.isEmpty { break }
            rest.append(chunk)
            var start = rest.startIndex
            while let end = rest[start...].firstIndex(of: UInt8(ascii: "\n")) {
                try body(Self.withoutReturn(rest[start..<end]))
                start = rest.index(after: end)
            }
            rest = Data(rest[start...])
            guard rest.count <= Self.maximumLineLength else {
                throw Failure(
                    .badData,
                    "A line has more than \(Self.maximumLineLength) bytes; break the input into lines."
                )
            }
        }
        if !rest.isEmpty { try body(Self.withoutReturn(rest)) }
    }

    private static func withoutReturn(_ line: Data) -> Data {
        Data(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
    }
}
