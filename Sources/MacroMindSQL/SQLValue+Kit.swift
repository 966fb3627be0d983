internal import MacroMindKit

#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

extension SQLValue {
    static func id<Record>(_ id: RecordID<Record>) -> SQLValue { .text(id.rawValue) }

    static func id<Record>(_ id: RecordID<Record>?) -> SQLValue { .text(id?.rawValue) }

    static func text(_ text: String?) -> SQLValue { text.map { .text($0) } ?? .null }

    /// A whole number.
    package static func number(_ number: Int) -> SQLValue { .integer(Int64(number)) }

    static func real(_ number: Double?) -> SQLValue { number.map { .real($0) } ?? .null }

    static func moment(_ moment: Timestamp?) -> SQLValue { moment.map { .integer($0.milliseconds) } ?? .null }

    static func date(_ date: CalendarDate) -> SQLValue { .text(date.description) }

    static func digest(_ digest: TokenDigest) -> SQLValue { .text(digest.rawValue) }

    /// The value as JSON text with sorted keys.
    static func json(_ value: some Encodable) throws -> SQLValue {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return .text(String(decoding: try encoder.encode(value), as: UTF8.self))
        } catch {
            throw StoreError.invalid(field: "details")
        }
    }
}
