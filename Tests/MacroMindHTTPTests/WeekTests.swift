import HTTPTypes
import MacroMindData
import MacroMindKit
import Testing

@testable import MacroMindHTTP

/// What may be wished of a week when it is planned, what it costs, and that its days differ.
struct WeekTests {
    private static let cases: [StatusCase] = [
        StatusCase(
            .post,
            "/api/meals/generate-weekly",
            #"{"leftovers":["monday"]}"#,
            422,
            "validation_failed"
        ),
        StatusCase(.post, "/api/meals/generate-weekly", #"{"leftovers":"friday"}"#, 422, "validation_failed"),
        StatusCase(
            .post,
            "/api/meals/generate-weekly",
            #"{"leftovers":["friday:snack"]}"#,
            422,
            "validation_failed"
        ),
        StatusCase(.post, "/api/meals/generate-weekly", #"{"own_recipes":1}"#, 422, "validation_failed"),
        StatusCase(.post, "/api/meals/generate-weekly", #"{"freezer":"yes"}"#, 422, "validation_failed"),
    ]

    @Test(arguments: cases)
    func `each wish that makes no sense is refused`(_ each: StatusCase) async throws {
        try await each.check()
    }

    @Test func `leftovers are planned with the week when they are wished for`() async throws {
        try await TestAPI.run { caller in
            let body = #"{"week_start":"2026-03-02","leftovers":["tuesday","friday:dinner"]}"#
            let answer = try await caller.send(.post, "/api/meals/generate-weekly", body)
            #expect(answer.status == 201, "\(answer.text.prefix(300))")
            let dinners = (answer.json["meals"]?.arrayValue ?? []).filter { $0["meal_type"] == "dinner" }
            try #require(dinners.count == 7)
            #expect(dinners[1]["name"] == dinners[0]["name"])
            #expect(dinners[4]["name"] == dinners[3]["name"])
            #expect(dinners[4]["leftovers_of"] == "2026-03-05")
            #expect(dinners.count { $0["leftovers_of"]?.isNull == false } == 2)
        }
    }

    @Test func `recipes of one's own come into a week on wish only`() async throws {
        try await TestAPI.run { caller in
            for number in 0..<3 {
                let lines = #""lines":["80 g rolled oats","250 g whole milk","100 g banana","20 g almonds"]"#
                let body = #"{"name":"Bowl \#(number)","meal_types":["breakfast"],"servings":1,\#(lines)}"#
                let made = try await caller.send(.post, "/api/recipes", body)
                #expect(made.json["complete"] == true, "\(made.text.prefix(300))")
            }
            let limits = #"{"max_prep_minutes":{"breakfast":1}}"#
            _ = try await caller.send(.patch, "/api/auth/profile", limits)
            let without = try await caller.send(.post, "/api/meals/generate-weekly", "{}")
            #expect(without.json["code"]?.stringValue == "constraints_unsatisfiable")
            let with = try await caller.send(.post, "/api/meals/generate-weekly", #"{"own_recipes":true}"#)
            #expect(with.status == 201, "\(with.text.prefix(300))")
            for meal in with.json["meals"]?.arrayValue ?? [] where meal["meal_type"] == "breakfast" {
                #expect(meal["name"]?.stringValue?.hasPrefix("Bowl ") == true)
            }
        }
    }

    @Test func `weeks and alternatives tell what they cost where prices are known`() async throws {
        let service = try MealService(
            catalogue: .bundled(),
            purchases: .bundled,
            effort: PlanEffort(stepsPerDay: 3_000),
            seed: .fixed(3)
        )
        let user = RecordID<StoredUser>(rawValue: "9b2acee1-783e-4042-8092-33a8982ef196")
        let monday = try #require(CalendarDate("2026-01-05"))
        let result = try await service.plan(AccountProfile(), of: user, weekStart: monday)
        let cost = try #require(result.report.cost)
        #expect(cost == PurchaseTable.bundled.cents(of: result.plan))
        #expect((2_000...20_000).contains(cost))
        let preferences = PlanPreferences(
            AccountProfile(),
            foods: service.planner.catalogue.foods,
            today: monday
        )
        let current = try #require(result.plan.meal(day: 2, index: 1))
        let all = try service.ranked(in: result, day: 2, meal: 1, preferences, count: 1_000)
        #expect(all.count > 20)
        for alternative in all {
            let recipe = try #require(service.planner.catalogue[alternative.recipe])
            let meal = PlannedMeal(slot: current.slot, recipe: recipe, servings: alternative.servings)
            let change = PurchaseTable.bundled.cents(of: meal) - PurchaseTable.bundled.cents(of: current)
            let told = try #require(alternative.costChange)
            #expect(abs(told - change) <= 1, "\(alternative.name)")
            let payload = PlanPayloads.alternative(alternative, to: current, in: service.planner.catalogue)
            #expect(payload["cost_change_cents"]?.integerValue == told)
        }
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `no two days of a week are the same`(seed: UInt64) async throws {
        let service = try MealService(
            catalogue: .bundled(),
            effort: PlanEffort(stepsPerDay: 20_000),
            seed: .fixed(seed)
        )
        let user = RecordID<StoredUser>(rawValue: "9b2acee1-783e-4042-8092-33a8982ef196")
        let monday = try #require(CalendarDate("2026-01-05"))
        let result = try await service.plan(AccountProfile(), of: user, weekStart: monday)
        #expect(!result.plan.hasEqualDays)
        var doubled = result.plan
        doubled.days[3].meals = doubled.days[5].meals.reversed()
        #expect(doubled.hasEqualDays)
    }
}
