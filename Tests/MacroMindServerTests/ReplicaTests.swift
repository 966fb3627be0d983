import Foundation
import MacroMindKit
import NIOHTTP1
import Testing

/// Two servers on one PostgreSQL: what is promised holds for both together.
@Suite(.enabled(if: LiveServer.isWanted && LiveServer.database != nil), .serialized)
struct ReplicaTests {
    private static func run(
        _ arguments: [String] = [],
        _ test: (LiveServer, LiveServer) async throws -> Void
    ) async throws {
        let url = try #require(LiveServer.database)
        try await LiveServer.withDirectory { directory in
            let common =
                [
                    "--database-url", url, "--jwt-secret", "0123456789abcdef0123456789abcdef", "--limit-auth",
                    "off",
                ] + arguments
            async let first = LiveServer(common, logDirectory: directory)
            async let second = LiveServer(common, logDirectory: directory)
            let servers = try await [first, second]
            defer { for server in servers { server.end() } }
            try await test(servers[0], servers[1])
        }
    }

    /// Sends requests at the same time, by turns to both servers.
    private static func answers(
        _ count: Int,
        _ servers: [LiveServer],
        _ request: @escaping @Sendable (LiveServer) async throws -> LiveClient.Answer
    ) async throws -> [LiveClient.Answer] {
        try await withThrowingTaskGroup(of: LiveClient.Answer.self) { group in
            for number in 0..<count { group.addTask { try await request(servers[number % servers.count]) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }

    @Test func `limits hold for the sum of both`() async throws {
        try await Self.run(["--limit-ai", "10/3600"]) { first, second in
            let user = try await LiveClient.registered(at: first)
            let other = try await LiveClient.registered(at: second)
            let answers = try await Self.answers(14, [first, second]) { server in
                try await user.at(server).send(.post, "/api/ai/chat", ["message": "hello"])
            }
            #expect(answers.count { $0.status == 200 } == 10)
            #expect(answers.count { $0.status == 429 && $0.string("code") == "rate_limited" } == 4)
            let free = try await other.send(.post, "/api/ai/chat", ["message": "hello"])
            #expect(free.status == 200)
        }
    }

    @Test func `wrong passwords count at both`() async throws {
        try await Self.run { first, second in
            let user = try await LiveClient.registered(at: first)
            for number in 0..<10 {
                let server = number % 2 == 0 ? first : second
                let answer = try await Self.logIn(user, at: server, password: "small red boats")
                #expect(answer.status == 401)
            }
            for server in [first, second] {
                let answer = try await Self.logIn(user, at: server, password: LiveClient.password)
                #expect(answer.string("code") == "too_many_attempts")
            }
        }
    }

    private static func logIn(
        _ user: LiveClient,
        at server: LiveServer,
        password: String
    ) async throws -> LiveClient.Answer {
        try await LiveClient(address: server.address).send(
            .post,
            "/api/auth/login",
            ["email": .string(user.email), "password": .string(password)]
        )
    }

    @Test func `a session that ends at one ends at the other`() async throws {
        try await Self.run { first, second in
            let user = try await LiveClient.registered(at: first)
            #expect(try await user.at(second).send(.get, "/api/auth/me").status == 200)
            #expect(try await user.send(.post, "/api/auth/logout").status == 204)
            let refresh = try await Self.refresh(user, at: second)
            #expect(refresh.status == 401)
            var status = 200
            for _ in 0..<100 where status == 200 {
                status = try await user.at(second).send(.get, "/api/auth/me").status
                if status == 200 { try await Task.sleep(for: .milliseconds(200)) }
            }
            #expect(status == 401)
        }
    }

    private static func refresh(_ user: LiveClient, at server: LiveServer) async throws -> LiveClient.Answer {
        try await LiveClient(address: server.address).send(
            .post,
            "/api/auth/refresh",
            ["refresh_token": .string(user.refreshToken)]
        )
    }

    @Test func `one token refreshed at both at once gives at most one pair`() async throws {
        try await Self.run { first, second in
            let user = try await LiveClient.registered(at: first)
            let answers = try await Self.answers(8, [first, second]) { try await Self.refresh(user, at: $0) }
            #expect(answers.count { $0.status == 200 } <= 1)
            #expect(answers.allSatisfy { $0.status == 200 || $0.status == 401 })
        }
    }

    @Test func `one address registered at both at once makes one account`() async throws {
        try await Self.run { first, second in
            let email = "u\(UUID().uuidString.lowercased())@example.org"
            let answers = try await Self.answers(6, [first, second]) { server in
                try await LiveClient(address: server.address).send(
                    .post,
                    "/api/auth/register",
                    ["email": .string(email), "password": .string(LiveClient.password)]
                )
            }
            #expect(answers.count { $0.status == 201 } == 1)
            #expect(answers.count { $0.string("code") == "email_taken" } == 5)
        }
    }

    @Test func `one key plans once at both, and swaps at both lose no meal`() async throws {
        try await Self.run(["--limit-generate", "off", "--limit-user", "off"]) { first, second in
            let user = try await LiveClient.registered(at: first)
            let key = ["Idempotency-Key": "week"]
            let path = "/api/meals/generate-weekly"
            let answers = try await Self.answers(4, [first, second]) { server in
                try await user.at(server).send(.post, path, ["week_start": "2026-01-05"], headers: key)
            }
            let made = answers.filter { $0.status == 201 }
            #expect(Set(made.map(\.text)).count == 1)
            #expect(
                answers.allSatisfy { $0.status == 201 || $0.string("code") == "idempotency_in_progress" }
            )
            let again = try await user.at(second).send(
                .post,
                path,
                ["week_start": "2026-01-05"],
                headers: key
            )
            #expect(again.text == made.first?.text)
            #expect(again.headers.first(name: "Idempotency-Replayed") == "true")
            let other = try await user.at(first).send(.post, path, ["week_start": "2026-01-12"], headers: key)
            #expect(other.string("code") == "idempotency_key_reused")
            try await Self.swapAtBoth(user, first, second, meal: again.json["meals"]?[0]?["id"]?.stringValue)
        }
    }

    private static func swapAtBoth(
        _ user: LiveClient,
        _ first: LiveServer,
        _ second: LiveServer,
        meal: String?
    ) async throws {
        let id = try #require(meal)
        let swaps = try await answers(6, [first, second]) { server in
            try await user.at(server).send(.put, "/api/meals/\(id)/swap")
        }
        #expect(swaps.allSatisfy { [200, 409, 412].contains($0.status) })
        let week = "/api/meals/week?week_start=2026-01-05"
        let plans = [
            try await user.at(first).send(.get, week), try await user.at(second).send(.get, week),
        ]
        #expect(plans[0].text == plans[1].text)
        let ids = plans[0].json["meals"]?.arrayValue?.compactMap { $0["id"]?.stringValue } ?? []
        #expect(ids.count == 21 && Set(ids).count == 21 && ids.contains(id))
    }
}
