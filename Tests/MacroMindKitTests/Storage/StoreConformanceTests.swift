import MacroMindKit
import MacroMindTesting
import Testing

struct StoreConformanceTests {
    @Test(arguments: UserStoreConformance.Check.allCases)
    func `the user store in memory keeps the rules`(check: UserStoreConformance.Check) async throws {
        try await UserStoreConformance { InMemoryUserStore() }.run(check)
    }

    @Test(arguments: ProfileStoreConformance.Check.allCases)
    func `the profile store in memory keeps the rules`(check: ProfileStoreConformance.Check) async throws {
        try await ProfileStoreConformance { _ in InMemoryProfileStore() }.run(check)
    }

    @Test(arguments: PlanStoreConformance.Check.allCases)
    func `the plan store in memory keeps the rules`(check: PlanStoreConformance.Check) async throws {
        try await PlanStoreConformance { _ in InMemoryPlanStore() }.run(check)
    }

    @Test(arguments: ChatStoreConformance.Check.allCases)
    func `the chat store in memory keeps the rules`(check: ChatStoreConformance.Check) async throws {
        try await ChatStoreConformance { _ in InMemoryChatStore() }.run(check)
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
    }
}

/// The suites have to notice stores that are wrong.
struct ConformanceSuiteTests {
    /// A store that forgets whom a profile belongs to and overwrites what it should not.
    private actor CarelessProfileStore: ProfileStore {
        private var profile: Versioned<Profile>?

        func profile(of user: RecordID<StoredUser>) -> Versioned<Profile>? { profile }

        func save(_ profile: Profile, of user: RecordID<StoredUser>, replacing expected: Int?) -> Int {
            let version = (self.profile?.version ?? 0) + 1
            self.profile = Versioned(profile, version: version)
            return version
        }

        func deleteProfile(of user: RecordID<StoredUser>) { profile = nil }
    }

    /// A store that keeps the order of arrival alone and takes everything.
    private actor CarelessChatStore: ChatStore {
        private var exchanges: [ChatExchange] = []

        func append(_ exchange: ChatExchange) { exchanges.append(exchange) }

        func exchanges(of user: RecordID<StoredUser>, offset: Int, limit: Int) -> [ChatExchange] {
            Array(exchanges.reversed().filter { $0.user == user }.dropFirst(offset).prefix(limit + 1))
        }

        func exchangeCount(of user: RecordID<StoredUser>) -> Int { exchanges.count }

        func deleteExchanges(of user: RecordID<StoredUser>) { exchanges = [] }
    }

    @Test(arguments: ProfileStoreConformance.Check.allCases)
    func `a careless profile store is noticed`(check: ProfileStoreConformance.Check) async {
        let suite = ProfileStoreConformance { _ in CarelessProfileStore() }
        let keeps: [ProfileStoreConformance.Check] = [
            .returnsWhatWasSaved, .hasNoneAtFirst, .replacesAndCounts, .deletes,
        ]
        if keeps.contains(check) {
            await #expect(throws: Never.self) { try await suite.run(check) }
        } else {
            let failure = await #expect(throws: ConformanceFailure.self) { try await suite.run(check) }
            #expect(failure?.check == check.rawValue)
            #expect(failure?.message.isEmpty == false)
        }
    }

    @Test(arguments: [
        ChatStoreConformance.Check.listsNewestFirst, .pages, .refusesTakenIdentifiers, .keepsUsersApart,
        .takesManyAtOnce,
    ])
    func `a careless chat store is noticed`(check: ChatStoreConformance.Check) async {
        let suite = ChatStoreConformance { _ in CarelessChatStore() }
        let failure = await #expect(throws: ConformanceFailure.self) { try await suite.run(check) }
        #expect(failure?.check == check.rawValue)
    }
}
