import Foundation
import MacroMindKit
import NIOHTTP1
import Synchronization
import Testing

/// What clients were told is stored, to be looked for later.
private final class Ledger: Sendable {
    struct Facts: Sendable {
        var energy: [String: Int] = [:]
        var swaps: [String: Int] = [:]
        var messages: [String: [String]] = [:]
        var tokens: [String: [String]] = [:]
        var weeks: [String: [String: String]] = [:]
        var foods: [String: [String]] = [:]
        /// The last weight that was told to be stored, by day.
        var weights: [String: [String: Double]] = [:]

        var isRich: Bool {
            !energy.isEmpty && !weeks.isEmpty && swaps.values.contains { $0 > 1 }
                && foods.values.contains { $0.count > 1 } && weights.values.contains { $0.count > 1 }
                && messages.values.contains { $0.count > 1 } && tokens.values.contains { $0.count > 1 }
        }
    }

    private let facts = Mutex(Facts())

    var all: Facts { facts.withLock { $0 } }

    func note(_ change: (inout sending Facts) -> Void) { facts.withLock { change(&$0) } }
}

@Suite(.enabled(if: LiveServer.isWanted), .serialized)
struct LiveTests {
    private static func arguments(_ directory: URL) -> [String] {
        ["--database-url", "sqlite:\(directory.path)/data.sqlite"]
            + ["auth", "user", "ai", "generate"].flatMap { ["--limit-\($0)", "off"] }
    }

    @Test func `what several clients were told is stored is found after a kill under load`() async throws {
        try await LiveServer.withDirectory { directory in
            let first = try await LiveServer(Self.arguments(directory), logDirectory: directory)
            var clients: [LiveClient] = []
            for _ in 0..<3 { clients.append(try await .registered(at: first)) }
            let ledger = Ledger()
            await withTaskGroup { group in
                for client in clients {
                    for work in Self.works { group.addTask { await work(client, ledger) } }
                }
                group.addTask {
                    for _ in 0..<6_000 where !ledger.all.isRich {
                        try? await Task.sleep(for: .milliseconds(100))
                    }
                    first.kill()
                }
            }
            #expect(ledger.all.isRich, "Too little was written before the server was killed.")
            let second = try await LiveServer(Self.arguments(directory), logDirectory: directory)
            for client in clients { try await Self.check(client.at(second), ledger.all) }
            #expect(second.end() == 0)
        }
    }

    /// Kinds of writes; each goes on until the server is gone.
    private static let works: [@Sendable (LiveClient, Ledger) async -> Void] = [
        { client, ledger in
            for energy in 1_800...6_000 {
                let body: JSONValue = ["daily_calories": .number(Double(energy))]
                guard await isDone(client, .patch, "/api/auth/profile", body) != nil else { return }
                ledger.note { $0.energy[client.email] = energy }
            }
        },
        { client, ledger in
            for number in 0..<10_000 {
                let body: JSONValue = ["message": .string("How much protein is in \(number) eggs?")]
                guard let answer = await isDone(client, .post, "/api/ai/chat", body) else { return }
                ledger.note { $0.messages[client.email, default: []].append(answer.string("message_id")) }
            }
        },
        { client, ledger in
            for number in 0..<10_000 {
                let body: JSONValue = [
                    "name": .string("Soup \(number)"), "calories": .number(Double(200 + number % 500)),
                    "date": "2026-01-05",
                ]
                guard let answer = await isDone(client, .post, "/api/log/foods", body) else { return }
                ledger.note { $0.foods[client.email, default: []].append(answer.string("id")) }
            }
        },
        { client, ledger in
            for number in 0..<10_000 {
                let day = "2026-01-0\(1 + number % 9)"
                let weight = 60 + Double(number) / 100
                let body: JSONValue = ["weight_kg": .number(weight), "date": .string(day)]
                guard await isDone(client, .post, "/api/log/weights", body) != nil else { return }
                ledger.note { $0.weights[client.email, default: [:]][day] = weight }
            }
        },
        { client, ledger in
            for number in 0..<10_000 {
                let body: JSONValue = ["name": .string("script \(number)"), "scopes": ["read"]]
                guard let answer = await isDone(client, .post, "/api/auth/tokens", body) else { return }
                ledger.note { $0.tokens[client.email, default: []].append(answer.string("id")) }
            }
        },
        { client, ledger in
            var week = CalendarDate("2026-01-05")
            while let monday = week {
                let body: JSONValue = ["week_start": .string(monday.description)]
                let path = "/api/meals/generate-weekly"
                guard let plan = await isDone(client, .post, path, body) else { return }
                ledger.note {
                    $0.weeks[client.email, default: [:]][monday.description] = plan.string("plan_id")
                }
                let meal = plan.json["meals"]?[0]?["id"]?.stringValue ?? ""
                for _ in 0..<3 where monday.description == "2026-01-05" {
                    guard await isDone(client, .put, "/api/meals/\(meal)/swap", nil) != nil else { return }
                    ledger.note { $0.swaps[client.email, default: 0] += 1 }
                }
                week = monday.adding(days: 7)
            }
        },
    ]

