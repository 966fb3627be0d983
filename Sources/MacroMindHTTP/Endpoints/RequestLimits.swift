import HTTPTypes
import MacroMindAccounts
import MacroMindKit

/// Counts requests against the limits of their classes, and says what is left.
struct RequestLimits: Sendable {
    let store: any RateLimitStore
    let clock: Clock
    /// The limits; a class that is absent is not limited.
    let limits: [LimitClass: RateLimit]

    /// Counts a request and returns the fields that tell what is left.
    func take(_ name: LimitClass, for key: String) async throws -> HTTPFields {
        guard let limit = limits[name] else { return [:] }
        let now = clock.now()
        let decision = try await store.take(limit, for: key, at: now)
        let milliseconds = decision.resetsAt.milliseconds - now.milliseconds
        let seconds = min(max(1, (milliseconds + 999) / 1_000), Int64(limit.window))
        let fields: HTTPFields = [
            .rateLimitPolicy: "\"\(name.rawValue)\";q=\(limit.quota);w=\(limit.window)",
            .rateLimit: "\"\(name.rawValue)\";r=\(decision.remaining);t=\(seconds)",
            .rateLimitLimit: "\(limit.quota)",
            .rateLimitRemaining: "\(decision.remaining)",
            .rateLimitReset: "\((decision.resetsAt.milliseconds + 999) / 1_000)",
        ]
        guard decision.isAllowed else {
            var problem = Problem(.rateLimited, "Too many requests; try again in \(seconds) s.")
            problem.headers = fields
            problem.headers[.retryAfter] = "\(seconds)"
            throw problem
        }
        return fields
    }
}
