import HTTPTypes
import MacroMindKit
import Testing

@testable import MacroMindHTTP

struct ContractTests {
    @Test func `a planned week keeps its promises and can be swapped, shopped and deleted`() async throws {
        try await TestAPI.run { caller in
            _ = try await caller.send(
                .patch,
                "/api/auth/profile",
                #"{"daily_calories":2000,"dietary_preference":"vegetarian","disliked_foods":["mushrooms"]}"#
            )
            let key: HTTPFields = [.idempotencyKey: "one"]
            let made = try await caller.send(.post, "/api/meals/generate-weekly", "{}", headers: key)
            #expect(made.status == 201, "\(made.text.prefix(300))")
            let meals = made.json["meals"]?.arrayValue ?? []
            #expect(meals.count == 21)
            #expect(Set(meals.compactMap { $0["name"]?.stringValue }).count >= 10)
            for day in Set(meals.compactMap { $0["day"]?.stringValue }) {
                let energy = meals.filter { $0["day"]?.stringValue == day }
                    .reduce(0) { $0 + ($1["calories"]?.numberValue ?? 0) }
                #expect((1_800...2_200).contains(energy), "\(day)")
            }
            for meal in meals {
                func value(_ name: String) -> Double { meal[name]?.numberValue ?? -1 }
                let energy = 4 * value("protein") + 4 * value("carbs") + 9 * value("fats")
                #expect(abs(energy - value("calories")) <= max(25, 0.1 * value("calories")))
                #expect(!"\(meal)".lowercased().contains("mushroom"))
            }
            let again = try await caller.send(.post, "/api/meals/generate-weekly", "{}", headers: key)
            #expect(again.text == made.text)
            #expect(again.headers[.idempotencyReplayed] == "true")
            let other = try await caller.send(
                .post,
                "/api/meals/generate-weekly",
                #"{"week_start":"2026-01-05"}"#,
                headers: key
            )
            #expect(other.json["code"]?.stringValue == "idempotency_key_reused")
            try await Self.change(caller, plan: made.json)
        }
    }

