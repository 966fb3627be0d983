import MacroMindKit
import MacroMindPostgres
import MacroMindTesting
import Testing

/// Two servers on one database hold together.
@Suite(.enabled(if: TestDatabase.isThere, "Run make test, or .ci/postgres swift test, to have a server."))
struct PostgresReplicaTests {
    private let now = Timestamp(milliseconds: 1_767_600_000_000)
    private let user = TestDatabase.user()

    /// Runs an action many times at once, each time on the next of two servers.
    private func atOnce<Value: Sendable>(
        _ count: Int,
        _ action: @escaping @Sendable (any Stores, Int) async throws -> Value
    ) async throws -> [Value] {
        let configuration = TestDatabase.configuration(connections: 6)
        let first = try await PostgresStorage(configuration)
        let second = try await PostgresStorage(configuration)
        try await first.stores.insert(user)
        let session = StoredSession(
            id: RecordID(rawValue: "session"),
            user: user.id,
            createdAt: now,
            expiresAt: now.adding(milliseconds: 604_800_000)
        )
        try await first.stores.begin(session, token: TokenDigest(rawValue: "first"))
        return try await withThrowingTaskGroup(of: Value.self) { group in
            for number in 0..<count {
                let stores = (number % 2 == 0 ? first : second).stores
                group.addTask { try await action(stores, number) }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }

    @Test
    func `one of many refreshes across servers wins`() async throws {
        let now = now
        let rotations = try await atOnce(100) { stores, number in
            try await stores.rotate(
                TokenDigest(rawValue: "first"),
                to: TokenDigest(rawValue: "next \(number)"),
                expiresAt: now.adding(milliseconds: 604_800_000),
                at: now
            )
        }
        #expect(rotations.count { if case .rotated = $0 { true } else { false } } == 1)
    }

    @Test
    func `a limit holds for the sum of servers`() async throws {
        let (limit, now) = (RateLimit(name: "ai", quota: 10, window: 60), now)
        let decisions = try await atOnce(50) { stores, _ in
            try await stores.take(limit, for: "ada", at: now)
        }
        #expect(decisions.count { $0.isAllowed } == 10)
    }

    @Test
    func `one of many requests with a key starts across servers`() async throws {
        let (user, now) = (user.id, now)
        let answers = try await atOnce(50) { stores, _ in
            try await stores.begin(
                key: "key",
                of: user,
                fingerprint: "a",
                policy: IdempotencyPolicy(),
                at: now
            )
        }
        #expect(answers.count { $0 == .inProgress } == 49)
    }

    @Test
    func `guesses count across servers`() async throws {
        let (key, now) = (GuessKey(account: "ada", address: "::1"), now)
        let decisions = try await atOnce(50) { stores, _ in
            try await stores.takeGuess(key, limits: GuessLimits(), at: now)
        }
        #expect(decisions.count { $0 == .allowed } == 10)
    }

    @Test
    func `servers that start at once make the tables once`() async throws {
        let configuration = TestDatabase.configuration(connections: 1)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<8 {
                group.addTask { try await PostgresStorage(configuration).stores.ping() }
            }
            try await group.waitForAll()
        }
    }
}
