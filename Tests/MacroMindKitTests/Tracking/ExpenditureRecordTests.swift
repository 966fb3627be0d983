import Testing

@testable import MacroMindKit

struct ExpenditureRecordTests {
    private static let person: JSONValue = [
        "sex": "female", "age_y": 40, "height_cm": 165, "activity_level": 1.55,
    ]

    @Test func `a line gives the figures of the estimator`() throws {
        let line: JSONValue = [
            "id": "a", "person": Self.person,
            "log": [
                ["day": 1, "weight_kg": 70, "intake_kcal": 1900], ["day": 2, "intake_kcal": 2000],
                ["day": 3, "weight_kg": 69.8, "intake_kcal": nil, "excluded": true],
                ["day": 4, "weight_kg": 69.9],
            ],
        ]
        let record = try ExpenditureRecord(line)
        let result = try record.evaluate()
        let learned = try ExpenditureEstimator().estimate(record.person, log: record.log)
        #expect(result.id == "a")
        #expect(result.daysUsed == 3)
        #expect(result.expenditure == learned.expenditure)
        #expect(result.low < result.expenditure && result.expenditure < result.high)
    }

    @Test func `days may be dates and activity may have a name`() throws {
        func result(_ days: [JSONValue], _ level: JSONValue) throws -> ExpenditureRecord.Result {
            let entries = zip(days, [70.0, 69.8, 69.9]).map { day, weight -> JSONValue in
                ["day": day, "weight_kg": .number(weight), "intake_kcal": 2000]
            }
            return try ExpenditureRecord([
                "id": 1, "person": ["age_y": 40, "height_cm": 165, "activity_level": level],
                "log": .array(entries),
            ]).evaluate()
        }
        let numbered = try result([1, 2, 3], 1.55)
        let dated = try result(["2024-02-28", "2024-02-29", "2024-03-01"], "moderate")
        #expect(numbered == dated)
    }

    @Test(
        arguments: [
            ([:], "person"), (["person": person], "log"), (["person": person, "log": 3], "log"),
            (["person": person, "log": [["day": 1.5]]], "log[0] day"),
            (["person": person, "log": [["day": 1], ["day": "01/02/2024"]]], "log[1] day"),
            (["person": person, "log": [["day": 1, "weight_kg": "80"]]], "log[0] weight_kg"),
            (["person": person, "log": [["day": 1, "excluded": "yes"]]], "log[0] excluded"),
            (["person": person, "log": [["day": 1, "weight_kg": 0]]], "log[0] (day 1) weight_kg"),
            (
                ["person": ["age_y": 30, "height_cm": 170, "activity_level": "lazy"], "log": []],
                "activity_level"
            ),
            (["person": ["age_y": 30, "height_cm": 170], "log": []], "activity_level"),
            (
                ["person": ["sex": "x", "age_y": 30, "height_cm": 170, "activity_level": 1.4], "log": []],
                "sex"
            ),
            (["person": person, "log": [7]], "log[0]"),
        ] as [(JSONValue, String)]
    )
    func `a bad line names its member`(line: JSONValue, field: String) {
        let error = #expect(throws: InputError.self) { try ExpenditureRecord(line) }
        #expect(error?.field == field)
    }
}
