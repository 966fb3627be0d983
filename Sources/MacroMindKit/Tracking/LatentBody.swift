/// The unknowns of a tracked body, each counted in standard deviations of its prior.
///
/// All priors are for adults in general, from the literature where there is one; none is fitted to a person.
struct LatentBody: Sendable {
    /// The unknowns.
    enum Unknown: Int, CaseIterable {
        case resting, activity, weight, intakeBefore, carbohydrateBefore, carbohydrateNow, fat, leanCost
        case adaptation, adaptationTime, glycogenWater, glycogenStore, sodiumExcretion, carbohydrateSodium,
            forbes
        case activityDrift
    }

    static let count = Unknown.allCases.count

    var person: TrackedPerson
    var sex: Sex
    var firstWeight: Double
    /// The values, each in standard deviations from its prior mean.
    var values = Array(repeating: 0.0, count: LatentBody.count)

    /// Spread of resting energy about the equation of Mifflin, as a share (Mifflin 1990 and later comparisons: 9–10 %).
    private static let restingSpread = 0.09
    /// Mean level of physical activity of adults measured with doubly labelled water.
    private static let meanActivity = 1.62
    /// The part of a self-chosen difference from the mean level that is real; the rest is misjudgement.
    private static let trustInChoice = 0.59
    /// Spread of the level of physical activity about what the choice leaves to expect.
    private static let activitySpread = 0.119
    /// Spread of the intake before the log about balance, kcal/day.
    private static let intakeBeforeSpread = 300.0
    /// Spread of a steady drift of activity where one is supposed, kcal/day per day.
    private static let driftSpread = 4.0

    /// Returns resting energy by Mifflin–St Jeor, kcal/day.
    static func restingEnergy(_ sex: Sex, age: Double, height: Double, _ weight: Double) -> Double {
        10 * weight + 6.25 * height - 5 * age + (sex == .male ? 5 : -161)
    }

    subscript(unknown: Unknown) -> Double { values[unknown.rawValue] }

    /// The weight before the log began, kg.
    var startingWeight: Double { firstWeight * (1 + 0.025 * self[.weight]) }

    /// Total over resting energy.
    var activityLevel: Double {
        let expected = Self.meanActivity + Self.trustInChoice * (person.activityFactor - Self.meanActivity)
        return max(1.15, expected + Self.activitySpread * self[.activity])
    }

    /// Resting energy, kcal/day.
    var resting: Double {
        let predicted = Self.restingEnergy(
            sex,
            age: person.age,
            height: person.height.value,
            startingWeight
        )
        return max(400, predicted) * max(0.5, 1 + Self.restingSpread * self[.resting])
    }

    /// Fat mass at the start, kg.
    var fat: Double {
        let weight = startingWeight
        let predicted = WeightModel.fat(sex: sex, age: person.age, weight: weight, height: person.height)
        return min(0.6 * weight, max(0.05 * weight, predicted + 0.035 * weight * self[.fat]))
    }

    /// Cost of activity, kcal per kilogram of body weight.
    var activityCost: Double { max(0.5, (0.9 * activityLevel - 1) * resting / startingWeight) }

    /// Returns the cost of activity on a day of the log.
    func activityCost(onDay day: Int) -> Double {
        let drift = Self.driftSpread * self[.activityDrift] * Double(day)
        return activityCost * max(0, 1 + drift / max(150, activityCost * startingWeight))
    }

    /// Carbohydrate as a share of the energy eaten since the log began.
    var carbohydrateShare: Double {
        min(0.75, max(0.1, carbohydrateShareBefore - 0.02 + 0.05 * self[.carbohydrateNow]))
    }

    /// The equations of weight change for this body.
    var dynamics: WeightDynamics {
        let constants = self.constants
        let weight = startingWeight
        let fat = self.fat
        let fluid = WeightModel.extracellularFluid(
            sex: sex,
            age: person.age,
            weight: weight,
            height: person.height
        )
        let spent = resting * activityLevel
        let glycogen = (1 + constants.glycogenWater) * constants.glycogenStore
        return WeightDynamics(
            constants: constants,
            body: (fat, weight - fat - fluid - glycogen, fluid),
            expenditure: spent,
            activity: activityCost,
            intake: max(700, spent + Self.intakeBeforeSpread * self[.intakeBefore]),
            carbohydrateShare: carbohydrateShareBefore
        )
    }

    private var carbohydrateShareBefore: Double {
        min(0.75, max(0.2, 0.47 + 0.06 * self[.carbohydrateBefore]))
    }

    private var constants: HallConstants {
        func scaled(_ value: Double, _ spread: Double, _ unknown: Unknown) -> Double {
            value * min(2.2, max(0.25, 1 + spread * self[unknown]))
        }
        var constants = HallConstants.bodyWeightPlanner
        constants.leanRestingCost = scaled(constants.leanRestingCost, 0.12, .leanCost)
        constants.adaptiveThermogenesis = scaled(constants.adaptiveThermogenesis, 0.45, .adaptation)
        constants.adaptationTime = scaled(constants.adaptationTime, 0.3, .adaptationTime)
        constants.glycogenWater = scaled(constants.glycogenWater, 0.12, .glycogenWater)
        constants.glycogenStore = scaled(constants.glycogenStore, 0.15, .glycogenStore)
        constants.sodiumExcretion = scaled(constants.sodiumExcretion, 0.2, .sodiumExcretion)
        constants.carbohydrateSodium = scaled(constants.carbohydrateSodium, 0.25, .carbohydrateSodium)
        constants.forbes = scaled(constants.forbes, 0.15, .forbes)
        return constants
    }
}
