import MacroMindKit
import Testing

@testable import MacroMindProviders

@Suite struct ServiceErrorsTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let status: Int
        let body: String
        let code: LLMError.Code
        var isTransient = false

        init(_ status: Int, _ body: String, _ code: LLMError.Code, isTransient: Bool = false) {
            self.status = status
            self.body = body
            self.code = code
            self.isTransient = isTransient
        }

        var testDescription: String { "\(status) \(body)" }
    }

    static let cases = [
        Case(400, #"{"error":{"code":"context_length_exceeded","message":"Too long."}}"#, .contextOverflow),
        Case(
            400,
            #"{"error":{"message":"This model's maximum context length is 8192 tokens."}}"#,
            .contextOverflow
        ),
        Case(
            400,
            #"{"type":"error","error":{"type":"invalid_request_error","message":"prompt is too long: 9 > 8"}}"#,
            .contextOverflow
        ),
        Case(
            400,
            #"{"error":{"message":"temperature is not supported","type":"invalid_request_error"}}"#,
            .invalidRequest
        ),
        Case(422, #"{"detail":[{"msg":"field required"}]}"#, .invalidRequest),
        Case(
            401,
            #"{"error":{"message":"No.","type":"invalid_request_error","code":"invalid_api_key"}}"#,
            .authentication
        ),
        Case(401, "", .authentication),
        Case(403, #"{"error":"forbidden"}"#, .permission),
        Case(402, "{}", .quotaSpent),
        Case(404, #"{"error":"model 'x' not found, try pulling it first"}"#, .modelNotFound),
        Case(
            404,
            #"{"error":{"type":"invalid_request_error","code":"model_not_found","message":"?"}}"#,
            .modelNotFound
        ),
        Case(413, #"{"error":{"type":"request_too_large","message":"?"}}"#, .requestTooLarge),
        Case(
            429,
            #"{"error":{"code":"rate_limit_exceeded","message":"?"}}"#,
            .rateLimited,
            isTransient: true
        ),
        Case(
            429,
            #"{"error":{"message":"?","type":"throttling_error","code":"429"}}"#,
            .rateLimited,
            isTransient: true
        ),
        Case(429, #"{"error":{"code":"insufficient_quota","message":"?"}}"#, .quotaSpent),
        Case(429, #"{"error":{"code":"project_spend_limit_exceeded","message":"?"}}"#, .quotaSpent),
        Case(
            429,
            #"{"error":{"type":"rate_limit_error","details":{"error_code":"enforced_spend_limit_reached"}}}"#,
            .quotaSpent
        ),
        Case(
            429,
            #"{"error":{"status":"RESOURCE_EXHAUSTED","message":"Quota exceeded, limit: 0, model: x"}}"#,
            .quotaSpent
        ),
        Case(429, "Too Many Requests", .rateLimited, isTransient: true),
        Case(408, "", .server, isTransient: true),
        Case(409, "", .server, isTransient: true),
        Case(500, "<html><body>Internal Server Error</body></html>", .server, isTransient: true),
        Case(501, "", .server),
        Case(502, "", .server, isTransient: true),
        Case(503, #"{"error":{"status":"UNAVAILABLE","message":"?"}}"#, .overloaded, isTransient: true),
        Case(504, "", .server, isTransient: true),
        Case(
            529,
            #"{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}"#,
            .overloaded,
            isTransient: true
        ),
        Case(
            400,
            #"{"error":{"message":"litellm.ContextWindowExceededError: too much","type":null,"code":"400"}}"#,
            .contextOverflow
        ),
        Case(400, #"{"error":{"code":"content_filter","message":"?"}}"#, .contentFiltered),
        Case(302, "", .insecureTransport),
        Case(500, "[[[[[[", .server, isTransient: true),
        Case(500, #"{"error":[1,2,{"a":null}]}"#, .server, isTransient: true),
    ]

    @Test(arguments: cases)
    func `what a service says becomes the right kind of error`(example: Case) {
        let error = ServiceErrors.error(
            status: example.status,
            headers: ["x-request-id": "req_1"],
            body: Array(example.body.utf8),
            secrets: []
        )
        #expect(error.code == example.code)
        #expect(error.isTransient == example.isTransient)
        #expect(error.status == example.status)
        #expect(error.requestID == "req_1")
    }

    @Test(arguments: [
        (#"{"error":{"message":"?","code":"429"}}"#, LLMError.Code.rateLimited),
        (
            #"{"type":"error","error":{"type":"overloaded_error","message":"?"},"request_id":"req_1"}"#,
            .overloaded
        ),
        (#"{"error":"model runner has stopped"}"#, .server),
        (#"{"error":{"type":"invalid_request_error","message":"?"}}"#, .invalidRequest),
    ])
    func `an error within a stream is one`(body: String, code: LLMError.Code) throws {
        let message = try #require(WireJSON.value(of: body))
        #expect(ServiceErrors.error(in: message, secrets: [])?.code == code)
    }

    @Test func `a message without an error is none`() throws {
        let message = try #require(WireJSON.value(of: #"{"id":"c1","error":null,"choices":[]}"#))
        #expect(ServiceErrors.error(in: message, secrets: []) == nil)
    }

    @Test func `the key does not show, and long bodies are cut`() {
        let body =
            #"{"error":{"message":"Key my.secret.key.7 is wrong. "# + String(repeating: "x", count: 9_000)
            + #""}}"#
        let error = ServiceErrors.error(
            status: 401,
            headers: [:],
            body: Array(body.utf8),
            secrets: ["my.secret.key.7"]
        )
        #expect(!error.message.contains("my.secret.key.7"))
        #expect(error.message.count < 800)
    }

    @Test func `bytes that are no text are survived`() {
        let error = ServiceErrors.error(
            status: 500,
            headers: [:],
            body: [0xFF, 0xFE, 0x00, 0xC3],
            secrets: []
        )
        #expect(error.code == .server)
    }
}
