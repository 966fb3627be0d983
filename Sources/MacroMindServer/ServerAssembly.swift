import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import Logging
import MacroMindAccounts
import MacroMindData
import MacroMindHTTP
import MacroMindKit
import NIOSSL
import ServiceLifecycle

/// Brings the parts of the server together; the executable and its tests use the same assembly.
struct ServerAssembly: Sendable {
    let settings: ServerSettings
    let storage: Storage
    let services: APIServices
    let metrics: PrometheusRegistry
    let model: ModelProvider
    let logger: Logger

    init(_ settings: ServerSettings, metrics: PrometheusRegistry, logger: Logger) async throws {
        self.settings = settings
        self.metrics = metrics
        self.logger = logger
        let ring = try KeyStorage.ring(settings)
        let own = ServerMetrics(factory: metrics)
        storage = try await Storage.open(settings.databaseURL) { own.record($0) }
        let accounts = try await AccountService(
            stores: storage.stores,
            ring: ring,
            guessLimits: settings.guessLimits
        )
        let source = SearchableFoodTable(.bundled)
        let catalogue = try RecipeCatalogue.bundled()
        model = try ModelProvider(settings, catalogue: catalogue) { own.record($0) }
        let meals = try MealService(
            catalogue: catalogue,
            purchases: .bundled,
            model: model.meals,
            modelDeadline: .seconds(settings.modelDeadline),
            effort: settings.api.planEffort,
            metrics: own
        )
        services = APIServices(
            stores: storage.stores,
            accounts: accounts,
            meals: meals,
            coach: EngineCoach(planner: meals.planner, provider: model.coach, metrics: own),
            recipes: RecipeService(source: source),
            options: settings.api
        )
    }

    /// The application with everything that runs beside it.
    func application() async throws -> some ApplicationProtocol {
        try await services.accounts.revocations.refresh()
        let router = MacroMindAPI(services: services, metrics: metrics).makeRouter()
        let logger = logger
        return Application(
            router: router,
            server: try server(),
            configuration: ApplicationConfiguration(
                address: .hostname(settings.host, port: settings.port),
                serverName: nil
            ),
            services: [
                Upkeep(services: services, logger: logger)
            ],
            onServerRunning: { channel in
                logger.notice(
                    "listening",
                    metadata: [
                        "address": "\(channel.localAddress?.description ?? "")",
                        "port": "\(channel.localAddress?.port ?? 0)",
                    ]
                )
            },
            logger: logger
        )
    }

    private func server() throws -> HTTPServerBuilder {
        let timeouts = ConnectionTimeouts(header: settings.headerTimeout)
        guard !settings.certificate.isEmpty else { return .guarded(timeouts) }
        guard !settings.certificateKey.isEmpty else {
            throw SettingsError("tls.certificate is set; set tls.key too.")
        }
        let certificates = try NIOSSLCertificate.fromPEMFile(settings.certificate)
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: certificates.map { .certificate($0) },
            privateKey: .privateKey(try NIOSSLPrivateKey(file: settings.certificateKey, format: .pem))
        )
        configuration.applicationProtocols = ["http/1.1"]
        return try .tls(.guarded(timeouts), tlsConfiguration: configuration)
    }
}
