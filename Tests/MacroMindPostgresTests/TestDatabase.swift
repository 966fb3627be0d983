import Foundation
import MacroMindKit

@testable import MacroMindPostgres

/// The throw-away server that `.ci/postgres` starts.
enum TestDatabase {
    /// Its URL, or nothing when there is no server.
    static let url = ProcessInfo.processInfo.environment["MACROMIND_TEST_POSTGRES"]

    /// Whether there is a server; without one the tests are skipped.
    static var isThere: Bool { url != nil }

    /// Returns the settings for a schema that nobody used before.
    static func configuration(connections: Int = 3) -> PostgresConfiguration {
        let name = UUID().uuidString.lowercased().replacing("-", with: "_")
        return PostgresConfiguration(
            url: url ?? "",
            schema: "test_\(name)",
            maximumConnections: connections
        )
    }

    static func user(_ name: String = "ada") -> StoredUser {
        StoredUser(
            id: RecordID(rawValue: "id of \(name)"),
            email: "\(name)@example.org",
            emailKey: "\(name)@example.org",
            passwordDigest: "digest",
            createdAt: Timestamp(milliseconds: 0)
        )
    }

    static func exchange(_ id: String, of user: StoredUser, answer: String = "Yes.") -> ChatExchange {
        ChatExchange(
            id: RecordID(rawValue: id),
            user: user.id,
            question: "Is \(id) kept?",
            answer: answer,
            createdAt: Timestamp(milliseconds: 0)
        )
    }
}
