public import MacroMindKit

/// A provider that never answers, for tests of deadlines and cancellation.
///
/// It waits on the clock it is given until the deadline of the request, and for ever without one.
public struct SilentLLMProvider: LLMProvider {
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public let identity = LLMModelIdentity(provider: "test", model: "silent")

    private let clock: LLMTimeSource

    /// Creates a provider that never answers.
    ///
    /// - Parameter clock: The clock to wait with.
    public init(clock: LLMTimeSource) { self.clock = clock }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func complete(_ request: LLMRequest) async throws(LLMError) -> LLMResponse {
        try request.validate()
        try await clock.sleep(for: request.deadline ?? .seconds(1_000_000_000))
        throw LLMError(
            .timeout,
            "No answer came before the deadline.",
            usage: LLMUsage(inputTokens: nil, outputTokens: nil),
            identity: identity
        )
    }
}
