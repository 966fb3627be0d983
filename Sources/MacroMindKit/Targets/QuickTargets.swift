/// Energy and macronutrients of a day from a few figures of the body, for calculators that answer every plausible question.
///
/// Resting energy is that of Mifflin–St Jeor, or of Katch–McArdle where fat-free mass is known; the activity factor gives total
/// energy; a fifth less loses weight, a tenth more gains it. Minors and underweight people are given a small deficit only, and no
/// adult a target below the floor of the policy. For plans of weight change over time use ``TargetCalculator``.
public struct QuickTargets: Sendable, Hashable {
    /// The equation of resting energy.
    public let equation: RestingEnergyEquation
    /// The resting energy of a day.
    public let resting: Kilocalories
    /// The total energy of a day.
    public let total: Kilocalories
    /// The energy to aim at.
    public let energy: Kilocalories
    /// The protein to aim at.
    public let protein: Grams
    /// The fat to aim at.
    public let fat: Grams
    /// The carbohydrate to aim at.
    public let carbohydrate: Grams

    /// Below this no living person's resting energy lies; equations go there far outside the people they were fitted to.
    private static let leastResting: Kilocalories = 500

    /// Computes the targets.
    ///
    /// - Parameters:
    ///   - body: The figures; age, weight, height and sex are needed unless fat-free mass is known, when weight, height and age do.
    ///   - activity: How active the days are.
    ///   - direction: What is to become of the body weight.
    ///   - policy: The limits that targets keep.
    /// - Throws: An ``InputError`` when a figure is missing.
    public init(
        body: BodyMeasurements,
        activity: ActivityLevel,
        direction: Goal.Direction,
        policy: SafetyPolicy = .standard
    ) throws(InputError) {
        guard let age = body.age else { throw Self.missing("age") }
        guard let weight = body.weight else { throw Self.missing("weight_kg") }
        guard let height = body.height else { throw Self.missing("height_cm") }
        equation = body.fatFreeMass == nil ? .mifflinStJeor : .katchMcArdle
        resting = Kilocalories(max(try equation.evaluate(body), Self.leastResting).value.rounded())
        total = Kilocalories((resting * activity.factor).value.rounded())
        let limits = policy.limits
        let bodyMassIndex = weight.value / (height.meters * height.meters)
        let isCareful = age < limits.adultAge || bodyMassIndex < limits.bodyMassIndex
        let share = Self.share(direction, isCareful: isCareful, limits)
        let floor = age < limits.adultAge ? limits.veryLowEnergy : limits.energyFloorFemale
        energy = max(floor, Kilocalories((total * share).value.rounded()))
        let perKilogram = direction == .cut ? 2.0 : 1.6
        let wish = min(max(perKilogram * weight.value, energy.value * 0.15 / 4), energy.value * 0.3 / 4)
        protein = Grams(wish.rounded())
        fat = Grams((energy.value * MacroPreset.balanced.split.fat / 900).rounded())
        let rest = energy.value - 4 * protein.value - 9 * fat.value
        carbohydrate = Grams(max(0, (rest / 4).rounded()))
    }

    private static func share(
        _ direction: Goal.Direction,
        isCareful: Bool,
        _ limits: SafetyLimits
    ) -> Double {
        switch direction {
        case .cut: 1 - min(isCareful ? 0.05 : 0.2, limits.deficitShare)
        case .maintain: 1
        case .bulk: 1.1
        }
    }

    private static func missing(_ field: String) -> InputError {
        .missing(field, allowed: "a figure", hint: "Give it.")
    }
}
