/// One message of a conversation with a model.
public struct LLMMessage: Sendable, Hashable, Codable {
    /// Who speaks.
    public enum Role: String, Sendable, Codable, CaseIterable {
        /// The application: instructions that the model is to follow.
        case system
        /// The person, or data about the person.
        case user
        /// The model.
        case assistant
        /// A tool that the model called.
        case tool
    }

    /// Who speaks.
    public var role: Role
    /// What is said.
    public var text: String
    /// The tools the model called in this message; empty unless the role is ``Role-swift.enum/assistant``.
    public var toolCalls: [LLMToolCall]
    /// The call that this message answers; set only when the role is ``Role-swift.enum/tool``.
    public var toolCallID: String?

    private init(role: Role, text: String, toolCalls: [LLMToolCall] = [], toolCallID: String? = nil) {
        self.role = role
        self.text = text
        self.toolCalls = toolCalls
        self.toolCallID = toolCallID
    }

    /// Creates instructions of the application.
    ///
    /// Only trusted text belongs here.
    ///
    /// - Parameter text: The instructions.
    /// - Returns: The message.
    public static func system(_ text: String) -> LLMMessage { LLMMessage(role: .system, text: text) }

    /// Creates a message of the person.
    ///
    /// - Parameter text: What the person says, or data about the person.
    /// - Returns: The message.
    public static func user(_ text: String) -> LLMMessage { LLMMessage(role: .user, text: text) }

    /// Creates a message of the model, as it is sent back in a longer conversation.
    ///
    /// - Parameters:
    ///   - text: What the model said.
    ///   - toolCalls: The tools it called.
    /// - Returns: The message.
    public static func assistant(_ text: String, toolCalls: [LLMToolCall] = []) -> LLMMessage {
        LLMMessage(role: .assistant, text: text, toolCalls: toolCalls)
    }

    /// Creates the answer of a tool.
    ///
    /// - Parameters:
    ///   - text: What the tool gave, as text or JSON.
    ///   - call: The call that is answered.
    /// - Returns: The message.
    public static func tool(_ text: String, answering call: LLMToolCall) -> LLMMessage {
        LLMMessage(role: .tool, text: text, toolCallID: call.id)
    }
}
