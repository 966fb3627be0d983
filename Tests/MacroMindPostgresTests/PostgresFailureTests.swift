import Foundation
import MacroMindKit
import MacroMindSQL
import MacroMindTesting
import Testing

@testable import MacroMindPostgres

/// Bad days of the database.
@Suite(.enabled(if: TestDatabase.isThere, "Run make test, or .ci/postgres swift test, to have a server."))
struct PostgresFailureTests {
    private let user = TestDatabase.user()

    private func unavailable(_ words: String, _ action: () async throws -> Void) async {
        let failure = await #expect(throws: StoreError.self) { try await action() }
        #expect(failure?.description.contains(words) == true, "\(String(describing: failure))")
    }

    @Test
    func `calls fail while the database is away and work when it is back`() async throws {
        let forwarder = try Forwarder(to: TestDatabase.url ?? "")
        var configuration = TestDatabase.configuration()
        configuration.url = forwarder.url
        let stores = try await PostgresStorage(configuration).stores
        try await stores.insert(user)
        for _ in 0..<3 {
            forwarder.stop()
            await unavailable("The database can not be reached") { try await stores.ping() }
            await unavailable("The database can not be reached") {
                try await stores.append(TestDatabase.exchange("lost", of: user))
            }
            try forwarder.start()
            try await waitUntilAnswered(stores)
            #expect(try await stores.user(user.id) == user)
            #expect(try await stores.exchanges(of: user.id, offset: 0, limit: 9).total == 0)
        }
        forwarder.stop()
    }

    @Test
    func `a database that hangs is given up and tried anew`() async throws {
        let forwarder = try Forwarder(to: TestDatabase.url ?? "")
        var configuration = TestDatabase.configuration(connections: 1)
        configuration.url = forwarder.url
        configuration.statementTimeout = 100
        let stores = try await PostgresStorage(configuration).stores
        try await stores.insert(user)
        forwarder.hang()
        await unavailable("look what is stored") {
            try await stores.append(TestDatabase.exchange("lost", of: user))
        }
        forwarder.stop()
        try forwarder.start()
        try await waitUntilAnswered(stores)
        forwarder.stop()
    }

    private func waitUntilAnswered(_ stores: any Stores) async throws {
        for _ in 0..<200 {
            do { return try await stores.ping() } catch { try await Task.sleep(for: .milliseconds(25)) }
        }
        try await stores.ping()
    }

    @Test
    func `connections that the database cut are made again unnoticed`() async throws {
        let configuration = TestDatabase.configuration(connections: 2)
        let pool = PostgresPool(configuration)
        try await pool.migrate()
        let stores = SQLStores(pool)
        try await stores.insert(user)
        let other = PostgresPool(TestDatabase.configuration(connections: 1))
        let name = SQLValue.text("macromind \(configuration.schema)")
        for number in 0..<3 {
            let cut = try await other.read {
                try $0.rows(
                    "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE application_name = $1",
                    [name]
                ).count
            }
            #expect(cut > 0)
            try await stores.append(TestDatabase.exchange("\(number)", of: user))
            #expect(try await stores.user(user.id) == user)
        }
    }

    @Test
    func `a statement that takes too long is stopped and the connection stays of use`() async throws {
        var configuration = TestDatabase.configuration(connections: 1)
        configuration.statementTimeout = 200
        let pool = PostgresPool(configuration)
        await unavailable("took too long") {
            _ = try await pool.read { try $0.rows("SELECT pg_sleep(20)", []) }
        }
        try await pool.migrate()
        try await SQLStores(pool).ping()
    }

    @Test
    func `a call that finds no free connection in time fails`() async throws {
        var configuration = TestDatabase.configuration(connections: 1)
        configuration.waitTimeout = 50
        let pool = PostgresPool(configuration)
        try await pool.migrate()
        async let slow = pool.read { try $0.rows("SELECT pg_sleep(1)", []).count }
        try await Task.sleep(for: .milliseconds(200))
        await unavailable("No connection was free in time") { try await SQLStores(pool).ping() }
        #expect(try await slow == 1)
        try await SQLStores(pool).ping()
    }

