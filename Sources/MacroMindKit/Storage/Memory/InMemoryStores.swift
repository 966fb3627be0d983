/// Keeps everything in memory, for tests and for programs that need no disk.
///
/// The counts of clients are bounded, so that a flood of addresses does not fill the memory.
public actor InMemoryStores: Stores {
    var users = UserTable()
    var sessions = SessionTable()
    var accessTokens = AccessTokenTable()
    var profiles: [RecordID<StoredUser>: Versioned<AccountProfile>] = [:]
    var plans = PlanTable()
    var chats = ChatTable()
    var logs = LogTable()
    var recipes = RecipeTable()
    var idempotency = IdempotencyTable()
    var limits: CountTable<RequestCountKey, RateLimitWindow>
    var guesses: GuessTable
    var audit = AuditTable()

    /// Creates empty stores.
    ///
    /// - Parameter countCapacity: The most clients whose requests or guesses are counted at once; at least 1.
    public init(countCapacity: Int = 100_000) {
        limits = CountTable(capacity: countCapacity)
        guesses = GuessTable(capacity: countCapacity)
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func ping() {}

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func removeExpired(at now: Timestamp) -> Int {
        sessions.removeExpired(at: now) + accessTokens.removeExpired(at: now)
            + idempotency.removeExpired(at: now)
            + limits.removeAll { $0.endsAt <= now } + guesses.removeExpired(at: now)
            + audit.removeEvents(before: now.adding(milliseconds: -Retention.auditEvents))
    }

    /// Throws unless there is such an account.
    func requireUser(_ id: RecordID<StoredUser>) throws(StoreError) {
        guard users[id] != nil else { throw .notFound }
    }
}
