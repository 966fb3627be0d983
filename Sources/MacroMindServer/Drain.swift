import Foundation
import Logging
import MacroMindHTTP
import ServiceLifecycle
import Synchronization

/// Tells that the process will end before it refuses anything, so that nobody is sent here any more, and sees to it that the
/// process does end.
final class Drain: Service {
    let services: APIServices
    /// The seconds that running requests may take.
    let grace: Int
    let logger: Logger
    private let state = Mutex(false)

    init(services: APIServices, grace: Int, logger: Logger) {
        self.services = services
        self.grace = grace
        self.logger = logger
    }

    /// Whether the process was asked to end.
    var hasBegun: Bool { state.withLock { $0 } }

    /// The seconds beyond the grace in which what was given up is answered.
    static let margin = 5

    func run() async throws {
        try? await gracefulShutdown()
        state.withLock { $0 = true }
        services.readiness.drain()
        logger.notice("draining")
        // Outlives this service, which has to return before the others are told to end.
        Task.detached { [self] in await end() }
        try? await Task.sleep(for: .seconds(1))
    }

    /// Gives up what takes longer than the grace, and at last whatever does not heed that.
    private func end() async {
        try? await Task.sleep(for: .seconds(grace))
        logger.warning("giving up requests that take too long")
        services.stopSearches()
        try? await Task.sleep(for: .seconds(3 * Self.margin))
        logger.error("ended with requests that could not be given up")
        exit(0)
    }
}
