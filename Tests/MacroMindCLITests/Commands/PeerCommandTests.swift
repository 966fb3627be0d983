import Foundation
import Testing

private let baseURL = ProcessInfo.processInfo.environment["MACROMIND_LITELLM_URL"]
private let key = ProcessInfo.processInfo.environment["MACROMIND_LITELLM_KEY"]

/// Runs the commands with a real server that speaks Chat Completions, started by `Tests/LiteLLM/run.py`.
@Suite(
    .enabled(if: baseURL != nil && Macromind.executable != nil, "Start the proxy with Tests/LiteLLM/run.py.")
)
struct PeerCommandTests {
    private static let profile = """
        {"age":34,"gender":"female","height_cm":168,"weight_kg":64,"activity_level":"moderate","fitness_goal":"maintain"}
        """
    private static let plan = [
        "plan", "--profile", "me.json", "--days", "1", "--start", "2026-01-05", "--effort", "quick",
        "--format", "json",
    ]

    private func withTool(_ body: (Macromind) throws -> Void) throws {
        let tool = try Macromind()
        defer { tool.remove() }
        try tool.write(Self.profile, to: "me.json")
        try body(tool)
    }

    /// Runs a command with a model of the proxy.
    private func ask(
        _ tool: Macromind,
        _ arguments: [String],
        model: String,
        key: String? = key
    ) throws -> String {
        let outcome = try tool.run(
            arguments + ["--provider", "openai:\(model)", "--base-url", try #require(baseURL)],
            environment: ["MACROMIND_LLM_API_KEY": key ?? ""]
        )
        #expect(outcome.code == 0, "\(outcome.errors)")
        if let key { #expect(!(outcome.output + outcome.errors).contains(key)) }
        return outcome.output
    }

    /// Runs a command from a recording; the only address it is given is one where nobody listens.
    private func replay(_ tool: Macromind, _ arguments: [String]) throws -> String {
        let outcome = try tool.run(
            arguments + ["--replay", "tape.json", "--base-url", "http://127.0.0.1:9/v1"],
            environment: ["MACROMIND_LLM_API_KEY": "", "MACROMIND_LLM_BASE_URL": "http://127.0.0.1:9/v1"]
        )
        #expect(outcome.code == 0, "\(outcome.errors)")
        return outcome.output
    }

    @Test(arguments: ["--streams", "--no-streams"])
    func `a plan is proposed by the server, and replays to the same bytes`(streams: String) throws {
        try withTool { tool in
            let asked = Self.plan + [streams]
            let recorded = try ask(tool, asked + ["--record", "tape.json"], model: "plan-day")
            #expect(recorded.contains(#""generator" : "openai:plan-day""#))
            #expect(recorded.contains(#""proposed" : 4"#))
            #expect(!recorded.contains("provider-failed"))
            #expect(try replay(tool, asked) == recorded)
        }
    }

    @Test func `a lunch is swapped for a dish of the server, and replays to the same bytes`() throws {
        try withTool { tool in
            #expect(try tool.run(Self.plan + ["--save", "day.json"]).code == 0)
            let asked = [
                "swap", "--plan", "day.json", "--day", "1", "--meal", "lunch", "--reason", "no oven",
                "--format", "json",
            ]
            let recorded = try ask(tool, asked + ["--record", "tape.json"], model: "plan-swap")
            #expect(recorded.contains(#""proposed" : 3"#))
            #expect(try replay(tool, asked) == recorded)
        }
    }

    @Test(arguments: ["text", "json"])
    func `the coach answers with the server's words, and replays to the same bytes`(format: String) throws {
        try withTool { tool in
            let asked = ["coach", "--format", format, "What is good about lentils?"]
            let recorded = try ask(tool, asked + ["--record", "tape.json"], model: "coach-ok")
            #expect(recorded.contains("They go well with rice and a little lemon."))
            #expect(try replay(tool, asked) == recorded)
        }
    }

    @Test(arguments: [
        ("plan-429", "rate-limited"), ("plan-500", "server"), ("plan-context", "context-overflow"),
        ("plan-unknown", "invalid-request"),
    ])
    func `a failure of the server leaves the plan to the planner and is told`(
        model: String,
        code: String
    ) throws {
        try withTool { tool in
            let output = try ask(tool, Self.plan, model: model)
            #expect(output.contains("provider-failed"))
            #expect(output.contains("(\(code))"))
        }
    }

    @Test func `a wrong key leaves the plan to the planner and is not shown`() throws {
        try withTool { tool in
            let output = try ask(tool, Self.plan, model: "plan-day", key: "sk-wrong-0123456789")
            #expect(output.contains("provider-failed"))
        }
    }
}
