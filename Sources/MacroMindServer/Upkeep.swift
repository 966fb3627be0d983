import Logging
import MacroMindAccounts
import MacroMindHTTP
import MacroMindKit
import ServiceLifecycle

/// What runs beside the requests: learning of sessions that ended elsewhere, and removing what has expired.
struct Upkeep: Service, CustomStringConvertible {
    let services: APIServices
    let logger: Logger

    /// The name of the service in the log; without it, all that it holds would be written out at the start.
    var description: String { "Upkeep" }

    func run() async throws {
        let services = services
        let logger = logger
        await cancelWhenGracefulShutdown {
            var round = 0
            while !Task.isCancelled {
                do {
                    try await services.accounts.revocations.refresh()
                    if round % 300 == 0 { try await services.stores.removeExpired(at: services.clock.now()) }
                } catch {
                    logger.error("upkeep failed", metadata: ["error": "\(error)"])
                }
                round += 1
                try? await Task.sleep(for: .seconds(2))
            }
        }
        services.readiness.drain()
    }
}
