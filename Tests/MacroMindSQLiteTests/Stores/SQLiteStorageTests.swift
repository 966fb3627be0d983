import Foundation
import MacroMindKit
import MacroMindSQL
import MacroMindTesting
import Testing

@testable import MacroMindSQLite

struct SQLiteStorageTests {
    private let folder: TemporaryFolder
    private let now = Timestamp(milliseconds: 1_767_600_000_000)
    private let identifiers = SequentialIdentifiers()

    init() throws { folder = try TemporaryFolder() }

    private func user(_ name: String) -> StoredUser {
        StoredUser(
            id: identifiers.next(),
            email: "\(name)@example.org",
            emailKey: "\(name)@example.org",
            passwordDigest: "digest",
            createdAt: now
        )
    }

    private func exchange(of user: StoredUser, answer: String = "Yes.") -> ChatExchange {
        ChatExchange(id: identifiers.next(), user: user.id, question: "?", answer: answer, createdAt: now)
    }

    @Test
    func `a new file is for its owner alone and keeps what was stored`() async throws {
        let user = user("ada")
        let storage = try await SQLiteStorage(path: folder.database)
        try await storage.stores.insert(user)
        try storage.close()
        let mode = try FileManager.default.attributesOfItem(atPath: folder.database)[.posixPermissions]
        #expect(mode as? Int == 0o600)
        let again = try await SQLiteStorage(path: folder.database)
        #expect(try await again.stores.user(user.id) == user)
        #expect(try await again.integrityProblems() == [])
    }

    @Test
    func `what is acknowledged is flushed to the disk`() async throws {
        let pool = try await SQLitePool(path: folder.database)
        let settings = try await pool.write { connection in
            try ["synchronous", "foreign_keys"].map { try connection.rows("PRAGMA \($0)", []) }
                .map { rows in try rows.map { row in try Self.integer(row) } }
        }
        #expect(settings == [[2], [1]])
    }

    private static func integer(_ row: SQLRow) throws -> Int64? {
        var row = row
        guard case .integer(let number) = try row.value() else { return nil }
        return number
    }

    @Test
    func `a full disk refuses what does not fit and keeps the rest`() async throws {
        let pool = try await SQLitePool(path: folder.database)
        try await pool.migrate()
        let stores = SQLStores(pool)
        let user = user("ada")
        try await stores.insert(user)
        try await stores.append(exchange(of: user))
        _ = try await pool.write { try $0.rows("PRAGMA max_page_count = 1", []) }
        let big = exchange(of: user, answer: String(repeating: "protein ", count: 20_000))
        let failure = await #expect(throws: StoreError.self) { try await stores.append(big) }
        #expect(failure == .unavailable("The disk is full; make room. Nothing was stored."))
        #expect(try await stores.exchanges(of: user.id, offset: 0, limit: 9).total == 1)
        _ = try await pool.write { try $0.rows("PRAGMA max_page_count = 100000", []) }
        try await stores.append(big)
        #expect(try await stores.exchanges(of: user.id, offset: 0, limit: 9).elements.first == big)
        #expect(try await pool.integrityProblems() == [])
    }

    @Test
    func `a locked file refuses writes, answers reads and recovers`() async throws {
        let pool = try await SQLitePool(path: folder.database, busyTimeout: 0.05)
        try await pool.migrate()
        let stores = SQLStores(pool)
        let user = user("ada")
        let holder = try await SQLitePool(path: folder.database)
        let failure = try await withHold(on: holder) {
            await #expect(throws: StoreError.self) { try await stores.insert(user) }
        }
        #expect(failure?.description.contains("Another process holds the database") == true)
        try await stores.insert(user)
        #expect(try await stores.user(user.id) == user)
    }

