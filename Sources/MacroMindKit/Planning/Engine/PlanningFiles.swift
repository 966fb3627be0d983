#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

extension PlanningCatalogue: Decodable {
    private enum CodingKeys: String, CodingKey { case foods, recipes }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            foods: try values.decode([PlanningFood].self, forKey: .foods),
            recipes: try values.decode([PlanningRecipe].self, forKey: .recipes)
        )
    }

    /// Reads a catalogue in the neutral format.
    ///
    /// - Parameter data: The text of `catalogue.json`.
    /// - Throws: ``PlanningInputError`` naming the first place that breaks the format.
    public init(json data: Data) throws(PlanningInputError) {
        self = try PlanningInputError.decode(Self.self, data)
    }
}

extension PlanningRequest {
    /// Reads a request in the neutral format; ``validate(against:)`` then checks it against a catalogue.
    ///
    /// - Parameter data: The text of `request.json`.
    /// - Throws: ``PlanningInputError`` naming the first place that breaks the format.
    public init(json data: Data) throws(PlanningInputError) {
        if let fault = JSONFault.first(in: data) { throw PlanningInputError(fault) }
        self = try PlanningInputError.decode(Self.self, data)
    }
}

extension PlanSelection {
    /// Reads a plan in the neutral format.
    ///
    /// - Parameter data: The text of `plan.json`.
    /// - Throws: ``PlanningInputError`` naming the first place that breaks the format.
    public init(json data: Data) throws(PlanningInputError) {
        self = try PlanningInputError.decode(Self.self, data)
    }
}

extension PlanningInputError {
    fileprivate static func decode<Value: Decodable>(
        _ type: Value.Type,
        _ data: Data
    ) throws(PlanningInputError) -> Value {
        do {
            return try JSONDecoder().decode(type, from: data)
        } catch let error as PlanningInputError {
            throw error
        } catch let error as DecodingError {
            throw JSONFault.first(in: data).map(PlanningInputError.init) ?? PlanningInputError(error)
        } catch {
            throw PlanningInputError(.malformed, path: "file", received: "\(error)", allowed: "JSON")
        }
    }

    fileprivate init(_ fault: JSONFault) {
        self.init(
            fault.isDuplicate ? .duplicateIdentifier : .malformed,
            path: fault.path,
            received: fault.received,
            allowed: fault.allowed
        )
    }

    private init(_ error: DecodingError) {
        switch error {
        case .keyNotFound(let key, let context):
            let path = Self.path(context.codingPath + [key])
            self.init(.malformed, path: path, received: "nothing", allowed: "a value")
        case .valueNotFound(let type, let context):
            let path = Self.path(context.codingPath)
            self.init(.malformed, path: path, received: "null", allowed: Self.name(type))
        case .typeMismatch(let type, let context):
            let path = Self.path(context.codingPath)
            self.init(.malformed, path: path, received: "another type", allowed: Self.name(type))
        case .dataCorrupted(let context):
            let path = Self.path(context.codingPath)
            self.init(.malformed, path: path, received: context.debugDescription, allowed: "well-formed JSON")
        @unknown default:
            self.init(.malformed, path: "file", received: "\(error)", allowed: "JSON")
        }
    }

    /// What people call a type of JSON value.
    private static func name(_ type: Any.Type) -> String {
        switch type {
        case is String.Type: "text"
        case is Bool.Type: "true or false"
        case is Double.Type: "a number"
        case is any FixedWidthInteger.Type: "a whole number"
        case is [Any].Type: "a list"
        case is [String: Any].Type: "an object"
        default: "a value of type \(type)"
        }
    }

    static func path(_ keys: [any CodingKey]) -> String {
        guard !keys.isEmpty else { return "file" }
        return keys.reduce("") { path, key in
            if let place = key.intValue { return "\(path)[\(place)]" }
            return path.isEmpty ? key.stringValue : "\(path).\(key.stringValue)"
        }
    }
}
