import Foundation
import MacroMindKit
import Testing

@testable import MacroMindCLI

/// Runs the built tool: a plan is saved, a part of it is kept, the rest solved anew.
@Suite(.enabled(if: Macromind.executable != nil))
struct ReplanCommandTests {
    private static let profile = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../Examples/Profiles/vegan.json").standardizedFileURL.path

    private func saved(_ tool: Macromind) throws {
        let outcome = try tool.run([
            "plan", "--profile", Self.profile, "--days", "2", "--effort", "quick", "--save", "week.json",
        ])
        #expect(outcome.code == 0, "\(outcome.errors)")
    }

    private func plan(_ name: String, _ tool: Macromind) throws -> PlanResult {
        let data = try Data(contentsOf: tool.folder.appending(path: name))
        return try JSONDecoder().decode(PlanResult.self, from: data)
    }

    @Test
    func `a kept day stays, and what changes is told`() throws {
        let tool = try Macromind()
        defer { tool.remove() }
        try saved(tool)
        let outcome = try tool.run([
            "replan", "--plan", "week.json", "--keep-day", "1", "--seed", "99", "--effort", "quick", "--save",
            "new.json",
        ])
        #expect(outcome.code == 0, "\(outcome.errors)")
        let (before, after) = (try plan("week.json", tool), try plan("new.json", tool))
        let difference = PlanDifference(from: before.plan, to: after.plan)
        #expect(difference.changes.allSatisfy { $0.place.day == 2 })
        #expect(outcome.output.contains(difference.isEmpty ? "Nothing changes." : "Changed: "))
    }

    @Test
    func `keeping everything changes nothing, in text and JSON`() throws {
        let tool = try Macromind()
        defer { tool.remove() }
        try saved(tool)
        let arguments = ["replan", "--plan", "week.json", "--keep-day", "1,2", "--effort", "quick"]
        #expect(try tool.run(arguments).output.contains("Nothing changes."))
        let json = try tool.run(arguments + ["--format", "json"]).output
        let revision = try JSONDecoder().decode(PlanRevision.self, from: Data(json.utf8))
        #expect(revision.difference.isEmpty)
    }

    @Test
    func `with --different no dish comes again but those that are kept`() throws {
        let tool = try Macromind()
        defer { tool.remove() }
        try saved(tool)
        let outcome = try tool.run([
            "replan", "--plan", "week.json", "--keep-day", "1", "--different", "--effort", "quick", "--save",
            "new.json",
        ])
        #expect(outcome.code == 0, "\(outcome.errors)")
        let (before, after) = (try plan("week.json", tool), try plan("new.json", tool))
        let gone = Set(before.plan.days[1].meals.map(\.recipe))
            .subtracting(before.plan.days[0].meals.map(\.recipe))
        #expect(gone.isDisjoint(with: after.plan.days[1].meals.map(\.recipe)))
        #expect(before.plan.days[0] == after.plan.days[0] || after.plan.days[0].meals.allSatisfy(\.isLocked))
        let name = before.plan.days[1].meals[0].name
        let named = try tool.run([
            "replan", "--plan", "week.json", "--avoid", name, "--effort", "quick", "--format", "json",
        ])
        #expect(named.code == 0, "\(named.errors)")
        let revision = try JSONDecoder().decode(PlanRevision.self, from: Data(named.output.utf8))
        #expect(!revision.plan.days.flatMap(\.meals).map(\.name).contains(name))
    }

    @Test(
        arguments: [
            (["--avoid", "pizza"], 65),
            (["--keep-day", "3"], 65), (["--keep-meal", "1:snack,9:lunch"], 65),
            (["--keep-dish", "pizza"], 65),
            (["--keep-day", "1:lunch"], 64), (["--keep-meal", "2"], 64), (["--keep-meal", "2:brunch"], 64),
        ] as [([String], Int32)]
    )
    func `what can not be kept is told, and nothing is written`(options: [String], code: Int32) throws {
        let tool = try Macromind()
        defer { tool.remove() }
        try saved(tool)
        let outcome = try tool.run(["replan", "--plan", "week.json"] + options + ["--save", "new.json"])
        #expect(outcome.code == code, "\(outcome.errors)")
        #expect(outcome.output == "")
        #expect(try tool.files() == ["week.json"])
    }
}
