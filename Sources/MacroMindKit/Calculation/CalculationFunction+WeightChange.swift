extension CalculationFunction {
    /// The functions of weight change and weight trend.
    static let weightChange: [CalculationFunction] = TrackingFunctions.all.sorted { $0.key < $1.key }
        .map { name, function in
            let description = descriptions[name]
            return CalculationFunction(
                name,
                description?.summary ?? "A function of weight change.",
                example: description?.example ?? [:]
            ) { (input) throws(InputError) in
                CalculationResult(try function(input.json))
            }
        }

    private static let start: [String: JSONValue] = [
        "sex": "male", "age_y": 35, "weight_kg": 92, "height_cm": 178, "pal": 1.6, "days": 90,
    ]

    private static let weights: JSONValue = [80, 80.4, nil, 79.8, 79.9, 79.5]

    private static let descriptions: [String: (summary: String, example: JSONValue)] = [
        "hall_2011": (
            "Weight, fat in kg and start intake in kcal, Hall 2011.",
            .object(start.merging(["delta_intake_kcal": -500]) { $1 })
        ),
        "niddk_planner_weight": (
            "Weight and fat in kg, variant of the NIDDK planner.",
            .object(start.merging(["intake_kcal": 2200]) { $1 })
        ),
        "niddk_planner_energy": (
            "Maintenance and expenditure at the end in kcal, variant of the NIDDK planner.",
            .object(start.merging(["intake_kcal": 2200]) { $1 })
        ),
        "niddk_planner_goal": (
            "The intake for a goal weight in kcal, variant of the NIDDK planner.",
            .object(start.merging(["goal_kg": 86]) { $1 })
        ),
        "hall_linear_model": (
            "Energy density, sensitivity and time constant of the linearised model.",
            ["fat_kg": 20, "activity_kcal_per_kg": 7]
        ),
        "forbes_final_fat": (
            "Fat in kg after a change of weight, Forbes 1987.", ["fat_kg": 20, "weight_change_kg": -5]
        ),
        "trend_ema": ("The smoothed weight at the end in kg.", ["weights_kg": weights, "alpha": 0.1]),
        "weight_slope_ols": ("The slope of the weight in kg/day by least squares.", ["weights_kg": weights]),
        "tdee_window_ols": (
            "Expenditure in kcal/day from intake and the slope of the weight.",
            ["weights_kg": weights, "intake_kcal": [2100, 2050, nil, 2200, 1980, 2300], "kcal_per_kg": 7700]
        ),
    ]
}
