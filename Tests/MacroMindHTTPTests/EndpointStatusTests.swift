import HTTPTypes
import MacroMindKit
import Testing

@testable import MacroMindHTTP

/// What holds for every route alike, asked of every route.
struct EndpointStatusTests {
    private static let id = "9b2acee1-783e-4042-8092-33a8982ef196"

    private static func path(_ endpoint: Endpoint) -> String {
        "/" + endpoint.segments.map { $0.hasPrefix("{") ? Self.id : String($0) }.joined(separator: "/")
    }

    private static func withoutLimits(_ options: inout APIOptions) { options.limits = [:] }

    private static func readsBody(_ endpoint: Endpoint) -> Bool {
        if case .none = endpoint.body { false } else { true }
    }

    private static func check(
        _ answer: TestCaller.Answer,
        _ status: Int,
        _ code: String,
        _ endpoint: Endpoint
    ) {
        let place = "\(endpoint.method.rawValue) \(endpoint.path): \(answer.text.prefix(200))"
        #expect(answer.status == status, "\(place)")
        #expect(answer.json["code"]?.stringValue == code, "\(place)")
        #expect(answer.json["status"]?.integerValue == status, "\(place)")
        #expect(answer.headers[.contentType] == "application/problem+json", "\(place)")
        #expect(answer.json["request_id"]?.stringValue == answer.headers[.requestID], "\(place)")
        for name in ["type", "title", "detail"] { #expect(answer.json[name]?.stringValue != nil, "\(place)") }
        guard code == "validation_failed" else { return }
        let errors = answer.json["errors"]?.arrayValue ?? []
        #expect(!errors.isEmpty, "\(place)")
        for error in errors {
            for name in ["pointer", "code", "message"] {
                #expect(error[name]?.stringValue != nil, "\(place)")
            }
        }
    }

    @Test func `nobody learns anything without a token`() async throws {
        let closed = try await TestAPI.make().endpoints.filter { $0.access != .open }
        try await TestAPI.run { caller in
            for endpoint in closed {
                for body in [nil, "{", "[]", String(repeating: "x", count: 1_100_000)] {
                    let answer = try await caller.send(
                        endpoint.method,
                        Self.path(endpoint) + "?limit=x&week_start=x",
                        body,
                        isAnonymous: true
                    )
                    Self.check(answer, 401, "unauthenticated", endpoint)
                    #expect(answer.headers[.wwwAuthenticate]?.hasPrefix("Bearer") == true)
                    #expect(answer.headers[.cacheControl] == "no-store")
                }
            }
        }
    }

    @Test func `a method that a path does not offer is refused with those that it does`() async throws {
        let endpoints = try await TestAPI.make().endpoints
        let methods: [HTTPRequest.Method] = [.get, .post, .put, .patch, .delete, .trace]
        try await TestAPI.run { caller in
            for (_, group) in Dictionary(grouping: endpoints, by: Self.path) {
                let offered = Set(group.map(\.method))
                for method in methods where !offered.contains(method) {
                    let answer = try await caller.send(method, Self.path(group[0]), isAnonymous: true)
                    Self.check(answer, 405, "method_not_allowed", group[0])
                    for name in offered.map(\.rawValue) {
                        #expect(answer.headers[.allow]?.contains(name) == true)
                    }
                }
            }
        }
    }

    @Test func `a body has to be declared, whole and an object, in this order`() async throws {
        let endpoints = try await TestAPI.make().endpoints.filter(Self.readsBody)
        #expect(endpoints.count >= 12)
        let large = #"{"a":""# + String(repeating: "x", count: 1_100_000) + "\"}"
        let cases: [(String, String, Int, String)] = [
            (large, "text/plain", 413, "payload_too_large"),
            ("{", "text/plain", 415, "unsupported_media_type"),
            ("{}", "application/x-www-form-urlencoded", 415, "unsupported_media_type"),
            ("{}", "application/jsonx", 415, "unsupported_media_type"),
            ("{", "application/json", 400, "malformed_json"),
            (#"{"a":NaN}"#, "application/json", 400, "malformed_json"),
            (String(repeating: "[", count: 65), "application/json", 400, "malformed_json"),
            ("[]", "application/json; charset=utf-8", 422, "validation_failed"),
            ("null", "Application/JSON", 422, "validation_failed"),
            (#"{"a":"\u0000"}"#, "application/json", 422, "validation_failed"),
        ]
        try await TestAPI.run(Self.withoutLimits) { caller in
            for endpoint in endpoints {
                for (body, type, status, code) in cases {
                    let answer = try await caller.send(
                        endpoint.method,
                        Self.path(endpoint),
                        body,
                        headers: [.contentType: type]
                    )
                    Self.check(answer, status, code, endpoint)
                }
            }
        }
    }

    @Test func `beyond a limit everything is refused before it is read`() async throws {
        let endpoints = try await TestAPI.make().endpoints.filter { $0.limit != nil }
        let change: @Sendable (inout APIOptions) -> Void = { options in
            for name in LimitClass.allCases where name != .auth {
                options.limits[name] = RateLimit(name: name.rawValue, quota: 1, window: 60)
            }
        }
        try await TestAPI.run(change) { caller in
            for name in LimitClass.allCases where name != .auth {
                guard let first = endpoints.first(where: { $0.limit == name }) else { continue }
                _ = try await caller.send(first.method, Self.path(first), "{")
                for endpoint in endpoints where endpoint.limit == name {
                    let answer = try await caller.send(endpoint.method, Self.path(endpoint), "{")
                    Self.check(answer, 429, "rate_limited", endpoint)
                    #expect((1...60).contains(Int(answer.headers[.retryAfter] ?? "") ?? 0))
                    #expect(answer.headers[.rateLimitPolicy] == "\"\(name.rawValue)\";q=1;w=60")
                    #expect(answer.headers[.rateLimit]?.hasPrefix("\"\(name.rawValue)\";r=0;t=") == true)
                    #expect(answer.headers[.rateLimitLimit] == "1")
                    #expect(answer.headers[.rateLimitRemaining] == "0")
                }
            }
        }
    }

    @Test func `HEAD answers as GET does, without the body`() async throws {
        let endpoints = try await TestAPI.make().endpoints.filter {
            $0.method == .get && $0.path != "/metrics"
        }
        try await TestAPI.run(Self.withoutLimits) { caller in
            for endpoint in endpoints {
                let full = try await caller.send(.get, Self.path(endpoint))
                let head = try await caller.send(.head, Self.path(endpoint))
                #expect(head.status == full.status, "\(endpoint.path)")
                #expect(head.text.isEmpty, "\(endpoint.path)")
                for name: HTTPField.Name in [.contentType, .eTag, .cacheControl, .contentSecurityPolicy] {
                    #expect(head.headers[name] == full.headers[name], "\(endpoint.path) \(name)")
                }
            }
        }
    }

    @Test func `what is another's or is nothing is not found`() async throws {
        let endpoints = try await TestAPI.make().endpoints.filter { $0.path.contains("{") }
        try await TestAPI.run(Self.withoutLimits) { caller in
            for endpoint in endpoints where endpoint.body.isOptional {
                for text in [Self.id, "x", "%00", "-1", Self.id + "0"] {
                    let path = Self.path(endpoint).replacing(Self.id, with: text)
                    let answer = try await caller.send(endpoint.method, path)
                    #expect(answer.status == 404 || answer.status == 400, "\(path)")
                }
            }
        }
    }

    @Test func `a body that may be left out is checked before the state of what is changed`() async throws {
        try await TestAPI.run(Self.withoutLimits) { caller in
            let stale: HTTPFields = [.ifMatch: "\"old\""]
            let path = "/api/auth/profile"
            let invalid = try await caller.send(.patch, path, #"{"age":1}"#, headers: stale)
            #expect(invalid.status == 422)
            let valid = try await caller.send(.patch, path, #"{"age":30}"#, headers: stale)
            #expect(valid.json["code"]?.stringValue == "precondition_failed")
        }
    }

    @Test(arguments: [
        ("application/json", 200), ("*/*", 200), ("application/*", 200), ("text/html, */*;q=0.1", 200),
        ("application/problem+json, application/json", 200), ("", 200),
        ("application/xml", 406), ("text/event-stream", 406), ("application/json;q=0", 406),
    ])
    func `only what can be sent is sent`(accept: String, status: Int) async throws {
        try await TestAPI.run(Self.withoutLimits) { caller in
            let answer = try await caller.send(.get, "/api/auth/me", headers: [.accept: accept])
            #expect(answer.status == status)
            #expect(status == 200 || answer.json["code"]?.stringValue == "not_acceptable")
            #expect(try await caller.send(.get, "/health", headers: [.accept: accept]).status == 200)
        }
    }
}

extension Endpoint.Body {
    fileprivate var isOptional: Bool { if case .required = self { false } else { true } }
}
