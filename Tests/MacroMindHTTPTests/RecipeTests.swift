import HTTPTypes
import MacroMindKit
import Testing

@testable import MacroMindHTTP

struct RecipeTests {
    private static let id = "9b2acee1-783e-4042-8092-33a8982ef196"
    private static let lines = #"{"name":"Rice","lines":["200 g white rice","2 eggs"],"servings":2}"#
    private static let document =
        #"{"json_ld":{"@context":"https://schema.org","@graph":[{"@type":"Recipe","name":"Dal & rice","recipeYield":"4","recipeIngredient":["200 g red lentils","300 g white rice"],"recipeInstructions":[{"@type":"HowToStep","text":"Cook."}]}]}}"#

    static let cases: [StatusCase] = [
        StatusCase(.post, "/api/recipes", lines, 201),
        StatusCase(.post, "/api/recipes", document, 201),
        StatusCase(.post, "/api/recipes", #"{"text":"Rice\n\n200 g white rice\n2 eggs"}"#, 201),
        StatusCase(.post, "/api/recipes", "{}", 422, "validation_failed"),
        StatusCase(.post, "/api/recipes", #"{"lines":["200 g rice"]}"#, 422, "validation_failed"),
        StatusCase(
            .post,
            "/api/recipes",
            #"{"name":"A","text":"200 g rice","lines":["200 g rice"]}"#,
            422,
            "validation_failed"
        ),
        StatusCase(.post, "/api/recipes", #"{"json_ld":"x"}"#, 422, "validation_failed"),
        StatusCase(.post, "/api/recipes", #"{"json_ld":{"@type":"Person"}}"#, 422, "no_ingredients_found"),
        StatusCase(.post, "/api/recipes", #"{"text":"zzz qqq xxx"}"#, 422, "no_ingredients_found"),
        StatusCase(
            .post,
            "/api/recipes",
            #"{"text":"200 g rice","meal_types":["brunch"]}"#,
            422,
            "validation_failed"
        ),
        StatusCase(.post, "/api/recipes", #"{"text":"200 g rice","servings":0}"#, 422, "validation_failed"),
        StatusCase(.post, "/api/recipes", "{", 400, "malformed_json"),
        StatusCase(
            .post,
            "/api/recipes",
            "{}",
            415,
            "unsupported_media_type",
            headers: [.contentType: "text/plain"]
        ),
        StatusCase(.get, "/api/recipes", nil, 200),
        StatusCase(.get, "/api/recipes?limit=0", nil, 422, "validation_failed"),
        StatusCase(.get, "/api/recipes?cursor=x", nil, 422, "validation_failed"),
        StatusCase(.get, "/api/recipes/\(id)", nil, 404, "recipe_not_found"),
        StatusCase(.get, "/api/recipes/x", nil, 404, "recipe_not_found"),
        StatusCase(.put, "/api/recipes/\(id)", lines, 404, "recipe_not_found"),
        StatusCase(.put, "/api/recipes/\(id)", "{}", 422, "validation_failed"),
        StatusCase(.delete, "/api/recipes/\(id)", nil, 404, "recipe_not_found"),
        StatusCase(.patch, "/api/recipes/\(id)", lines, 405, "method_not_allowed"),
    ]

    @Test(arguments: cases)
    func `each request on recipes gets the promised status`(_ each: StatusCase) async throws {
        try await each.check()
    }

    @Test func `a recipe is analysed, replaced, listed and deleted`() async throws {
        try await TestAPI.run { caller in
            let made = try await caller.send(.post, "/api/recipes", Self.lines)
            #expect(made.status == 201, "\(made.text.prefix(300))")
            #expect(made.json["complete"] == true)
            #expect(made.json["servings"] == 2)
            let total = made.json["analysis"]?["total_calories"]?.numberValue ?? 0
            let serving = made.json["per_serving"]?["calories"]?.numberValue ?? 0
            #expect(total > 300 && abs(total / 2 - serving) < 1)
            let path = try #require(made.headers[.location])
            let read = try await caller.send(.get, path)
            #expect(read.text == made.text)
            let tag = try #require(read.headers[.eTag])
            #expect(try await caller.send(.get, path, headers: [.ifNoneMatch: tag]).status == 304)

            let changed = try await caller.send(.put, path, Self.document, headers: [.ifMatch: tag])
            #expect(changed.status == 200, "\(changed.text.prefix(300))")
            #expect(changed.json["name"] == "Dal & rice")
            #expect(changed.json["servings"] == 4)
            #expect(changed.json["instructions"]?.arrayValue == ["Cook."])
            #expect(changed.json["recipe_id"] == made.json["recipe_id"])
            #expect(changed.json["created_at"] == made.json["created_at"])
            let stale = try await caller.send(.put, path, Self.lines, headers: [.ifMatch: tag])
            #expect(stale.status == 412)

            let other = try await caller.otherUser()
            #expect(try await other.send(.get, path).status == 404)
            #expect(try await other.send(.put, path, Self.lines).status == 404)
            #expect(try await other.send(.delete, path).status == 404)
            #expect(try await other.send(.get, "/api/recipes").json["total"] == 0)

            #expect(try await caller.send(.delete, path).status == 204)
            #expect(try await caller.send(.delete, path).status == 404)
        }
    }

    @Test func `a recipe with an unknown line is kept, and told to be incomplete`() async throws {
        try await TestAPI.run { caller in
            let body = #"{"name":"Odd","lines":["200 g white rice","3 zzzquux"],"servings":1}"#
            let made = try await caller.send(.post, "/api/recipes", body)
            #expect(made.status == 201, "\(made.text.prefix(300))")
            #expect(made.json["complete"] == false)
            #expect(made.json["analysis"]?["not_counted"]?.arrayValue == ["3 zzzquux"])
        }
    }

    @Test func `text comes back exactly as it was sent`() async throws {
        try await TestAPI.run { caller in
            let text = "Reis \\u00e0 la \\\"Ö\\\" <b>\\u200f\\n\\n200 g white rice\\n2 eggs"
            let made = try await caller.send(.post, "/api/recipes", "{\"text\":\"\(text)\"}")
            #expect(made.status == 201)
            let expected = "Reis à la \"Ö\" <b>\u{200f}\n\n200 g white rice\n2 eggs"
            #expect(made.json["source"]?["text"]?.stringValue == expected)
            let read = try await caller.send(.get, made.headers[.location] ?? "")
            #expect(read.json["source"]?["text"]?.stringValue == expected)
        }
    }

    @Test func `pages of recipes neither repeat nor leave out any`() async throws {
        try await TestAPI.run { caller in
            for number in 0..<5 {
                let body = #"{"name":"Rice \#(number)","lines":["100 g white rice"]}"#
                #expect(try await caller.send(.post, "/api/recipes", body).status == 201)
            }
            var names: [String] = []
            var cursor = ""
            for _ in 0..<9 {
                let page = try await caller.send(.get, "/api/recipes?limit=2\(cursor)")
                #expect(page.json["total"] == 5)
                names += (page.json["recipes"]?.arrayValue ?? []).compactMap { $0["name"]?.stringValue }
                guard let next = page.json["next_cursor"]?.stringValue else { break }
                cursor = "&cursor=\(next)"
            }
            #expect(names.sorted() == (0..<5).map { "Rice \($0)" })
        }
    }
}
