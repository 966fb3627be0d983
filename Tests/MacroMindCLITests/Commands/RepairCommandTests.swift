import Foundation
import MacroMindKit
import Testing

@testable import MacroMindCLI

/// Runs the built tool: plans that are edited, come from elsewhere or are for another profile are mended.
@Suite(.enabled(if: Macromind.executable != nil))
struct RepairCommandTests {
    private static func profile(_ name: String) -> String {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Examples/Profiles/\(name).json").standardizedFileURL.path
    }

    @Test
    func `a plan is mended for a profile with other restrictions`() throws {
        let tool = try Macromind()
        defer { tool.remove() }
        let plan = try tool.run([
            "plan", "--profile", Self.profile("cutting"), "--days", "2", "--effort", "quick", "--save",
            "week.json",
        ])
        #expect(plan.code == 0, "\(plan.errors)")
        let outcome = try tool.run([
            "repair", "--plan", "week.json", "--profile", Self.profile("vegan"), "--effort", "quick",
            "--format",
            "json",
        ])
        #expect(outcome.code == 0, "\(outcome.errors)")
        let revision = try JSONDecoder().decode(PlanRevision.self, from: Data(outcome.output.utf8))
        #expect(revision.report.request.restrictions.diets == [.vegan])
        #expect(revision.report.generator == "repair")
    }

    @Test
    func `what was locked and avoided stays so when a plan is mended for another profile`() throws {
        let tool = try Macromind()
        defer { tool.remove() }
        for arguments in [
            ["plan", "--profile", Self.profile("vegan"), "--days", "2", "--save", "week.json"],
            ["replan", "--plan", "week.json", "--keep-meal", "1:lunch", "--save", "week.json"],
        ] {
            let outcome = try tool.run(arguments + ["--effort", "quick"])
            #expect(outcome.code == 0, "\(outcome.errors)")
        }
        let outcome = try tool.run([
            "repair", "--plan", "week.json", "--profile", Self.profile("bulking"), "--effort", "quick",
            "--save", "mended.json",
        ])
        #expect(outcome.code == 0, "\(outcome.errors)")
        let plans = try ["week.json", "mended.json"].map { name in
            let data = try Data(contentsOf: tool.folder.appending(path: name))
            return try JSONDecoder().decode(PlanResult.self, from: data)
        }
        #expect(plans[0].report.request.locks.count == 1)
        #expect(plans[1].report.request.locks == plans[0].report.request.locks)
        let (before, after) = (plans[0].plan.days[0].meals[1], plans[1].plan.days[0].meals[1])
        #expect(after.isLocked && after.recipe == before.recipe && after.servings == before.servings)
    }

    @Test
    func `a bare plan from elsewhere needs a profile, and recipes of the catalogue`() throws {
        let tool = try Macromind()
        defer { tool.remove() }
        let day = #"{"days":[{"day":1,"meals":[{"type":"breakfast","recipe_id":"NAME","servings":1}]}]}"#
        try tool.write(day.replacing("NAME", with: "berry-chia-pudding"), to: "bare.json")
        try tool.write(day.replacing("NAME", with: "pizza"), to: "unknown.json")
        let bare = try tool.run(["repair", "--plan", "bare.json"])
        #expect(bare.code == 65 && bare.errors.contains("--profile"))
        let unknown = try tool.run(["repair", "--plan", "unknown.json", "--profile", Self.profile("vegan")])
        #expect(unknown.code == 65 && unknown.errors.contains("days[0].meals[0].recipe_id"))
        let short = try tool.run(["repair", "--plan", "bare.json", "--profile", Self.profile("vegan")])
        #expect(short.code == 65, "\(short.errors)")
    }
}
