import Foundation
import MacroMindKit
import MacroMindSQL
import MacroMindTesting
import Testing

@testable import MacroMindSQLite

/// A child process is killed in the middle of its work, in a folder named after the number of its parent.
@Suite(.serialized)
struct SQLiteCrashTests {
    private static let user = StoredUser(
        id: RecordID(rawValue: "00000000-0000-4000-8000-00000000000a"),
        email: "ada@example.org",
        emailKey: "ada@example.org",
        passwordDigest: "digest",
        createdAt: Timestamp(milliseconds: 0)
    )

    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder(name: "crash-\(getpid())") }

    private static var childFolder: String { TemporaryFolder.path("crash-\(getppid())") }

    /// Writes from four tasks at once, notes what was acknowledged, and dies after a number of acknowledgements.
    private static func writeUntilKilled(after count: Int) async throws {
        let stores = try await SQLiteStorage(path: childFolder + "/stores.sqlite").stores
        try await stores.insert(user)
        let notes = CrashNotes(path: childFolder + "/acknowledged", deadline: count)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<4 {
                group.addTask {
                    for number in 0..<10_000 {
                        let id = "\(writer)-\(number)"
                        try await stores.append(exchange(id))
                        notes.add(id)
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    private static func exchange(_ id: String) -> ChatExchange {
        ChatExchange(
            id: RecordID(rawValue: id),
            user: user.id,
            question: "Is \(id) kept?",
            answer: String(repeating: id, count: 50),
            createdAt: Timestamp(milliseconds: 0)
        )
    }

    @Test
    func `every acknowledged write outlives a killed process`() async throws {
        await #expect(processExitsWith: .signal(SIGKILL)) {
            try await SQLiteCrashTests.writeUntilKilled(after: 150)
        }
        let storage = try await SQLiteStorage(path: folder.database)
        #expect(try await storage.integrityProblems() == [])
        let page = try await storage.stores.exchanges(of: Self.user.id, offset: 0, limit: 100_000)
        let stored = Set(page.elements.map(\.id.rawValue))
        let notes = try String(contentsOfFile: folder.path + "/acknowledged", encoding: .utf8)
        let acknowledged = notes.split(separator: "\n").map(String.init)
        #expect(acknowledged.count >= 150)
        let lost = acknowledged.filter { !stored.contains($0) }
        #expect(lost.count == 0, "lost: \(lost.prefix(5))")
        let damaged = page.elements.filter { $0 != Self.exchange($0.id.rawValue) }
        #expect(damaged.count == 0, "damaged: \(damaged.prefix(2))")
    }

    @Test
    func `a migration that was killed half-way is made again from the start`() async throws {
        await #expect(processExitsWith: .signal(SIGKILL)) {
            let pool = try await SQLitePool(path: SQLiteCrashTests.childFolder + "/stores.sqlite")
            _ = try await pool.write { connection in
                for statement in SQLiteSchema.migrations[0].split(separator: ";").prefix(12) {
                    try connection.execute(String(statement), [])
                }
                kill(getpid(), SIGKILL)
            }
        }
        let storage = try await SQLiteStorage(path: folder.database)
        try await storage.stores.insert(Self.user)
        #expect(try await storage.stores.user(Self.user.id) == Self.user)
        #expect(try await storage.integrityProblems() == [])
    }
}
