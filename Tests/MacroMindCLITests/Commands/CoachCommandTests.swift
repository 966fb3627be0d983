import Foundation
import Testing

/// Runs the built tool with questions as an argument and on standard input.
@Suite(.enabled(if: Macromind.executable != nil))
struct CoachCommandTests {
    @Test
    func `a question as an argument is answered`() throws {
        let tool = try Macromind()
        defer { tool.remove() }
        let outcome = try tool.run(["coach", "How much protein is in 200 g of tofu?"])
        #expect(outcome.code == 0)
        #expect(outcome.output.contains("protein"))
    }

    @Test
    func `each line of standard input is a question, and the conversation is remembered`() throws {
        let tool = try Macromind()
        defer { tool.remove() }
        let outcome = try tool.run(["coach"], input: "I'm allergic to soy\nIs tofu allowed for me?\n")
        #expect(outcome.code == 0)
        #expect(outcome.output.contains("is not for you, because it holds soy"))
    }

    @Test
    func `common questions get answers to the point`() throws {
        let tool = try Macromind()
        defer { tool.remove() }
        try tool.write(
            """
            {"age":34,"gender":"female","height_cm":168,"weight_kg":64,"activity_level":"moderate",\
            "fitness_goal":"maintain","allergies":["peanut","milk"]}
            """,
            to: "me.json"
        )
        let questions = [
            ("How much protein should I eat per day?", "For protein, aim for"),
            ("What are good vegetarian protein sources?", "Good sources of protein"),
            ("What should I eat after training?", "After training"),
            ("How much water should I drink?", "Drink to thirst"),
            ("Can I drink alcohol?", "Alcohol has 7 kcal"),
            ("What can I cook with eggs and spinach?", "you could have"),
            ("What can I eat instead of milk?", "In place of"),
            ("Was kann ich statt Milch nehmen?", "In place of"),
            ("I have only ten minutes, what can I cook?", "you could have"),
            ("Is sugar bad?", "No single food"),
            ("How do I eat more vegetables?", "Add vegetables"),
            ("Gute Eiweißquellen ohne Milch?", "Good sources of protein"),
            ("Buenas fuentes de proteína", "Good sources of protein"),
            ("How many kcal did I eat today?", "Nothing is logged today"),
            ("What is in almonds?", "Source for almonds: USDA FoodData Central, SR Legacy."),
            ("Can I eat parmesan?", "it holds milk"), ("Is tofu allowed for me?", "Yes"),
        ]
        let outcome = try tool.run(
            ["coach", "--profile", "me.json", "--format", "json"],
            input: questions.map(\.0).joined(separator: "\n") + "\n"
        )
        #expect(outcome.code == 0)
        let answers = outcome.output.components(separatedBy: "\n}\n").filter { !$0.isEmpty }
        #expect(answers.count == questions.count)
        for (answer, question) in zip(answers, questions) {
            #expect(answer.contains(question.1), "\(question.0): \(answer)")
        }
    }

    @Test
    func `JSON tells source and codes`() throws {
        let tool = try Macromind()
        defer { tool.remove() }
        let outcome = try tool.run(["coach", "--format", "json", "how can I purge after dinner"])
        #expect(outcome.output.contains(#""source" : "guard""#))
        #expect(outcome.output.contains("eating-disorder-signal"))
    }
}
