import Synchronization

/// Answers a request that was answered before from memory.
///
/// - Answers are kept for each user by a salted hash of the request; the request itself is not kept.
/// - Only whole answers without tool calls are kept, and only those that the application finds good.
/// - Equal requests of one user that are under way at the same time share one call.
/// - An answer from memory, or from a call that someone else made, has the usage ``LLMUsage/none``.
public final class CachingLLMProvider: LLMProvider {
    private struct Key: Hashable, Sendable {
        let userKey: String
        let digest: SHA256Digest
    }

    private struct Entry {
        let response: LLMResponse
        let expiry: Duration
    }

    private let base: any LLMProvider
    private let salt: String
    private let lifetime: Duration
    private let maximumEntries: Int
    private let clock: LLMTimeSource
    private let isGood: @Sendable (LLMResponse) -> Bool
    private let entries = Mutex<[Key: Entry]>([:])
    private let flights = SingleFlight<Key, LLMResponse>()

    /// Creates a provider that remembers answers.
    ///
    /// - Parameters:
    ///   - base: The provider that answers.
    ///   - salt: A random text of the installation, so that hashes tell nothing elsewhere.
    ///   - lifetime: How long an answer is kept.
    ///   - maximumEntries: The largest number of answers; beyond, those that expire first are dropped.
    ///   - clock: The clock to measure with.
    ///   - isGood: Tells whether a whole answer is worth keeping, such as one that could be parsed.
    public init(
        _ base: any LLMProvider,
        salt: String,
        lifetime: Duration = .seconds(24 * 3_600),
        maximumEntries: Int = 1_000,
        clock: LLMTimeSource,
        isGood: @escaping @Sendable (LLMResponse) -> Bool = { _ in true }
    ) {
        self.base = base
        self.salt = salt
        self.lifetime = lifetime
        self.maximumEntries = max(maximumEntries, 1)
        self.clock = clock
        self.isGood = isGood
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public var identity: LLMModelIdentity { base.identity }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public var capabilities: LLMCapabilities { base.capabilities }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func availability() async -> LLMAvailability { await base.availability() }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func complete(_ request: LLMRequest) async throws(LLMError) -> LLMResponse {
        let key = key(for: request)
        if let response = remembered(key) { return response }
        var (response, isOwn) = try await flights.value(for: key) { [self] () async throws(LLMError) in
            let response = try await base.complete(request)
            remember(response, for: key)
            return response
        }
        if !isOwn { response.usage = .none }
        return response
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func stream(_ request: LLMRequest) -> LLMEventStream {
        LLMEventStream { [self] in
            var iterator: LLMEventStream.AsyncIterator?
            return { () async throws(LLMError) -> LLMEvent? in
                iterator = iterator ?? self.source(for: request).makeAsyncIterator()
                return try await iterator?.next()
            }
        }
    }

    private func source(for request: LLMRequest) -> LLMEventStream {
        let key = key(for: request)
        if let response = remembered(key) { return LLMEventStream { response.events } }
        return base.stream(request).tapped { [self] in
            { [self] ending in
                if case .finished(let response) = ending { remember(response, for: key) }
            }
        }
    }

    /// Forgets the answers of one user.
    ///
    /// - Parameter userKey: The key of the user, or `nil` for the answers without a user.
    public func removeAll(for userKey: String?) {
        entries.withLock { $0 = $0.filter { $0.key.userKey != userKey ?? "" } }
    }

    /// Forgets all answers.
    public func removeAll() { entries.withLock { $0 = [:] } }

    /// The number of answers that are kept.
    public var count: Int { entries.withLock { $0.count } }

    private func key(for request: LLMRequest) -> Key {
        let parts: JSONValue = [
            .string(salt), .string(identity.description), .string(request.userKey ?? ""),
            request.canonicalForm,
        ]
        return Key(
            userKey: request.userKey ?? "",
            digest: SHA256Digest(of: Array(CanonicalJSON.text(of: parts).utf8))
        )
    }

    private func remembered(_ key: Key) -> LLMResponse? {
        let now = clock.now
        let entry = entries.withLock { entries in
            if let entry = entries[key], entry.expiry <= now { entries[key] = nil }
            return entries[key]
        }
        guard var response = entry?.response else { return nil }
        response.usage = .none
        return response
    }

    private func remember(_ response: LLMResponse, for key: Key) {
        guard response.finish == .stop, response.toolCalls.isEmpty, isGood(response) else { return }
        let now = clock.now
        entries.withLock { entries in
            entries[key] = Entry(response: response, expiry: now + lifetime)
            guard entries.count > maximumEntries else { return }
            entries = entries.filter { $0.value.expiry > now }
            while entries.count > maximumEntries,
                let oldest = entries.min(by: { $0.value.expiry < $1.value.expiry })
            {
                entries[oldest.key] = nil
            }
        }
    }
}
