import MacroMindTesting
import Testing

@testable import MacroMindKit

struct StoreConformanceTests {
    private static func stores(_ accounts: [StoredUser] = []) async throws -> InMemoryStores {
        let stores = InMemoryStores()
        for account in accounts { try await stores.insert(account) }
        return stores
    }

    @Test(arguments: UserStoreConformance.Check.allCases)
    func `users in memory`(check: UserStoreConformance.Check) async throws {
        try await UserStoreConformance { InMemoryStores() }.run(check)
    }

    @Test(arguments: SessionStoreConformance.Check.allCases)
    func `sessions in memory`(check: SessionStoreConformance.Check) async throws {
        try await SessionStoreConformance { try await Self.stores($0) }.run(check)
    }

    @Test(arguments: AccessTokenStoreConformance.Check.allCases)
    func `access tokens in memory`(check: AccessTokenStoreConformance.Check) async throws {
        try await AccessTokenStoreConformance { try await Self.stores($0) }.run(check)
    }

    @Test(arguments: ProfileStoreConformance.Check.allCases)
    func `profiles in memory`(check: ProfileStoreConformance.Check) async throws {
        try await ProfileStoreConformance { try await Self.stores($0) }.run(check)
    }

    @Test(arguments: PlanStoreConformance.Check.allCases)
    func `plans in memory`(check: PlanStoreConformance.Check) async throws {
        try await PlanStoreConformance { try await Self.stores($0) }.run(check)
    }

    @Test(arguments: ChatStoreConformance.Check.allCases)
    func `conversations in memory`(check: ChatStoreConformance.Check) async throws {
        try await ChatStoreConformance { try await Self.stores($0) }.run(check)
    }

    @Test(arguments: LogStoreConformance.Check.allCases)
    func `logs in memory`(check: LogStoreConformance.Check) async throws {
        try await LogStoreConformance { try await Self.stores($0) }.run(check)
    }

    @Test(arguments: RecipeStoreConformance.Check.allCases)
    func `recipes in memory`(check: RecipeStoreConformance.Check) async throws {
        try await RecipeStoreConformance { try await Self.stores($0) }.run(check)
    }

    @Test(arguments: IdempotencyStoreConformance.Check.allCases)
    func `idempotency keys in memory`(check: IdempotencyStoreConformance.Check) async throws {
        try await IdempotencyStoreConformance { try await Self.stores($0) }.run(check)
    }

    @Test(arguments: RateLimitStoreConformance.Check.allCases)
    func `request counts in memory`(check: RateLimitStoreConformance.Check) async throws {
        try await RateLimitStoreConformance { try await Self.stores($0) }.run(check)
    }

    @Test(arguments: GuessStoreConformance.Check.allCases)
    func `wrong passwords in memory`(check: GuessStoreConformance.Check) async throws {
        try await GuessStoreConformance { try await Self.stores($0) }.run(check)
    }

    @Test(arguments: AuditStoreConformance.Check.allCases)
    func `audit events in memory`(check: AuditStoreConformance.Check) async throws {
        try await AuditStoreConformance { try await Self.stores($0) }.run(check)
    }

    @Test(arguments: StoresConformance.Check.allCases)
    func `everything in memory`(check: StoresConformance.Check) async throws {
        try await StoresConformance { try await Self.stores($0) }.run(check)
    }

    @Test
    func `a flood of clients does not fill the memory`() async throws {
        let stores = InMemoryStores(countCapacity: 10)
        let limit = RateLimit(name: "anon", quota: 1, window: 60)
        let now = Timestamp(milliseconds: 0)
        for client in 0..<1_000 { _ = await stores.take(limit, for: "\(client)", at: now) }
        #expect(await stores.limits.count == 10)
        #expect(await stores.take(limit, for: "999", at: now).isAllowed == false)
        #expect(await stores.take(limit, for: "0", at: now).isAllowed)
    }

    @Test
    func `each store error says what to do`() {
        #expect(StoreError.duplicate(field: "email").description.contains("the same email; choose another"))
        #expect(
            StoreError.conflict(expected: 1, found: 2).description
                == "Version 1 was expected but version 2 was found; read it again."
        )
        #expect(StoreError.conflict(expected: 1, found: nil).description.contains("no record was found"))
        #expect(StoreError.notFound.description == "There is no such record.")
        #expect(StoreError.invalid(field: "weight").description.hasPrefix("The value of weight"))
        #expect(StoreError.unavailable("full disk").description == "The store is not available: full disk")
    }
}

