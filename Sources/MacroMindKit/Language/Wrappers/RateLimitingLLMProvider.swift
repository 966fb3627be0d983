import Synchronization

/// Spreads calls so that a service sees no more of them than agreed.
///
/// Up to the number of the limit may begin at once; after that they begin at an even pace. A call that would have to
/// wait too long, or beyond its deadline, fails as ``LLMError/Code-swift.struct/rateLimited`` with the time to wait.
///
/// - Source: The generic cell rate algorithm, ITU-T Recommendation I.371, 2004.
public final class RateLimitingLLMProvider: LLMProvider {
    /// For whom calls are counted.
    public enum Scope: Sendable {
        /// All calls together.
        case everyone
        /// The calls of each user on their own.
        case eachUser
    }

    private let base: any LLMProvider
    private let limit: LLMRateLimit
    private let scope: Scope
    private let maximumWait: Duration
    private let clock: LLMTimeSource
    private let earliest = Mutex<[String: Duration]>([:])

    /// Creates a provider that limits the rate of calls.
    ///
    /// - Parameters:
    ///   - base: The provider that answers.
    ///   - limit: How many calls may begin in a time.
    ///   - scope: For whom calls are counted.
    ///   - maximumWait: The longest time a call waits for its turn.
    ///   - clock: The clock to measure and wait with.
    public init(
        _ base: any LLMProvider,
        limit: LLMRateLimit,
        scope: Scope = .everyone,
        maximumWait: Duration = .seconds(10),
        clock: LLMTimeSource
    ) {
        self.base = base
        self.limit = limit
        self.scope = scope
        self.maximumWait = maximumWait
        self.clock = clock
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public var identity: LLMModelIdentity { base.identity }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public var capabilities: LLMCapabilities { base.capabilities }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func availability() async -> LLMAvailability { await base.availability() }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func complete(_ request: LLMRequest) async throws(LLMError) -> LLMResponse {
        try await base.complete(try await waited(request))
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func stream(_ request: LLMRequest) -> LLMEventStream {
        LLMEventStream { [self] in
            var iterator: LLMEventStream.AsyncIterator?
            return { () async throws(LLMError) -> LLMEvent? in
                if iterator == nil {
                    iterator = self.base.stream(try await self.waited(request)).makeAsyncIterator()
                }
                return try await iterator?.next()
            }
        }
    }

    /// Waits for the turn of a request and returns it with the time that is left.
    private func waited(_ request: LLMRequest) async throws(LLMError) -> LLMRequest {
        let longest = min(maximumWait, request.deadline ?? maximumWait)
        let (wait, isAllowed) = reserve(for: request, longest: longest)
        guard isAllowed else {
            throw LLMError(
                .rateLimited,
                "At most \(limit.calls) calls in \(limit.period) are allowed; the next turn is in \(wait).",
                retryAfter: wait,
                identity: identity
            )
        }
        try await clock.sleep(for: wait)
        var request = request
        request.deadline = request.deadline.map { max($0 - wait, .nanoseconds(1)) }
        return request
    }

    private func reserve(for request: LLMRequest, longest: Duration) -> (wait: Duration, isAllowed: Bool) {
        let key = scope == .everyone ? "" : request.userKey ?? ""
        let now = clock.now
        return earliest.withLock { earliest in
            if earliest.count > 10_000 { earliest = earliest.filter { $0.value > now } }
            let arrival = max(earliest[key] ?? now, now)
            let wait = max(arrival - (limit.period - limit.interval) - now, .zero)
            guard wait <= longest else { return (wait, false) }
            earliest[key] = arrival + limit.interval
            return (wait, true)
        }
    }
}
