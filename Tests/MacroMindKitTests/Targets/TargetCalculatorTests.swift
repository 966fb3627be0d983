import MacroMindKit
import Testing

struct TargetCalculatorTests {
    static func person(
        sex: Sex? = .male,
        age: Double = 30,
        height: Centimeters = 180,
        weight: Kilograms = 80,
        bodyFatPercent: Double? = nil,
        activity: ActivityLevel = .moderate,
        training: TrainingKind = .none,
        experience: TrainingExperience = .novice,
        pregnancy: Pregnancy? = nil,
        lactation: Lactation? = nil,
        conditions: [HealthCondition] = []
    ) throws -> Person {
        try Person(
            sex: sex,
            age: .years(age),
            height: height,
            weight: weight,
            bodyFatPercent: bodyFatPercent,
            activity: activity,
            training: training,
            experience: experience,
            pregnancy: pregnancy,
            lactation: lactation,
            conditions: conditions
        )
    }

    @Test func `maintenance is Mifflin–St Jeor times the activity factor`() throws {
        let targets = try TargetCalculator().targets(
            for: TargetRequest(person: Self.person(), goal: .maintain)
        )
        #expect(targets.energy.target == 2759)
        #expect(targets.estimate?.resting == 1780)
        #expect(targets.estimate?.equation == .mifflinStJeor)
        #expect(targets.findings.isEmpty)
        #expect(targets.derivation.map(\.name).contains("total energy"))
    }

    @Test(arguments: Sex.allCases, ActivityLevel.allCases)
    func `cutting is below and bulking above maintenance`(_ sex: Sex, _ activity: ActivityLevel) throws {
        let person = try Self.person(sex: sex, activity: activity)
        let calculator = TargetCalculator()
        let energies = try [Goal.cut, .maintain, .bulk].map {
            try calculator.targets(for: TargetRequest(person: person, goal: $0)).energy.target
        }
        #expect(energies == energies.sorted())
        #expect(Set(energies).count == 3)
    }

    @Test(arguments: 1...200)
    func `macronutrients give the energy, and no target is under the floor`(_ seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let sex = [Sex.female, .male, nil].randomElement(using: &random) ?? nil
        let person = try Self.person(
            sex: sex,
            age: .random(in: 18...90, using: &random),
            height: Centimeters(.random(in: 145...205, using: &random)),
            weight: Kilograms(.random(in: 45...160, using: &random)),
            bodyFatPercent: Bool.random(using: &random) ? .random(in: 8...45, using: &random) : nil,
            activity: ActivityLevel.allCases.randomElement(using: &random) ?? .light,
            training: TrainingKind.allCases.randomElement(using: &random) ?? .none
        )
        let goal = Goal(Goal.Direction.allCases.randomElement(using: &random) ?? .cut)
        let preset = Bool.random(using: &random) ? MacroPreset.allCases.randomElement(using: &random) : nil
        let policy = SafetyPolicy.standard
        let targets = try TargetCalculator().targets(
            for: TargetRequest(person: person, goal: goal, preset: preset)
        )
        let energy =
            4 * targets.protein.target.value + 4 * targets.carbohydrate.target.value + 9
            * targets.fat.target.value
        #expect(abs(energy - targets.energy.target.value) <= 5, "seed \(seed)")
        #expect(targets.energy.target >= policy.energyFloor(for: sex), "seed \(seed)")
        #expect(
            min(targets.protein.target, targets.fat.target, targets.carbohydrate.target) >= 0,
            "seed \(seed)"
        )
    }

    @Test func `a minor, a pregnant person and an underweight person who ask for a cut get no deficit`()
        throws
    {
        let cases: [(Person, Finding.Code)] = try [
            (Self.person(age: 15), .minor),
            (
                Self.person(sex: .female, pregnancy: Pregnancy(gestationWeeks: 22, prepregnancyBMI: 23)),
                .pregnancy
            ),
            (Self.person(sex: .female, lactation: Lactation(months: 3)), .lactation),
            (Self.person(height: 185, weight: 60), .underweight),
            (Self.person(conditions: [.eatingDisorder]), .eatingDisorder),
        ]
        for (person, code) in cases {
            let targets = try TargetCalculator().targets(for: TargetRequest(person: person, goal: .cut))
            let total = try #require(targets.estimate?.total)
            #expect(targets.energy.target.value >= total.value.rounded())
            #expect(targets.findings.contains { $0.code == code && $0.severity == .problem })
        }
    }

    @Test func `under 800 kcal is refused, under the floor is raised`() throws {
        let person = try Self.person(sex: .female, height: 160, weight: 52, activity: .sedentary)
        #expect(throws: TargetError.self) {
            try TargetCalculator().targets(for: TargetRequest(person: person, goal: .cut, dailyEnergy: 700))
        }
        let targets = try TargetCalculator().targets(
            for: TargetRequest(person: person, goal: .cut, dailyEnergy: 1000)
        )
        #expect(targets.energy.target == 1200)
        #expect(targets.findings.contains { $0.code == .energyFloor })
    }
}
