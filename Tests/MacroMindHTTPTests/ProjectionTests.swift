import HTTPTypes
import MacroMindAccounts
import MacroMindKit
import Testing

@testable import MacroMindHTTP

struct ProjectionTests {
    private static let today = Clock.system.today
    private static let body = #"{"sex":"female","age":34,"height_cm":168,"activity_level":"light"}"#

    static let cases: [StatusCase] = [
        StatusCase(.get, "/api/log/projection", nil, 422, "profile_incomplete"),
        StatusCase(.get, "/api/log/projection?weeks=0", nil, 422, "validation_failed"),
        StatusCase(.get, "/api/log/projection?weeks=53", nil, 422, "validation_failed"),
        StatusCase(.get, "/api/log/projection?weeks=x", nil, 422, "validation_failed"),
        StatusCase(.get, "/api/log/projection?from=x", nil, 422, "validation_failed"),
        StatusCase(
            .get,
            "/api/log/projection?from=2024-02-01&to=2024-01-01",
            nil,
            422,
            "validation_failed"
        ),
        StatusCase(.post, "/api/log/projection", "{}", 405, "method_not_allowed"),
        StatusCase(.get, "/api/log/projection", nil, 401, "unauthenticated", isAnonymous: true),
        StatusCase(
            .get,
            "/api/log/projection",
            nil,
            406,
            "not_acceptable",
            headers: [.accept: "text/html"]
        ),
    ]

    @Test(arguments: cases)
    func `each request for a projection gets the promised status`(_ each: StatusCase) async throws {
        try await each.check()
    }

    private static func weigh(_ caller: TestCaller, _ weight: Double, back: Int) async throws {
        let entry = #"{"weight_kg":\#(weight),"date":"\#(today.adding(days: -back))"}"#
        #expect(try await caller.send(.post, "/api/log/weights", entry).status == 201)
    }

    private static func eat(_ caller: TestCaller, _ energy: Double, back: Int) async throws {
        let entry = #"{"name":"Day","calories":\#(energy),"date":"\#(today.adding(days: -back))"}"#
        #expect(try await caller.send(.post, "/api/log/foods", entry).status == 201)
    }

    private static func log(_ caller: TestCaller, energy: Double, profile: String = body) async throws {
        #expect(try await caller.send(.patch, "/api/auth/profile", profile).status == 200)
        for back in 1...14 {
            try await weigh(caller, 65, back: back)
            try await eat(caller, energy, back: back)
        }
    }

    @Test func `a projection needs a weigh-in and a day of the span that was logged`() async throws {
        try await TestAPI.run { caller in
            _ = try await caller.send(.patch, "/api/auth/profile", Self.body)
            let none = try await caller.send(.get, "/api/log/projection")
            #expect(none.status == 422 && none.json["code"] == "log_too_short")
            try await Self.weigh(caller, 65, back: 1)
            // The present day is not over, and nothing else was eaten.
            try await Self.eat(caller, 900, back: 0)
            let weighed = try await caller.send(.get, "/api/log/projection")
            #expect(weighed.status == 422 && weighed.json["code"] == "log_too_short")
            try await Self.eat(caller, 1_900, back: 10)
            let before = try await caller.send(.get, "/api/log/projection")
            #expect(before.json["code"] == "log_too_short", "the day is not in the last week")
            let from = Self.today.adding(days: -12)
            let inSpan = try await caller.send(
                .get,
                "/api/log/projection?from=\(from)&to=\(Self.today)&weeks=1"
            )
            #expect(inSpan.status == 200, "\(inSpan.text)")
            #expect(inSpan.json["intake_kcal"] == 1_900 && inSpan.json["days_logged"] == 1)
            let codes = inSpan.json["findings"]?.arrayValue?.compactMap { $0["code"]?.stringValue }
            #expect(codes == ["assumption"], "one weigh-in tells little, which is told")
        }
    }

