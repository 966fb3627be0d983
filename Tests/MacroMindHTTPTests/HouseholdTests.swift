import HTTPTypes
import MacroMindKit
import Testing

@testable import MacroMindHTTP

/// A week for several eaters.
struct HouseholdTests {
    private static let path = "/api/meals/generate-weekly"

    private static let cases: [StatusCase] = [
        wrong(#"{"eaters":{}}"#), wrong(#"{"eaters":[1]}"#), wrong(#"{"eaters":[{}]}"#),
        wrong(#"{"eaters":[{"name":" "}]}"#), wrong(#"{"eaters":[{"name":"you"}]}"#),
        wrong(#"{"eaters":[{"name":"Ben"},{"name":"Ben"}]}"#),
        wrong(#"{"eaters":[{"name":"Ben","daily_calories":9}]}"#),
        wrong(#"{"eaters":[\#(many)]}"#),
    ]

    private static let many = Array(repeating: #"{"name":"x"}"#, count: 12).joined(separator: ",")

    private static func wrong(_ body: String) -> StatusCase {
        StatusCase(.post, path, body, 422, "validation_failed")
    }

    @Test(arguments: cases)
    func `eaters that make no sense are refused`(_ each: StatusCase) async throws { try await each.check() }

    @Test func `a fault of an eater is pointed at`() async throws {
        try await TestAPI.run { caller in
            let body = #"{"eaters":[{"name":"Ben"},{"name":"Mia","allergies":[5]}]}"#
            let answer = try await caller.send(.post, Self.path, body)
            #expect(answer.json["errors"]?[0]?["pointer"]?.stringValue == "/eaters/1/allergies/0")
        }
    }

    /// A week for the caller, who wants 1 800 kcal, and for Ben, who wants 2 600 and must not eat milk and fish.
    private static func week(_ caller: TestCaller) async throws -> TestCaller.Answer {
        _ = try await caller.send(.patch, "/api/auth/profile", #"{"daily_calories":1800}"#)
        let ben = #"{"name":"Ben","daily_calories":2600,"allergies":["milk","fish"]}"#
        return try await caller.send(.post, path, #"{"week_start":"2026-03-02","eaters":[\#(ben)]}"#)
    }

    @Test func `everybody eats the same dishes in portions of their own, and nobody what they must not`()
        async throws
    {
        try await TestAPI.run { caller in
            let answer = try await Self.week(caller)
            #expect(answer.status == 201, "\(answer.text.prefix(300))")
            let gate = RestrictionGate(Restrictions(allergens: AllergenSet([.milk, .fish])))
            let catalogue = try TestAPI.catalogue.get()
            var energies: [String: Double] = [:]
            for meal in answer.json["meals"]?.arrayValue ?? [] {
                let id = RecipeID(rawValue: meal["recipe_id"]?.stringValue ?? "")
                let recipe = try #require(catalogue[id])
                #expect(gate.allows(recipe), "\(id)")
                let portions = meal["portions"]?.arrayValue ?? []
                #expect(portions.map { $0["eater"]?.stringValue } == ["you", "Ben"])
                #expect(portions[0]["servings"] == meal["servings"])
                let sum = portions.reduce(0) { $0 + ($1["servings"]?.numberValue ?? 0) }
                #expect(meal["servings_to_cook"]?.numberValue == sum)
                for portion in portions {
                    energies[portion["eater"]?.stringValue ?? "", default: 0] +=
                        portion["calories"]?.numberValue ?? 0
                }
            }
            #expect(abs((energies["you"] ?? 0) / 7 - 1_800) <= 180)
            #expect(abs((energies["Ben"] ?? 0) / 7 - 2_600) <= 390)
            for day in answer.json["days"]?.arrayValue ?? [] {
                #expect(abs((day["achieved"]?["calories"]?.numberValue ?? 0) - 1_800) <= 180)
            }
        }
    }

    @Test func `the list has what is needed for all, and single changes are refused`() async throws {
        try await TestAPI.run { caller in
            let plan = try await Self.week(caller)
            let path = "/api/meals/plan/\(plan.json["plan_id"]?.stringValue ?? "")"
            let list = try await caller.send(.get, "\(path)/grocery-list")
            let bought = (list.json["items"]?.arrayValue ?? []).reduce(0) {
                $0 + ($1["quantity"]?.numberValue ?? 0)
            }
            let own = (plan.json["meals"]?.arrayValue ?? []).flatMap {
                $0["ingredient_details"]?.arrayValue ?? []
            }.reduce(0) { $0 + ($1["grams"]?.numberValue ?? 0) }
            #expect(bought > 2 * own, "\(bought) g for two, of which \(own) g for one")
            let meal = plan.json["meals"]?[0]?["id"]?.stringValue ?? ""
            let other = plan.json["meals"]?[3]?["id"]?.stringValue ?? ""
            for answer in [
                try await caller.send(.put, "/api/meals/\(meal)/swap"),
                try await caller.send(.get, "/api/meals/\(meal)/alternatives"),
                try await caller.send(.post, "\(path)/regenerate"),
                try await caller.send(
                    .post,
                    "\(path)/move",
                    #"{"meal_id":"\#(meal)","with_meal_id":"\#(other)"}"#
                ),
            ] {
                #expect(answer.status == 409)
                #expect(answer.json["code"]?.stringValue == "shared_plan")
            }
            let copy = try await caller.send(.post, "\(path)/copy", #"{"week_start":"2026-03-09"}"#)
            #expect(copy.json["meals"]?[0]?["portions"]?.arrayValue?.count == 2)
        }
    }
}