    /// Runs an action while another connection is in the middle of writing.
    private func withHold<Value: Sendable>(
        on pool: SQLitePool,
        _ action: () async -> Value
    ) async throws -> Value {
        let (held, release) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        async let hold: Void = pool.write { connection in
            _ = try connection.execute("DELETE FROM request_counts", [])
            held.signal()
            release.wait()
        }
        await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                held.wait()
                continuation.resume()
            }
        }
        let value = await action()
        release.signal()
        try await hold
        return value
    }

    @Test
    func `two servers on one file hold together`() async throws {
        let servers = [
            try await SQLiteStorage(path: folder.database, sharesRequestCounts: true).stores,
            try await SQLiteStorage(path: folder.database, sharesRequestCounts: true).stores,
        ]
        let (limit, now) = (RateLimit(name: "ai", quota: 10, window: 60), now)
        let key = GuessKey(account: "ada", address: "::1")
        let answers = try await withThrowingTaskGroup(of: (Bool, Bool).self) { group in
            for number in 0..<40 {
                let server = servers[number % 2]
                group.addTask {
                    let request = try await server.take(limit, for: "ada", at: now)
                    let guess = try await server.takeGuess(key, limits: GuessLimits(), at: now)
                    return (request.isAllowed, guess == .allowed)
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers.count { $0.0 } == 10)
        #expect(answers.count { $0.1 } == 10)
    }

    @Test
    func `a published migration never changes`() {
        let digests = SQLiteSchema.migrations.map { $0.utf8.reduce(5_381) { $0 &* 33 ^ UInt64($1) } }
        #expect(digests == [12_844_656_534_709_266_961])
    }

    @Test
    func `what breaks a rule of the tables is refused without a word of its content`() async throws {
        let stores = try await SQLiteStorage(path: folder.database).stores
        let user = user("ada")
        try await stores.insert(user)
        let nul = exchange(of: user, answer: "my \u{0} secret")
        await #expect(throws: StoreError.invalid(field: "text")) { try await stores.append(nul) }
        let response = StoredResponse(status: 9_999, body: [])
        let answer = try await stores.begin(
            key: "key",
            of: user.id,
            fingerprint: "a",
            policy: IdempotencyPolicy(),
            at: now
        )
        guard case .started(let claim) = answer else {
            Issue.record("the key is taken")
            return
        }
        await #expect(throws: StoreError.invalid(field: "record")) {
            try await stores.complete(claim, with: response)
        }
    }

    @Test
    func `a backup made in use holds what was stored before, and a restore brings it back`() async throws {
        let storage = try await SQLiteStorage(path: folder.database)
        let (first, second) = (user("ada"), user("ben"))
        let copy = folder.path + "/copy.sqlite"
        try await storage.stores.insert(first)
        try await storage.backUp(to: copy)
        try await storage.stores.insert(second)
        try storage.close()
        try await SQLiteStorage.restore(from: copy, to: folder.database)
        let restored = try await SQLiteStorage(path: folder.database)
        #expect(try await restored.stores.users(after: nil, limit: 9) == [first])
        try await restored.backUp(to: copy)
        let fresh = folder.path + "/fresh.sqlite"
        try await SQLiteStorage.restore(from: copy, to: fresh)
        #expect(try await SQLiteStorage(path: fresh).stores.user(first.id) == first)
    }

    @Test
    func `a restore from something else changes nothing`() async throws {
        let storage = try await SQLiteStorage(path: folder.database)
        let user = user("ada")
        try await storage.stores.insert(user)
        let other = folder.path + "/other"
        try Data("this is no database, but long enough to look at".utf8).write(to: URL(filePath: other))
        for path in [other, folder.path + "/missing"] {
            await #expect(throws: StoreError.self) {
                try await SQLiteStorage.restore(from: path, to: folder.database)
            }
        }
        #expect(try await storage.stores.user(user.id) == user)
    }

    @Test
    func `a file that is no database, in no folder, or newer is refused`() async throws {
        try Data(repeating: 65, count: 4_096).write(to: URL(filePath: folder.database))
        await expectUnavailable("not a SQLite database", path: folder.database)
        await expectUnavailable("can not be opened", path: folder.path + "/none/stores.sqlite")
        let newer = folder.path + "/newer.sqlite"
        let pool = try await SQLitePool(path: newer)
        try await pool.migrate()
        _ = try await pool.write {
            try $0.execute("INSERT INTO grdb_migrations (identifier) VALUES ($1)", [.text("999")])
        }
        await expectUnavailable("newer version", path: newer)
    }

    private func expectUnavailable(_ words: String, path: String) async {
        let failure = await #expect(throws: StoreError.self) { _ = try await SQLiteStorage(path: path) }
        #expect(failure?.description.contains(words) == true, "\(String(describing: failure))")
    }
}
