import Foundation
import MacroMindKit
import MacroMindSQLite
import MacroMindTesting
import Testing

/// Runs the suites on files in a folder that goes when the tests are over.
final class SQLiteConformanceTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private var make: @Sendable ([StoredUser]) async throws -> any Stores {
        let path = folder.database
        return { accounts in
            let stores = try await SQLiteStorage(path: path).stores
            for account in accounts { try await stores.insert(account) }
            return stores
        }
    }

    @Test(arguments: UserStoreConformance.Check.allCases)
    func `users on SQLite`(check: UserStoreConformance.Check) async throws {
        let make = make
        try await UserStoreConformance { try await make([]) }.run(check)
    }

    @Test(arguments: SessionStoreConformance.Check.allCases)
    func `sessions on SQLite`(check: SessionStoreConformance.Check) async throws {
        try await SessionStoreConformance(make).run(check)
    }

    @Test(arguments: AccessTokenStoreConformance.Check.allCases)
    func `access tokens on SQLite`(check: AccessTokenStoreConformance.Check) async throws {
        try await AccessTokenStoreConformance(make).run(check)
    }

    @Test(arguments: ProfileStoreConformance.Check.allCases)
    func `profiles on SQLite`(check: ProfileStoreConformance.Check) async throws {
        try await ProfileStoreConformance(make).run(check)
    }

    @Test(arguments: PlanStoreConformance.Check.allCases)
    func `plans on SQLite`(check: PlanStoreConformance.Check) async throws {
        try await PlanStoreConformance(make).run(check)
    }

    @Test(arguments: ChatStoreConformance.Check.allCases)
    func `conversations on SQLite`(check: ChatStoreConformance.Check) async throws {
        try await ChatStoreConformance(make).run(check)
    }

    @Test(arguments: LogStoreConformance.Check.allCases)
    func `logs on SQLite`(check: LogStoreConformance.Check) async throws {
        try await LogStoreConformance(make).run(check)
    }

    @Test(arguments: RecipeStoreConformance.Check.allCases)
    func `recipes on SQLite`(check: RecipeStoreConformance.Check) async throws {
        try await RecipeStoreConformance(make).run(check)
    }

    @Test(arguments: IdempotencyStoreConformance.Check.allCases)
    func `idempotency keys on SQLite`(check: IdempotencyStoreConformance.Check) async throws {
        try await IdempotencyStoreConformance(make).run(check)
    }

    @Test(arguments: RateLimitStoreConformance.Check.allCases, [false, true])
    func `request counts on SQLite`(check: RateLimitStoreConformance.Check, isShared: Bool) async throws {
        let path = folder.database
        try await RateLimitStoreConformance { _ in
            try await SQLiteStorage(path: path, sharesRequestCounts: isShared).stores
        }.run(check)
    }

    @Test(arguments: GuessStoreConformance.Check.allCases)
    func `wrong passwords on SQLite`(check: GuessStoreConformance.Check) async throws {
        try await GuessStoreConformance(make).run(check)
    }

    @Test(arguments: AuditStoreConformance.Check.allCases)
    func `audit events on SQLite`(check: AuditStoreConformance.Check) async throws {
        try await AuditStoreConformance(make).run(check)
    }

    @Test(arguments: StoresConformance.Check.allCases)
    func `everything on SQLite`(check: StoresConformance.Check) async throws {
        try await StoresConformance(make).run(check)
    }
}
