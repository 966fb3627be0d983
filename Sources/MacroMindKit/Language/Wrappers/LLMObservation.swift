/// What can be told about one call, for logs and metrics.
public struct LLMObservation: Sendable, Hashable {
    /// How a call ended.
    public enum Outcome: Sendable, Hashable {
        /// The model answered and stopped for this reason.
        case answered(LLMFinishReason)
        /// The call failed in this way.
        case failed(LLMError.Code)
        /// The caller stopped reading the stream.
        case abandoned
    }

    /// Who was called.
    public var identity: LLMModelIdentity
    /// Whether the answer was asked for bit by bit.
    public var isStream: Bool
    /// How long the call took.
    public var duration: Duration
    /// How the call ended.
    public var outcome: Outcome
    /// What the call took.
    public var usage: LLMUsage
    /// The service's identifier of the call.
    public var requestID: String?
    /// The messages of the request as lines, when the redaction lets texts through.
    public var prompt: String?
    /// The text of the answer, or of the part that arrived, when the redaction lets texts through.
    public var answer: String?
}
