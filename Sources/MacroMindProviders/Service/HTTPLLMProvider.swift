public import MacroMindKit

/// A language model behind an HTTP service.
///
/// ```swift
/// let transport = AsyncHTTPTransport()
/// let provider = try HTTPLLMProvider(.openAI, model: "gpt-4o-mini", transport: transport) { key }
/// let response = try await provider.complete(LLMRequest(messages: [.user("Plan a day.")]))
/// ```
///
/// The key comes from a closure that is asked for each call, and is kept out of errors and descriptions. The provider
/// sends each request once; wrap it in ``MacroMindKit/RetryingLLMProvider`` to try again. Where a server does not know a
/// form of output it is asked for, the request is sent again in a weaker form.
public struct HTTPLLMProvider: LLMProvider {
    /// Gives the key for the next call, or `nil` when the service needs none.
    public typealias TokenSource = @Sendable () async throws -> String?

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public let identity: LLMModelIdentity
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public let capabilities: LLMCapabilities

    let dialect: any LanguageDialect
    let baseURL: String
    let pricing: LLMPricing?
    let limits: LanguageLimits
    let transport: any LanguageTransport
    let clock: LLMTimeSource
    let token: TokenSource

    /// Creates a provider.
    ///
    /// - Parameters:
    ///   - service: The service.
    ///   - model: The name of the model as the service spells it; the service's default when `nil`.
    ///   - baseURL: The address below which the service answers; that of the service when `nil`.
    ///   - pricing: What the service charges, to estimate costs.
    ///   - limits: How long and how large an answer may be.
    ///   - transport: What carries the requests.
    ///   - clock: The clock to measure with.
    ///   - token: Gives the key for each call.
    /// - Throws: ``MacroMindKit/LLMError`` with the code `invalid-request` when there is no model or the address is not
    ///   an http or https address.
    public init(
        _ service: LLMService,
        model: String? = nil,
        baseURL: String? = nil,
        pricing: LLMPricing? = nil,
        limits: LanguageLimits = LanguageLimits(),
        transport: any LanguageTransport,
        clock: LLMTimeSource = LLMTimeSource(ContinuousClock()),
        token: @escaping TokenSource = { nil }
    ) throws(LLMError) {
        guard let model = model ?? service.defaultModel, !model.isEmpty else {
            throw LLMError(.invalidRequest, "The service \(service.name) has no default model; name one.")
        }
        identity = LLMModelIdentity(provider: service.name, model: model)
        dialect = service.dialect
        capabilities = service.dialect.capabilities
        self.baseURL = try ServiceAddress.checked(baseURL ?? service.baseURL)
        self.pricing = pricing
        self.limits = limits
        self.transport = transport
        self.clock = clock
        self.token = token
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func complete(_ request: LLMRequest) async throws(LLMError) -> LLMResponse {
        var call = LanguageCall(self, request, streams: false)
        while try await call.next() != nil {}
        return try call.response()
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func stream(_ request: LLMRequest) -> LLMEventStream {
        LLMEventStream { [self] in
            var call = LanguageCall(self, request, streams: true)
            return { () async throws(LLMError) -> LLMEvent? in try await call.next() }
        }
    }
}
