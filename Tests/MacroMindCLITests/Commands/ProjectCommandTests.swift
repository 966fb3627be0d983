import Foundation
import Testing

/// Projections of weight, and what the safety policy says of them in every format.
@Suite(.enabled(if: Macromind.executable != nil))
struct ProjectCommandTests {
    private static func person(_ members: String = "") -> String {
        #"{"sex":"female","age":34,"height_cm":168,"weight_kg":60,"activity_level":"light"\#(members)}"#
    }

    private func project(_ profile: String, _ arguments: [String]) throws -> Macromind.Outcome {
        let tool = try Macromind()
        defer { tool.remove() }
        return try tool.run(
            ["project", "--profile", "-", "--start", "2026-01-05"] + arguments,
            input: profile
        )
    }

    @Test func `a goal tells the intake, and the course ends at the goal`() throws {
        let outcome = try project(
            Self.person(),
            ["--goal-weight", "57", "--days", "180", "--format", "json"]
        )
        #expect(outcome.code == 0, "\(outcome.errors)")
        let plan = try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        )
        let projection = try #require(plan["projection"] as? [String: Any])
        let days = try #require(projection["days"] as? [[String: Any]])
        #expect(days.count == 181)
        #expect(abs((days.last?["weight_kg"] as? Double ?? 0) - 57) < 0.05)
        #expect((plan["intake_kcal"] as? Double ?? 0) < (plan["maintenance_before_kcal"] as? Double ?? 0))
    }

    @Test(arguments: ["text", "json", "html"])
    func `an intake far too low and a goal that is underweight are told`(format: String) throws {
        let low = try project(Self.person(), ["--intake", "600", "--days", "30", "--format", format])
        #expect(low.code == 0, "\(low.errors)")
        #expect(low.output.contains("800 kcal"), "\(low.output.suffix(600))")
        let goal = try project(Self.person(), ["--goal-weight", "50", "--days", "300", "--format", format])
        #expect(goal.code == 0, "\(goal.errors)")
        #expect(goal.output.contains("body mass index of 18.5"), "\(goal.output.suffix(600))")
    }

    @Test(arguments: [
        (#","pregnancy":{"trimester":2}"#, "pregnancy"), (#","age":16"#, "18 to 100"),
    ])
    func `whom the model does not cover gets no projection`(members: String, words: String) throws {
        let profile =
            members.contains("age\":16")
            ? Self.person().replacing("\"age\":34", with: "\"age\":16") : Self.person(members)
        let outcome = try project(profile, ["--intake", "1900"])
        #expect(outcome.code == 65)
        #expect(outcome.output == "")
        #expect(outcome.errors.contains(words), "\(outcome.errors)")
    }
}
