import Foundation
import MacroMindKit

/// Tells in words what a decoder found wrong in a file: the member, what came and what is allowed.
struct DecodingComplaint {
    private let data: Data
    private let document: JSONValue?

    /// Creates the teller for a file.
    init(about data: Data) {
        self.data = data
        document = try? JSONDecoder().decode(JSONValue.self, from: data)
    }

    func text(_ error: DecodingError) -> String {
        switch error {
        case .keyNotFound(let key, let context):
            "\(Self.path(context.codingPath + [key])) is missing."
        case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
            "\(found(at: context.codingPath)); allowed is \(Self.allowed(type))."
        case .dataCorrupted(let context): corrupted(context)
        @unknown default: "This does not have the form that is needed."
        }
    }

    private func corrupted(_ context: DecodingError.Context) -> String {
        guard isJSON else { return notJSON }
        let reason = context.debugDescription
        // What the decoder itself says is put in other words; a type of the package tells its own.
        if reason.hasPrefix("Cannot initialize") {
            return "\(found(at: context.codingPath)); that is none of the values that are known here."
        }
        if reason.hasPrefix("Could not convert key") {
            return "\(Self.path(context.codingPath)) is no name that is known here."
        }
        if reason.hasPrefix("Parsed JSON number") || reason.hasPrefix("Number ") {
            return "\(found(at: context.codingPath)); allowed is a whole number that is not too large."
        }
        return context.codingPath.isEmpty ? reason : "\(Self.path(context.codingPath)): \(reason)"
    }

    private var isJSON: Bool {
        if case .some = document { true } else { false }
    }

    private var notJSON: String {
        guard !data.isEmpty else { return "This is not JSON: the file is empty." }
        guard let fault = JSONFault.first(in: data), !fault.isDuplicate else { return "This is not JSON." }
        let place = fault.path == "file" ? "" : "at \(fault.path), "
        return "This is not JSON: \(place)\(fault.received), where \(fault.allowed) is allowed."
    }

    /// The member and what it holds.
    private func found(at keys: [any CodingKey]) -> String {
        let name = keys.isEmpty ? "This" : Self.path(keys)
        guard let document else { return "\(name) is of another kind" }
        guard let value = Self.value(in: document, at: keys) else { return "\(name) is missing" }
        return "\(name) is \(Self.words(for: value))"
    }

    private static func value(in document: JSONValue, at keys: [any CodingKey]) -> JSONValue? {
        var place = document
        for key in keys {
            if let index = key.intValue, let element = place[index] {
                place = element
            } else if let member = place[key.stringValue] {
                place = member
            } else {
                return nil
            }
        }
        return place
    }

    private static func words(for value: JSONValue) -> String {
        switch value {
        case .null: "null"
        case .bool(let truth): truth ? "true" : "false"
        case .number(let number): "the number " + (Int(exactly: number).map { "\($0)" } ?? "\(number)")
        case .string(let text): "the text “\(text.prefix(64))”"
        case .array: "a list"
        case .object: "an object"
        }
    }

    private static func allowed(_ type: Any.Type) -> String {
        let name = "\(type)"
        if name.hasPrefix("Dictionary<") { return "an object" }
        if name.hasPrefix("Array<") || name.hasPrefix("Set<") { return "a list" }
        switch name {
        case "String": return "a text"
        case "Bool": return "true or false"
        case "Double", "Float": return "a number"
        case "Int", "Int8", "Int16", "Int32", "Int64", "UInt", "UInt8", "UInt16", "UInt32", "UInt64":
            return "a whole number"
        default: return "another kind of value"
        }
    }

    private static func path(_ keys: [any CodingKey]) -> String {
        keys.map { key in key.intValue.map { "[\($0)]" } ?? key.stringValue }.joined(separator: ".")
    }
}
