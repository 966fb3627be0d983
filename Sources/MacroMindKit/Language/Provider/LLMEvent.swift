/// Something that happens while an answer arrives.
public enum LLMEvent: Sendable, Hashable {
    /// The service began to answer.
    ///
    /// Comes again when a wrapper makes another try before anything of the answer was delivered.
    case started(model: String?, requestID: String?)
    /// More text of the answer.
    case textDelta(String)
    /// A tool call, whole.
    case toolCall(LLMToolCall)
    /// The usage of the call so far; the last one counts.
    case usage(LLMUsage)
    /// What came before is void, and the answer begins again.
    ///
    /// Comes only from wrappers that were told that the caller can start over.
    case restarted
    /// The answer is over, and this is why. Nothing follows.
    case finished(LLMFinishReason)
}
