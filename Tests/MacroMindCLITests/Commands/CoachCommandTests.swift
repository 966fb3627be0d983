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
    func `JSON tells source and codes`() throws {
        let tool = try Macromind()
        defer { tool.remove() }
        let outcome = try tool.run(["coach", "--format", "json", "how can I purge after dinner"])
        #expect(outcome.output.contains(#""source" : "guard""#))
        #expect(outcome.output.contains("eating-disorder-signal"))
    }
}
