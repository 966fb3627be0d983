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
