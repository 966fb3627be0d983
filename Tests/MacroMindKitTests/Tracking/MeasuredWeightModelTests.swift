import Testing

@testable import MacroMindKit

struct MeasuredWeightModelTests {
    struct Course: CustomTestStringConvertible {
        var sex: Sex
        var age: Double
        var weight: Kilograms
        var height: Centimeters
        var expenditure: Kilocalories
        var intake: Kilocalories
        /// The weights after 7, 28 and 56 days.
        var expected: [Double]

        var testDescription: String { "\(sex), \(weight), \(expenditure), \(intake)" }
    }

    // Computed with an independent program from the equations of the web appendix of Lancet 2011;378:826.
    static let courses = [
        Course(
            sex: .female,
            age: 41,
            weight: 78.5,
            height: 165,
            expenditure: 2050,
            intake: 1650,
            expected: [78.1272, 77.0311, 75.6214]
        ),
        Course(
            sex: .male,
            age: 35,
            weight: 92,
            height: 178,
            expenditure: 2600,
            intake: 2100,
            expected: [91.5143, 90.0869, 88.2524]
        ),
    ]

    private static func model(_ course: Course) throws -> WeightModel {
        try WeightModel(
            sex: course.sex,
            age: course.age,
            weight: course.weight,
            height: course.height,
            expenditure: course.expenditure,
            intake: course.intake
        )
    }

    @Test(arguments: courses)
    func `a measured start agrees with the equations of the paper`(course: Course) throws {
        let days = try Self.model(course).project([WeightModelPhase(days: 56, intake: course.intake)]).days
        for (day, expected) in zip([7, 28, 56], course.expected) {
            #expect(abs(days[day].weight.value - expected) < 0.0005, "day \(day)")
        }
    }

    @Test(arguments: courses)
    func `the first day spends what was measured and moves no water`(course: Course) throws {
        let projection = try Self.model(course).project([WeightModelPhase(days: 1, intake: course.intake)])
        #expect(projection.days[0].expenditure == course.expenditure)
        #expect(projection.days[0].intake == course.intake)
        #expect(abs(projection.days[1].expenditure.value - course.expenditure.value) < 1)
        #expect(abs(projection.days[1].waterShift.value) < 1e-9)
        let density = ForbesPartition.energyDensity(
            atFat: projection.days[0].fat,
            constants: .lancet2011
        )
        let change = projection.days[1].weight - projection.days[0].weight
        let expected = (course.intake - course.expenditure).value / density
        #expect(abs(change.value / expected - 1) < 0.01)
    }

    /// Somebody has eaten 500 kcal less for 60 days; the start is made from what can be measured then.
    @Test(arguments: [(Sex.male, 35.0, 92.0, 178.0, 1.6), (.female, 41, 78.5, 165, 1.5)])
    func `a start within a diet goes on as the whole course does, a start in balance does not`(
        sex: Sex,
        age: Double,
        weight: Double,
        height: Double,
        level: Double
    ) throws {
        let whole = try WeightModel(
            sex: sex,
            age: age,
            weight: Kilograms(weight),
            height: Centimeters(height),
            physicalActivityLevel: level
        )
        let intake = whole.baselineIntake - 500
        let course = try whole.project([WeightModelPhase(days: 116, intake: intake)]).days
        let now = course[60]
        func end(eating usual: Kilocalories) throws -> Double {
            let model = try WeightModel(
                sex: sex,
                age: age,
                weight: now.weight,
                height: Centimeters(height),
                expenditure: now.expenditure,
                intake: usual
            )
            return try #require(model.project([WeightModelPhase(days: 56, intake: intake)]).end).weight.value
        }
        let truth = course[116].weight.value
        #expect(abs(try end(eating: intake) - truth) < 0.05)
        #expect(abs(try end(eating: now.expenditure) - truth) > 0.1)
    }

    @Test func `the baseline keeps the weight in the end, and lies above what is eaten in a deficit`() throws
    {
        let model = try Self.model(Self.courses[0])
        #expect(model.baselineIntake > model.startingExpenditure)
        let balanced = try WeightModel(
            sex: .female,
            age: 41,
            weight: 78.5,
            height: 165,
            expenditure: 2050,
            intake: 2050
        )
        #expect(abs(balanced.baselineIntake.value - 2050) < 1e-9)
        let end = try #require(balanced.project([WeightModelPhase(days: 365, intake: 2050)]).end)
        #expect(abs(end.weight.value - 78.5) < 1e-9)
    }

    @Test(arguments: [(1_600.0, "expenditure_kcal"), (5_200, "expenditure_kcal"), (.nan, "expenditure_kcal")])
    func `an expenditure that no such body has is refused`(expenditure: Double, field: String) throws {
        // Resting energy of this body is 1453 kcal: 1.12 times it are 1627 kcal, 3.5 times it 5085 kcal.
        let error = #expect(throws: InputError.self) {
            try WeightModel(
                sex: .female,
                age: 41,
                weight: 78.5,
                height: 165,
                expenditure: Kilocalories(expenditure),
                intake: 1650
            )
        }
        #expect(error?.field == field)
    }

    @Test(arguments: [(400.0, 41.0, "intake_kcal"), (5_200, 41, "intake_kcal"), (1_650, 17, "age")])
    func `an intake nobody lives on and a minor are refused`(
        intake: Double,
        age: Double,
        field: String
    ) throws {
        let error = #expect(throws: InputError.self) {
            try WeightModel(
                sex: .female,
                age: age,
                weight: 78.5,
                height: 165,
                expenditure: 2050,
                intake: Kilocalories(intake)
            )
        }
        #expect(error?.field == field)
    }

    @Test func `pregnancy, breastfeeding and a missing sex term are refused by name`() throws {
        func person(_ change: (inout Person) -> Void) throws -> Person {
            var person = try Person(
                sex: .female,
                age: .years(30),
                height: 165,
                weight: 70,
                activity: .light
            )
            change(&person)
            return person
        }
        func field(_ change: (inout Person) -> Void) throws -> String? {
            let person = try person(change)
            let error = #expect(throws: InputError.self) {
                try WeightModel(person, expenditure: 2050, intake: 1900)
            }
            return error?.field
        }
        #expect(try field { $0.pregnancy = Pregnancy(gestationWeeks: 20) } == "pregnancy")
        #expect(try field { $0.lactation = Lactation() } == "lactation")
        #expect(try field { $0.sex = nil } == "sex")
        let model = try WeightModel(person { $0.bodyFatPercent = 30 }, expenditure: 2050, intake: 1900)
        #expect(model.startingFat == 21)
    }
}
