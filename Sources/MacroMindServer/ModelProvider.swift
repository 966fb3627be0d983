import MacroMindKit
import MacroMindProviders

/// The language model that the settings name.
struct ModelProvider: Sendable {
    let provider: (any LLMProvider)?
    private let transport: AsyncHTTPTransport?

    /// Makes the provider.
    ///
    /// - Parameters:
    ///   - settings: The settings.
    ///   - observer: Is told of every call.
    /// - Throws: ``SettingsError`` when the settings name no provider.
    init(_ settings: ServerSettings, observer: @escaping ObservingLLMProvider.Observer) throws {
        switch settings.provider {
        case "offline", "stub":
            // The stand-in proposes plans; questions are the built-in coach's.
            provider = nil
            transport = nil
        default:
            guard let service = LLMService.named(settings.provider) else {
                let names = (["offline", "stub"] + LLMService.all.map(\.name)).joined(separator: ", ")
                throw SettingsError("llm.provider is “\(settings.provider)”; allowed are \(names).")
            }
            let transport = AsyncHTTPTransport()
            let key = settings.providerKey
            self.transport = transport
            let model = try HTTPLLMProvider(
                service,
                model: settings.model.isEmpty ? nil : settings.model,
                baseURL: settings.providerURL.isEmpty ? nil : settings.providerURL,
                transport: transport
            ) { key.isEmpty ? nil : key }
            provider = ObservingLLMProvider(
                model,
                clock: LLMTimeSource(ContinuousClock()),
                observer: observer
            )
        }
    }

    /// Closes the connections to the service.
    func close() async { try? await transport?.shutdown() }
}
