import Testing

@testable import MacroMindKit

struct WeightModelTests {
    struct Course: CustomTestStringConvertible {
        var sex: Sex
        var age: Double
        var weight: Kilograms
        var height: Centimeters
        var level: Double
        var intakeChange: Kilocalories
        var carbohydrateAfter = 0.5
        var days: Int
        var expected: (weight: Double, fat: Double, baseline: Double)

        var testDescription: String { "\(sex), \(weight), \(intakeChange) for \(days) days" }
    }

    // Computed with an independent program from the equations of the web appendix of Lancet 2011;378:826.
    static let courses = [
        Course(
            sex: .male,
            age: 35,
            weight: 92,
            height: 178,
            level: 1.6,
            intakeChange: -500,
            days: 30,
            expected: (90.0376, 23.4103, 2983.008)
        ),
        Course(
            sex: .male,
            age: 35,
            weight: 92,
            height: 178,
            level: 1.6,
            intakeChange: -500,
            days: 365,
            expected: (78.8786, 16.1271, 2983.008)
        ),
        Course(
            sex: .female,
            age: 41,
            weight: 78.5,
            height: 165,
            level: 1.5,
            intakeChange: -400,
            carbohydrateAfter: 0.3,
            days: 14,
            expected: (76.746, 29.491, 2179.118)
        ),
        Course(
            sex: .male,
            age: 24,
            weight: 74,
            height: 183,
            level: 1.75,
            intakeChange: 400,
            days: 90,
            expected: (78.0425, 13.0461, 3097.378)
        ),
    ]

