import MacroMindKit
import MacroMindProviders
import MacroMindTesting
import Testing

@Suite struct HTTPProviderConformanceTests {
    @Test(arguments: WireScript.all, LLMProviderConformance.Check.allCases)
    func `each service keeps the rules of a provider`(
        script: WireScript,
        check: LLMProviderConformance.Check
    ) async throws {
        try await LLMProviderConformance { scenario in
            let probe = LanguageHTTPRequest(url: "", headers: [], body: [])
            guard script.reply(to: probe, in: scenario) != nil, Self.knows(script, scenario) else {
                return nil
            }
            let transport = ScriptedTransport { request in
                script.reply(to: request, in: scenario) ?? ScriptedTransport.Reply()
            }
            return try HTTPLLMProvider(script.service, model: "m-1", transport: transport) {
                LLMProviderConformance.secret
            }
        }.run(check)
    }

    /// Two services have no filter of their own in an answer.
    private static func knows(_ script: WireScript, _ scenario: LLMServiceScenario) -> Bool {
        scenario != .filters || !["anthropic", "ollama"].contains(script.service.name)
    }
}
