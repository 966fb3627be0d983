import HTTPTypes
import MacroMindKit
import Testing

@testable import MacroMindHTTP

/// One request and the status that the interface promises for it.
struct StatusCase: Sendable, CustomTestStringConvertible {
    let method: HTTPRequest.Method
    let path: String
    let body: String?
    let status: Int
    let code: String?
    var headers: HTTPFields = [:]
    var isAnonymous = false

    init(
        _ method: HTTPRequest.Method,
        _ path: String,
        _ body: String? = nil,
        _ status: Int,
        _ code: String? = nil,
        headers: HTTPFields = [:],
        isAnonymous: Bool = false
    ) {
        self.method = method
        self.path = path
        self.body = body
        self.status = status
        self.code = code
        self.headers = headers
        self.isAnonymous = isAnonymous
    }

    /// Sends the request as a fresh user and expects what every answer has.
    func check() async throws {
        try await TestAPI.run { caller in
            let answer = try await caller.send(
                method,
                path,
                body,
                headers: headers,
                isAnonymous: isAnonymous
            )
            #expect(answer.status == status, "\(answer.text.prefix(300))")
            #expect(answer.headers[.xContentTypeOptions] == "nosniff")
            #expect(answer.headers[.requestID] != nil)
            guard answer.status >= 400 else { return }
            #expect(answer.headers[.contentType] == "application/problem+json")
            #expect(answer.json["code"]?.stringValue == code)
            #expect(answer.json["request_id"]?.stringValue == answer.headers[.requestID])
            #expect((answer.status == 401) == (answer.headers[.wwwAuthenticate] != nil))
            #expect((answer.status == 405) == (answer.headers[.allow] != nil))
        }
    }

    var testDescription: String { "\(method.rawValue) \(path) \(body?.prefix(60) ?? "") → \(status)" }
}

struct StatusTests {
    private static let id = "9b2acee1-783e-4042-8092-33a8982ef196"
    private static let figures =
        #""sex":"female","age":30,"height_cm":168,"weight_kg":65,"activity_level":"light""#

