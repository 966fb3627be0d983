import HTTPTypes
import MacroMindData
import MacroMindKit
import Testing

@testable import MacroMindHTTP

struct PlanTests {
    private static let id = "9b2acee1-783e-4042-8092-33a8982ef196"

    static let cases: [StatusCase] = [
        StatusCase(.get, "/api/meals/plans", nil, 200),
        StatusCase(.get, "/api/meals/plans?limit=0", nil, 422, "validation_failed"),
        StatusCase(.get, "/api/meals/plans?cursor=%25", nil, 422, "validation_failed"),
        StatusCase(.get, "/api/meals/plan/\(id)", nil, 404, "plan_not_found"),
        StatusCase(.get, "/api/meals/plan/x", nil, 404, "plan_not_found"),
        StatusCase(
            .post,
            "/api/meals/plan/\(id)/copy",
            #"{"week_start":"2026-03-02"}"#,
            404,
            "plan_not_found"
        ),
        StatusCase(.post, "/api/meals/plan/\(id)/copy", "{}", 422, "validation_failed"),
        StatusCase(.post, "/api/meals/plan/\(id)/copy", "[", 400, "malformed_json"),
        StatusCase(.post, "/api/meals/plan/\(id)/regenerate", nil, 404, "plan_not_found"),
        StatusCase(.put, "/api/meals/\(id)/lock", nil, 404, "meal_not_found"),
        StatusCase(.delete, "/api/meals/x/lock", nil, 404, "meal_not_found"),
        StatusCase(.put, "/api/meals/plan/\(id)/days/monday/lock", nil, 404, "plan_not_found"),
        StatusCase(.delete, "/api/meals/plan/\(id)/days/someday/lock", nil, 404, "not_found"),
        StatusCase(.get, "/api/meals/\(id)/alternatives?count=0", nil, 422, "validation_failed"),
    ]

    @Test(arguments: cases)
    func `each request on plans gets the promised status`(_ each: StatusCase) async throws {
        try await each.check()
    }

    private static func week(_ caller: TestCaller, _ start: String) async throws -> JSONValue {
        let body = #"{"week_start":"\#(start)"}"#
        let answer = try await caller.send(.post, "/api/meals/generate-weekly", body)
        #expect(answer.status == 201, "\(answer.text.prefix(300))")
        return answer.json
    }

    @Test func `what is locked stays when the rest is planned anew`() async throws {
        try await TestAPI.run { caller in
            let plan = try await Self.week(caller, "2026-03-02")
            let id = plan["plan_id"]?.stringValue ?? ""
            let meal = plan["meals"]?[20]?["id"]?.stringValue ?? ""
            let locked = try await caller.send(.put, "/api/meals/\(meal)/lock")
            #expect(locked.status == 200)
            #expect(locked.json["locked"] == true)
            let again = try await caller.send(.put, "/api/meals/\(meal)/lock")
            #expect(again.headers[.eTag] == locked.headers[.eTag])
            let day = try await caller.send(.put, "/api/meals/plan/\(id)/days/monday/lock")
            let tag = try #require(day.headers[.eTag])
            let swapped = try await caller.send(.put, "/api/meals/\(meal)/swap")
            #expect(swapped.json["code"]?.stringValue == "meal_locked")
            #expect(swapped.status == 409)

            let path = "/api/meals/plan/\(id)/regenerate"
            let stale = try await caller.send(.post, path, headers: [.ifMatch: "\"old\""])
            #expect(stale.status == 412)
            let answer = try await caller.send(.post, path, headers: [.ifMatch: tag])
            #expect(answer.status == 200, "\(answer.text.prefix(300))")
            let before = plan["meals"]?.arrayValue ?? []
            let after = answer.json["meals"]?.arrayValue ?? []
            #expect(before.map { $0["id"] } == after.map { $0["id"] })
            for (old, new) in zip(before, after) where new["locked"] == true {
                for name in ["name", "servings", "calories", "ingredients"] {
                    #expect(old[name] == new[name])
                }
            }
            #expect(after.count { $0["locked"] == true } == 4)
            let changed = Set((answer.json["changed_meal_ids"]?.arrayValue ?? []).map(\.stringValue))
            for (old, new) in zip(before, after) where old["name"] != new["name"] {
                #expect(changed.contains(new["id"]?.stringValue))
            }
            #expect(changed.count > 5)
            let freed = try await caller.send(.delete, "/api/meals/\(meal)/lock")
            #expect(freed.json["locked"] == false)
            #expect(try await caller.send(.put, "/api/meals/\(meal)/swap").status == 200)
            let other = try await caller.otherUser()
            #expect(try await other.send(.put, "/api/meals/\(meal)/lock").status == 404)
            #expect(try await other.send(.post, path).status == 404)
        }
    }

