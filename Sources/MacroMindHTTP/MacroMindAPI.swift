public import Hummingbird

/// The REST interface: routes and middleware that stand alone or are mounted in another application.
///
/// ```swift
/// let router = Router(context: ServerContext.self, options: .autoGenerateHeadEndpoints)
/// MacroMindAPI(services: services).add(to: router)
/// ```
public struct MacroMindAPI: Sendable {
    private let services: APIServices
    private let metrics: PrometheusRegistry?
    let endpoints: [Endpoint]

    /// Creates the interface.
    ///
    /// - Parameters:
    ///   - services: What the routes stand on.
    ///   - metrics: What `/metrics` shows, or `nil` for nothing.
    public init(services: APIServices, metrics: PrometheusRegistry? = nil) {
        self.services = services
        self.metrics = metrics
        var endpoints =
            AuthController(services: services).endpoints + AccountController(services: services).endpoints
            + CredentialController(services: services).endpoints
            + MacroController(services: services).endpoints + MealController(services: services).endpoints
            + CoachController(services: services).endpoints
            + ConversationController(services: services).endpoints
            + RecipeAnalysisController(services: services).endpoints + WebController().endpoints
        endpoints +=
            FoodLogController(services: services).endpoints
            + WeightLogController(services: services).endpoints
            + LogController(services: services).endpoints + PlanController(services: services).endpoints
            + SwapController(services: services).endpoints + PlanLockController(services: services).endpoints
            + PlanMoveController(services: services).endpoints
            + RecipeController(services: services).endpoints + ExportController(services: services).endpoints
        if services.options.servesLegacyAliases {
            endpoints += LegacyController(services: services).endpoints
        }
        let served = services.options.services
        endpoints = endpoints.filter { served.contains($0.service) }
        let operations = OperationsController(services: services, metrics: nil, openAPI: "").endpoints
        let document = OpenAPIDocument(endpoints: endpoints + operations, limits: true).json
        endpoints += OperationsController(services: services, metrics: metrics, openAPI: document).endpoints
        self.endpoints = endpoints
    }

    /// Adds the routes, with everything that they need around them, to a router.
    ///
    /// - Parameter router: The router; make it with `.autoGenerateHeadEndpoints`.
    public func add<Context: ScopedRequestContext>(to router: Router<Context>) {
        let options = services.options
        router.add(middleware: IdentityMiddleware(trustedProxies: options.trustedProxies))
        router.add(middleware: ObservationMiddleware())
        router.add(middleware: HeadersMiddleware(allowedOrigins: options.allowedOrigins))
        router.add(middleware: ProblemMiddleware(table: RouteTable(endpoints), clock: services.clock))
        router.add(middleware: SheddingMiddleware(limit: options.maximumRunningRequests))
        for endpoint in endpoints {
            let runner = EndpointRunner(endpoint: endpoint, services: services)
            router.on(RouterPath(endpoint.path), method: endpoint.method) { request, context in
                try await runner.respond(to: request, context: context)
            }
        }
    }

    /// Returns a router with nothing but this interface.
    public func makeRouter() -> Router<ServerContext> {
        let router = Router(context: ServerContext.self, options: .autoGenerateHeadEndpoints)
        add(to: router)
        return router
    }
}
