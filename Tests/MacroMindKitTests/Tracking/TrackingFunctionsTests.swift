import Testing

@testable import MacroMindKit

struct TrackingFunctionsTests {
    private static let man: [String: JSONValue] = [
        "sex": "male", "age_y": 35, "weight_kg": 92, "height_cm": 178, "pal": 1.6,
    ]

    struct Call: CustomTestStringConvertible {
        var name: String
        var input: [String: JSONValue]
        var expected: [String: Double]
        var testDescription: String { name }
    }

    static let calls = [
        Call(
            name: "hall_2011",
            input: man.merging(["delta_intake_kcal": -500, "days": 30, "constants": "paper"]) { $1 },
            expected: ["weight_kg": 90.0376, "fat_kg": 23.4103, "baseline_kcal": 2983.008]
        ),
        Call(
            name: "niddk_planner_weight",
            input: man.merging(["intake_kcal": 2200, "sodium_after_mg": 2950.042373, "days": 90]) { $1 },
            expected: ["weight_kg": 84.321247, "fat_kg": 19.938817]
        ),
        Call(
            name: "niddk_planner_energy",
            input: man.merging(["intake_kcal": 2200, "sodium_after_mg": 2950.042373, "days": 90]) { $1 },
            expected: ["maintenance_at_state_kcal": 2811.534, "expenditure_kcal": 2651.887]
        ),
        Call(
            name: "niddk_planner_goal",
            input: man.merging(["goal_kg": 84, "days": 180, "sodium": "proportional to intake"]) { $1 },
            expected: ["intake_kcal": 2498.21, "maintenance_at_goal_kcal": 2798.94]
        ),
        Call(
            name: "hall_linear_model",
            input: ["fat_kg": 20, "activity_kcal_per_kg": 7],
            expected: ["tau_days": 424.28]
        ),
    ]

    @Test(arguments: calls)
    func `functions that return named figures`(call: Call) throws {
        let function = try #require(TrackingFunctions.all[call.name])
        let result = try function(.object(call.input))
        for (name, value) in call.expected {
            let found = try #require(result[name]?.numberValue)
            #expect(abs(found - value) < 0.05, "\(name)")
        }
    }

    @Test(
        arguments: [
            ("forbes_final_fat", ["fat_kg": 20, "weight_change_kg": -5], 16.8082),
            ("trend_ema", ["weights_kg": [173.2, 171.5], "alpha": 0.1], 173.03),
            ("weight_slope_ols", ["weights_kg": [70.0, 69.9, nil, 69.7]], -0.1),
            (
                "tdee_window_ols",
                [
                    "weights_kg": [70.0, 69.9, 69.8, 69.7], "intake_kcal": [2000, 2000, nil, 2000],
                    "kcal_per_kg": 7700,
                ],
                2770
            ),
        ] as [(String, JSONValue, Double)]
    )
    func `functions that return one figure`(name: String, input: JSONValue, expected: Double) throws {
        let function = try #require(TrackingFunctions.all[name])
        let value = try #require(try function(input).numberValue)
        #expect(abs(value - expected) < 0.001)
    }

    @Test(
        arguments: [
            ("trend_ema", [:], "weights_kg", .missing),
            ("trend_ema", ["weights_kg": 80], "weights_kg", .wrongKind),
            ("trend_ema", ["weights_kg": [80, "x"]], "weights_kg[1]", .wrongKind),
            ("forbes_final_fat", [1, 2], "input", .wrongKind),
            ("hall_linear_model", ["fat_kg": -3, "activity_kcal_per_kg": 7], "fat_kg", .outOfRange),
            ("hall_2011", ["sex": "x", "constants": "paper"], "sex", .unknownName),
            ("hall_2011", ["sex": "male", "constants": "other"], "constants", .unknownName),
        ] as [(String, JSONValue, String, InputError.Code)]
    )
    func `bad input is named`(name: String, input: JSONValue, field: String, code: InputError.Code) throws {
        let function = try #require(TrackingFunctions.all[name])
        let error = #expect(throws: InputError.self) { try function(input) }
        #expect(error?.field == field)
        #expect(error?.code == code)
    }
}