    @Test func `a locked meal that the profile forbids by now is named, and nothing changes`() async throws {
        try await TestAPI.run { caller in
            let plan = try await Self.week(caller, "2026-03-02")
            let id = plan["plan_id"]?.stringValue ?? ""
            let first = try #require(plan["meals"]?[0])
            let meal = first["id"]?.stringValue ?? ""
            _ = try await caller.send(.put, "/api/meals/\(meal)/lock")
            let food = first["ingredient_details"]?[0]?["name"]?.stringValue ?? ""
            let word = food.split(separator: ",").first.map(String.init) ?? food
            _ = try await caller.send(
                .patch,
                "/api/auth/profile",
                #"{"disliked_foods":["\#(word)"]}"#
            )
            let answer = try await caller.send(.post, "/api/meals/plan/\(id)/regenerate")
            #expect(answer.json["code"]?.stringValue == "constraints_unsatisfiable", "\(word)")
            #expect(answer.json["detail"]?.stringValue?.contains(first["name"]?.stringValue ?? "?") == true)
            let copy = try await caller.send(
                .post,
                "/api/meals/plan/\(id)/copy",
                #"{"week_start":"2026-03-09"}"#
            )
            #expect(copy.json["code"]?.stringValue == "constraints_unsatisfiable")
            #expect(try await caller.send(.get, "/api/meals/week?week_start=2026-03-09").status == 404)
        }
    }

