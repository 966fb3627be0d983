/// What a model is asked.
///
/// Equal requests have equal bytes wherever they are encoded. Nothing in a request is read from a clock or drawn at
/// random: the caller hands in the identifier and the deadline.
public struct LLMRequest: Sendable, Hashable, Codable {
    /// The conversation, oldest message first.
    public var messages: [LLMMessage]
    /// The tools the model may call.
    public var tools: [LLMTool]
    /// How free the model is to call tools.
    public var toolChoice: LLMTool.Choice
    /// The form in which the answer is wanted.
    public var format: LLMOutputFormat
    /// How the answer is to be written.
    public var options: LLMOptions
    /// The longest time the whole call may take, retries and fallbacks included.
    public var deadline: Duration?
    /// A pseudonymous key of the person on whose behalf the call is made.
    ///
    /// Budgets, rate limits and caches are kept for each key. It is not sent to a service.
    public var userKey: String?
    /// An identifier of this call that is the same for every try of it, such as a UUID.
    ///
    /// Services use it to recognise a repeated call; it plays no part in caching.
    public var identifier: String?

    /// Creates a request.
    ///
    /// - Parameters:
    ///   - messages: The conversation, oldest message first.
    ///   - tools: The tools the model may call.
    ///   - toolChoice: How free the model is to call tools.
    ///   - format: The form in which the answer is wanted.
    ///   - options: How the answer is to be written.
    ///   - deadline: The longest time the whole call may take.
    ///   - userKey: A pseudonymous key of the person on whose behalf the call is made.
    ///   - identifier: An identifier of this call that is the same for every try of it.
    public init(
        messages: [LLMMessage],
        tools: [LLMTool] = [],
        toolChoice: LLMTool.Choice = .automatic,
        format: LLMOutputFormat = .text,
        options: LLMOptions = LLMOptions(),
        deadline: Duration? = nil,
        userKey: String? = nil,
        identifier: String? = nil
    ) {
        self.messages = messages
        self.tools = tools
        self.toolChoice = toolChoice
        self.format = format
        self.options = options
        self.deadline = deadline
        self.userKey = userKey
        self.identifier = identifier
    }

    /// The text of all messages with the role, joined by blank lines.
    ///
    /// - Parameter role: Whose messages to take.
    /// - Returns: Their text, or an empty string when there are none.
    public func text(of role: LLMMessage.Role) -> String {
        messages.filter { $0.role == role }.map(\.text).joined(separator: "\n\n")
    }
}
