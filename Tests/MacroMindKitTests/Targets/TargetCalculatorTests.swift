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

extension TargetCalculatorTests {
    @Test(arguments: MacroPreset.allCases)
    func `a preset keeps its shares where nothing binds`(_ preset: MacroPreset) throws {
        let person = try Self.person(activity: .active)
        let targets = try TargetCalculator().targets(
            for: TargetRequest(person: person, goal: .maintain, preset: preset)
        )
        let energy = targets.energy.target.value
        #expect(preset.split.carbohydrate + preset.split.protein + preset.split.fat == 100)
        #expect(abs(targets.protein.target.value * 400 / energy - preset.split.protein) < 0.3)
        if let most = preset.carbohydrateMaximum {
            #expect(targets.carbohydrate.target <= most)
        } else {
            #expect(abs(targets.fat.target.value * 900 / energy - preset.split.fat) < 0.3)
            #expect(abs(targets.carbohydrate.target.value * 400 / energy - preset.split.carbohydrate) < 0.6)
        }
    }

    @Test func `protein goes by goal, training and age, and by lean mass for lean lifters`() throws {
        func protein(_ goal: Goal, _ person: Person) throws -> Grams {
            try TargetCalculator().targets(for: TargetRequest(person: person, goal: goal)).protein.target
        }
        #expect(try protein(.cut, Self.person()) == 112)
        #expect(try protein(.bulk, Self.person(training: .strength)) == 144)
        #expect(try protein(.maintain, Self.person(training: .endurance)) == 128)
        let lifter = try Self.person(bodyFatPercent: 12, training: .strength, experience: .advanced)
        #expect(try protein(.cut, lifter) == 183)
        let heavy = try Self.person(weight: 120)
        #expect(try protein(.cut, heavy) == 127)
    }

    @Test func `a child gets at least a tenth of the energy from protein`() throws {
        let child = try Self.person(sex: .female, age: 12, height: 150, weight: 42)
        let targets = try TargetCalculator().targets(for: TargetRequest(person: child, goal: .maintain))
        #expect(targets.protein.target.value == (targets.energy.target.value / 40).rounded())
        #expect(targets.derivation.contains { $0.formula.hasPrefix("10 % of energy") })
    }

    @Test func `a rate above the limit is capped, and an own rate is used`() throws {
        let person = try Self.person()
        let fast = try TargetCalculator().targets(
            for: TargetRequest(person: person, goal: Goal(.bulk, weeklyPercent: 2))
        )
        #expect(fast.findings.map(\.code).contains(.gainRateLimit))
        let half = try TargetCalculator().targets(
            for: TargetRequest(person: person, goal: Goal(.cut, weeklyPercent: 0.3))
        )
        let full = try TargetCalculator().targets(
            for: TargetRequest(person: person, goal: Goal(.cut, weeklyPercent: 0.6))
        )
        #expect(half.energy.target > full.energy.target)
    }

    @Test func `a bad figure of the request is an invalid request`() throws {
        let person = try Self.person()
        for request in [
            TargetRequest(person: person, goal: Goal(.cut, weeklyPercent: -1)),
            TargetRequest(person: person, goal: .cut, dailyEnergy: .init(.nan)),
            TargetRequest(person: person, goal: .cut, measuredExpenditure: 100),
            TargetRequest(person: person, goal: .cut, equation: .cunningham1980),
            TargetRequest(person: person, goal: Goal(.cut, goalWeight: 85)),
            TargetRequest(person: person, goal: Goal(.bulk, goalWeight: 75)),
        ] {
            let error = try #require(throws: TargetError.self) {
                try TargetCalculator().targets(for: request)
            }
            guard case .invalid = error else {
                Issue.record("\(error)")
                continue
            }
        }
    }

    @Test func `wishes that do not fit name the energy that does`() throws {
        let person = try Self.person(
            sex: .female,
            age: 70,
            height: 190,
            weight: 190,
            activity: .sedentary,
            lactation: nil
        )
        var limits = SafetyLimits()
        limits.veryLowEnergy = 0
        limits.energyFloorFemale = 0
        limits.deficit = 5000
        limits.deficitShare = 1
        let calculator = TargetCalculator(policy: try SafetyPolicy(limits: limits, mode: .clinician))
        let error = try #require(throws: TargetError.self) {
            try calculator.targets(for: TargetRequest(person: person, goal: .cut, dailyEnergy: 400))
        }
        guard case .infeasible(_, let smallest) = error else {
            Issue.record("\(error)")
            return
        }
        let targets = try calculator.targets(
            for: TargetRequest(person: person, goal: .cut, dailyEnergy: smallest)
        )
        #expect(targets.energy.target == smallest)
    }

    @Test func `sodium goes by the life stage and saturated fat by the preset`() throws {
        let child = try Self.person(age: 8, height: 128, weight: 26)
        let targets = try TargetCalculator().targets(for: TargetRequest(person: child, goal: .maintain))
        #expect(targets.sodiumMaximum == 1500)
        let dash = try TargetCalculator().targets(
            for: TargetRequest(person: Self.person(), goal: .maintain, preset: .dash)
        )
        #expect(dash.saturatedFatMaximum == 18)
    }
}