    @Test(arguments: courses)
    func `courses agree with the equations of the paper`(course: Course) throws {
        let model = try WeightModel(
            sex: course.sex,
            age: course.age,
            weight: course.weight,
            height: course.height,
            physicalActivityLevel: course.level
        )
        let end = try #require(
            try model.project([
                WeightModelPhase(
                    days: course.days,
                    intake: model.baselineIntake + course.intakeChange,
                    carbohydrateShare: course.carbohydrateAfter
                )
            ]).end
        )
        #expect(abs(end.weight.value - course.expected.weight) < 0.0005)
        #expect(abs(end.fat.value - course.expected.fat) < 0.0005)
        #expect(abs(model.baselineIntake.value - course.expected.baseline) < 0.001)
    }

    // Runs of a public port of the Body Weight Planner.
    @Test(arguments: [
        (14, 89.84599, 23.676629, 2943.817, 2789.442), (365, 70.922182, 11.904005, 2465.219, 2394.831),
    ])
    func `the planner convention agrees with the Body Weight Planner`(
        days: Int,
        weight: Double,
        fat: Double,
        maintenance: Double,
        expenditure: Double
    ) throws {
        let projection = try plannerModel().project([
            WeightModelPhase(days: days, intake: 2200, sodium: .proportional(from: 4000))
        ])
        let end = try #require(projection.end)
        #expect(abs(end.weight.value - weight) < 0.001)
        #expect(abs(end.fat.value - fat) < 0.001)
        #expect(abs(projection.maintenanceAtEnd.value - maintenance) < 0.01)
        #expect(abs(projection.expenditureAtEnd.value - expenditure) < 0.01)
    }

    @Test func `the intake for a goal agrees with the Body Weight Planner`() throws {
        let plan = try plannerModel().plan(
            reaching: 84,
            over: WeightModelPhase(days: 180, intake: 0, sodium: .proportional(from: 4000))
        )
        #expect(abs(plan.intake.value - 2498.21) < 0.1)
        #expect(abs(plan.maintenanceBefore.value - 2983.008) < 0.001)
        #expect(abs(plan.maintenanceAtGoal.value - 2798.94) < 0.1)
        #expect(abs((plan.projection.end?.weight.value ?? 0) - 84) < 0.001)
    }

    @Test(arguments: WeightModelConvention.allCases)
    func `eating the baseline keeps the body as it is`(convention: WeightModelConvention) throws {
        let model = try WeightModel(
            sex: .female,
            age: 50,
            weight: 70,
            height: 168,
            physicalActivityLevel: 1.55,
            convention: convention
        )
        let projection = try model.project([WeightModelPhase(days: 200, intake: model.baselineIntake)])
        let end = try #require(projection.end)
        #expect(abs(end.weight.value - 70) < 1e-9)
        #expect(abs(end.expenditure.value - model.baselineIntake.value) < 1e-6)
        #expect(abs(projection.maintenanceAtEnd.value - model.baselineIntake.value) < 1e-6)
        #expect(projection.days.count == 201)
    }

    @Test(arguments: UInt64(0)..<40)
    func `weight rises with intake and falls with activity`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let model = try WeightModel(
            sex: Bool.random(using: &random) ? .male : .female,
            age: Double.random(in: 19...80, using: &random),
            weight: Kilograms(Double.random(in: 50...130, using: &random)),
            height: Centimeters(Double.random(in: 155...195, using: &random)),
            physicalActivityLevel: Double.random(in: 1.3...2.2, using: &random)
        )
        let days = Int.random(in: 1...400, using: &random)
        let intake = model.baselineIntake * Double.random(in: 0.6...1.3, using: &random)
        func weight(_ intake: Kilocalories, _ activity: Double) throws -> Double {
            try #require(
                try model.project([
                    WeightModelPhase(days: days, intake: intake, activityChangePercent: activity)
                ]).end
            ).weight.value
        }
        let plain = try weight(intake, 0)
        #expect(try weight(intake + 50, 0) > plain, "seed \(seed)")
        #expect(try weight(intake, 10) < plain, "seed \(seed)")
    }

    @Test func `phases follow each other as one course`() throws {
        let model = try plannerModel()
        let whole = try model.project([WeightModelPhase(days: 60, intake: 2300)])
        let parts = try model.project([
            WeightModelPhase(days: 25, intake: 2300), WeightModelPhase(days: 35, intake: 2300),
        ])
        #expect(whole.days == parts.days)
    }

    @Test func `a course below essential fat is reported`() throws {
        let model = try WeightModel(
            sex: .male,
            age: 25,
            weight: 62,
            height: 180,
            physicalActivityLevel: 1.8
        )
        let projection = try model.project([WeightModelPhase(days: 365, intake: 1500)])
        #expect(projection.findings.map(\.code) == ["below-essential-fat"])
    }

    @Test(arguments: [
        (17.9, 80.0, 180.0, 1.6, "age"), (30, 80, 1.8, 1.6, "height_cm"), (30, 80, 180, 1.0, "pal"),
    ])
    func `figures outside the range are named`(
        age: Double,
        weight: Double,
        height: Double,
        level: Double,
        field: String
    ) {
        let error = #expect(throws: InputError.self) {
            try WeightModel(
                sex: .male,
                age: age,
                weight: Kilograms(weight),
                height: Centimeters(height),
                physicalActivityLevel: level
            )
        }
        #expect(error?.field == field)
    }

    @Test func `a goal that can not be reached in time is refused with the reachable range`() throws {
        let model = try plannerModel()
        let error = #expect(throws: InputError.self) {
            try model.plan(reaching: 60, over: WeightModelPhase(days: 14, intake: 0))
        }
        #expect(error?.field == "goal_kg")
        #expect(error?.code == .outOfRange)
    }

    @Test func `a goal months away is found, though the model can not follow 20,000 kcal`() throws {
        let phase = WeightModelPhase(days: 200, intake: 0, activityChangePercent: -10)
        let plan = try heavyModel().plan(reaching: 102.7, over: phase)
        #expect(abs((plan.projection.days.last?.weight.value ?? 0) - 102.7) < 0.001)
    }

    @Test func `a course that no body could go is refused with the day`() throws {
        let error = #expect(throws: InputError.self) {
            try heavyModel().project([
                WeightModelPhase(days: 200, intake: 20_000, activityChangePercent: -10)
            ])
        }
        #expect(error?.field == "intake_kcal")
        #expect(error?.message.contains("lower intake") == true)
    }

    private func heavyModel() throws -> WeightModel {
        try WeightModel(
            sex: .female,
            age: 20,
            weight: 109,
            height: 156.5,
            physicalActivityLevel: 2.2,
            convention: .bodyWeightPlanner
        )
    }

    @Test(arguments: [0, 3651])
    func `the number of days is bounded`(days: Int) throws {
        let model = try plannerModel()
        let error = #expect(throws: InputError.self) {
            try model.project([WeightModelPhase(days: days, intake: 2000)])
        }
        #expect(error?.field == "days")
    }

    private func plannerModel() throws -> WeightModel {
        try WeightModel(
            sex: .male,
            age: 35,
            weight: 92,
            height: 178,
            physicalActivityLevel: 1.6,
            convention: .bodyWeightPlanner
        )
    }
}
