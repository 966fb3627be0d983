/// The service that answers and the model it answers with.
public struct LLMModelIdentity: Sendable, Hashable, Codable, CustomStringConvertible {
    /// The name of the service in lower case, such as `openai` or `stub`.
    public var provider: String
    /// The name of the model as the service spells it.
    public var model: String

    /// Creates an identity.
    ///
    /// - Parameters:
    ///   - provider: The name of the service in lower case.
    ///   - model: The name of the model as the service spells it.
    public init(provider: String, model: String) {
        self.provider = provider
        self.model = model
    }

    /// Both names joined by a colon, such as `openai:gpt-4o-mini`.
    public var description: String { "\(provider):\(model)" }
}
