/// An answer of the coach.
public struct CoachReply: Sendable, Hashable, Codable {
    /// Who wrote the answer.
    public enum Source: String, Sendable, Codable, CaseIterable {
        /// The offline coach, from data.
        case offline
        /// A language model, each sentence checked.
        case provider
        /// A guard, because the question asks for care.
        case safety = "guard"
    }

    /// The answer: plain text, never empty.
    public var text: String
    /// Questions that the person may want to ask next.
    public var suggestions: [String]
    /// What there is to say about the question and the answer; the codes are stable.
    public var findings: [Finding]
    /// The tools that a model called, in order.
    public var toolCalls: [CoachToolCall]
    /// Who wrote the answer.
    public var source: Source
    /// The model that was asked, or `nil` when none was.
    public var model: LLMModelIdentity?
    /// What the model took, failed calls included.
    public var usage: LLMUsage

    private enum CodingKeys: String, CodingKey {
        case text, suggestions, findings, source, model, usage
        case toolCalls = "tool_calls"
    }

    /// Creates a reply.
    ///
    /// - Parameters:
    ///   - text: The answer.
    ///   - suggestions: Questions that the person may want to ask next.
    ///   - findings: What there is to say about the question and the answer.
    ///   - toolCalls: The tools that a model called.
    ///   - source: Who wrote the answer.
    ///   - model: The model that was asked.
    ///   - usage: What the model took.
    public init(
        text: String,
        suggestions: [String] = [],
        findings: [Finding] = [],
        toolCalls: [CoachToolCall] = [],
        source: Source,
        model: LLMModelIdentity? = nil,
        usage: LLMUsage = .none
    ) {
        self.text = text
        self.suggestions = suggestions
        self.findings = findings
        self.toolCalls = toolCalls
        self.source = source
        self.model = model
        self.usage = usage
    }
}
