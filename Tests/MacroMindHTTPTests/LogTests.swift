import HTTPTypes
import MacroMindAccounts
import MacroMindKit
import Testing

@testable import MacroMindHTTP

struct LogTests {
    private static let id = "9b2acee1-783e-4042-8092-33a8982ef196"

    static let cases: [StatusCase] = [
        StatusCase(.post, "/api/log/foods", #"{"name":"Soup","calories":300}"#, 201),
        StatusCase(.post, "/api/log/foods", #"{"text":"200 g rice and 2 eggs","meal_type":"lunch"}"#, 201),
        StatusCase(.post, "/api/log/foods", #"{"text":"zzz qqq xxx"}"#, 422, "no_ingredients_found"),
        StatusCase(.post, "/api/log/foods", #"{"calories":300}"#, 422, "validation_failed"),
        StatusCase(.post, "/api/log/foods", #"{"name":"Soup"}"#, 422, "validation_failed"),
        StatusCase(.post, "/api/log/foods", #"{"food_id":"nothing","grams":10}"#, 422, "validation_failed"),
        StatusCase(.post, "/api/log/foods", #"{"food_id":"nothing"}"#, 422, "validation_failed"),
        StatusCase(.post, "/api/log/foods", #"{"meal_id":"x"}"#, 422, "validation_failed"),
        StatusCase(.post, "/api/log/foods", #"{"meal_id":"\#(id)"}"#, 422, "validation_failed"),
        StatusCase(
            .post,
            "/api/log/foods",
            #"{"text":"200 g rice","calories":1}"#,
            422,
            "validation_failed"
        ),
        StatusCase(
            .post,
            "/api/log/foods",
            #"{"name":"Soup","calories":300,"date":"2099-01-01"}"#,
            422,
            "validation_failed"
        ),
        StatusCase(
            .post,
            "/api/log/foods",
            #"{"name":"Soup","calories":-1}"#,
            422,
            "validation_failed"
        ),
        StatusCase(.post, "/api/log/foods", "{", 400, "malformed_json"),
        StatusCase(
            .post,
            "/api/log/foods",
            "{}",
            415,
            "unsupported_media_type",
            headers: [.contentType: "text/plain"]
        ),
        StatusCase(.get, "/api/log/foods", nil, 200),
        StatusCase(.get, "/api/log/foods?from=2026-02-01&to=2026-01-01", nil, 422, "validation_failed"),
        StatusCase(.get, "/api/log/foods?from=2020-01-01&to=2026-01-01", nil, 422, "validation_failed"),
        StatusCase(.get, "/api/log/foods?limit=501", nil, 422, "validation_failed"),
        StatusCase(.get, "/api/log/foods?cursor=x", nil, 422, "validation_failed"),
        StatusCase(.put, "/api/log/foods", nil, 405, "method_not_allowed"),
        StatusCase(.delete, "/api/log/foods/\(id)", nil, 404, "entry_not_found"),
        StatusCase(.delete, "/api/log/foods/x", nil, 404, "entry_not_found"),
        StatusCase(.post, "/api/log/weights", #"{"weight_kg":70}"#, 201),
        StatusCase(.post, "/api/log/weights", #"{"weight_kg":7}"#, 422, "validation_failed"),
        StatusCase(.post, "/api/log/weights", "{}", 422, "validation_failed"),
        StatusCase(.get, "/api/log/weights?from=2026-01-01&to=2026-01-31", nil, 200),
        StatusCase(.get, "/api/log/weights?to=x", nil, 422, "validation_failed"),
        StatusCase(.delete, "/api/log/weights/2026-01-01", nil, 404, "entry_not_found"),
        StatusCase(.delete, "/api/log/weights/x", nil, 404, "entry_not_found"),
        StatusCase(.get, "/api/log/summary", nil, 200),
        StatusCase(.get, "/api/log/summary?from=x", nil, 422, "validation_failed"),
        StatusCase(.get, "/api/log/expenditure", nil, 422, "profile_incomplete"),
    ]

    @Test(arguments: cases)
    func `each request on the log gets the promised status`(_ each: StatusCase) async throws {
        try await each.check()
    }

    @Test func `what was eaten comes from the food table, and is listed until it is deleted`() async throws {
        try await TestAPI.run { caller in
            let made = try await caller.send(
                .post,
                "/api/log/foods",
                #"{"text":"100 g white rice","date":"2026-03-02","meal_type":"dinner","id":"x","user_id":"y"}"#
            )
            #expect(made.status == 201, "\(made.text)")
            #expect(made.json["grams"] == 100)
            #expect(made.json["complete"] == true)
            #expect((80...400).contains(made.json["calories"]?.numberValue ?? 0))
            let path = "/api/log/foods?from=2026-03-02&to=2026-03-02"
            let listed = try await caller.send(.get, path)
            #expect(listed.json["entries"]?.arrayValue == [made.json])
            #expect(listed.json["next_cursor"]?.isNull == true)
            let id = made.json["id"]?.stringValue ?? ""
            #expect(try await caller.send(.delete, "/api/log/foods/\(id)").status == 204)
            #expect(try await caller.send(.delete, "/api/log/foods/\(id)").status == 404)
            #expect(try await caller.send(.get, path).json["entries"]?.arrayValue == [])
        }
    }

    @Test func `a request that is repeated with its key is logged once`() async throws {
        try await TestAPI.run { caller in
            let body = #"{"name":"Soup","calories":300,"date":"2026-03-02"}"#
            let key: HTTPFields = [.idempotencyKey: "soup"]
            let first = try await caller.send(.post, "/api/log/foods", body, headers: key)
            let second = try await caller.send(.post, "/api/log/foods", body, headers: key)
            #expect(first.text == second.text)
            let listed = try await caller.send(.get, "/api/log/foods?from=2026-03-02&to=2026-03-02")
            #expect(listed.json["entries"]?.arrayValue?.count == 1)
        }
    }

    @Test func `pages neither repeat nor leave out an entry when others come between`() async throws {
        try await TestAPI.run { caller in
            func log(_ name: String, _ day: Int) async throws {
                let body = #"{"name":"\#(name)","calories":100,"date":"2026-03-0\#(day)"}"#
                #expect(try await caller.send(.post, "/api/log/foods", body).status == 201)
            }
            for day in 1...5 { try await log("old", day) }
            var names: [String] = []
            var cursor = ""
            for page in 0..<10 {
                let path = "/api/log/foods?from=2026-03-01&to=2026-03-09&limit=2\(cursor)"
                let answer = try await caller.send(.get, path)
                let entries = answer.json["entries"]?.arrayValue ?? []
                names += entries.compactMap { $0["name"]?.stringValue }
                if page == 0 { try await log("new", 1) }
                guard let next = answer.json["next_cursor"]?.stringValue else { break }
                cursor = "&cursor=\(next)"
            }
            #expect(names == Array(repeating: "old", count: 5))
        }
    }

    @Test func `nobody sees or deletes the log of somebody else`() async throws {
        try await TestAPI.run { caller in
            let made = try await caller.send(
                .post,
                "/api/log/foods",
                #"{"name":"Soup","calories":300,"date":"2026-03-02"}"#
            )
            _ = try await caller.send(
                .post,
                "/api/log/weights",
                #"{"weight_kg":70,"date":"2026-03-02"}"#
            )
            let other = try await caller.otherUser()
            let path = "/api/log/foods?from=2026-03-02&to=2026-03-02"
            #expect(try await other.send(.get, path).json["entries"]?.arrayValue == [])
            let id = made.json["id"]?.stringValue ?? ""
            #expect(try await other.send(.delete, "/api/log/foods/\(id)").status == 404)
            #expect(try await other.send(.delete, "/api/log/weights/2026-03-02").status == 404)
            #expect(try await caller.send(.get, path).json["entries"]?.arrayValue?.count == 1)
        }
    }

    @Test func `a day sums up what was eaten, and what is not known is not 0`() async throws {
        try await TestAPI.run { caller in
            for body in [
                #"{"name":"Soup","calories":300,"protein":12,"carbs":30,"fats":14,"date":"2026-03-02"}"#,
                #"{"name":"Bread","calories":250,"date":"2026-03-02"}"#,
            ] {
                #expect(try await caller.send(.post, "/api/log/foods", body).status == 201)
            }
            for weight in [71.5, 70.5] {
                let body = #"{"weight_kg":\#(weight),"date":"2026-03-02"}"#
                #expect(try await caller.send(.post, "/api/log/weights", body).status == 201)
            }
            let answer = try await caller.send(.get, "/api/log/summary?from=2026-03-02&to=2026-03-03")
            let days = answer.json["days"]?.arrayValue ?? []
            #expect(days.count == 2)
            #expect(days.first?["calories"] == 550)
            #expect(days.first?["protein"] == 12)
            #expect(days.first?["complete"] == false)
            #expect(days.first?["weight_kg"] == 70.5)
            #expect(days.last?["calories"]?.isNull == true)
            #expect(answer.json["averages"]?["calories"] == 550)
            #expect(answer.json["targets"]?["calories"] == 2_200)
        }
    }

    @Test func `a planned meal is logged with its figures and its day`() async throws {
        try await TestAPI.run { caller in
            let plan = try await caller.send(
                .post,
                "/api/meals/generate-weekly",
                #"{"week_start":"2026-03-02"}"#
            )
            let meal = try #require(plan.json["meals"]?[1])
            let id = meal["id"]?.stringValue ?? ""
            let date = try #require(meal["date"]?.stringValue)
            let made = try await caller.send(.post, "/api/log/foods", #"{"meal_id":"\#(id)"}"#)
            #expect(made.status == 201, "\(made.text)")
            for name in ["date", "name", "meal_type", "calories", "protein", "carbs", "fats"] {
                #expect(made.json[name] == meal[name], "\(name) on \(date)")
            }
        }
    }

    @Test func `expenditure needs a weigh-in, and its band holds the estimate`() async throws {
        try await TestAPI.run { caller in
            _ = try await caller.send(
                .patch,
                "/api/auth/profile",
                #"{"sex":"female","age":34,"height_cm":168,"activity_level":"light"}"#
            )
            let none = try await caller.send(.get, "/api/log/expenditure")
            #expect(none.json["code"]?.stringValue == "log_too_short")
            let today = Clock.system.today
            for back in 1...14 {
                let date = today.adding(days: -back)
                let food = #"{"name":"Day","calories":2000,"date":"\#(date)"}"#
                let weight = #"{"weight_kg":65,"date":"\#(date)"}"#
                #expect(try await caller.send(.post, "/api/log/foods", food).status == 201)
                #expect(try await caller.send(.post, "/api/log/weights", weight).status == 201)
            }
            let answer = try await caller.send(.get, "/api/log/expenditure")
            #expect(answer.status == 200, "\(answer.text)")
            let estimate = answer.json["expenditure_kcal"]?.numberValue ?? 0
            let low = answer.json["low_kcal"]?.numberValue ?? .infinity
            let high = answer.json["high_kcal"]?.numberValue ?? 0
            #expect(low <= estimate && estimate <= high && (1_500...2_500).contains(estimate))
            #expect(answer.json["days_used"] == 14)
        }
    }

    @Test func `the intake of the present day and of days with unknown energy is not used`() throws {
        let today = try #require(CalendarDate("2026-03-05"))
        let user = RecordID<StoredUser>(rawValue: "user")
        func entry(_ back: Int, _ nutrients: NutrientProfile) -> FoodLogEntry {
            FoodLogEntry(
                id: RecordID(rawValue: "\(back)"),
                user: user,
                date: today.adding(days: -back),
                name: "Food",
                nutrients: nutrients,
                createdAt: Timestamp(milliseconds: 0)
            )
        }
        let known = NutrientProfile([.energy: 2_000])
        let days = ExpenditureService.days(
            foods: [entry(0, known), entry(1, known), entry(2, known), entry(2, NutrientProfile([:]))],
            weights: [
                WeightLogEntry(user: user, date: today, weight: 70, createdAt: Timestamp(milliseconds: 0))
            ],
            today: today
        )
        #expect(days.map { today.dayNumber - $0.day } == [2, 1, 0])
        #expect(days.map(\.intake) == [nil, 2_000, nil])
        #expect(days.map(\.weight) == [nil, nil, 70])
    }
}
