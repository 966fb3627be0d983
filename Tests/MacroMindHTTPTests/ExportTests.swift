import HTTPTypes
import MacroMindKit
import Testing

@testable import MacroMindHTTP

struct ExportTests {
    private static let id = "9b2acee1-783e-4042-8092-33a8982ef196"
    private static let files = [
        ("plan.ics", "text/calendar"), ("plan.csv", "text/csv"), ("plan.html", "text/html"),
        ("grocery-list.csv", "text/csv"),
    ]

    @Test(arguments: files)
    func `a file of a plan that is not there is not found`(name: String, type: String) async throws {
        try await StatusCase(.get, "/api/meals/plan/\(Self.id)/\(name)", nil, 404, "plan_not_found").check()
        try await StatusCase(.get, "/api/meals/plan/x/\(name)", nil, 404, "plan_not_found").check()
    }

    @Test func `every file tells its type, has every dish, and is for its owner only`() async throws {
        try await TestAPI.run { caller in
            let plan = try await caller.send(
                .post,
                "/api/meals/generate-weekly",
                #"{"week_start":"2026-03-02"}"#
            )
            let path = "/api/meals/plan/\(plan.json["plan_id"]?.stringValue ?? "")"
            let other = try await caller.otherUser()
            for (name, type) in Self.files {
                let file = try await caller.send(.get, "\(path)/\(name)")
                #expect(file.status == 200)
                #expect(file.headers[.contentType] == "\(type); charset=utf-8")
                #expect(file.headers[.contentDisposition]?.contains("macromind-2026-03-02-\(name)") == true)
                #expect(file.headers[.cacheControl] == "no-store")
                let tag = try #require(file.headers[.eTag])
                let again = try await caller.send(.get, "\(path)/\(name)", headers: [.ifNoneMatch: tag])
                #expect(again.status == 304)
                let head = try await caller.send(.head, "\(path)/\(name)")
                #expect(head.status == 200 && head.text.isEmpty)
                #expect(try await other.send(.get, "\(path)/\(name)").status == 404)
            }
            let calendar = try await caller.send(.get, "\(path)/plan.ics").text
            let lines = calendar.replacing("\r\n ", with: "")
            for meal in plan.json["meals"]?.arrayValue ?? [] {
                #expect(lines.contains("UID:\(meal["id"]?.stringValue ?? "?")@macromind"))
            }
            let table = try await caller.send(.get, "\(path)/plan.csv").text
            #expect(table.utf8.count { $0 == 13 } == 22)
            let page = try await caller.send(.get, "\(path)/plan.html")
            #expect(page.text.hasPrefix("<!doctype html>"))
            #expect(page.headers[.contentSecurityPolicy]?.contains("default-src 'none'") == true)
        }
    }
}
