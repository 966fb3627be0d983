import Foundation
import MacroMindData
import MacroMindKit
import Testing

@testable import MacroMindCLI

/// Runs the built tool for the family of the examples: a vegan, a nut allergy, leftovers.
@Suite(.enabled(if: Macromind.executable != nil))
struct HouseholdCommandTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../Examples/Household").standardizedFileURL

    private static let family = ["anna", "ben", "mia"].flatMap {
        ["--profile", folder.appending(path: "\($0).json").path]
    }

    @Test
    func `a family's week keeps everybody's restrictions and has leftovers on Tuesday and Thursday`() throws {
        let tool = try Macromind()
        defer { tool.remove() }
        let outcome = try tool.run(
            ["plan"] + Self.family
                + ["--leftovers", "tuesday,thursday", "--effort", "quick", "--save", "week.json"]
        )
        #expect(outcome.code == 0, "\(outcome.errors)")
        #expect(outcome.output.contains("leftovers from day 1"))
        #expect(outcome.output.contains("leftovers from day 3"))
        let data = try Data(contentsOf: tool.folder.appending(path: "week.json"))
        let week = try JSONDecoder().decode(HouseholdResult.self, from: data)
        #expect(week.eaters.map(\.name) == ["Anna", "Ben", "Mia"])
        let catalogue = try RecipeCatalogue.bundled()
        let gate = RestrictionGate(
            Restrictions(allergens: AllergenSet([.treeNut, .peanut]), diets: [.vegan])
        )
        for day in week.table.days {
            for meal in day.meals {
                let recipe = try #require(catalogue[meal.recipe])
                #expect(gate.allows(recipe), "\(meal.name)")
                guard let leftover = meal.leftover else { continue }
                #expect(day.day - leftover.cooked.day <= recipe.recipe.keepsDays)
            }
        }
        #expect(week.table.days.map { $0.meals.compactMap(\.leftover).count } == [0, 1, 0, 1, 0, 0, 0])
        #expect(week.eaters.allSatisfy { $0.report.daysMet >= 5 })
        let grocery = try tool.run(["grocery", "--plan", "week.json", "--format", "json"])
        #expect(grocery.code == 0, "\(grocery.errors)")
        #expect(!grocery.output.contains("walnut"))
    }

    @Test(arguments: ["json", "markdown", "html", "csv", "ical"])
    func `a household's plan comes in every format, the same each time`(format: String) throws {
        let tool = try Macromind()
        defer { tool.remove() }
        let arguments =
            ["plan"] + Self.family.prefix(4)
            + ["--days", "1", "--start", "2026-01-05", "--effort", "quick", "--format", format]
        let first = try tool.run(arguments)
        #expect(first.code == 0, "\(first.errors)")
        #expect(first.output.contains("Anna"))
        #expect(try tool.run(arguments).output == first.output)
    }

    @Test(
        arguments: [
            (["--leftovers", "noday"], 64), (["--leftovers", "2:brunch"], 64), (["--batch", "lunch:9"], 64),
            (["--own", "dinner", "--leftovers", "2"], 65), (["--leftovers", "monday"], 65),
            (["--leftovers", "9"], 65), (["--provider", "stub"], 64),
        ] as [([String], Int32)]
    )
    func `wishes that can not be right are told, and nothing is written`(
        options: [String],
        code: Int32
    ) throws {
        let tool = try Macromind()
        defer { tool.remove() }
        let outcome = try tool.run(["plan"] + Self.family + options + ["--save", "week.json"])
        #expect(outcome.code == code, "\(outcome.errors)")
        #expect(outcome.output == "")
        #expect(!outcome.errors.isEmpty)
        #expect(try tool.files() == [])
    }

    @Test
    func `a plan is saved and shown, or neither`() throws {
        let tool = try Macromind()
        defer { tool.remove() }
        let outcome = try tool.run(
            ["plan"] + Self.family.prefix(2)
                + ["--days", "1", "--effort", "quick", "--save", "week.json", "--output", "no/such/week.md"]
        )
        #expect(outcome.code == 73, "\(outcome.errors)")
        #expect(try tool.files() == [])
    }

    @Test
    func `a household's plan is solved anew in part, and mended for a guest`() throws {
        let tool = try Macromind()
        defer { tool.remove() }
        let plan = try tool.run(
            ["plan"] + Self.family.prefix(4) + ["--days", "2", "--effort", "quick", "--save", "week.json"]
        )
        #expect(plan.code == 0, "\(plan.errors)")
        let replan = try tool.run([
            "replan", "--plan", "week.json", "--keep-day", "1", "--different", "--effort", "quick",
            "--format",
            "json", "--save", "new.json",
        ])
        #expect(replan.code == 0, "\(replan.errors)")
        let revision = try JSONDecoder().decode(HouseholdRevision.self, from: Data(replan.output.utf8))
        #expect(revision.difference.changes.allSatisfy { $0.place.day == 2 })
        let day = revision.difference.changes.filter { !$0.isPortionOnly }
        #expect(day.count == revision.table.days[1].meals.count)
        let kept = try tool.run(
            ["repair", "--plan", "new.json"] + Self.family + ["--effort", "quick", "--save", "three.json"]
        )
        #expect(kept.code == 2, "what is locked and not for Mia is told: \(kept.output)")
        #expect(kept.output.contains("locked meal") && kept.output.contains("no peanuts"), "\(kept.output)")
        #expect(try tool.files().contains("three.json") == false)
        let mended = try tool.run(
            ["repair", "--plan", "week.json"] + Self.family + ["--effort", "quick", "--save", "three.json"]
        )
        #expect(mended.code == 0, "\(mended.errors)")
        let data = try Data(contentsOf: tool.folder.appending(path: "three.json"))
        let three = try JSONDecoder().decode(HouseholdResult.self, from: data)
        #expect(three.eaters.map(\.name) == ["Anna", "Ben", "Mia"])
        #expect(three.request.table.locks.isEmpty)
    }

    @Test
    func `a household's plan has no swaps`() throws {
        let tool = try Macromind()
        defer { tool.remove() }
        try tool.write(#"{"eaters":[]}"#, to: "damaged.json")
        let outcome = try tool.run(["swap", "--plan", "damaged.json", "--day", "1", "--meal", "1"])
        #expect(outcome.code == 65)
    }
}
