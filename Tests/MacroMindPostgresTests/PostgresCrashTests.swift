import Foundation
import MacroMindKit
import MacroMindSQL
import Testing

@testable import MacroMindPostgres

/// A child process is killed in the middle of its work, in a schema named after the number of its parent.
@Suite(
    .serialized,
    .enabled(if: TestDatabase.isThere, "Run make test, or .ci/postgres swift test, to have a server.")
)
struct PostgresCrashTests {
    private let configuration = Self.configuration(of: getpid())
    private let notes = Self.notes(of: getpid())

    /// Makes sure that nothing is left of a process that had the same number.
    init() throws {
        try? FileManager.default.removeItem(atPath: notes)
        let link = PostgresLink(configuration, outage: PostgresOutage())
        try link.script("DROP SCHEMA IF EXISTS \(configuration.schema) CASCADE")
        link.disconnect()
    }

    private static func configuration(of process: Int32) -> PostgresConfiguration {
        PostgresConfiguration(url: TestDatabase.url ?? "", schema: "crash_\(process)")
    }

    private static func notes(of process: Int32) -> String {
        NSTemporaryDirectory() + "macromind-notes-\(process)"
    }

    /// Writes from four tasks at once, notes what was acknowledged, and dies after a number of acknowledgements.
    private static func writeUntilKilled(after count: Int) async throws {
        let stores = try await PostgresStorage(configuration(of: getppid())).stores
        let user = TestDatabase.user()
        try await stores.insert(user)
        let notes = CrashNotes(path: notes(of: getppid()), deadline: count)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<4 {
                group.addTask {
                    for number in 0..<10_000 {
                        let id = "\(writer)-\(number)"
                        try await stores.append(TestDatabase.exchange(id, of: user))
                        notes.add(id)
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    @Test
    func `every acknowledged write outlives a killed process`() async throws {
        await #expect(processExitsWith: .signal(SIGKILL)) {
            try await PostgresCrashTests.writeUntilKilled(after: 200)
        }
        let stores = try await PostgresStorage(configuration).stores
        let page = try await stores.exchanges(of: TestDatabase.user().id, offset: 0, limit: 100_000)
        let stored = Set(page.elements.map(\.id.rawValue))
        let text = try String(contentsOfFile: notes, encoding: .utf8)
        try FileManager.default.removeItem(atPath: notes)
        let acknowledged = text.split(separator: "\n").map(String.init)
        #expect(acknowledged.count >= 200)
        let lost = acknowledged.filter { !stored.contains($0) }
        #expect(lost.count == 0, "lost: \(lost.prefix(5))")
    }

    @Test
    func `a migration that was killed half-way is made again from the start`() async throws {
        await #expect(processExitsWith: .signal(SIGKILL)) {
            let configuration = PostgresCrashTests.configuration(of: getppid())
            let link = PostgresLink(configuration, outage: PostgresOutage())
            _ = try link.transaction("BEGIN") { _ in
                try link.script("CREATE SCHEMA IF NOT EXISTS \(configuration.schema)")
                let half = PostgresSchema.migrations[0].split(separator: ";").prefix(12)
                try link.script(half.joined(separator: ";"))
                kill(getpid(), SIGKILL)
            }
        }
        let stores = try await PostgresStorage(configuration).stores
        try await stores.insert(TestDatabase.user())
        #expect(try await stores.user(TestDatabase.user().id) == TestDatabase.user())
    }
}