    static let cases: [StatusCase] = [
        StatusCase(.get, "/health", nil, 200), StatusCase(.head, "/health", nil, 200),
        StatusCase(.get, "/ready", nil, 200), StatusCase(.get, "/metrics", nil, 200),
        StatusCase(.get, "/openapi.json", nil, 200), StatusCase(.get, "/docs", nil, 200),
        StatusCase(.get, "/nothing", nil, 404, "not_found"),
        StatusCase(.delete, "/health", nil, 405, "method_not_allowed"),
        StatusCase(.get, "/api/auth/login", nil, 405, "method_not_allowed"),
        StatusCase(.trace, "/health", nil, 405, "method_not_allowed"),
        StatusCase(.get, "/api/auth/me", nil, 401, "unauthenticated", isAnonymous: true),
        StatusCase(
            .get,
            "/api/auth/me",
            nil,
            401,
            "invalid_token",
            headers: [.authorization: "Bearer x.y.z"]
        ),
        StatusCase(.put, "/api/auth/profile", "{", 401, "unauthenticated", isAnonymous: true),
        StatusCase(
            .post,
            "/api/auth/register",
            #"{"email":"ANNA@example.org","password":"tall green boats"}"#,
            409,
            "email_taken"
        ),
        StatusCase(
            .post,
            "/api/auth/register",
            #"{"email":"b@example.org","password":"password"}"#,
            422,
            "validation_failed"
        ),
        StatusCase(
            .post,
            "/api/auth/register",
            #"{"email":" b@example.org","password":"tall green boats"}"#,
            422,
            "validation_failed"
        ),
        StatusCase(
            .post,
            "/api/auth/login",
            #"{"email":"anna@example.org","password":"tall green boats"}"#,
            200
        ),
        StatusCase(
            .post,
            "/api/auth/login",
            #"{"email":"anna@example.org","password":"wrong"}"#,
            401,
            "invalid_credentials"
        ),
        StatusCase(
            .post,
            "/api/auth/login",
            #"{"email":"nobody@example.org","password":"wrong"}"#,
            401,
            "invalid_credentials"
        ),
        StatusCase(.post, "/api/auth/login", "{", 400, "malformed_json"),
        StatusCase(.post, "/api/auth/login", "[]", 422, "validation_failed"),
        StatusCase(.post, "/api/auth/login", "null", 422, "validation_failed"),
        StatusCase(
            .post,
            "/api/auth/login",
            "{}",
            415,
            "unsupported_media_type",
            headers: [.contentType: "text/plain"]
        ),
        StatusCase(
            .post,
            "/api/auth/login",
            #"{"a":""# + String(repeating: "a", count: 1_050_000) + "\"}",
            413,
            "payload_too_large"
        ),
        StatusCase(.post, "/api/auth/refresh", #"{"refresh_token":"x"}"#, 401, "invalid_token"),
        StatusCase(.post, "/api/auth/refresh", "{}", 422, "validation_failed"),
        StatusCase(.get, "/api/auth/me", nil, 200), StatusCase(.get, "/api/auth/sessions", nil, 200),
        StatusCase(.get, "/api/auth/export", nil, 200), StatusCase(.post, "/api/auth/logout", nil, 204),
        StatusCase(.put, "/api/auth/profile", #"{"age":30,"id":"x"}"#, 200),
        StatusCase(.patch, "/api/auth/profile", #"{"age":12}"#, 422, "validation_failed"),
        StatusCase(.patch, "/api/auth/profile", #"{"weight_kg":1e400}"#, 422, "validation_failed"),
        StatusCase(
            .patch,
            "/api/auth/profile",
            #"{"age":30}"#,
            412,
            "precondition_failed",
            headers: [.ifMatch: "\"old\""]
        ),
        StatusCase(
            .post,
            "/api/auth/password",
            #"{"current_password":"wrong","new_password":"small red boats"}"#,
            403,
            "reauthentication_required"
        ),
        StatusCase(
            .post,
            "/api/auth/password",
            #"{"current_password":"tall green boats","new_password":"small red boats"}"#,
            204
        ),
        StatusCase(.delete, "/api/auth/sessions/\(id)", nil, 404, "session_not_found"),
        StatusCase(.delete, "/api/auth/me", nil, 403, "reauthentication_required"),
        StatusCase(.delete, "/api/auth/me", #"{"password":"tall green boats"}"#, 204),
        StatusCase(.post, "/api/auth/tokens", #"{"name":"script","scopes":["read"]}"#, 201),
        StatusCase(
            .post,
            "/api/auth/tokens",
            #"{"name":"script","scopes":["fly"]}"#,
            422,
            "validation_failed"
        ),
        StatusCase(
            .post,
            "/api/macros/calculate",
            "{\(figures),\"fitness_goal\":\"cut\"}",
            200,
            isAnonymous: true
        ),
        StatusCase(
            .post,
            "/api/macros/calculate",
            "{\(figures)}",
            422,
            "validation_failed",
            isAnonymous: true
        ),
        StatusCase(.get, "/api/meals/week", nil, 404, "plan_not_found"),
        StatusCase(.get, "/api/meals/week?week_start=1999-01-01", nil, 422, "validation_failed"),
        StatusCase(.get, "/api/meals/today?date=x", nil, 422, "validation_failed"),
        StatusCase(.get, "/api/meals/today", nil, 404, "plan_not_found"),
        StatusCase(.put, "/api/meals/\(id)/swap", nil, 404, "meal_not_found"),
        StatusCase(.put, "/api/meals/x/swap", nil, 404, "meal_not_found"),
        StatusCase(.delete, "/api/meals/plan/\(id)", nil, 404, "plan_not_found"),
        StatusCase(.get, "/api/meals/plan/\(id)/grocery-list", nil, 404, "plan_not_found"),
        StatusCase(
            .post,
            "/api/meals/generate-weekly",
            #"{"week_start":"2101-01-01"}"#,
            422,
            "validation_failed"
        ),
        StatusCase(.post, "/api/ai/chat", #"{"message":"   "}"#, 422, "validation_failed"),
        StatusCase(.post, "/api/ai/chat", #"{"message":"a\u0000b"}"#, 422, "validation_failed"),
        StatusCase(.post, "/api/ai/chat", #"{"message":"hello"}"#, 200),
        StatusCase(.get, "/api/ai/history?limit=0", nil, 422, "validation_failed"),
        StatusCase(.get, "/api/ai/history?offset=-1", nil, 422, "validation_failed"),
        StatusCase(.get, "/api/ai/history/\(id)", nil, 404, "not_found"),
        StatusCase(.delete, "/api/ai/history", nil, 204),
        StatusCase(.post, "/api/ai/analyze-recipe", #"{"recipe_text":"200 g rice\n2 eggs"}"#, 200),
        StatusCase(
            .post,
            "/api/ai/analyze-recipe",
            #"{"recipe_text":"zzz qqq xxx vvv"}"#,
            422,
            "no_ingredients_found"
        ),
    ]

    @Test(arguments: cases)
    func `each request gets the promised status`(_ each: StatusCase) async throws {
        try await each.check()
    }

    @Test func `every route but the open ones asks for a token`() async throws {
        let api = try await TestAPI.make()
        let closed = api.endpoints.filter { $0.access != .open }
        #expect(closed.count >= 20)
        try await TestAPI.run { caller in
            for endpoint in closed {
                let answer = try await caller.send(endpoint.method, endpoint.path, isAnonymous: true)
                #expect(answer.status == 401, "\(endpoint.path)")
            }
        }
    }
}
