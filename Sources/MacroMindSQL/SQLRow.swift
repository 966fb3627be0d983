internal import MacroMindKit

#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// The columns of a row, read one after another.
package struct SQLRow: Sendable {
    private let values: [SQLValue]
    private var next = 0

    /// Creates a row of values in the order of the columns.
    package init(_ values: [SQLValue]) { self.values = values }

    mutating func skip() { next += 1 }

    /// Returns the next column.
    package mutating func value() throws -> SQLValue {
        guard next < values.count else { throw Self.damage }
        next += 1
        return values[next - 1]
    }

    mutating func optionalText() throws -> String? {
        switch try value() {
        case .null: nil
        case .text(let text): text
        default: throw Self.damage
        }
    }

    mutating func optionalInteger() throws -> Int64? {
        switch try value() {
        case .null: nil
        case .integer(let number): number
        default: throw Self.damage
        }
    }

    mutating func optionalReal() throws -> Double? {
        switch try value() {
        case .null: nil
        case .integer(let number): Double(number)
        case .real(let number): number
        default: throw Self.damage
        }
    }

    mutating func text() throws -> String { try required(try optionalText()) }

    /// Returns the next column, a whole number.
    package mutating func integer() throws -> Int { Int(try required(try optionalInteger())) }

    mutating func moment() throws -> Timestamp {
        Timestamp(milliseconds: try required(try optionalInteger()))
    }

    mutating func optionalMoment() throws -> Timestamp? {
        try optionalInteger().map { Timestamp(milliseconds: $0) }
    }

    mutating func date() throws -> CalendarDate { try required(CalendarDate(try text())) }

    mutating func id<Record>() throws -> RecordID<Record> { RecordID(rawValue: try text()) }

    mutating func optionalID<Record>() throws -> RecordID<Record>? {
        try optionalText().map { RecordID(rawValue: $0) }
    }

    mutating func bytes() throws -> [UInt8] {
        guard case .bytes(let bytes) = try value() else { throw Self.damage }
        return bytes
    }

    mutating func json<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
        try required(try optionalJSON(type))
    }

    mutating func optionalJSON<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value? {
        guard let text = try optionalText() else { return nil }
        do {
            return try JSONDecoder().decode(type, from: Data(text.utf8))
        } catch {
            throw Self.damage
        }
    }

    private func required<Value>(_ value: Value?) throws -> Value {
        guard let value else { throw Self.damage }
        return value
    }

    /// What a row of another shape means; the values are a person's, so they are not told.
    private static let damage = StoreError.unavailable(
        "A record of the database can not be read; check the database and restore a backup if need be."
    )
}
