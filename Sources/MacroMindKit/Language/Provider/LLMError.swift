/// Why there is no answer from a model.
///
/// The ``code`` is stable and meant for programs; the ``message`` is for people and may quote the service.
public struct LLMError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The kind of failure.
    public var code: Code
    /// A sentence: what happened, and what can be done about it.
    ///
    /// It holds no secret.
    public var message: String
    /// The time the service asked to wait before the next call.
    public var retryAfter: Duration?
    /// The service's own word on whether to try again, which overrules the code.
    public var serviceAllowsRetry: Bool?
    /// The HTTP status, when there was one.
    public var status: Int?
    /// The text that arrived before the failure, or the words of a refusal.
    public var partialText: String
    /// What the failed call took, with every try of it.
    public var usage: LLMUsage
    /// The service's identifier of the call, for questions to its operators.
    public var requestID: String?
    /// Who failed, when known.
    public var identity: LLMModelIdentity?
    /// The errors of the tries that led to this one, oldest first.
    public var attempts: [LLMError]

    /// Creates an error.
    ///
    /// - Parameters:
    ///   - code: The kind of failure.
    ///   - message: A sentence: what happened, and what can be done about it.
    ///   - retryAfter: The time the service asked to wait.
    ///   - serviceAllowsRetry: The service's own word on whether to try again.
    ///   - status: The HTTP status.
    ///   - partialText: The text that arrived before the failure.
    ///   - usage: What the failed call took.
    ///   - requestID: The service's identifier of the call.
    ///   - identity: Who failed.
    ///   - attempts: The errors of the tries that led to this one, oldest first.
    public init(
        _ code: Code,
        _ message: String,
        retryAfter: Duration? = nil,
        serviceAllowsRetry: Bool? = nil,
        status: Int? = nil,
        partialText: String = "",
        usage: LLMUsage = .none,
        requestID: String? = nil,
        identity: LLMModelIdentity? = nil,
        attempts: [LLMError] = []
    ) {
        self.code = code
        self.message = message
        self.retryAfter = retryAfter
        self.serviceAllowsRetry = serviceAllowsRetry
        self.status = status
        self.partialText = partialText
        self.usage = usage
        self.requestID = requestID
        self.identity = identity
        self.attempts = attempts
    }

    /// Whether the same call may succeed when it is tried again.
    public var isTransient: Bool { serviceAllowsRetry ?? code.isTransient }

    /// The error of a task that was cancelled.
    ///
    /// - Parameter usage: What the call took before.
    /// - Returns: The error.
    public static func cancelled(usage: LLMUsage = .none) -> LLMError {
        LLMError(.cancelled, "The call was cancelled.", usage: usage)
    }

    /// The code, the message and where it came from, on one line.
    public var description: String {
        var details: [String] = []
        if let identity { details.append(identity.description) }
        if let status { details.append("status \(status)") }
        if let retryAfter { details.append("retry after \(retryAfter)") }
        if let requestID { details.append("request \(requestID)") }
        let suffix = details.isEmpty ? "" : " (\(details.joined(separator: ", ")))"
        return "\(code.rawValue): \(message)\(suffix)"
    }
}
