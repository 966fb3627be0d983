import HTTPTypes
import MacroMindKit
import Testing

@testable import MacroMindHTTP

/// The equipment at hand and the time for a meal.
struct KitchenTests {
    static let cases: [StatusCase] = [
        change(#"{"equipment":null,"max_prep_minutes":null}"#, 200),
        change(#"{"equipment":[]}"#, 200),
        change(#"{"equipment":["hob","food-processor"]}"#, 200),
        change(#"{"equipment":["campfire"]}"#, 422), change(#"{"equipment":["hob","hob"]}"#, 422),
        change(#"{"equipment":"hob"}"#, 422), change(#"{"equipment":[1]}"#, 422),
        change(#"{"equipment":{"hob":true}}"#, 422), change(#"{"equipment":["Hob"]}"#, 422),
        change(#"{"max_prep_minutes":{}}"#, 200),
        change(#"{"max_prep_minutes":{"breakfast":1,"snack":1440,"lunch":null,"tea":"x"}}"#, 200),
        change(#"{"max_prep_minutes":{"breakfast":0}}"#, 422),
        change(#"{"max_prep_minutes":{"dinner":1441}}"#, 422),
        change(#"{"max_prep_minutes":{"dinner":1.5}}"#, 422),
        change(#"{"max_prep_minutes":{"dinner":"30"}}"#, 422),
        change(#"{"max_prep_minutes":{"dinner":1e400}}"#, 422),
        change(#"{"max_prep_minutes":[30]}"#, 422), change(#"{"max_prep_minutes":30}"#, 422),
    ]

    private static func change(_ body: String, _ status: Int) -> StatusCase {
        StatusCase(.patch, "/api/auth/profile", body, status, status == 422 ? "validation_failed" : nil)
    }

    @Test(arguments: cases)
    func `each change of the kitchen gets the promised status`(_ each: StatusCase) async throws {
        try await each.check()
    }

    @Test func `the kitchen comes back as it was told, and a refused change leaves it`() async throws {
        try await TestAPI.run { caller in
            let path = "/api/auth/profile"
            let none = try await caller.send(.get, "/api/auth/me")
            #expect(none.json["profile"]?["equipment"]?.isNull == true)
            #expect(none.json["profile"]?["max_prep_minutes"]?.isNull == true)
            let kitchen = #"{"equipment":["microwave","hob"],"max_prep_minutes":{"lunch":20,"tea":5}}"#
            _ = try await caller.send(.patch, path, kitchen)
            let wrong = #"{"equipment":["oven"],"max_prep_minutes":{"lunch":20,"dinner":0}}"#
            let refused = try await caller.send(.patch, path, wrong)
            #expect(refused.json["errors"]?[0]?["pointer"]?.stringValue == "/max_prep_minutes/dinner")
            let named = try await caller.send(.patch, path, #"{"equipment":["hob","gas"]}"#)
            #expect(named.json["errors"]?[0]?["pointer"]?.stringValue == "/equipment/1")
            let told = try await caller.send(.get, "/api/auth/me")
            #expect(told.json["profile"]?["equipment"] == ["microwave", "hob"])
            #expect(told.json["profile"]?["max_prep_minutes"] == ["lunch": 20])
            let export = try await caller.send(.get, "/api/auth/export")
            #expect(export.text.contains("microwave"))
            _ = try await caller.send(.patch, path, #"{"equipment":null}"#)
            let cleared = try await caller.send(.get, "/api/auth/me")
            #expect(cleared.json["profile"]?["equipment"]?.isNull == true)
            #expect(cleared.json["profile"]?["max_prep_minutes"] == ["lunch": 20])
        }
    }

    /// A dish that a kitchen without an oven can make in the time that there is.
    private static func expectMade(_ recipe: JSONValue?, for slot: String) throws {
        let id = RecipeID(rawValue: recipe?.stringValue ?? "")
        let dish = try #require(try TestAPI.catalogue.get()[id]?.recipe)
        #expect(!dish.equipment.contains(.oven), "\(dish.name)")
        let limit = ["breakfast": 15, "lunch": 30][slot] ?? .max
        #expect(dish.minutes ?? 0 <= limit, "\(dish.name) takes \(dish.minutes ?? 0) min for \(slot)")
    }

    @Test func `weeks, alternatives, swaps and what is planned anew keep to the kitchen`() async throws {
        try await TestAPI.run { caller in
            let free = try await caller.send(.post, "/api/meals/generate-weekly", "{}")
            let id = free.json["plan_id"]?.stringValue ?? ""
            let tools = Equipment.allCases.filter { $0 != .oven }.map { "\"\($0.rawValue)\"" }
            let body =
                #"{"equipment":[\#(tools.joined(separator: ","))],"max_prep_minutes":{"breakfast":15,"lunch":30}}"#
            #expect(try await caller.send(.patch, "/api/auth/profile", body).status == 200)
            let anew = try await caller.send(.post, "/api/meals/plan/\(id)/regenerate")
            let made = try await caller.send(.post, "/api/meals/generate-weekly", "{}")
            for answer in [anew, made] {
                #expect(answer.status < 300, "\(answer.text.prefix(300))")
                for meal in answer.json["meals"]?.arrayValue ?? [] {
                    try Self.expectMade(meal["recipe_id"], for: meal["meal_type"]?.stringValue ?? "")
                }
            }
            for index in 0..<3 {
                let meal = try #require(made.json["meals"]?[index])
                let (slot, id) = (meal["meal_type"]?.stringValue ?? "", meal["id"]?.stringValue ?? "")
                let others = try await caller.send(.get, "/api/meals/\(id)/alternatives?count=50")
                #expect(others.json["alternatives"]?.arrayValue?.isEmpty == false)
                for other in others.json["alternatives"]?.arrayValue ?? [] {
                    try Self.expectMade(other["recipe_id"], for: slot)
                }
                for body in [nil, #"{"reason":"something quick"}"#] {
                    let swapped = try await caller.send(.put, "/api/meals/\(id)/swap", body)
                    #expect(swapped.status == 200, "\(swapped.text.prefix(300))")
                    try Self.expectMade(swapped.json["recipe_id"], for: slot)
                }
            }
        }
    }

    @Test func `a kitchen in which nothing can be made in time is told`() async throws {
        try await TestAPI.run { caller in
            let body = #"{"max_prep_minutes":{"breakfast":1,"lunch":1,"dinner":1}}"#
            _ = try await caller.send(.patch, "/api/auth/profile", body)
            let answer = try await caller.send(.post, "/api/meals/generate-weekly", "{}")
            #expect(answer.status == 422)
            #expect(answer.json["code"]?.stringValue == "constraints_unsatisfiable")
            #expect(try await caller.send(.get, "/api/meals/week").status == 404)
        }
    }
}
