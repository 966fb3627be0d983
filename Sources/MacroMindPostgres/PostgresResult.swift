internal import CLibPQ
internal import MacroMindSQL

/// The rows of a result.
struct PostgresResult {
    private let result: OpaquePointer

    init(_ result: OpaquePointer) { self.result = result }

    var rows: [SQLRow] {
        let columns = 0..<PQnfields(result)
        let types = columns.map { PQftype(result, $0) }
        return (0..<PQntuples(result)).map { row in
            SQLRow(columns.map { value(row, $0, types[Int($0)]) })
        }
    }

    /// A value by the type of its column: the numbers are those of PostgreSQL's table of types.
    private func value(_ row: Int32, _ column: Int32, _ type: Oid) -> SQLValue {
        guard PQgetisnull(result, row, column) == 0, let start = PQgetvalue(result, row, column) else {
            return .null
        }
        let bytes = UnsafeRawBufferPointer(start: start, count: Int(PQgetlength(result, row, column)))
        let text = String(decoding: bytes, as: UTF8.self)
        return switch type {
        case 16: .integer(text == "t" ? 1 : 0)
        case 20, 21, 23: Int64(text).map { .integer($0) } ?? .text(text)
        case 700, 701, 1_700: Double(text).map { .real($0) } ?? .text(text)
        case 17: .bytes(Self.bytes(hexadecimal: bytes.dropFirst(2)))
        default: .text(text)
        }
    }

    private static func bytes(hexadecimal digits: Slice<UnsafeRawBufferPointer>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(digits.count / 2)
        var high: UInt8?
        for digit in digits {
            let value =
                digit <= UInt8(ascii: "9") ? digit - UInt8(ascii: "0") : digit - UInt8(ascii: "a") + 10
            if let first = high {
                bytes.append(first << 4 | value)
                high = nil
            } else {
                high = value
            }
        }
        return bytes
    }
}