    @Test func `steady weight goes on steadily, and eating less leads down in a widening band`() async throws
    {
        try await TestAPI.run { caller in
            try await Self.log(caller, energy: 1_900)
            let learned = try await caller.send(.get, "/api/log/expenditure")
            let answer = try await caller.send(.get, "/api/log/projection")
            #expect(answer.status == 200, "\(answer.text)")
            let days = answer.json["days"]?.arrayValue ?? []
            #expect(days.count == 9)
            let start = Self.today.adding(days: -1)
            #expect(
                days.compactMap { $0["date"]?.stringValue }
                    == (0...8).map { start.adding(days: 7 * $0).description }
            )
            #expect(days.first?["weight_kg"] == learned.json["trend_weight_kg"])
            #expect(days.first?["low_kg"] == days.first?["high_kg"])
            // The last seven days are the span; the present one is not over.
            #expect(answer.json["intake_kcal"] == 1_900 && answer.json["days_logged"] == 6)
            #expect(answer.json["interval_percent"] == 90 && answer.json["stays"] == true)
            try await Self.checkDeficit(caller, expenditure: learned.json["expenditure_kcal"]?.numberValue)
        }
    }

    /// One older day of 1,500 kcal is the span; the expenditure comes from the whole log.
    private static func checkDeficit(_ caller: TestCaller, expenditure: Double?) async throws {
        let day = today.adding(days: -40)
        try await eat(caller, 1_500, back: 40)
        let path = "/api/log/projection?from=\(day)&to=\(day)&weeks=52"
        let answer = try await caller.send(.get, path)
        #expect(answer.status == 200, "\(answer.text)")
        #expect(answer.json["intake_kcal"] == 1_500 && answer.json["days_logged"] == 1)
        #expect(answer.json["from"]?.stringValue == day.description)
        let days = answer.json["days"]?.arrayValue ?? []
        #expect(days.count == 53)
        func values(_ name: String) -> [Double] { days.compactMap { $0[name]?.numberValue } }
        let (low, middle, high) = (values("low_kg"), values("weight_kg"), values("high_kg"))
        #expect(zip(middle, middle.dropFirst()).allSatisfy { $0 > $1 })
        #expect(zip(low.dropFirst(), middle.dropFirst()).allSatisfy { $0 < $1 })
        #expect(zip(middle.dropFirst(), high.dropFirst()).allSatisfy { $0 < $1 })
        #expect(answer.json["stays"] == false)
        let weekly = answer.json["weekly_change_kg"]?.numberValue ?? 0
        #expect(abs(weekly - (middle[52] - middle[0]) / 52) < 0.011)
        // The static rule overstates a year about twofold.
        let rule = (1_500 - (expenditure ?? 0)) * 364 / 7_700
        #expect(middle[52] - middle[0] > 0.8 * rule)
        let codes = answer.json["findings"]?.arrayValue?.compactMap { $0["code"]?.stringValue } ?? []
        #expect(codes.contains("projected-underweight"))
        let told = answer.json["findings"]?.arrayValue?.first { $0["code"] == "projected-underweight" }
        let date = told?["path"]?[0]?.stringValue ?? "none"
        #expect(CalendarDate(date) != nil && told?["message"]?.stringValue?.contains(date) == true)
    }

    @Test(arguments: [
        (#"{"age":16}"#, 1_900.0, "/age_y"), (#"{"age":34}"#, 300, "/intake_kcal"),
    ])
    func `whom the model does not hold for gets no projection`(
        profile: String,
        energy: Double,
        pointer: String
    ) async throws {
        try await TestAPI.run { caller in
            try await Self.log(caller, energy: energy)
            #expect(try await caller.send(.patch, "/api/auth/profile", profile).status == 200)
            let answer = try await caller.send(.get, "/api/log/projection")
            #expect(answer.status == 422 && answer.json["code"] == "validation_failed", "\(answer.text)")
            #expect(answer.json["errors"]?[0]?["pointer"]?.stringValue == pointer)
        }
    }

    @Test func `a log that leaves nothing for activity is told with its projection`() async throws {
        try await TestAPI.run { caller in
            try await Self.log(caller, energy: 700)
            let answer = try await caller.send(.get, "/api/log/projection")
            #expect(answer.status == 200, "\(answer.text)")
            let codes = answer.json["findings"]?.arrayValue?.compactMap { $0["code"]?.stringValue } ?? []
            #expect(codes.contains("log-incomplete"))
        }
    }

    @Test func `the smoothed weight of a day does not depend on where the span begins`() async throws {
        try await TestAPI.run { caller in
            for (back, weight) in [(5, 70.0), (4, 72.0), (1, 71.0)] {
                try await Self.weigh(caller, weight, back: back)
            }
            func trend(_ days: Int) async throws -> [JSONValue] {
                let from = Self.today.adding(days: -days)
                let to = Self.today
                let answer = try await caller.send(.get, "/api/log/summary?from=\(from)&to=\(to)")
                let days = answer.json["days"]?.arrayValue ?? []
                return days.map { $0["trend_weight_kg"] ?? "absent" }
            }
            // A tenth of each new reading enters: 70, 70.2, 70.28.
            let known: [JSONValue] = [70, 70.2, 70.2, 70.2, 70.28, 70.28]
            #expect(try await trend(6) == [.null] + known)
            #expect(try await trend(2) == Array(known.suffix(3)))
        }
    }
}
