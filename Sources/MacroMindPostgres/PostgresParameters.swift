internal import CLibPQ
internal import MacroMindKit
internal import MacroMindSQL

/// The parameters of a statement as bytes: text as text, bytes as they are.
struct PostgresParameters {
    private var bytes: [[UInt8]?] = []
    private var formats: [Int32] = []

    /// No parameters.
    static let none = PostgresParameters()

    private init() {}

    /// - Throws: `StoreError.invalid(field:)` for text that the database can not hold.
    init(_ values: [SQLValue]) throws {
        for value in values {
            formats.append(0)
            switch value {
            case .null: bytes.append(nil)
            case .integer(let number): bytes.append(Array("\(number)".utf8) + [0])
            case .real(let number): bytes.append(Array("\(number)".utf8) + [0])
            case .text(let text):
                guard !text.utf8.contains(0) else { throw StoreError.invalid(field: "text") }
                bytes.append(Array(text.utf8) + [0])
            case .bytes(let value):
                bytes.append(value + [0])
                formats[formats.count - 1] = 1
            }
        }
    }

    /// Sends a prepared statement with the parameters and tells whether it could be sent.
    func send(_ statement: String, on connection: OpaquePointer) -> Bool {
        let lengths = bytes.map { Int32(($0?.count ?? 1) - 1) }
        let starts = bytes.reduce(into: [0]) { $0.append($0[$0.count - 1] + ($1?.count ?? 0)) }
        let all = bytes.reduce(into: [UInt8]()) { $0 += $1 ?? [] }
        return all.withUnsafeBytes { all in
            let base = all.bindMemory(to: CChar.self).baseAddress
            let pointers = bytes.indices.map { bytes[$0] == nil ? nil : base?.advanced(by: starts[$0]) }
            return PQsendQueryPrepared(
                connection,
                statement,
                Int32(bytes.count),
                pointers,
                lengths,
                formats,
                0
            ) == 1
        }
    }
}
