import MacroMindKit
import MacroMindProviders
import Testing

@Suite struct HTTPLLMProviderTests {
    private let transport = ScriptedTransport { _ in .json("{}", status: 500) }

    @Test(arguments: [
        "", "api.example.com/v1", "ftp://example.com", "http://", "https://user:pass@example.com/v1",
        "https://example.com/v1?key=1", "https://exa mple.com", "https://example.com/\r\nx: y",
    ])
    func `an address that is none is an error`(address: String) {
        let error = #expect(throws: LLMError.self) {
            try HTTPLLMProvider(.openAI, baseURL: address, transport: transport)
        }
        #expect(error?.code == .invalidRequest)
        #expect(error?.message.contains("http://") == true)
    }

    @Test func `a service without a default model needs one`() {
        let error = #expect(throws: LLMError.self) { try HTTPLLMProvider(.ollama, transport: transport) }
        #expect(error?.message.contains("ollama") == true)
    }

    @Test(arguments: ["key\r\nx-other: 1", "key with blanks", "ключ"])
    func `a key that cannot be one is not sent`(key: String) async throws {
        let provider = try HTTPLLMProvider(.openAI, transport: transport) { key }
        let error = await #expect(throws: LLMError.self) {
            try await provider.complete(LLMRequest(messages: [.user("Plan.")]))
        }
        #expect(error?.code == .authentication)
        #expect(error.map { !"\($0)".contains(key) } == true)
        #expect(transport.requests.isEmpty)
    }

    @Test func `a key that cannot be read is an authentication error`() async throws {
        struct Locked: Error {}
        let provider = try HTTPLLMProvider(.openAI, transport: transport) { throw Locked() }
        let error = await #expect(throws: LLMError.self) {
            try await provider.complete(LLMRequest(messages: [.user("Plan.")]))
        }
        #expect(error?.code == .authentication)
        #expect(error?.usage == LLMUsage.none)
    }

    @Test func `services are found by name`() {
        for service in LLMService.all { #expect(LLMService.named(service.name)?.baseURL == service.baseURL) }
        #expect(LLMService.named("unknown") == nil)
    }
}
