/// A language model that answers requests, in one piece or as a stream.
///
/// Everything in the package that talks to a model does so through this protocol, and wrappers such as
/// ``RetryingLLMProvider`` or ``CachingLLMProvider`` are providers around providers.
///
/// What to write depends on what the model can do:
///
/// - **It answers in one piece.** Write ``identity`` and ``complete(_:)``. The default ``stream(_:)`` delivers the
///   whole answer as one delta; leave ``LLMCapabilities/streams`` off so that callers know.
/// - **It streams.** Write ``identity``, ``stream(_:)`` and ``capabilities``, and let ``complete(_:)`` return
///   `try await stream(request).response()`.
/// - **It may be down.** Write ``availability()`` too, when there is a cheap way to know; otherwise the default says
///   that it is available and the first call tells.
///
/// Rules that callers rely on, checked by `LLMProviderConformance` in the testing library:
///
/// 1. Every failure is an ``LLMError`` with the code that fits best, its usage counted where the service reports it.
/// 2. An answer is complete only when the service said so. A body that just ends is
///    ``LLMError/Code-swift.struct/streamInterrupted``.
/// 3. A refusal or a content filter is an error, never an empty answer.
/// 4. Cancelling the task ends the call soon, with ``LLMError/Code-swift.struct/cancelled``.
/// 5. The deadline of the request covers the whole call, ``LLMError/Code-swift.struct/timeout`` when it passes.
/// 6. Secrets appear neither in errors nor in descriptions.
public protocol LLMProvider: Sendable {
    /// The service and the model that answer.
    var identity: LLMModelIdentity { get }

    /// What the model can do.
    var capabilities: LLMCapabilities { get }

    /// Tells whether calls have a chance to succeed now.
    func availability() async -> LLMAvailability

    /// Answers a request in one piece.
    ///
    /// - Parameter request: What to answer.
    /// - Returns: The whole answer.
    /// - Throws: ``LLMError`` when there is no answer.
    func complete(_ request: LLMRequest) async throws(LLMError) -> LLMResponse

    /// Answers a request bit by bit.
    ///
    /// Nothing happens until the stream is iterated, and each iteration is a call of its own.
    ///
    /// - Parameter request: What to answer.
    /// - Returns: The events of the answer; the last one is ``LLMEvent/finished(_:)``.
    func stream(_ request: LLMRequest) -> LLMEventStream
}

extension LLMProvider {
    /// The capabilities of a provider that only answers with text in one piece.
    public var capabilities: LLMCapabilities { LLMCapabilities() }

    /// Says that the provider is available.
    public func availability() async -> LLMAvailability { .available }

    /// Delivers the answer of ``complete(_:)`` as a stream with one delta.
    ///
    /// - Parameter request: What to answer.
    /// - Returns: The events of the answer.
    public func stream(_ request: LLMRequest) -> LLMEventStream {
        LLMEventStream { () async throws(LLMError) -> [LLMEvent] in
            try await complete(request).events
        }
    }
}
