import MacroMindKit

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Reads JSON that a service sent.
enum WireJSON {
    /// The value of a text, or `nil` when it is no JSON.
    static func value(of text: String) -> JSONValue? { value(of: Array(text.utf8)) }

    /// The value of bytes, or `nil` when they are no JSON.
    static func value(of bytes: [UInt8]) -> JSONValue? {
        try? JSONDecoder().decode(JSONValue.self, from: Data(bytes))
    }
}

extension JSONValue {
    /// The string when it is one and not empty.
    var nonEmptyString: String? { stringValue.flatMap { $0.isEmpty ? nil : $0 } }

    /// The elements of an array, or none.
    var elements: [JSONValue] { arrayValue ?? [] }
}
