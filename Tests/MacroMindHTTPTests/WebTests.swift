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
            #expect(policy.contains("frame-ancestors 'none'"))
            #expect(page.headers[.cacheControl] == "no-cache")
            #expect(page.headers[.xContentTypeOptions] == "nosniff")
            let tag = try #require(page.headers[.eTag])
            let again = try await caller.send(.get, "/", headers: [.ifNoneMatch: tag], isAnonymous: true)
            #expect(again.status == 304 && again.text.isEmpty)
            #expect(try await caller.send(.post, "/", "{}").status == 405)
        }
    }

    @Test func `every file that the page names is served, small, and of no other host`() async throws {
        try await TestAPI.run { caller in
            #expect(WebAsset.all.count == 21)
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
            let page = try #require(
                WebAsset.all["index.html"].map { String(decoding: $0.bytes, as: UTF8.self) }
            )
            #expect(!page.contains(" style=") && !page.contains(" onclick=") && !page.contains("<style"))
            for script in page.split(separator: "<script").dropFirst() {
                #expect(script.contains("></script>"), "a script stands in the page")
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

    @Test func `every line of a recipe tells how it was understood`() async throws {
        try await TestAPI.run { caller in
            let recipe =
                #"{"recipe_text":"Porridge\n\n50 g porridge oats\n200 ml milk\n1 dash of moonlight dust"}"#
            let answer = try await caller.send(.post, "/api/ai/analyze-recipe", recipe)
            let lines = try #require(answer.json["ingredients"]?.arrayValue)
            for line in lines {
                let trace = try #require(line["trace"])
                #expect(trace["food"]?.stringValue == line["name"]?.stringValue)
                #expect(trace["weight"]?.stringValue?.isEmpty == false)
                let low = try #require(trace["grams_low"]?.numberValue)
                let high = try #require(trace["grams_high"]?.numberValue)
                let grams = try #require(line["grams"]?.numberValue)
                #expect(low <= grams && grams <= high)
            }
            let unknown = try #require(answer.json["not_counted_trace"]?.arrayValue?.first)
            #expect(unknown["notes"]?.arrayValue?.isEmpty == false)
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
