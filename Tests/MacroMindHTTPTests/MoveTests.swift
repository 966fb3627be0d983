import HTTPTypes
import MacroMindKit
import Testing

@testable import MacroMindHTTP

/// Meals that change places.
struct MoveTests {
    private static let id = "9b2acee1-783e-4042-8092-33a8982ef196"

    static let cases: [StatusCase] = [
        move(#"{"meal_id":"\#(id)","day":"monday"}"#, 404, "plan_not_found"),
        move(#"{"meal_id":"\#(id)","with_meal_id":"\#(id)"}"#, 404, "plan_not_found"),
        move("{}", 422), move(#"{"meal_id":"\#(id)"}"#, 422), move(#"{"day":"monday"}"#, 422),
        move(#"{"meal_id":"\#(id)","day":"someday"}"#, 422), move(#"{"meal_id":1,"day":"monday"}"#, 422),
        move(#"{"meal_id":"\#(id)","day":"monday","with_meal_id":"\#(id)"}"#, 422),
        move("[]", 422), move("{", 400, "malformed_json"),
        StatusCase(.get, "/api/meals/plan/\(id)/move", nil, 405, "method_not_allowed"),
        StatusCase(
            .post,
            "/api/meals/plan/\(id)/move",
            "{}",
            401,
            "unauthenticated",
            isAnonymous: true
        ),
    ]

    private static func move(
        _ body: String,
        _ status: Int,
        _ code: String = "validation_failed"
    ) -> StatusCase {
        StatusCase(.post, "/api/meals/plan/\(id)/move", body, status, code)
    }

    @Test(arguments: cases)
    func `each request to move gets the promised status`(_ each: StatusCase) async throws {
        try await each.check()
    }

    /// A week, its path, and its meals by day and kind.
    private struct Week {
        let path: String
        let meals: [JSONValue]

        init(_ answer: TestCaller.Answer) {
            path = "/api/meals/plan/\(answer.json["plan_id"]?.stringValue ?? "")"
            meals = answer.json["meals"]?.arrayValue ?? []
        }

        func meal(_ day: String, _ slot: String) -> JSONValue {
            meals.first { $0["day"]?.stringValue == day && $0["meal_type"]?.stringValue == slot } ?? .null
        }

        func names(_ day: String) -> [String] {
            meals.filter { $0["day"]?.stringValue == day }.compactMap { $0["name"]?.stringValue }
        }

        /// A dinner of another day that may change places with Monday's.
        var partner: JSONValue {
            let monday = meal("monday", "dinner")
            return meals.first { other in
                let day = other["day"]?.stringValue ?? ""
                return other["meal_type"] == "dinner" && day != "monday"
                    && !names(day).contains(monday["name"]?.stringValue ?? "")
                    && !names("monday").contains(other["name"]?.stringValue ?? "")
            } ?? .null
        }
    }

    private static func week(_ caller: TestCaller) async throws -> Week {
        Week(try await caller.send(.post, "/api/meals/generate-weekly", #"{"week_start":"2026-03-02"}"#))
    }

    private static func text(_ value: JSONValue?) -> String { value?.stringValue ?? "" }

    @Test func `two dinners change places with all that belongs to them, and both days are reckoned anew`()
        async throws
    {
        try await TestAPI.run { caller in
            let week = try await Self.week(caller)
            let (one, other) = (week.meal("monday", "dinner"), week.partner)
            let day = Self.text(other["day"])
            let body = #"{"meal_id":"\#(Self.text(one["id"]))","day":"\#(day)"}"#
            let answer = try await caller.send(.post, "\(week.path)/move", body)
            #expect(answer.status == 200, "\(answer.text.prefix(300))")
            let moved = Week(answer)
            for (now, (before, place)) in [
                (moved.meal("monday", "dinner"), (other, one)), (moved.meal(day, "dinner"), (one, other)),
            ] {
                for name in ["name", "recipe_id", "servings", "calories", "ingredients", "instructions"] {
                    #expect(now[name] == before[name], "\(name)")
                }
                for name in ["id", "day", "date", "meal_type"] { #expect(now[name] == place[name]) }
            }
            #expect(answer.json["changed_days"] == .array([.string("monday"), .string(day)]))
            let changed = Set((answer.json["changed_meal_ids"]?.arrayValue ?? []).map(Self.text))
            #expect(changed == [Self.text(one["id"]), Self.text(other["id"])])
            for (old, new) in zip(week.meals, moved.meals) where !changed.contains(Self.text(new["id"])) {
                #expect(old == new)
            }
            try Self.expectDays(answer.json)
            let read = try await caller.send(.get, week.path)
            #expect(read.headers[.eTag] == answer.headers[.eTag])
            #expect(read.json["meals"] == answer.json["meals"])
        }
    }

    /// Expects that each day tells its targets, the sums of its meals, and whether they are met.
    private static func expectDays(_ plan: JSONValue) throws {
        let days = plan["days"]?.arrayValue ?? []
        #expect(days.count == 7)
        for day in days {
            let meals = (plan["meals"]?.arrayValue ?? []).filter { $0["day"] == day["day"] }
            for name in ["calories", "protein", "carbs", "fats"] {
                let sum = meals.reduce(0) { $0 + ($1[name]?.numberValue ?? 0) }
                let told = try #require(day["achieved"]?[name]?.numberValue)
                #expect(abs(sum - told) < 0.05, "\(name)")
            }
            #expect(day["target"]?["calories"] == plan["target_calories"])
            #expect(day["target"]?["protein"] == plan["target_macros"]?["protein"])
            #expect(day["met"]?.boolValue != nil)
        }
    }

    @Test func `what may not move stays, and the reason is told`() async throws {
        try await TestAPI.run { caller in
            let week = try await Self.week(caller)
            let path = "\(week.path)/move"
            let (one, other) = (week.meal("monday", "dinner"), week.partner)
            let pair = #"{"meal_id":"\#(Self.text(one["id"]))","with_meal_id":"\#(Self.text(other["id"]))"}"#
            let stale = try await caller.send(.post, path, pair, headers: [.ifMatch: "\"old\""])
            #expect(stale.status == 412)
            let same = #"{"meal_id":"\#(Self.text(one["id"]))","day":"monday"}"#
            let itself = try await caller.send(.post, path, same)
            #expect(itself.json["errors"]?[0]?["code"]?.stringValue == "same_meal")
            let unknown = #"{"meal_id":"\#(Self.text(one["id"]))","with_meal_id":"\#(Self.id)"}"#
            #expect(try await caller.send(.post, path, unknown).json["code"]?.stringValue == "meal_not_found")
            let breakfast = Self.text(week.meal("monday", "breakfast")["id"])
            let odd = #"{"meal_id":"\#(breakfast)","with_meal_id":"\#(Self.text(other["id"]))"}"#
            let refused = try await caller.send(.post, path, odd)
            #expect(refused.status == 422)
            #expect(refused.json["errors"]?[0]?["code"]?.stringValue == "dish_not_for_meal")
            _ = try await caller.send(.put, "/api/meals/\(Self.text(other["id"]))/lock")
            let locked = try await caller.send(.post, path, pair)
            #expect(locked.json["code"]?.stringValue == "meal_locked")
            _ = try await caller.send(.delete, "/api/meals/\(Self.text(other["id"]))/lock")
            let stranger = try await caller.otherUser()
            #expect(try await stranger.send(.post, path, pair).json["code"]?.stringValue == "plan_not_found")
            let names = { (answer: TestCaller.Answer) in Week(answer).meals.map { $0["name"] } }
            #expect(names(try await caller.send(.get, week.path)) == week.meals.map { $0["name"] })
        }
    }

    @Test func `a dish that is cooked for later and its leftovers stay in their places`() async throws {
        try await TestAPI.run { caller in
            let week = try await Self.week(caller)
            let path = "\(week.path)/move"
            let leftovers = #"{"leftovers":["tuesday"]}"#
            let cooked = Week(try await caller.send(.post, "\(week.path)/regenerate", leftovers))
            for day in ["monday", "tuesday"] {
                let meal = Self.text(cooked.meal(day, "dinner")["id"])
                let body = #"{"meal_id":"\#(meal)","day":"friday"}"#
                let refused = try await caller.send(.post, path, body)
                #expect(refused.json["code"]?.stringValue == "leftovers_planned", "\(day)")
            }
        }
    }

    @Test func `a dish does not come twice a day`() async throws {
        let service = try TestAPI.meals.get()
        let user = RecordID<StoredUser>(rawValue: Self.id)
        let monday = try #require(CalendarDate("2026-03-02"))
        let result = try await service.plan(AccountProfile(), of: user, weekStart: monday)
        var number = 0
        var plan = StoredPlan(
            id: RecordID(rawValue: Self.id),
            user: user,
            weekStart: monday,
            result: result,
            createdAt: Timestamp(milliseconds: 0)
        ) {
            number += 1
            return RecordID(rawValue: "meal \(number)")
        }
        let (lunch, dinner, friday) = (3 * 3 + 1, 3 * 3 + 2, 4 * 3 + 2)
        plan.meals[lunch].meal.recipe = plan.meals[friday].meal.recipe
        plan.meals[lunch].meal.name = plan.meals[friday].meal.name
        let editor = PlanEditor(planner: service.planner, effort: .standard)
        let preferences = PlanPreferences(
            AccountProfile(),
            foods: service.planner.catalogue.foods,
            today: monday
        )
        do {
            _ = try await editor.exchanging(
                plan.meals[dinner],
                with: plan.meals[friday],
                in: plan,
                preferences
            )
            Issue.record("The dish was taken to a day that has it.")
        } catch let problem as Problem {
            #expect(problem.errors.first?.code == "dish_twice_a_day")
        }
    }

    @Test func `a repeated request moves once`() async throws {
        try await TestAPI.run { caller in
            let week = try await Self.week(caller)
            let (one, other) = (week.meal("monday", "dinner"), week.partner)
            let body = #"{"meal_id":"\#(Self.text(one["id"]))","with_meal_id":"\#(Self.text(other["id"]))"}"#
            let key: HTTPFields = [.idempotencyKey: "move"]
            let first = try await caller.send(.post, "\(week.path)/move", body, headers: key)
            let again = try await caller.send(.post, "\(week.path)/move", body, headers: key)
            #expect(again.text == first.text)
            #expect(again.headers[.idempotencyReplayed] == "true")
            let now = Week(try await caller.send(.get, week.path))
            #expect(now.meal("monday", "dinner")["name"] == other["name"])
        }
    }
}
