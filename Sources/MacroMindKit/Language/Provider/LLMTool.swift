/// A tool that a model may ask the application to run.
public struct LLMTool: Sendable, Hashable, Codable {
    /// How free the model is to call tools.
    public enum Choice: Sendable, Hashable, Codable {
        /// The model decides.
        case automatic
        /// The model calls no tool.
        case none
        /// The model calls at least one tool of its choice.
        case required
        /// The model calls the tool with this name.
        case named(String)
    }

    /// The name: 1 to 64 ASCII letters, digits, underscores and hyphens.
    public var name: String
    /// What the tool does and when to call it, for the model.
    public var description: String
    /// The JSON schema of the arguments, an object.
    public var parameters: JSONValue

    /// Creates a tool.
    ///
    /// - Parameters:
    ///   - name: The name: 1 to 64 ASCII letters, digits, underscores and hyphens.
    ///   - description: What the tool does and when to call it, for the model.
    ///   - parameters: The JSON schema of the arguments, an object.
    public init(name: String, description: String, parameters: JSONValue) {
        self.name = name
        self.description = description
        self.parameters = parameters
    }
}
