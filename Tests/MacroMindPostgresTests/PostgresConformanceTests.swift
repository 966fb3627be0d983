import MacroMindKit
import MacroMindPostgres
import MacroMindTesting
import Testing

/// Runs the suites, each check in a schema of its own.
@Suite(.enabled(if: TestDatabase.isThere, "Run make test, or .ci/postgres swift test, to have a server."))
struct PostgresConformanceTests {
    private let make: @Sendable ([StoredUser]) async throws -> any Stores = { accounts in
        let stores = try await PostgresStorage(TestDatabase.configuration()).stores
        for account in accounts { try await stores.insert(account) }
        return stores
    }

    @Test(arguments: UserStoreConformance.Check.allCases)
    func `users on PostgreSQL`(check: UserStoreConformance.Check) async throws {
        try await UserStoreConformance { try await make([]) }.run(check)
    }

    @Test(arguments: SessionStoreConformance.Check.allCases)
    func `sessions on PostgreSQL`(check: SessionStoreConformance.Check) async throws {
        try await SessionStoreConformance(make).run(check)
    }

    @Test(arguments: AccessTokenStoreConformance.Check.allCases)
    func `access tokens on PostgreSQL`(check: AccessTokenStoreConformance.Check) async throws {
        try await AccessTokenStoreConformance(make).run(check)
    }

    @Test(arguments: ProfileStoreConformance.Check.allCases)
    func `profiles on PostgreSQL`(check: ProfileStoreConformance.Check) async throws {
        try await ProfileStoreConformance(make).run(check)
    }

    @Test(arguments: PlanStoreConformance.Check.allCases)
    func `plans on PostgreSQL`(check: PlanStoreConformance.Check) async throws {
        try await PlanStoreConformance(make).run(check)
    }

    @Test(arguments: ChatStoreConformance.Check.allCases)
    func `conversations on PostgreSQL`(check: ChatStoreConformance.Check) async throws {
        try await ChatStoreConformance(make).run(check)
    }

    @Test(arguments: LogStoreConformance.Check.allCases)
    func `logs on PostgreSQL`(check: LogStoreConformance.Check) async throws {
        try await LogStoreConformance(make).run(check)
    }

    @Test(arguments: RecipeStoreConformance.Check.allCases)
    func `recipes on PostgreSQL`(check: RecipeStoreConformance.Check) async throws {
        try await RecipeStoreConformance(make).run(check)
    }

    @Test(arguments: IdempotencyStoreConformance.Check.allCases)
    func `idempotency keys on PostgreSQL`(check: IdempotencyStoreConformance.Check) async throws {
        try await IdempotencyStoreConformance(make).run(check)
    }

    @Test(arguments: RateLimitStoreConformance.Check.allCases)
    func `request counts on PostgreSQL`(check: RateLimitStoreConformance.Check) async throws {
        try await RateLimitStoreConformance(make).run(check)
    }

    @Test(arguments: GuessStoreConformance.Check.allCases)
    func `wrong passwords on PostgreSQL`(check: GuessStoreConformance.Check) async throws {
        try await GuessStoreConformance(make).run(check)
    }

    @Test(arguments: AuditStoreConformance.Check.allCases)
    func `audit events on PostgreSQL`(check: AuditStoreConformance.Check) async throws {
        try await AuditStoreConformance(make).run(check)
    }

    @Test(arguments: StoresConformance.Check.allCases)
    func `everything on PostgreSQL`(check: StoresConformance.Check) async throws {
        try await StoresConformance(make).run(check)
    }
}