    private static func change(_ caller: TestCaller, plan: JSONValue) async throws {
        let week = try await caller.send(.get, "/api/meals/week")
        let tag = try #require(week.headers[.eTag])
        let unchanged = try await caller.send(.get, "/api/meals/week", headers: [.ifNoneMatch: tag])
        #expect(unchanged.status == 304)
        let meal = try #require(plan["meals"]?[0])
        let id = meal["id"]?.stringValue ?? ""
        let swapped = try await caller.send(.put, "/api/meals/\(id)/swap")
        #expect(swapped.status == 200, "\(swapped.text.prefix(300))")
        for name in ["id", "day", "meal_type"] { #expect(swapped.json[name] == meal[name]) }
        #expect(swapped.json["name"] != meal["name"])
        let (old, new) = (meal["calories"]?.numberValue ?? 0, swapped.json["calories"]?.numberValue ?? 0)
        #expect(abs(new - old) <= 0.15 * old)
        let stale = try await caller.send(.put, "/api/meals/\(id)/swap", headers: [.ifMatch: "\"old\""])
        #expect(stale.status == 412)
        let planID = plan["plan_id"]?.stringValue ?? ""
        let list = try await caller.send(.get, "/api/meals/plan/\(planID)/grocery-list")
        let names = (list.json["items"]?.arrayValue ?? []).compactMap { $0["name"]?.stringValue }
        #expect(!names.isEmpty && Set(names).count == names.count)
        #expect(try await caller.send(.delete, "/api/meals/plan/\(planID)").status == 204)
        #expect(try await caller.send(.delete, "/api/meals/plan/\(planID)").status == 404)
    }

    @Test func `restrictions that leave nothing are told, and nothing is stored`() async throws {
        try await TestAPI.run { caller in
            let words = [
                "salt", "water", "oil", "egg", "oat", "rice", "bread", "milk", "bean", "onion", "tofu",
                "lentil",
            ]
            let list = words.map { "\"\($0)\"" }.joined(separator: ",")
            _ = try await caller.send(
                .patch,
                "/api/auth/profile",
                "{\"dietary_preference\":\"vegan\",\"disliked_foods\":[\(list)]}"
            )
            let answer = try await caller.send(.post, "/api/meals/generate-weekly")
            #expect(answer.json["code"]?.stringValue == "constraints_unsatisfiable")
            #expect(try await caller.send(.get, "/api/meals/week").status == 404)
        }
    }

    @Test func `a streamed answer is the plain answer in pieces, and enters the history`() async throws {
        try await TestAPI.run { caller in
            let stream = try await caller.send(
                .post,
                "/api/ai/chat",
                #"{"message":"hi \"you\""}"#,
                headers: [.accept: "text/event-stream"]
            )
            #expect(stream.headers[.contentType] == "text/event-stream")
            #expect(stream.text.contains("event: delta\ndata: {\"text\":\"You said: \"}"))
            #expect(stream.text.contains("event: done"))
            let history = try await caller.send(.get, "/api/ai/history")
            #expect(history.json["total"] == 1)
            #expect(history.json["messages"]?[0]?["ai_response"]?.stringValue == "You said: hi \"you\"")
        }
    }

    @Test func `limits are told, and hold for each user alone`() async throws {
        let limit = RateLimit(name: "user", quota: 2, window: 60)
        try await TestAPI.run({ $0.limits[.user] = limit }) { caller in
            let first = try await caller.send(.get, "/api/auth/me")
            #expect(first.headers[.rateLimitPolicy] == "\"user\";q=2;w=60")
            #expect(first.headers[.rateLimitRemaining] == "1")
            _ = try await caller.send(.get, "/api/auth/me")
            let refused = try await caller.send(.get, "/api/auth/me")
            #expect(refused.status == 429)
            #expect((1...60).contains(Int(refused.headers[.retryAfter] ?? "") ?? 0))
            #expect(try await caller.send(.get, "/health").status == 200)
        }
    }

    @Test(arguments: [
        ("https://app.example.org", true), ("https://app.example.org.evil", false),
        ("http://app.example.org", false),
        ("https://app.example.org:8443", false), ("null", false), ("https://APP.example.org", false),
    ])
    func `only listed origins are told anything`(origin: String, isAllowed: Bool) async throws {
        try await TestAPI.run { caller in
            let preflight: HTTPFields = [.origin: origin, .accessControlRequestMethod: "GET"]
            let answer = try await caller.send(
                .options,
                "/api/auth/me",
                headers: preflight,
                isAnonymous: true
            )
            #expect(answer.status == 204)
            #expect(answer.headers[.accessControlAllowOrigin] == (isAllowed ? origin : nil))
            let actual = try await caller.send(.get, "/health", headers: [.origin: origin])
            #expect(actual.headers[.accessControlAllowOrigin] == (isAllowed ? origin : nil))
        }
    }

    @Test func `the description names exactly the routes that are served`() async throws {
        let api = try await TestAPI.make()
        try await TestAPI.run { caller in
            let document = try await caller.send(.get, "/openapi.json").json
            var described: Set<String> = []
            var identifiers: [String] = []
            for (path, item) in document["paths"]?.objectValue ?? [:] {
                for (method, operation) in item.objectValue ?? [:] {
                    described.insert("\(method.uppercased()) \(path)")
                    identifiers.append(operation["operationId"]?.stringValue ?? "")
                }
            }
            let served = Set(api.endpoints.filter { !$0.isAlias }.map { "\($0.method.rawValue) \($0.path)" })
            #expect(described == served)
            #expect(Set(identifiers).count == identifiers.count)
            let schemas = document["components"]?["schemas"]?.objectValue ?? [:]
            for endpoint in api.endpoints {
                for name in [endpoint.description.requestSchema, endpoint.description.responseSchema] {
                    if let name { #expect(schemas[name] != nil, "\(name)") }
                }
            }
        }
    }

    @Test func `aliases answer when they are switched on`() async throws {
        try await TestAPI.run({ $0.servesLegacyAliases = true }) { caller in
            let answer = try await caller.send(
                .post,
                "/api/auth/onboarding",
                #"{"current_weight":70,"height":170,"main_goal":"lose_weight"}"#
            )
            #expect(answer.json["profile"]?["weight_kg"] == 70)
            #expect(answer.json["profile"]?["fitness_goal"] == "cut")
            #expect(answer.json["profile"]?["has_completed_onboarding"] == true)
        }
    }
}
