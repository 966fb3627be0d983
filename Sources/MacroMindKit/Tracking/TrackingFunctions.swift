/// The functions of weight change and weight trend that can be called by name.
///
/// Inputs and results are JSON; the keys carry their unit. The names are those of the reference examples.
public enum TrackingFunctions {
    /// A function of this family: named figures in, a figure or named figures out.
    public typealias Function = @Sendable (JSONValue) throws(InputError) -> JSONValue

    /// The functions by name.
    public static let all: [String: Function] = [
        "hall_2011": hall2011,
        "niddk_planner_weight": plannerWeight,
        "niddk_planner_energy": plannerEnergy,
        "niddk_planner_goal": plannerGoal,
        "hall_linear_model": linearModel,
        "forbes_final_fat": forbesFinalFat,
        "trend_ema": trend,
        "weight_slope_ols": slope,
        "tdee_window_ols": windowExpenditure,
    ]

    private static func hall2011(_ input: JSONValue) throws(InputError) -> JSONValue {
        let arguments = NamedArguments(input)
        let constants = try arguments.text("constants", default: "paper")
        guard let chosen = ["paper": HallConstants.lancet2011, "planner": .bodyWeightPlanner][constants]
        else {
            throw InputError(
                .unknownName,
                field: "constants",
                received: constants,
                allowed: "paper or planner"
            )
        }
        let before = try arguments.number("carb_fraction_before", default: 0.5)
        let model = try arguments.model(.lancet2011, carbohydrateShare: before, constants: chosen)
        let change = try arguments.number("delta_intake_kcal")
        let projection = try model.project([
            WeightModelPhase(
                days: try arguments.integer("days"),
                intake: model.baselineIntake + Kilocalories(change),
                carbohydrateShare: try arguments.number("carb_fraction_after", default: before),
                sodium: .change(Milligrams(try arguments.number("delta_sodium_mg", default: 0)))
            )
        ])
        return object(projection.end, ["baseline_kcal": .number(model.baselineIntake.value)])
    }

    private static func plannerWeight(_ input: JSONValue) throws(InputError) -> JSONValue {
        object(try plannerProjection(NamedArguments(input)).end, [:])
    }

    private static func plannerEnergy(_ input: JSONValue) throws(InputError) -> JSONValue {
        let projection = try plannerProjection(NamedArguments(input))
        return [
            "maintenance_at_state_kcal": .number(projection.maintenanceAtEnd.value),
            "expenditure_kcal": .number(projection.expenditureAtEnd.value),
        ]
    }

    private static func plannerProjection(_ arguments: NamedArguments) throws(InputError) -> WeightProjection
    {
        let carbohydrate = try arguments.number("carb_percent", default: 50) / 100
        let model = try arguments.model(.bodyWeightPlanner, carbohydrateShare: carbohydrate)
        let before = try arguments.number("sodium_before_mg", default: 4000)
        let after = try arguments.number("sodium_after_mg", default: before)
        return try model.project([
            WeightModelPhase(
                days: try arguments.integer("days"),
                intake: Kilocalories(try arguments.number("intake_kcal")),
                carbohydrateShare: carbohydrate,
                activityChangePercent: try arguments.number("activity_change_percent", default: 0),
                sodium: .change(Milligrams(after - before))
            )
        ])
    }

    private static func plannerGoal(_ input: JSONValue) throws(InputError) -> JSONValue {
        let arguments = NamedArguments(input)
        let carbohydrate = try arguments.number("carb_percent", default: 50) / 100
        let model = try arguments.model(.bodyWeightPlanner, carbohydrateShare: carbohydrate)
        let plan = try model.plan(
            reaching: Kilograms(try arguments.number("goal_kg")),
            over: WeightModelPhase(
                days: try arguments.integer("days"),
                intake: 0,
                carbohydrateShare: carbohydrate,
                activityChangePercent: try arguments.number("activity_change_percent", default: 0),
                sodium: .proportional(from: Milligrams(4000))
            )
        )
        return [
            "intake_kcal": .number(plan.intake.value),
            "maintenance_before_kcal": .number(plan.maintenanceBefore.value),
            "maintenance_at_goal_kcal": .number(plan.maintenanceAtGoal.value),
        ]
    }

    private static func linearModel(_ input: JSONValue) throws(InputError) -> JSONValue {
        let arguments = NamedArguments(input)
        let model = try LinearWeightModel(
            fat: Kilograms(try arguments.number("fat_kg")),
            activityCost: try arguments.number("activity_kcal_per_kg")
        )
        return [
            "rho_kcal_per_kg": .number(model.energyDensity),
            "epsilon_kcal_per_kg_day": .number(model.expenditureSlope),
            "tau_days": .number(model.timeConstant),
        ]
    }

    private static func forbesFinalFat(_ input: JSONValue) throws(InputError) -> JSONValue {
        let arguments = NamedArguments(input)
        let fat = Kilograms(try arguments.number("fat_kg"))
        let change = Kilograms(try arguments.number("weight_change_kg"))
        return .number(try ForbesPartition.finalFat(from: fat, weightChange: change).value)
    }

    private static func trend(_ input: JSONValue) throws(InputError) -> JSONValue {
        let arguments = NamedArguments(input)
        let smoothing = try arguments.number("alpha", default: 0.1)
        let weights = try arguments.series("weights_kg").map { $0.map(Kilograms.init(_:)) }
        return .number(try WeightTrend.smoothed(weights, smoothing: smoothing).value)
    }

    private static func slope(_ input: JSONValue) throws(InputError) -> JSONValue {
        let weights = try NamedArguments(input).series("weights_kg").map { $0.map(Kilograms.init(_:)) }
        return .number(try WeightTrend.slope(weights))
    }

    private static func windowExpenditure(_ input: JSONValue) throws(InputError) -> JSONValue {
        let arguments = NamedArguments(input)
        let expenditure = try WeightTrend.windowExpenditure(
            weights: try arguments.series("weights_kg").map { $0.map(Kilograms.init(_:)) },
            intake: try arguments.series("intake_kcal").map { $0.map(Kilocalories.init(_:)) },
            energyDensity: try arguments.number("kcal_per_kg", default: 7700)
        )
        return .number(expenditure.value)
    }

    private static func object(_ day: ProjectedDay?, _ more: [String: JSONValue]) -> JSONValue {
        var members = more
        if let day {
            members["weight_kg"] = .number(day.weight.value)
            members["fat_kg"] = .number(day.fat.value)
        }
        return .object(members)
    }
}
