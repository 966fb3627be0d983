import HTTPTypes
import MacroMindKit
import Testing

@testable import MacroMindHTTP

struct RefreshCookieTests {
    private static let web: HTTPFields = [.macroMindClient: "web"]
    private static let login = #"{"email":"anna@example.org","password":"tall green boats"}"#

    private static func logIn(_ caller: TestCaller) async throws -> (TestCaller.Answer, HTTPFields) {
        let answer = try await caller.send(
            .post,
            "/api/auth/login",
            login,
            headers: web,
            isAnonymous: true
        )
        let cookie = answer.headers[.setCookie]?.prefix { $0 != ";" } ?? ""
        return (answer, [.macroMindClient: "web", .cookie: "theme=dark; \(cookie)"])
    }

    private static func refresh(_ caller: TestCaller, _ headers: HTTPFields) async throws -> TestCaller.Answer
    {
        try await caller.send(.post, "/api/auth/refresh", "{}", headers: headers, isAnonymous: true)
    }

    @Test func `who asks for it gets the refresh token as a cookie that no script reads`() async throws {
        try await TestAPI.run { caller in
            let (answer, _) = try await Self.logIn(caller)
            #expect(answer.status == 200)
            #expect(answer.json["refresh_token"] == nil && answer.json["access_token"] != nil)
            let cookie = try #require(answer.headers[.setCookie])
            for part in ["Path=/api/auth", "HttpOnly", "SameSite=Strict", "Max-Age=604800"] {
                #expect(cookie.contains("; \(part)"), "\(part)")
            }
            #expect(!cookie.contains("Domain"))
            let plain = try await caller.send(.post, "/api/auth/login", Self.login, isAnonymous: true)
            #expect(plain.headers[.setCookie] == nil && plain.json["refresh_token"] != nil)
        }
    }

    @Test func `the cookie is spent once and a second use ends the session`() async throws {
        try await TestAPI.run { caller in
            let (_, headers) = try await Self.logIn(caller)
            let next = try await Self.refresh(caller, headers)
            #expect(next.status == 200 && next.json["refresh_token"] == nil)
            let token = next.headers[.setCookie]?.prefix { $0 != ";" } ?? ""
            let again = try await Self.refresh(caller, headers)
            #expect(again.status == 401)
            #expect(again.headers[.setCookie]?.contains("Max-Age=0") == true)
            let newest = try await Self.refresh(caller, [.macroMindClient: "web", .cookie: "\(token)"])
            #expect(newest.status == 401)
        }
    }

    @Test func `the cookie counts only with the client's field, from its own origin, and alone`() async throws
    {
        try await TestAPI.run { caller in
            let (_, headers) = try await Self.logIn(caller)
            var bare = headers
            bare[.macroMindClient] = nil
            #expect(try await Self.refresh(caller, bare).status == 422)
            for site in ["cross-site", "same-site", "none"] {
                var foreign = headers
                foreign[.secFetchSite] = site
                #expect(try await Self.refresh(caller, foreign).status == 401)
            }
            var doubled = headers
            doubled[.cookie] = (headers[.cookie] ?? "") + "; macromind_refresh=other"
            #expect(try await Self.refresh(caller, doubled).status == 401)
            var own = headers
            own[.secFetchSite] = "same-origin"
            #expect(try await Self.refresh(caller, own).status == 200)
        }
    }

    @Test func `no other origin is ever allowed to send the client's field or a cookie`() async throws {
        try await TestAPI.run { caller in
            let answer = try await caller.send(
                .options,
                "/api/auth/refresh",
                headers: [
                    .origin: "https://app.example.org", .accessControlRequestMethod: "POST",
                    .accessControlRequestHeaders: "x-macromind-client",
                ],
                isAnonymous: true
            )
            let allowed = answer.headers[.accessControlAllowHeaders] ?? ""
            #expect(!allowed.lowercased().contains("x-macromind-client"))
            #expect(answer.headers[.accessControlAllowCredentials] == nil)
        }
    }

    @Test func `logging out takes the cookie away and ends its session`() async throws {
        try await TestAPI.run { caller in
            let (answer, headers) = try await Self.logIn(caller)
            var person = caller
            person.token = answer.json["access_token"]?.stringValue
            let out = try await person.send(.post, "/api/auth/logout", "{}", headers: Self.web)
            #expect(out.status == 204 && out.headers[.setCookie]?.contains("Max-Age=0") == true)
            #expect(try await Self.refresh(caller, headers).status == 401)
        }
    }
}
