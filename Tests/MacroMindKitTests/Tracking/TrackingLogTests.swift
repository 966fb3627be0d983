import Testing

@testable import MacroMindKit

struct TrackingLogTests {
    struct Refusal: CustomTestStringConvertible {
        var days: [LoggedDay]
        var field: String
        var code: InputError.Code
        var testDescription: String { field }
    }

    static let refusals = [
        Refusal(
            days: [.init(day: 3, weight: 80), .init(day: 3, weight: 81)],
            field: "log[1] (day 3)",
            code: .inconsistent
        ),
        Refusal(
            days: [.init(day: 3, weight: 80), .init(day: 2, weight: 81)],
            field: "log[1] (day 2)",
            code: .inconsistent
        ),
        Refusal(days: [.init(day: 1, weight: 0)], field: "log[0] (day 1) weight_kg", code: .outOfRange),
        Refusal(days: [.init(day: 1, weight: 500)], field: "log[0] (day 1) weight_kg", code: .outOfRange),
        Refusal(
            days: [.init(day: 1, weight: Kilograms(.nan))],
            field: "log[0] (day 1) weight_kg",
            code: .notFinite
        ),
        Refusal(days: [.init(day: 1, intake: -1)], field: "log[0] (day 1) intake_kcal", code: .outOfRange),
        Refusal(
            days: [.init(day: 1, weight: 80), .init(day: 9999, weight: 80)],
            field: "log",
            code: .outOfRange
        ),
        Refusal(
            days: [.init(day: .min, weight: 80), .init(day: .max, weight: 80)],
            field: "log",
            code: .outOfRange
        ),
    ]

    @Test(arguments: refusals)
    func `a day that can not be right is named`(refusal: Refusal) {
        let error = #expect(throws: InputError.self) { try TrackingLog(refusal.days) }
        #expect(error?.field == refusal.field)
        #expect(error?.code == refusal.code)
    }

    @Test func `a weight of zero is explained`() {
        let error = #expect(throws: InputError.self) { try TrackingLog([.init(day: 1, weight: 0)]) }
        #expect(error?.hint?.contains("leave it out") == true)
    }

    @Test(arguments: [
        (17.0, 170.0, 1.5, "age_y"), (30, 1.7, 1.5, "height_cm"), (30, 170, 0.9, "activity_level"),
    ])
    func `a person outside the range is named`(age: Double, height: Double, factor: Double, field: String) {
        let error = #expect(throws: InputError.self) {
            try TrackedPerson(sex: nil, age: age, height: Centimeters(height), activityFactor: factor)
        }
        #expect(error?.field == field)
    }

    @Test func `a tracked person takes over what is known of a person`() throws {
        let person = try Person(sex: .female, age: .years(33), height: 170, weight: 65, activity: .active)
        let tracked = try TrackedPerson(person)
        #expect(tracked.activityFactor == 1.725)
        #expect(tracked.age == 33)
        #expect(tracked.sex == .female)
    }
}
