import Hummingbird
import MacroMindAccounts
import MacroMindData
import MacroMindHTTP
import MacroMindKit

/// MacroMind's routes in a Hummingbird application of your own, beside your routes.
struct MountedRoutes {
    let stores: any Stores
    let key: SigningKey

    func router() async throws -> Router<ServerContext> {
        let meals = try MealService(catalogue: .bundled(), effort: .quick)
        let services = APIServices(
            stores: stores,
            accounts: try await AccountService(stores: stores, ring: KeyRing(key)),
            meals: meals,
            coach: EngineCoach(planner: meals.planner),
            recipes: RecipeService(source: SearchableFoodTable(.bundled))
        )
        let router = Router(context: ServerContext.self, options: .autoGenerateHeadEndpoints)
        MacroMindAPI(services: services).add(to: router)
        router.get("hello") { _, _ in "Hello from the application around it." }
        return router
    }

    func application() async throws -> some ApplicationProtocol {
        Application(router: try await router(), server: .guarded())
    }
}