    @Test func `weeks are listed page by page, and copied to another date`() async throws {
        try await TestAPI.run { caller in
            let plan = try await Self.week(caller, "2026-03-02")
            let path = "/api/meals/plan/\(plan["plan_id"]?.stringValue ?? "")"
            for week in ["2026-03-09", "2026-03-18"] {
                let copy = try await caller.send(.post, "\(path)/copy", #"{"week_start":"\#(week)"}"#)
                #expect(copy.status == 201, "\(copy.text.prefix(300))")
                let names = { (value: JSONValue) in value["meals"]?.arrayValue?.map { $0["name"] } }
                #expect(names(copy.json) == names(plan))
                #expect(copy.json["plan_id"] != plan["plan_id"])
            }
            let taken = try await caller.send(.post, "\(path)/copy", #"{"week_start":"2026-03-10"}"#)
            #expect(taken.json["code"]?.stringValue == "week_taken")
            let replaced = #"{"week_start":"2026-03-10","replace":true}"#
            #expect(try await caller.send(.post, "\(path)/copy", replaced).status == 201)

            let first = try await caller.send(.get, "/api/meals/plans?limit=2")
            let weeks = { (value: JSONValue) in
                (value["plans"]?.arrayValue ?? []).compactMap { $0["week_start"]?.stringValue }
            }
            #expect(weeks(first.json) == ["2026-03-16", "2026-03-09"])
            let later = #"{"week_start":"2026-04-06"}"#
            #expect(try await caller.send(.post, "\(path)/copy", later).status == 201)
            let cursor = try #require(first.json["next_cursor"]?.stringValue)
            let second = try await caller.send(.get, "/api/meals/plans?limit=2&cursor=\(cursor)")
            #expect(weeks(second.json) == ["2026-03-02"])
            #expect(second.json["next_cursor"]?.isNull == true)
            let read = try await caller.send(.get, path)
            let tag = try #require(read.headers[.eTag])
            #expect(try await caller.send(.get, path, headers: [.ifNoneMatch: tag]).status == 304)
            let other = try await caller.otherUser()
            #expect(try await other.send(.get, path).status == 404)
            #expect(try await other.send(.post, "\(path)/copy", later).status == 404)
            #expect(try await other.send(.get, "/api/meals/plans").json["plans"]?.arrayValue == [])
        }
    }

    @Test func `alternatives tell what changes, and one of them can be taken`() async throws {
        try await TestAPI.run { caller in
            let plan = try await Self.week(caller, "2026-03-02")
            let meal = try #require(plan["meals"]?[1])
            let id = meal["id"]?.stringValue ?? ""
            let answer = try await caller.send(.get, "/api/meals/\(id)/alternatives?count=3")
            let all = answer.json["alternatives"]?.arrayValue ?? []
            #expect((1...3).contains(all.count))
            let choice = try #require(all.last)
            #expect(choice["foods_added"]?.arrayValue?.isEmpty == false)
            let recipe = choice["recipe_id"]?.stringValue ?? ""
            let taken = try await caller.send(
                .put,
                "/api/meals/\(id)/swap",
                #"{"recipe_id":"\#(recipe)"}"#
            )
            #expect(taken.json["recipe_id"] == choice["recipe_id"], "\(taken.text.prefix(300))")
            for (name, change) in [("protein", "protein_change_g"), ("fats", "fat_change_g")] {
                let told = (meal[name]?.numberValue ?? 0) + (choice[change]?.numberValue ?? 0)
                #expect(abs(told - (taken.json[name]?.numberValue ?? 0)) < 0.2, "\(name)")
            }
        }
    }

    @Test func `leftovers are planned on wish, and the dish that they come from is not swapped away`()
        async throws
    {
        try await TestAPI.run { caller in
            let plan = try await Self.week(caller, "2026-03-02")
            let path = "/api/meals/plan/\(plan["plan_id"]?.stringValue ?? "")/regenerate"
            for body in [
                #"{"leftovers":["monday"]}"#, #"{"leftovers":["friday:tea"]}"#, #"{"leftovers":"friday"}"#,
                #"{"leftovers":["friday:snack"]}"#,
            ] {
                let refused = try await caller.send(.post, path, body)
                #expect(refused.status == 422, "\(body): \(refused.text.prefix(200))")
            }
            let answer = try await caller.send(.post, path, #"{"leftovers":["tuesday","friday:dinner"]}"#)
            #expect(answer.status == 200, "\(answer.text.prefix(300))")
            let dinners = (answer.json["meals"]?.arrayValue ?? []).filter { $0["meal_type"] == "dinner" }
            #expect(dinners[1]["name"] == dinners[0]["name"])
            #expect(dinners[4]["name"] == dinners[3]["name"])
            #expect(dinners[1]["leftovers_of"] == "2026-03-02")
            #expect(dinners[0]["leftovers_of"]?.isNull == true)
            let eaten = [0, 1].reduce(0) { $0 + (dinners[$1]["servings"]?.numberValue ?? 0) }
            #expect(dinners[0]["servings_to_cook"]?.numberValue == eaten)
            let cooked = dinners[0]["id"]?.stringValue ?? ""
            let swap = try await caller.send(.put, "/api/meals/\(cooked)/swap")
            #expect(swap.json["code"]?.stringValue == "leftovers_planned")
            let cleared = try await caller.send(.post, path, #"{"leftovers":[]}"#)
            let later = cleared.json["meals"]?.arrayValue ?? []
            #expect(later.allSatisfy { $0["leftovers_of"]?.isNull == true })
        }
    }

    @Test func `recipes of one's own enter a plan when they are known and nothing refuses them`() async throws
    {
        try await TestAPI.run { caller in
            let foods = """
                "lines":["100 g rolled oats","200 g whole milk","100 g banana"],"servings":1
                """
            for number in 0..<6 {
                let body = #"{"name":"My bowl \#(number)","meal_types":["breakfast"],\#(foods)}"#
                let made = try await caller.send(.post, "/api/recipes", body)
                #expect(made.json["complete"] == true, "\(made.text.prefix(400))")
            }
            _ = try await caller.send(.patch, "/api/auth/profile", #"{"allergies":["nuts"]}"#)
            let plan = try await Self.week(caller, "2026-03-02")
            let path = "/api/meals/plan/\(plan["plan_id"]?.stringValue ?? "")/regenerate"
            let answer = try await caller.send(.post, path, #"{"own_recipes":true}"#)
            #expect(answer.status == 200, "\(answer.text.prefix(300))")
        }
    }

    @Test func `a recipe of one's own is refused for its foods and for its words`() throws {
        let foods = SearchableFoodTable(.bundled)
        let dishes = OwnDishes(stores: InMemoryStores(), foods: .bundled)
        func record(_ name: String, _ lines: [String]) throws -> OwnRecipe {
            var document = RecipeDocument(source: "")
            document.text = nil
            (document.name, document.lines, document.servings) = (name, lines, 1)
            let id = RecordID<OwnRecipe>(rawValue: name)
            let analysis = RecipeAnalyzer(source: foods).analyze(try document.written())
            return OwnRecipe(
                id: id,
                user: RecordID(rawValue: "user"),
                name: name,
                source: CanonicalJSON.text(of: document.json),
                recipe: RecipeService.recipe(analysis, id: id, document: document),
                createdAt: Timestamp(milliseconds: 0)
            )
        }
        var profile = AccountProfile()
        profile.allergies = ["milk"]
        profile.dislikedFoods = ["coriander"]
        let preferences = PlanPreferences(
            profile,
            foods: .bundled,
            today: try #require(CalendarDate("2026-03-02"))
        )
        let rice = ["200 g white rice", "150 g red lentils", "1 tbsp olive oil"]
        #expect(dishes.allows(try record("Dal", rice), preferences))
        #expect(!dishes.allows(try record("Dal", rice + ["100 g whole milk"]), preferences))
        #expect(!dishes.allows(try record("Milk rice", rice), preferences))
        #expect(!dishes.allows(try record("Dal with coriander", rice), preferences))
        #expect(!dishes.allows(try record("Dal", rice + ["3 zzzquux"]), preferences))
        #expect(try record("Dal", rice + ["salt to taste"]).recipe?.ingredients.count == 4)
    }
}
