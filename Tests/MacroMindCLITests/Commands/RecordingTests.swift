import Foundation
import Testing

/// Runs plan and swap with a stand-in for a model, recorded and replayed.
@Suite(.enabled(if: Macromind.executable != nil))
struct RecordingTests {
    private static let profile = """
        {"age":34,"sex":"female","height_cm":168,"weight_kg":64,"activity_level":"moderate","fitness_goal":"maintain",\
        "allergies":["peanut"]}
        """

    private func run(_ tool: Macromind, _ arguments: [String]) throws -> String {
        let outcome = try tool.run(arguments)
        #expect(outcome.code == 0, "\(outcome.errors)")
        return outcome.output
    }

    private func planArguments(_ more: [String]) -> [String] {
        ["plan", "--profile", "me.json", "--days", "1", "--start", "2026-01-05", "--effort", "quick"] + more
    }

    @Test(arguments: [["--streams"], ["--no-streams"]])
    func `a recorded plan replays to the same bytes`(streams: [String]) throws {
        let tool = try Macromind()
        defer { tool.remove() }
        try tool.write(Self.profile, to: "me.json")
        let asked = planArguments(["--format", "json"]) + streams
        let recorded = try run(tool, asked + ["--provider", "stub", "--record", "tape.json"])
        let replayed = try run(tool, asked + ["--replay", "tape.json"])
        #expect(recorded == replayed)
        #expect(recorded.contains(#""generator" : "stub:planner""#))
        #expect(!recorded.contains("provider-failed"))
    }

    @Test
    func `a recording of another question is told, and the planner fills the plan`() throws {
        let tool = try Macromind()
        defer { tool.remove() }
        try tool.write(Self.profile, to: "me.json")
        _ = try run(tool, planArguments(["--provider", "stub", "--record", "tape.json"]))
        let other = try run(
            tool,
            ["plan", "--profile", "me.json", "--days", "2", "--effort", "quick", "--replay", "tape.json"]
        )
        #expect(other.contains("(not-recorded)"))
    }

    @Test
    func `a swap by a model with a reason replays to the same bytes`() throws {
        let tool = try Macromind()
        defer { tool.remove() }
        try tool.write(Self.profile, to: "me.json")
        _ = try run(tool, planArguments(["--save", "day.json"]))
        let asked = [
            "swap", "--plan", "day.json", "--day", "1", "--meal", "lunch", "--reason", "no oven",
            "--format", "json",
        ]
        let recorded = try run(tool, asked + ["--provider", "stub", "--record", "tape.json"])
        let replayed = try run(tool, asked + ["--replay", "tape.json", "--save", "new.json"])
        #expect(recorded == replayed)
        #expect(recorded.contains(#""proposed" : 3"#))
        #expect(try tool.files().contains("new.json"))
    }

    @Test
    func `a swap takes a reason without a model`() throws {
        let tool = try Macromind()
        defer { tool.remove() }
        try tool.write(Self.profile, to: "me.json")
        _ = try run(tool, planArguments(["--save", "day.json"]))
        let outcome = try run(
            tool,
            ["swap", "--plan", "day.json", "--day", "1", "--meal", "dinner", "--reason", "quicker"]
        )
        #expect(outcome.contains("Day 1"))
    }

    @Test(arguments: [
        ["swap", "--plan", "x", "--day", "1", "--meal", "1", "--alternatives", "2", "--reason", "quicker"],
        ["swap", "--plan", "x", "--day", "1", "--meal", "1", "--alternatives", "2", "--provider", "stub"],
        ["plan", "--profile", "x", "--record", "tape.json"],
        ["plan", "--profile", "x", "--provider", "stub", "--record", "a", "--replay", "b"],
        ["coach", "--provider", "stub", "--record", "tape.json", "hello"],
        ["coach", "--record", "tape.json", "hello"],
    ])
    func `options that contradict each other end with 64`(arguments: [String]) throws {
        let tool = try Macromind()
        defer { tool.remove() }
        #expect(try tool.run(arguments).code == 64)
    }

    @Test
    func `a file that is no recording is bad data and says which`() throws {
        let tool = try Macromind()
        defer { tool.remove() }
        try tool.write("{}", to: "tape.json")
        let outcome = try tool.run(["coach", "--replay", "tape.json", "hello"])
        #expect(outcome.code == 65)
        #expect(outcome.errors.contains("tape.json"))
    }
}
