import MacroMindKit
import Testing

@Suite struct LLMRetryPolicyTests {
    struct Case: Sendable {
        let failures: Int
        let random: Double
        var hint: Duration?
        let delay: Duration?
    }

    private let policy = LLMRetryPolicy(maximumTries: 9)

    @Test(arguments: [
        Case(failures: 1, random: 0.5, delay: .milliseconds(250)),
        Case(failures: 2, random: 0.5, delay: .milliseconds(500)),
        Case(failures: 3, random: 0.5, delay: .seconds(1)),
        Case(failures: 8, random: 0.5, delay: .seconds(10)),
        Case(failures: 1, random: 0, delay: .zero),
        Case(failures: 9, random: 0.5, delay: nil),
        Case(failures: 1, random: 0, hint: .seconds(7), delay: .seconds(7)),
        Case(failures: 1, random: 0, hint: .seconds(60), delay: .seconds(60)),
        Case(failures: 1, random: 0, hint: .seconds(61), delay: nil),
        Case(failures: 1, random: 0.5, hint: .seconds(-3), delay: .milliseconds(250)),
        Case(failures: 8, random: 0.5, hint: .seconds(1), delay: .seconds(10)),
    ])
    func `the wait follows failures, luck and the service's wish`(example: Case) {
        let error = LLMError(.rateLimited, "Too fast.", retryAfter: example.hint)
        #expect(
            policy.delay(after: error, failures: example.failures, random: example.random) == example.delay
        )
    }

    @Test func `the service's word on retries overrules the kind of failure`() {
        let never = LLMError(.server, "Down.", serviceAllowsRetry: false)
        #expect(policy.delay(after: never, failures: 1, random: 0.5) == nil)
        let again = LLMError(.invalidRequest, "Locked.", serviceAllowsRetry: true)
        #expect(policy.delay(after: again, failures: 1, random: 0.5) != nil)
    }
}
