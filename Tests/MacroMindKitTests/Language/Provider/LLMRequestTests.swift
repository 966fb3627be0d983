import MacroMindKit
import Testing

@Suite struct LLMRequestTests {
    struct Invalid: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let request: LLMRequest
        let mention: String
        var code = LLMError.Code.invalidRequest
    }

    private static let hello = [LLMMessage.user("Hello")]

    private static func tool(_ name: String) -> LLMTool {
        LLMTool(name: name, description: "Looks up.", parameters: ["type": "object"])
    }

    static let invalid: [Invalid] = [
        Invalid(testDescription: "no messages", request: LLMRequest(messages: []), mention: "messages"),
        Invalid(
            testDescription: "temperature of 3",
            request: LLMRequest(messages: hello, options: LLMOptions(temperature: 3)),
            mention: "between 0 and 2"
        ),
        Invalid(
            testDescription: "temperature that is no number",
            request: LLMRequest(messages: hello, options: LLMOptions(temperature: .nan)),
            mention: "nan"
        ),
        Invalid(
            testDescription: "no output tokens",
            request: LLMRequest(messages: hello, options: LLMOptions(maximumOutputTokens: 0)),
            mention: "at least 1"
        ),
        Invalid(
            testDescription: "an empty stop sequence",
            request: LLMRequest(messages: hello, options: LLMOptions(stopSequences: [""])),
            mention: "stopSequences"
        ),
        Invalid(
            testDescription: "a deadline in the past",
            request: LLMRequest(messages: hello, deadline: .seconds(-1)),
            mention: "deadline"
        ),
        Invalid(
            testDescription: "a tool with a blank in its name",
            request: LLMRequest(messages: hello, tools: [tool("look up")]),
            mention: "look up"
        ),
        Invalid(
            testDescription: "a schema without a name",
            request: LLMRequest(messages: hello, format: .schema(LLMSchema(name: "", definition: [:]))),
            mention: "1 to 64"
        ),
        Invalid(
            testDescription: "two tools of one name",
            request: LLMRequest(messages: hello, tools: [tool("a"), tool("a")]),
            mention: "same name"
        ),
        Invalid(
            testDescription: "a choice that is no tool",
            request: LLMRequest(messages: hello, tools: [tool("a")], toolChoice: .named("b")),
            mention: "names b"
        ),
        Invalid(
            testDescription: "an answer to no call",
            request: LLMRequest(
                messages: [.tool("1", answering: LLMToolCall(id: "", name: "a", arguments: "{}"))]
            ),
            mention: "which call"
        ),
        Invalid(
            testDescription: "five million bytes",
            request: LLMRequest(messages: [.user(String(repeating: "a", count: 5_000_000))]),
            mention: "5000000 bytes",
            code: .requestTooLarge
        ),
    ]

    @Test(arguments: invalid)
    func `a request that no service accepts says what is wrong`(invalid: Invalid) throws {
        let error = try #require(throws: LLMError.self) { try invalid.request.validate() }
        #expect(error.code == invalid.code)
        #expect(error.message.contains(invalid.mention), "\(error.message)")
    }

    @Test func `an ordinary request is accepted`() throws {
        try LLMRequest(
            messages: [.system("Be brief."), .user("Hello")],
            tools: [Self.tool("look_up-2")],
            toolChoice: .named("look_up-2"),
            format: .schema(LLMSchema(name: "meal_plan", definition: ["type": "object"])),
            options: LLMOptions(maximumOutputTokens: 1, temperature: 2, stopSequences: ["END"]),
            deadline: .seconds(1)
        ).validate()
    }
}
