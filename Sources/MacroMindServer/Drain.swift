import Logging
import MacroMindHTTP
import ServiceLifecycle

/// Tells that the process will end before it refuses anything, so that nobody is sent here any more.
struct Drain: Service {
    let readiness: Readiness
    let logger: Logger

    func run() async throws {
        try? await gracefulShutdown()
        readiness.drain()
        logger.notice("draining")
        try? await Task.sleep(for: .seconds(1))
    }
}
