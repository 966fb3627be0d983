import Foundation
import Testing

@testable import MacroMindCLI

/// Runs the built tool on input that can not be right.
@Suite(.enabled(if: Macromind.executable != nil))
struct BadInputTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var title: String
        /// The text of `me.json`, or `nil` for no such file.
        var profile: String?
        var arguments: [String] = []
        var code: Int32 = 65
        var words: [String]
        var testDescription: String { title }
    }

    private static func person(_ members: String) -> String {
        #"{"age":30,"height_cm":170,"weight_kg":70,"activity_level":"light"\#(members)}"#
    }

    private static let dislikes = Array(repeating: #""kale""#, count: 10_000).joined(separator: ",")

    static let cases = [
        Case(title: "not JSON", profile: "age: 30", words: ["me.json", "not JSON"]),
        Case(title: "not an object", profile: "[]", words: ["profile", "a JSON object"]),
        Case(title: "no file", profile: nil, code: 66, words: ["me.json", "no such file"]),
        Case(title: "a missing field", profile: #"{"age":30}"#, words: ["height_cm is missing"]),
        Case(
            title: "a negative weight",
            profile: #"{"age":30,"height_cm":170,"weight_kg":-70,"activity_level":"light"}"#,
            words: ["weight_kg is -70", "2 to 650 kg"]
        ),
        Case(
            title: "500 cm",
            profile: #"{"age":30,"height_cm":500,"weight_kg":70,"activity_level":"light"}"#,
            words: ["height_cm is 500", "50 to 272 cm"]
        ),
        Case(
            title: "an unknown diet",
            profile: person(#","dietary_preference":"paleo""#),
            words: ["dietary_preference is “paleo”", "vegan"]
        ),
        Case(
            title: "an unknown allergy",
            profile: person(#","allergies":["kryptonite"]"#),
            words: ["allergies[0] is “kryptonite”", "peanut"]
        ),
        Case(
            title: "a misspelt restriction",
            profile: person(#","alergies":["peanuts"]"#),
            words: ["alergies", "allergies"]
        ),
        Case(
            title: "10,000 dislikes",
            profile: person(",\"disliked_foods\":[\(dislikes)]"),
            words: ["disliked_foods is a list of 10000", "at most 100"]
        ),
        Case(
            title: "0 days",
            profile: person(""),
            arguments: ["--days", "0"],
            words: ["days is 0", "1 to 28"]
        ),
        Case(
            title: "an unknown format",
            profile: person(""),
            arguments: ["--format", "pdf"],
            code: 64,
            words: ["pdf"]
        ),
    ]

    @Test(arguments: cases)
    func `plan tells what is wrong, writes nothing, and ends with its code`(_ example: Case) throws {
        let tool = try Macromind()
        defer { tool.remove() }
        if let profile = example.profile { try tool.write(profile, to: "me.json") }
        let before = try tool.files()
        let outcome = try tool.run(
            ["plan", "--profile", "me.json", "--save", "week.json", "--output", "week.md"] + example.arguments
        )
        #expect(outcome.code == example.code, "\(outcome.errors)")
        #expect(outcome.output == "")
        for word in example.words { #expect(outcome.errors.contains(word), "\(outcome.errors)") }
        #expect(try tool.files() == before)
    }

    private static let damagedPlan = """
        {"plan":{"days":[]},"report":{}}
        """

    @Test(
        arguments: [
            (["grocery", "--plan", "week.json"], 65),
            (["swap", "--plan", "week.json", "--day", "1", "--meal", "1"], 65),
            (["grocery", "--plan", "none.json"], 66),
            (["swap", "--plan", "none.json", "--day", "1", "--meal", "1"], 66),
        ] as [([String], Int32)]
    )
    func `a damaged plan is bad data`(arguments: [String], code: Int32) throws {
        let tool = try Macromind()
        defer { tool.remove() }
        try tool.write(Self.damagedPlan, to: "week.json")
        let outcome = try tool.run(arguments)
        #expect(outcome.code == code, "\(outcome.errors)")
        #expect(outcome.output == "")
        #expect(!outcome.errors.isEmpty)
    }

    @Test
    func `wishes that conflict are explained on standard output`() throws {
        let tool = try Macromind()
        defer { tool.remove() }
        try tool.write(Self.person(#","max_minutes":{"dinner":1}"#), to: "me.json")
        let outcome = try tool.run(["plan", "--profile", "me.json", "--days", "1", "--save", "week.json"])
        #expect(outcome.code == 2)
        #expect(outcome.output.contains("dinner in at most 1 minutes"))
        #expect(outcome.errors == "")
        #expect(try tool.files() == ["me.json"])
    }

    @Test
    func `targets go to standard output as JSON`() throws {
        let tool = try Macromind()
        defer { tool.remove() }
        let outcome = try tool.run(["targets", "--profile", "-", "--format", "json"], input: Self.person(""))
        #expect(outcome.code == 0)
        #expect(outcome.errors == "")
        let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        #expect(object?["energy_kcal"] != nil)
    }

    @Test
    func `a file that can not be written ends with 73`() throws {
        let tool = try Macromind()
        defer { tool.remove() }
        try tool.write(Self.person(""), to: "me.json")
        let outcome = try tool.run([
            "plan", "--profile", "me.json", "--days", "1", "--output", "no/such/folder/week.md",
        ])
        #expect(outcome.code == 73, "\(outcome.errors)")
        #expect(outcome.errors.contains("Nothing was written."))
        #expect(try tool.files() == ["me.json"])
    }

    @Test
    func `a date of birth needs no day to be named`() throws {
        let profile = #"{"birth_date":"1990-05-17","height_cm":170,"weight_kg":70,"activity_level":"light"}"#
        let tool = try Macromind()
        defer { tool.remove() }
        let outcome = try tool.run(["targets", "--profile", "-"], input: profile)
        #expect(outcome.code == 0)
        #expect(outcome.errors == "")
    }
}
