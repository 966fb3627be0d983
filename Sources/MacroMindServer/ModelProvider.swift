import MacroMindKit
import MacroMindProviders

/// The language model that the settings name.
struct ModelProvider: Sendable {
    /// What proposes dishes for plans and swaps.
    let meals: (any LLMProvider)?
    /// What answers questions; the built-in coach does without one.
    let coach: (any LLMProvider)?
    private let transport: AsyncHTTPTransport?

    /// Makes the providers.
    ///
    /// - Parameters:
    ///   - settings: The settings.
    ///   - catalogue: The dishes that the stand-in proposes.
    ///   - observer: Is told of every call.
    /// - Throws: ``SettingsError`` when the settings name no provider.
    init(
        _ settings: ServerSettings,
        catalogue: RecipeCatalogue,
        observer: @escaping ObservingLLMProvider.Observer
    ) throws {
        switch settings.provider {
        case "offline":
            meals = nil
            coach = nil
            transport = nil
        case "stub":
            meals = StubLLMProvider.planning(from: catalogue)
            coach = nil
            transport = nil
        default:
            let transport = AsyncHTTPTransport()
            let provider = try Self.service(settings, over: transport, observer: observer)
            meals = provider
            coach = provider
            self.transport = transport
        }
    }

    /// The service that the settings name; failed calls are tried again, and one that keeps failing is left alone for a while.
    private static func service(
        _ settings: ServerSettings,
        over transport: AsyncHTTPTransport,
        observer: @escaping ObservingLLMProvider.Observer
    ) throws -> any LLMProvider {
        guard let service = LLMService.named(settings.provider) else {
            let names = (["offline", "stub"] + LLMService.all.map(\.name)).joined(separator: ", ")
            throw SettingsError("llm.provider is “\(settings.provider)”; allowed are \(names).")
        }
        let key = settings.providerKey
        let clock = LLMTimeSource(ContinuousClock())
        let http = try HTTPLLMProvider(
            service,
            model: settings.model.isEmpty ? nil : settings.model,
            baseURL: settings.providerURL.isEmpty ? nil : settings.providerURL,
            transport: transport
        ) { key.isEmpty ? nil : key }
        return RetryingLLMProvider(
            CircuitBreakingLLMProvider(
                ObservingLLMProvider(http, clock: clock, observer: observer),
                clock: clock
            ),
            clock: clock,
            seed: .random(in: .min ... .max)
        )
    }

    /// Closes the connections to the service.
    func close() async { try? await transport?.shutdown() }
}
