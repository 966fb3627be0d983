import MacroMindKit
import Testing

@testable import MacroMindProviders

@Suite struct RetryHintTests {
    struct Case: Sendable {
        let headers: [String: String]
        let wait: Duration?
    }

    @Test(arguments: [
        Case(headers: ["retry-after": "7"], wait: .seconds(7)),
        Case(headers: ["retry-after": "0.5"], wait: .milliseconds(500)),
        Case(headers: ["retry-after-ms": "1500", "retry-after": "9"], wait: .milliseconds(1_500)),
        Case(headers: ["retry-after": "-3"], wait: nil),
        Case(headers: ["retry-after": "nan"], wait: nil),
        Case(headers: ["retry-after": "soon"], wait: nil),
        Case(headers: ["retry-after": "1e300"], wait: nil),
        Case(
            headers: [
                "date": "Sun, 06 Nov 1994 08:49:37 GMT", "retry-after": "Sun, 06 Nov 1994 08:50:07 GMT",
            ],
            wait: .seconds(30)
        ),
        Case(headers: ["retry-after": "Sun, 06 Nov 1994 08:50:07 GMT"], wait: nil),
        Case(
            headers: ["x-ratelimit-remaining-requests": "0", "x-ratelimit-reset-requests": "6m0.5s"],
            wait: .milliseconds(360_500)
        ),
        Case(
            headers: [
                "x-ratelimit-remaining-requests": "0", "x-ratelimit-reset-requests": "12ms",
                "x-ratelimit-remaining-tokens": "0", "x-ratelimit-reset-tokens": "1s",
            ],
            wait: .seconds(1)
        ),
        Case(
            headers: ["x-ratelimit-remaining-requests": "5", "x-ratelimit-reset-requests": "1s"],
            wait: nil
        ),
        Case(
            headers: ["x-ratelimit-remaining-requests": "0", "x-ratelimit-reset-requests": "-1"],
            wait: nil
        ),
        Case(
            headers: [
                "date": "Tue, 29 Feb 2028 23:59:30 GMT", "anthropic-ratelimit-tokens-remaining": "0",
                "anthropic-ratelimit-tokens-reset": "2028-03-01T00:00:00Z",
            ],
            wait: .seconds(30)
        ),
        Case(headers: [:], wait: nil),
    ])
    func `headers tell how long to wait`(example: Case) {
        #expect(RetryHint(headers: example.headers).wait == example.wait)
    }

    @Test func `the service's word on retries is read`() {
        #expect(RetryHint(headers: ["x-should-retry": "false"]).allowsRetry == false)
        #expect(RetryHint(headers: ["x-should-retry": "true"]).allowsRetry == true)
        #expect(RetryHint(headers: ["x-should-retry": "perhaps"]).allowsRetry == nil)
    }

    // The example of RFC 9110, section 5.6.7, and moments around leap days.
    @Test(arguments: [
        ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777.0), ("1970-01-01T00:00:00Z", 0),
        ("2000-03-01T00:00:00Z", 951_868_800), ("2024-02-29T12:00:00.5Z", 1_709_208_000.5),
    ])
    func `moments are read`(text: String, seconds: Double) {
        #expect(HTTPMoment.seconds(of: text) == seconds)
    }

    @Test(arguments: [
        "", "Sun, 06 Foo 1994 08:49:37 GMT", "1994-13-06T08:49:37Z", "1994-11-06 08:49:37", "TZ",
    ])
    func `what is no moment is none`(text: String) {
        #expect(HTTPMoment.seconds(of: text) == nil)
    }
}
