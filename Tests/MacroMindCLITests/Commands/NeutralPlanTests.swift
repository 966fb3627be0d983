import Foundation
import Testing

@testable import MacroMindCLI

/// Runs the built tool on requests and catalogues in the neutral planner formats.
@Suite(.enabled(if: Macromind.executable != nil))
struct NeutralPlanTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var title: String
        var catalogue = NeutralPlanTests.catalogue
        var request = NeutralPlanTests.request
        /// The place that the message names.
        var place: String
        var testDescription: String { title }

        /// A case in which a piece of the request is another.
        static func request(_ title: String, _ from: String, _ to: String, _ place: String) -> Case {
            Case(title: title, request: NeutralPlanTests.request.replacing(from, with: to), place: place)
        }

        /// A case in which a piece of the catalogue is another.
        static func catalogue(_ title: String, _ from: String, _ to: String, _ place: String) -> Case {
            Case(title: title, catalogue: NeutralPlanTests.catalogue.replacing(from, with: to), place: place)
        }
    }

    private static func recipe(_ place: Int) -> String {
        """
        {"id":"r\(place)","name":"dish","meal_types":["lunch"],"cuisine":null,"main":null,"tags":[],"allergens":[],
        "diets":[],"equipment":[],"prep_minutes":10,"keeps_days":1,"cost_cents":100,"per_serving":{"kcal":\(500 + place),
        "protein_g":25,"fat_g":20,"carbs_g":50,"fiber_g":8,"sodium_mg":500,"sat_fat_g":5},
        "ingredients":[{"food":"f1","grams":50}]}
        """
    }

    private static let catalogue = """
        {"foods":[{"id":"f1","name":"oats","pantry":false}],"recipes":[\(recipe(1)),\(recipe(2)),\(recipe(3))]}
        """

    private static let request = """
        {"days":2,"seed":1,"meals":[{"type":"lunch","kcal_share":1}],"targets":{"kcal":600,"protein_g":30},
        "hard":{"servings":{"min":0.5,"max":2.5,"step":0.25}},"soft":{"free_repeats":1},"locked":[]}
        """

    static let cases: [Case] = [
        .catalogue("a missing food", #""food":"f1""#, #""food":"f7""#, "recipes[0].ingredients[0].food"),
        .catalogue("negative energy", #""kcal":502"#, #""kcal":-502"#, "recipes[1].per_serving.kcal"),
        .catalogue("a recipe twice", #""id":"r2""#, #""id":"r1""#, "recipes[1].id"),
        .catalogue("half a minute", #""prep_minutes":10"#, #""prep_minutes":0.5"#, "recipes[0].prep_minutes"),
        .request("shares that do not add to 1", #""kcal_share":1"#, #""kcal_share":0.7"#, "kcal_share"),
        .request("a lattice with step 0", #""step":0.25"#, #""step":0"#, "hard.servings.step"),
        .request("a thousand million days", #""days":2"#, #""days":1000000000"#, "days: got 1000000000"),
        .request("days beyond any number", #""days":2"#, #""days":1e25"#, "days: got 1e+25"),
        .request("negative energy as target", #""kcal":600"#, #""kcal":-600"#, "targets.kcal"),
        .request(
            "a lock on an absent recipe",
            #""locked":[]"#,
            #""locked":[{"day":1,"slot":0,"recipe_id":"r9","servings":null}]"#,
            "locked[0].recipe_id"
        ),
        .request(
            "a slot locked twice",
            #""locked":[]"#,
            #""locked":[{"day":1,"slot":0,"recipe_id":"r1"},{"day":1,"slot":0,"recipe_id":"r2"}]"#,
            "locked[1]"
        ),
    ]

    private func run(_ request: String, _ catalogue: String) throws -> (Macromind.Outcome, files: [String]) {
        let tool = try Macromind()
        defer { tool.remove() }
        try tool.write(request, to: "request.json")
        try tool.write(catalogue, to: "catalogue.json")
        let outcome = try tool.run([
            "plan", "--request", "request.json", "--catalogue", "catalogue.json", "--effort", "quick",
            "--output", "plan.json",
        ])
        return (outcome, try tool.files())
    }

    @Test(arguments: cases)
    func `what breaks the format is named, nothing is written, and the code is 65`(_ example: Case) throws {
        let (outcome, files) = try run(example.request, example.catalogue)
        #expect(outcome.code == 65, "\(outcome.errors)")
        #expect(outcome.errors.contains(example.place), "\(outcome.errors)")
        #expect(files == ["catalogue.json", "request.json"])
    }

    @Test
    func `a plan is written with its bound`() throws {
        let (outcome, files) = try run(Self.request, Self.catalogue)
        #expect(outcome.code == 0, "\(outcome.errors)")
        #expect(files.contains("plan.json"))
    }

    @Test
    func `an empty catalogue is infeasible, with the reason`() throws {
        let tool = try Macromind()
        defer { tool.remove() }
        try tool.write(Self.request, to: "request.json")
        try tool.write(#"{"foods":[],"recipes":[]}"#, to: "catalogue.json")
        let outcome = try tool.run(["plan", "--request", "request.json", "--catalogue", "catalogue.json"])
        #expect(outcome.code == 2, "\(outcome.errors)")
        #expect(outcome.output.contains("infeasible"))
        #expect(outcome.output.contains("no dish of its kind"))
    }
}
