import Foundation
import Testing

/// The commands that other tools script: a line of JSON for each line of input, whatever comes.
@Suite(.enabled(if: Macromind.executable != nil))
struct JSONLinesCommandTests {
    private func answers(_ arguments: [String], _ input: [String]) throws -> [[String: Any]] {
        let tool = try Macromind()
        defer { tool.remove() }
        let outcome = try tool.run(arguments, input: input.joined(separator: "\n") + "\n")
        #expect(outcome.code == 0, "\(outcome.errors)")
        return try outcome.output.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
    }

    @Test func `parse gives every line the members of the label format`() throws {
        let input = ["2 cups flour, sifted (optional)", "salt", "", "2-3 eggs"]
        let answers = try answers(["parse"], input)
        #expect(answers.map { $0["line"] as? String } == input)
        for answer in answers {
            for member in ["quantity", "unit", "name", "preparation", "note", "optional"] {
                #expect(answer.keys.contains(member), "\(member) of \(answer)")
            }
        }
        try #require(answers.count == 4)
        #expect(answers[0]["quantity"] as? Double == 2)
        #expect(answers[0]["unit"] as? String == "cup")
        #expect(answers[0]["preparation"] as? String == "sifted")
        #expect(answers[0]["optional"] as? Bool == true)
        #expect(answers[1]["quantity"] is NSNull)
        #expect(answers[1]["unit"] is NSNull)
        #expect(answers[1]["optional"] as? Bool == false)
        #expect(answers[3]["quantity"] as? [String: Double] == ["min": 2, "max": 3])
    }

    @Test func `analyze gives macros a serving, and the food and grams of every line`() throws {
        let answers = try answers(
            ["analyze", "--jsonl"],
            [
                #"{"id":"a","lines":["200 g rice","1 tbsp olive oil"],"servings":2}"#, #"{"id":"b"}"#,
                "nonsense",
            ]
        )
        try #require(answers.count == 3)
        #expect(answers.map { $0["id"] as? String } == ["a", "b", nil])
        let serving = try #require(answers[0]["per_serving"] as? [String: Double])
        #expect(Set(serving.keys) == ["kcal", "protein_g", "fat_g", "carbs_g"])
        #expect(abs((serving["kcal"] ?? 0) - 425) < 10)
        let lines = try #require(answers[0]["per_line"] as? [[String: Any]])
        #expect(lines.map { $0["grams"] as? Double } == [200, 13.5])
        #expect(lines.allSatisfy { $0["food_id"] is Int && $0["line"] is String })
        #expect(answers[1]["error"] != nil)
        #expect(answers[2]["error"] != nil)
    }

    @Test func `calc answers or names the error on its line and goes on`() throws {
        let answers = try answers(
            ["calc"],
            [
                #"{"function":"none","input":{}}"#, "not json",
                #"{"function":"ree_mifflin_st_jeor","input":{"sex":"male","age_y":30,"weight_kg":-80,"height_cm":180}}"#,
                #"{"function":"ree_mifflin_st_jeor","input":{"sex":"male","age_y":30,"weight_kg":80,"height_cm":180}}"#,
            ]
        )
        try #require(answers.count == 4)
        for answer in answers.prefix(3) {
            let error = try #require(answer["error"] as? [String: String])
            #expect(error["code"]?.isEmpty == false && error["message"]?.isEmpty == false)
        }
        // Mifflin MD, et al. Am J Clin Nutr 1990;51:241–247: 10·80 + 6.25·180 − 5·30 + 5.
        #expect(answers[3]["value"] as? Double == 1_780)
        #expect(answers[3]["function"] as? String == "ree_mifflin_st_jeor")
    }

    @Test func `track learns from each line of JSON`() throws {
        let days = (1...28).map { #"{"day":\#($0),"weight_kg":80,"intake_kcal":2600}"# }.joined(
            separator: ","
        )
        let person = #"{"sex":"male","age_y":30,"height_cm":180,"activity_level":1.5}"#
        let answers = try answers(
            ["track", "--jsonl"],
            [#"{"id":1,"person":\#(person),"log":[\#(days)]}"#, #"{"id":2}"#]
        )
        try #require(answers.count == 2)
        let members = ["expenditure_kcal", "low_kcal", "high_kcal", "trend_weight_kg", "days_used"]
        let figures = members.compactMap { answers[0][$0] as? Double }
        try #require(figures.count == members.count)
        #expect(figures[1] < figures[0] && figures[0] < figures[2])
        #expect(abs(figures[0] - 2_600) < 100, "steady weight on 2,600 kcal")
        #expect(figures[4] == 28)
        #expect(answers[1]["error"] != nil && answers[1]["id"] as? Int == 2)
    }

    @Test func `response parse gives the meals of each answer`() throws {
        let meal = """
            {\\"name\\":\\"Oats\\",\\"mealType\\":\\"breakfast\\",\\"calories\\":300,\\"protein\\":10,\\"carbs\\":50,\\"fat\\":6,\
            \\"ingredients\\":[{\\"name\\":\\"oats\\",\\"quantity\\":80,\\"unit\\":\\"g\\"}]}
            """
        let answers = try answers(
            ["response", "parse", "--jsonl"],
            [#"{"id":"a","text":"Here: {\"meals\":[\#(meal)]}"}"#, #"{"id":"b","text":"I can not help."}"#]
        )
        try #require(answers.count == 2)
        let meals = try #require(answers[0]["meals"] as? [[String: Any]])
        #expect(meals.map { $0["name"] as? String } == ["Oats"])
        #expect((answers[1]["meals"] as? [Any])?.isEmpty == true)
        #expect(answers.allSatisfy { $0["warnings"] is [Any] })
    }
}
