/// A JSON schema for the answer of a model, with a name.
///
/// Models write members in the order in which the schema lists them, and an object in ``JSONValue`` has no order.
/// Give each object schema a member `propertyOrdering`, an array of property names; providers write the properties in
/// that order and remove the member where a service does not know it.
public struct LLMSchema: Sendable, Hashable, Codable {
    /// The name: 1 to 64 ASCII letters, digits, underscores and hyphens.
    public var name: String
    /// The schema; its root is of type object.
    public var definition: JSONValue

    /// Creates a schema.
    ///
    /// - Parameters:
    ///   - name: The name: 1 to 64 ASCII letters, digits, underscores and hyphens.
    ///   - definition: The schema; its root is of type object.
    public init(name: String, definition: JSONValue) {
        self.name = name
        self.definition = definition
    }
}