    /// Sends a request and returns the answer of success; nothing when the server is gone.
    private static func isDone(
        _ client: LiveClient,
        _ method: LiveClient.Method,
        _ path: String,
        _ body: JSONValue?
    ) async -> LiveClient.Answer? {
        guard let answer = try? await client.send(method, path, body) else { return nil }
        #expect((200...299).contains(answer.status), "\(path): \(answer.text.prefix(300))")
        return (200...299).contains(answer.status) ? answer : nil
    }

    private static func check(_ client: LiveClient, _ facts: Ledger.Facts) async throws {
        let me = try await client.send(.get, "/api/auth/me")
        #expect(me.status == 200)
        let energy = me.json["profile"]?["daily_calories"]?.integerValue ?? 0
        #expect(energy >= facts.energy[client.email] ?? 0)
        let export = try await client.send(.get, "/api/auth/export")
        for id in facts.messages[client.email] ?? [] { #expect(export.text.contains(id)) }
        let tokens = try await client.send(.get, "/api/auth/tokens")
        for id in facts.tokens[client.email] ?? [] { #expect(tokens.text.contains(id)) }
        try await checkLogs(client, facts)
        for (week, plan) in facts.weeks[client.email] ?? [:] {
            let stored = try await client.send(.get, "/api/meals/week?week_start=\(week)")
            #expect(stored.string("plan_id") == plan)
            #expect(stored.json["meals"]?.arrayValue?.count == 21)
            guard week == "2026-01-05" else { continue }
            let version = stored.headers.first(name: "ETag")?.filter { $0 != "\"" }
                .split(separator: "-").last.flatMap { Int($0) }
            #expect(try #require(version) >= 1 + (facts.swaps[client.email] ?? 0))
        }
    }

    /// Weights grow, so that one which was stored but not told of is greater.
    private static func checkLogs(_ client: LiveClient, _ facts: Ledger.Facts) async throws {
        let export = try await client.send(.get, "/api/auth/export")
        for id in facts.foods[client.email] ?? [] { #expect(export.text.contains(id), "\(id)") }
        let weights = try await client.send(.get, "/api/log/weights?from=2026-01-01&to=2026-01-09")
        let stored = weights.json["entries"]?.arrayValue ?? []
        for (day, weight) in facts.weights[client.email] ?? [:] {
            let entry = stored.first { $0["date"]?.stringValue == day }
            #expect(entry?["weight_kg"]?.numberValue ?? 0 >= weight, "\(day)")
        }
    }

    @Test func `a search that outlasts the grace is given up, answered, and does not crash the server`()
        async throws
    {
        try await LiveServer.withDirectory { directory in
            let long = ["--plan-steps", "1000000000", "--shutdown-grace", "1"]
            let server = try await LiveServer(Self.arguments(directory) + long, logDirectory: directory)
            let client = try await LiveClient.registered(at: server)
            // Of two requests with one key the second is refused at once, which tells that the first one runs.
            let statuses = try await withThrowingTaskGroup(of: LiveClient.Answer.self) { group in
                for _ in 0..<2 {
                    group.addTask {
                        try await client.send(
                            .post,
                            "/api/meals/generate-weekly",
                            [:],
                            headers: ["Idempotency-Key": "long"]
                        )
                    }
                }
                var answers: [LiveClient.Answer] = []
                if let first = try await group.next() { answers.append(first) }
                #expect(server.end() == 0)
                for try await answer in group { answers.append(answer) }
                return answers.map(\.status)
            }
            #expect(statuses == [409, 503])
        }
    }

    @Test func `a server that is asked to end ends well`() async throws {
        try await LiveServer.withDirectory { directory in
            let server = try await LiveServer(Self.arguments(directory), logDirectory: directory)
            let client = LiveClient(address: server.address)
            #expect(try await client.send(.get, "/health").text == #"{"status":"ok"}"#)
            #expect(try await client.send(.get, "/ready").status == 200)
            #expect(server.end() == 0)
        }
    }

    @Test func `the log of a start names its services and writes out nothing that they hold`() async throws {
        try await LiveServer.withDirectory { directory in
            let arguments = Self.arguments(directory) + ["--log-level", "debug"]
            let server = try await LiveServer(arguments, logDirectory: directory)
            #expect(server.end() == 0)
            let files = try FileManager.default.contentsOfDirectory(atPath: directory.path)
            let name = try #require(files.first { $0.hasPrefix("log-") })
            let log = try String(contentsOf: directory.appending(path: name), encoding: .utf8)
            #expect(log.contains(#""sl-service":"Upkeep""#))
            #expect(log.split(separator: "\n").allSatisfy { $0.utf8.count < 10_000 })
        }
    }
}
