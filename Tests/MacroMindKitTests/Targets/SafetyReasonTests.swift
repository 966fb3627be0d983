import MacroMindKit
import Testing

/// Each reason code of the policy, with a request that provokes it.
struct SafetyReasonTests {
    typealias Provocation = @Sendable () throws -> [Finding]

    static func findings(
        _ person: Person,
        _ goal: Goal = Goal(.cut),
        preset: MacroPreset? = nil,
        energy: Kilocalories? = nil,
        load: CarbohydrateLoad? = nil,
        policy: SafetyPolicy = .standard
    ) throws -> [Finding] {
        let request = TargetRequest(
            person: person,
            goal: goal,
            preset: preset,
            dailyEnergy: energy,
            carbohydrateLoad: load
        )
        do {
            return try TargetCalculator(policy: policy).targets(for: request).findings
        } catch .refused(let finding) {
            return [finding]
        } catch .infeasible(let finding, _) {
            return [finding]
        }
    }

    static func person(_ change: (inout Person) -> Void = { _ in }) throws -> Person {
        var person = try TargetCalculatorTests.person()
        change(&person)
        return person
    }

    static let small = { @Sendable () throws -> Person in
        try TargetCalculatorTests.person(sex: .female, height: 155, weight: 48, activity: .sedentary)
    }

    static let provocations: [(code: Finding.Code, provoke: Provocation)] = [
        (.energyFloor, { try findings(small(), .maintain, energy: 1100) }),
        (.veryLowEnergy, { try findings(person(), energy: 700) }),
        (.deficitLimit, { try findings(person(), energy: 1700) }),
        (
            .belowRestingEnergy,
            {
                var limits = SafetyLimits()
                limits.deficitShare = 0.6
                limits.deficit = 2000
                let policy = try SafetyPolicy(limits: limits, mode: .clinician)
                let tall = try TargetCalculatorTests.person(height: 195, weight: 140, activity: .sedentary)
                return try findings(tall, energy: 1500, policy: policy)
            }
        ),
        (.lossRateLimit, { try findings(person(), Goal(.cut, weeklyPercent: 1.5)) }),
        (.gainRateLimit, { try findings(person(), Goal(.bulk, weeklyPercent: 0.9)) }),
        (.underweight, { try findings(TargetCalculatorTests.person(weight: 58)) }),
        (.goalUnderweight, { try findings(person(), Goal(.cut, goalWeight: 55)) }),
        (.minor, { try findings(TargetCalculatorTests.person(age: 16)) }),
        (
            .pregnancy,
            {
                try findings(
                    TargetCalculatorTests.person(
                        sex: .female,
                        height: 165,
                        weight: 70,
                        pregnancy: Pregnancy(gestationWeeks: 20, prepregnancyBMI: 23)
                    )
                )
            }
        ),
        (
            .lactation,
            {
                try findings(
                    TargetCalculatorTests.person(
                        sex: .female,
                        height: 165,
                        weight: 70,
                        lactation: Lactation(months: 3)
                    )
                )
            }
        ),
        (.eatingDisorder, { try findings(TargetCalculatorTests.person(conditions: [.eatingDisorder])) }),
        (.extremeRequest, { SafetyPolicy.standard.review(text: "I want a water fast") }),
        (.needsClinician, { try findings(TargetCalculatorTests.person(conditions: [.kidneyDisease])) }),
        (
            .carbohydrateRestriction,
            {
                try findings(
                    TargetCalculatorTests.person(conditions: [.diabetesOnInsulin]),
                    .maintain,
                    preset: .ketogenic
                )
            }
        ),
        (
            .kidneyProtein,
            {
                let person = try TargetCalculatorTests.person(
                    training: .strength,
                    conditions: [.kidneyDisease]
                )
                return try findings(person, .maintain)
            }
        ),
        (.lowEnergyAvailability, { SafetyPolicy.standard.review(energyAvailability: 25) }),
        (
            .equationValidity,
            {
                RestingEnergyEquation.mifflinStJeor.findings(for: EquationValidityTests.body(.male, age: 90))
            }
        ),
        (.carbohydrateBelowRecommendation, { try findings(person(), .maintain, preset: .ketogenic) }),
        (.carbohydrateBelowLoad, { try findings(person(), load: .veryHigh) }),
        (
            .proteinPerMeal,
            {
                let targets = try TargetCalculator().targets(
                    for: TargetRequest(person: person(), goal: .maintain)
                )
                return try MealDistribution(targets, shares: Array(repeating: 1, count: 12), weight: 80)
                    .findings
            }
        ),
    ]

    @Test(arguments: provocations.indices)
    func `a reason code can be provoked and comes with a sentence`(_ index: Int) throws {
        let (code, provoke) = Self.provocations[index]
        let found = try provoke().first { $0.code == code }
        let finding = try #require(found, "\(code.rawValue)")
        #expect(finding.message.count > 20)
        #expect(finding.message.hasSuffix("."))
    }

    @Test func `no code is written twice`() {
        let codes = Self.provocations.map(\.code.rawValue)
        #expect(Set(codes).count == codes.count)
    }

    @Test(arguments: stride(from: 800.0, through: 4000, by: 200).map { $0 })
    func `outside clinician mode a review only ever raises a deficit`(_ asked: Double) throws {
        let people = [
            try Self.person(), try Self.small(), try TargetCalculatorTests.person(weight: 58),
            try TargetCalculatorTests.person(age: 16),
        ]
        for person in people {
            let review = try SafetyPolicyTests.review(Kilocalories(asked), for: person)
            #expect(review.energy.value >= asked)
        }
    }
}
