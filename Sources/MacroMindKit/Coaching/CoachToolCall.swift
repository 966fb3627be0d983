/// A tool that a model called while it answered, with what came of it.
public struct CoachToolCall: Sendable, Hashable, Codable {
    /// The name of the tool, such as `look_up_food`; cleaned, since a model may make one up.
    public var name: String
    /// The arguments as the tool read them.
    public var arguments: JSONValue
    /// What the tool gave, or a member `error`.
    public var result: JSONValue

    /// Creates a record of a call.
    ///
    /// - Parameters:
    ///   - name: The name of the tool.
    ///   - arguments: The arguments as the tool read them.
    ///   - result: What the tool gave.
    public init(name: String, arguments: JSONValue, result: JSONValue) {
        self.name = name
        self.arguments = arguments
        self.result = result
    }
}
