import MacroMindKit

/// Rewrites a schema into the dialect that a service accepts.
///
/// Keywords that a service would reject are left out; the answer is checked against the full rules in any case.
enum SchemaDialect: Sendable {
    /// Every property required, additional ones forbidden; optional ones may be null.
    case openAI
    /// As OpenAI without the limits of numbers, which move to the description.
    case anthropic
    /// JSON schema with the order of properties.
    case gemini
    /// JSON schema as it is.
    case plain

    /// Rewrites a schema.
    ///
    /// - Parameter schema: The schema, nested at most 32 deep; what lies deeper accepts anything.
    /// - Returns: The schema in the dialect.
    func lowered(_ schema: JSONValue) -> JSONValue { lowered(schema, depth: 0) }

    private func lowered(_ schema: JSONValue, depth: Int) -> JSONValue {
        guard depth < 32, var members = schema.objectValue else { return [:] }
        for name in Self.rejected[self] ?? [] { members[name] = nil }
        for name in ["items", "contains"] {
            if let inner = members[name] { members[name] = lowered(inner, depth: depth + 1) }
        }
        if let choices = members["anyOf"]?.arrayValue {
            members["anyOf"] = .array(choices.map { lowered($0, depth: depth + 1) })
        }
        for name in ["$defs", "definitions"] {
            guard let definitions = members[name]?.objectValue else { continue }
            members[name] = .object(definitions.mapValues { lowered($0, depth: depth + 1) })
        }
        if let properties = members["properties"]?.objectValue {
            members["properties"] = .object(properties.mapValues { lowered($0, depth: depth + 1) })
            if self == .openAI || self == .anthropic { members["additionalProperties"] = false }
            if self == .openAI { requireAll(in: &members) }
        }
        if self == .anthropic { describeLimits(in: &members) }
        return .object(members)
    }

    /// Requires every property and lets those be null that were optional.
    private func requireAll(in members: inout [String: JSONValue]) {
        guard var properties = members["properties"]?.objectValue else { return }
        let required = Set((members["required"]?.arrayValue ?? []).compactMap(\.stringValue))
        for (name, property) in properties where !required.contains(name) {
            properties[name] = nullable(property)
        }
        members["properties"] = .object(properties)
        members["required"] = .array(properties.keys.sorted().map(JSONValue.string))
    }

    private func nullable(_ schema: JSONValue) -> JSONValue {
        guard var members = schema.objectValue else { return schema }
        switch members["type"] {
        case .string(let type) where type != "null": members["type"] = [.string(type), "null"]
        case .array(let types) where !types.contains("null"): members["type"] = .array(types + ["null"])
        default: return schema
        }
        if let values = members["enum"]?.arrayValue, !values.contains(.null) {
            members["enum"] = .array(values + [.null])
        }
        return .object(members)
    }

    private func describeLimits(in members: inout [String: JSONValue]) {
        var limits: [String] = []
        for name in ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "maxItems"] {
            guard let limit = members.removeValue(forKey: name)?.numberValue else { continue }
            limits.append("\(name) \(CanonicalJSON.text(of: limit))")
        }
        if let least = members["minItems"]?.numberValue, least > 1 {
            members["minItems"] = 1
            limits.append("minItems \(CanonicalJSON.text(of: least))")
        }
        guard !limits.isEmpty else { return }
        let description = members["description"]?.stringValue.map { $0 + " " } ?? ""
        members["description"] = .string("\(description)(\(limits.joined(separator: ", ")))")
    }

    private static let rejected: [SchemaDialect: [String]] = [
        .openAI: [
            "allOf", "oneOf", "not", "if", "then", "else", "dependentRequired", "dependentSchemas",
            "patternProperties", "minLength", "maxLength", "default", "$schema", "contains",
        ],
        .anthropic: [
            "allOf", "oneOf", "not", "if", "then", "else", "patternProperties", "minLength", "maxLength",
            "$schema", "contains",
        ],
        .gemini: ["$schema"],
        .plain: ["$schema"],
    ]
}
