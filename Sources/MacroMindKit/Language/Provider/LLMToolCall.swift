/// A tool call that a model asked for.
///
/// The arguments are the model's words: check them like any other input.
public struct LLMToolCall: Sendable, Hashable, Codable {
    /// The identifier that ties the answer of the tool to this call.
    public var id: String
    /// The name of the tool, which the model may have made up.
    public var name: String
    /// The arguments as JSON text, which may be malformed.
    public var arguments: String

    /// Creates a tool call.
    ///
    /// - Parameters:
    ///   - id: The identifier of the call.
    ///   - name: The name of the tool.
    ///   - arguments: The arguments as JSON text.
    public init(id: String, name: String, arguments: String) {
        self.id = id
        self.name = name
        self.arguments = arguments
    }
}
