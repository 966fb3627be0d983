public import MacroMindKit

/// How the interface behaves.
public struct APIOptions: Sendable {
    /// The parts that are served.
    public var services: Set<ServiceName> = [.auth, .meals, .ai, .web]
    /// The limits by class; a class that is absent is not limited.
    public var limits: [LimitClass: RateLimit] = APIOptions.standardLimits
    /// The origins that browsers may call from, exactly as they send them.
    public var allowedOrigins: Set<String> = []
    /// The proxies whose word on the client's address counts.
    public var trustedProxies: [AddressRange] = []
    /// Whether the paths of the original's page are served.
    public var servesLegacyAliases = false
    /// The largest body in bytes.
    public var maximumBodySize = 1_048_576
    /// The most requests that are worked on at a time; further ones are refused at once.
    public var maximumRunningRequests = 512
    /// How much search a plan is worth.
    public var planEffort = PlanEffort.standard

    /// Creates the standard options.
    public init() {}

    /// The standard limits.
    public static let standardLimits: [LimitClass: RateLimit] = [
        .ai: RateLimit(name: "ai", quota: 10, window: 60),
        .generate: RateLimit(name: "generate", quota: 10, window: 60),
        .user: RateLimit(name: "user", quota: 100, window: 60),
        .auth: RateLimit(name: "auth", quota: 30, window: 60),
        .anon: RateLimit(name: "anon", quota: 100, window: 60),
    ]
}
