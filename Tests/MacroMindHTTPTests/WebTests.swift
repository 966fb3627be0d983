import Foundation
import HTTPTypes
import MacroMindKit
import Testing

@testable import MacroMindHTTP

struct WebTests {
    @Test func `the page is served under a strict policy and is not sent again unchanged`() async throws {
        try await TestAPI.run { caller in
            let page = try await caller.send(.get, "/", isAnonymous: true)
            #expect(page.status == 200)
            #expect(page.headers[.contentType] == "text/html; charset=utf-8")
            let policy = try #require(page.headers[.contentSecurityPolicy])
            #expect(policy.contains("default-src 'none'") && policy.contains("script-src 'self'"))
            #expect(!policy.contains("unsafe") && !policy.contains("http") && !policy.contains("*"))
            let tag = try #require(page.headers[.eTag])
            let again = try await caller.send(.get, "/", headers: [.ifNoneMatch: tag], isAnonymous: true)
            #expect(again.status == 304 && again.text.isEmpty)
            #expect(try await caller.send(.post, "/", "{}").status == 405)
        }
    }

    @Test func `every file that the page names is served, small, and of no other host`() async throws {
        try await TestAPI.run { caller in
            #expect(WebAsset.all.count == 19)
            #expect(WebAsset.all.values.reduce(0) { $0 + $1.bytes.count } < 150_000)
            for asset in WebAsset.all.values where asset.name != "index.html" {
                let answer = try await caller.send(.get, "/assets/\(asset.name)", isAnonymous: true)
                #expect(answer.status == 200 && answer.headers[.contentType] == asset.mediaType)
                let text = answer.text.replacing("http://www.w3.org/2000/svg", with: "")
                #expect(!text.contains("http://") && !text.contains("https://"), "\(asset.name)")
                #expect(!text.contains("innerHTML") && !text.contains("eval("), "\(asset.name)")
            }
            for name in ["index.html", "other.js", "..%2Findex.html", ""] {
                #expect(try await caller.send(.get, "/assets/\(name)", isAnonymous: true).status == 404)
            }
            let worker = try await caller.send(.get, "/assets/worker.js", isAnonymous: true)
            #expect(worker.headers[.serviceWorkerAllowed] == "/")
        }
    }

    @Test func `pages are not part of the described interface and can be left out`() async throws {
        try await TestAPI.run { caller in
            let document = try await caller.send(.get, "/openapi.json", isAnonymous: true)
            #expect(document.json["paths"]?["/"] == nil && document.json["paths"]?["/assets/{name}"] == nil)
        }
        try await TestAPI.run({ $0.services = [.auth] }) { caller in
            for path in ["/", "/assets/app.js"] {
                let answer = try await caller.send(.get, path, isAnonymous: true)
                #expect(answer.status == 404)
            }
        }
    }

    @Test func `a plan tells the macronutrients it aims at`() async throws {
        try await TestAPI.run { caller in
            let plan = try await caller.send(.post, "/api/meals/generate-weekly", "{}")
            for name in ["protein", "carbs", "fats"] {
                #expect((plan.json["target_macros"]?[name]?.numberValue ?? 0) > 0)
            }
        }
    }
}