/// The suites have to notice stores that are wrong.
struct ConformanceSuiteTests {
    /// A store that forgets whom a profile belongs to and overwrites what it should not.
    private actor CarelessProfileStore: ProfileStore {
        private var profile: Versioned<AccountProfile>?

        func profile(of user: RecordID<StoredUser>) -> Versioned<AccountProfile>? { profile }

        func save(
            _ profile: AccountProfile,
            of user: RecordID<StoredUser>,
            replacing expected: Int?
        ) -> Int {
            let version = (self.profile?.version ?? 0) + 1
            self.profile = Versioned(profile, version: version)
            return version
        }
    }

    /// A store that keeps the order of arrival alone and takes everything.
    private actor CarelessChatStore: ChatStore {
        private var exchanges: [ChatExchange] = []

        func append(_ exchange: ChatExchange) { exchanges.append(exchange) }

        func exchanges(of user: RecordID<StoredUser>, offset: Int, limit: Int) -> Page<ChatExchange> {
            let page = exchanges.reversed().filter { $0.user == user }.dropFirst(offset).prefix(limit + 1)
            return Page(Array(page), total: exchanges.count)
        }

        func deleteExchanges(of user: RecordID<StoredUser>) -> Int {
            exchanges = []
            return 0
        }
    }

    /// A store that looks before it counts, with a pause between, and forgets nothing.
    private actor RacingCountStore: RateLimitStore, GuessStore {
        private var counts: [String: Int] = [:]

        func take(_ limit: RateLimit, for key: String, at now: Timestamp) async -> RateLimitDecision {
            let count = counts[key, default: 0]
            await Task.yield()
            counts[key] = count + 1
            return RateLimitDecision(
                isAllowed: count < limit.quota,
                remaining: max(0, limit.quota - count - 1),
                resetsAt: now.adding(milliseconds: 60_000)
            )
        }

        func takeGuess(_ key: GuessKey, limits: GuessLimits, at now: Timestamp) async -> GuessDecision {
            let count = counts[key.account, default: 0]
            await Task.yield()
            counts[key.account] = count + 1
            return count < limits.perAddress ? .allowed : .refused(until: now)
        }

        func returnGuess(_ key: GuessKey, limits: GuessLimits, at now: Timestamp) {}

        func clearGuesses(_ key: GuessKey, limits: GuessLimits, at now: Timestamp) {}
    }

    @Test(arguments: ProfileStoreConformance.Check.allCases)
    func `a careless profile store is noticed`(check: ProfileStoreConformance.Check) async {
        let suite = ProfileStoreConformance { _ in CarelessProfileStore() }
        if check == .replacesAndCounts {
            await #expect(throws: Never.self) { try await suite.run(check) }
        } else {
            await expectFailure(check) { try await suite.run(check) }
        }
    }

    @Test(arguments: [
        ChatStoreConformance.Check.listsNewestFirst, .pages, .refusesTakenIdentifiers, .keepsUsersApart,
    ])
    func `a careless chat store is noticed`(check: ChatStoreConformance.Check) async {
        await expectFailure(check) {
            try await ChatStoreConformance { _ in CarelessChatStore() }.run(check)
        }
    }

    @Test(arguments: RateLimitStoreConformance.Check.allCases)
    func `a racing count of requests is noticed`(check: RateLimitStoreConformance.Check) async {
        await expectFailure(check) {
            try await RateLimitStoreConformance { _ in RacingCountStore() }.run(check)
        }
    }

    @Test(arguments: GuessStoreConformance.Check.allCases)
    func `a racing count of guesses is noticed`(check: GuessStoreConformance.Check) async {
        await expectFailure(check) {
            try await GuessStoreConformance { _ in RacingCountStore() }.run(check)
        }
    }

    private func expectFailure(
        _ check: some RawRepresentable<String>,
        by action: () async throws -> Void
    ) async {
        let failure = await #expect(throws: ConformanceFailure.self) { try await action() }
        #expect(failure?.check == check.rawValue)
        #expect(failure?.message.isEmpty == false)
    }
}
