import MacroMindKit
import Testing

@Suite struct SecretScrubberTests {
    struct Case: Sendable {
        let text: String
        let scrubbed: String
    }

    @Test(arguments: [
        Case(
            text: "Incorrect API key provided: sk-proj-Ab12Cd34Ef56.",
            scrubbed: "Incorrect API key provided: ***."
        ),
        Case(text: "Authorization: Bearer abcdefgh12345678", scrubbed: "Authorization: Bearer ***"),
        Case(text: "x-api-key: 0123456789abcdef\nnext", scrubbed: "x-api-key: ***\nnext"),
        Case(text: "GET /v1/models?key=AIzaSyA1234567890", scrubbed: "GET /v1/models?key=***"),
        Case(text: "{\"api_key\":\"abcdefgh1234\"}", scrubbed: "{\"api_key\":\"***\"}"),
        Case(text: "the key is on the table", scrubbed: "the key is on the table"),
        Case(text: "80 g of skyr, sk-10", scrubbed: "80 g of skyr, sk-10"),
        Case(text: "", scrubbed: ""),
    ])
    func `what looks like a key is hidden and the rest stays`(example: Case) {
        #expect(SecretScrubber.scrubbed(example.text) == example.scrubbed)
    }

    @Test func `a known secret is hidden wherever it occurs`() {
        #expect(SecretScrubber.scrubbed("a=hunter22;b=hunter22", secrets: ["hunter22"]) == "a=***;b=***")
    }
}