    @Test
    func `a crowd beyond the queue is refused at once`() async throws {
        var configuration = TestDatabase.configuration(connections: 1)
        configuration.maximumWaiting = 0
        let pool = PostgresPool(configuration)
        try await pool.migrate()
        let refused = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<20 {
                group.addTask {
                    do { _ = try await pool.read { try $0.rows("SELECT pg_sleep(0.2)", []) } } catch {
                        return true
                    }
                    return false
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect((15...19).contains(refused))
        try await SQLStores(pool).ping()
    }

    @Test
    func `what breaks a rule of the tables is refused without a word of its content`() async throws {
        let stores = try await PostgresStorage(TestDatabase.configuration()).stores
        try await stores.insert(user)
        await #expect(throws: StoreError.invalid(field: "text")) {
            try await stores.append(TestDatabase.exchange("a", of: user, answer: "my \u{0} secret"))
        }
        var profile = AccountProfile()
        profile.allergies = ["\u{0}"]
        await #expect(throws: StoreError.invalid(field: "text")) {
            try await stores.save(profile, of: user.id, replacing: nil)
        }
        let answer = try await stores.begin(
            key: "key",
            of: user.id,
            fingerprint: "a",
            policy: IdempotencyPolicy(),
            at: Timestamp(milliseconds: 0)
        )
        guard case .started(let claim) = answer else {
            Issue.record("the key is taken")
            return
        }
        await #expect(throws: StoreError.invalid(field: "record")) {
            try await stores.complete(claim, with: StoredResponse(status: 9_999, body: []))
        }
    }

    @Test(arguments: [
        ("postgres://ada:hunter2@127.0.0.1:1/macromind", "can not be reached"),
        ("postgres://ada:hunter2@127.0.0.1:port/macromind", "can not be reached"),
        ("postgres://ada:hunter2@[::1/macromind", "URL of the database can not be read"),
        ("nonsense", "URL of the database can not be read"),
    ])
    func `a database that is not there is told without its address`(url: String, words: String) async {
        var configuration = TestDatabase.configuration()
        configuration.url = url
        let failure = await #expect(throws: StoreError.self) { _ = try await PostgresStorage(configuration) }
        let text = failure?.description ?? ""
        #expect(text.contains("database") && !text.contains("hunter2") && !text.contains("ada"), "\(text)")
        #expect(text.contains(words) || url.contains(":port"), "\(text)")
    }

    @Test(arguments: ["", "Public", "a b", "a; DROP SCHEMA public", String(repeating: "a", count: 64)])
    func `a schema with another name is refused`(name: String) async {
        var configuration = TestDatabase.configuration()
        configuration.schema = name
        await unavailable("name of the schema") { _ = try await PostgresStorage(configuration) }
    }

    @Test
    func `a newer database is refused`() async throws {
        let configuration = TestDatabase.configuration(connections: 1)
        let pool = PostgresPool(configuration)
        try await pool.migrate()
        _ = try await pool.write { try $0.execute("INSERT INTO migrations (version) VALUES (999)", []) }
        await unavailable("newer version") { _ = try await PostgresStorage(configuration) }
    }

    @Test
    func `a server whose user may change no tables works in those that are there`() async throws {
        var configuration = TestDatabase.configuration(connections: 1)
        let pool = PostgresPool(configuration)
        try await pool.migrate()
        let (schema, role) = (configuration.schema, "role_\(configuration.schema)")
        let statements = [
            "CREATE ROLE \(role) LOGIN", "GRANT USAGE ON SCHEMA \(schema) TO \(role)",
            "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA \(schema) TO \(role)",
        ]
        for statement in statements { _ = try await pool.write { try $0.execute(statement, []) } }
        configuration.url = configuration.url.replacing("macromind@", with: "\(role)@")
        let stores = try await PostgresStorage(configuration).stores
        try await stores.insert(user)
        try await stores.append(TestDatabase.exchange("kept", of: user))
        #expect(try await stores.exchanges(of: user.id, offset: 0, limit: 9).total == 1)
    }
}
