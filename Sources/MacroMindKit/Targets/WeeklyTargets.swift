/// Targets for each day of a week, with more energy on training days and the same energy over the week.
///
/// Protein and fat stay as they are, carbohydrate carries the difference.
public struct WeeklyTargets: Sendable, Hashable, Codable {
    /// The targets of each day, Monday first.
    public let days: [NutritionTargets]

    /// The energy of the whole week.
    public var energy: Kilocalories { days.reduce(.zero) { $0 + $1.energy.target } }

    /// Spreads targets over a week.
    ///
    /// - Parameters:
    ///   - targets: The targets of an average day.
    ///   - trainingDays: The days with training; all or none of the week leave the days equal.
    ///   - shift: How much more a training day holds than the average, as a share from 0 to 0.3.
    ///   - floor: The least energy of a rest day, such as ``SafetyPolicy/energyFloor(for:)``.
    /// - Throws: An ``InputError`` for another share.
    public init(
        _ targets: NutritionTargets,
        trainingDays: Set<CalendarDate.Weekday>,
        shift: Double = 0.1,
        floor: Kilocalories
    ) throws(InputError) {
        try InputError.check(shift, "shift", in: 0...0.3)
        let weekdays = CalendarDate.Weekday.allCases
        let training = Double(trainingDays.count)
        let rest = 7 - training
        guard training > 0, rest > 0 else {
            days = weekdays.map { _ in targets }
            return
        }
        let average = targets.energy.target.value
        // A rest day gives up what the training days gain, but neither its floor nor more than its carbohydrate.
        let spare = max(0, min(average - floor.value, 4 * (targets.carbohydrate.target.value - 50)))
        let gain = min(shift * average, spare * rest / training)
        let steps = Self.wholeSteps(gain: gain, training: training, rest: rest)
        days = weekdays.map { weekday in
            targets.shiftingCarbohydrate(by: Grams(trainingDays.contains(weekday) ? steps.gain : -steps.loss))
        }
    }

    /// Returns grams of carbohydrate for each kind of day, whole and equal over the week.
    private static func wholeSteps(
        gain: Double,
        training: Double,
        rest: Double
    ) -> (gain: Double, loss: Double) {
        // Multiples of the other kind's number of days keep the sum of whole grams at zero.
        let units = (gain / 4 / rest).rounded(.down)
        return (units * rest, units * training)
    }
}

extension NutritionTargets {
    /// Returns the targets with more or less carbohydrate and the energy that goes with it.
    ///
    /// - Parameter grams: The change of carbohydrate.
    /// - Returns: The changed targets; fiber and the limits follow the energy.
    func shiftingCarbohydrate(by grams: Grams) -> NutritionTargets {
        var changed = NutritionTargets(
            energy: energy.target + Kilocalories(4 * grams.value),
            protein: protein.target,
            fat: fat.target,
            carbohydrate: carbohydrate.target + grams,
            estimate: estimate,
            preset: preset,
            derivation: derivation,
            findings: findings
        )
        changed.sodiumMaximum = sodiumMaximum
        return changed
    }

    /// Returns the targets of the food of a day with alcohol, which takes the room of carbohydrate and then of fat.
    ///
    /// Protein is never lowered for alcohol. The energy of the targets is that of the food alone.
    ///
    /// - Parameters:
    ///   - alcohol: The alcohol of the day; one gram is 7 kcal.
    ///   - fatFloor: The least fat of the day.
    /// - Returns: The changed targets.
    /// - Throws: An ``InputError`` when the alcohol needs more room than carbohydrate and fat have.
    public func reserving(alcohol: Grams, fatFloor: Grams) throws(InputError) -> NutritionTargets {
        let fromFat = max(0, fat.target.value - fatFloor.value)
        let most = (4 * carbohydrate.target.value + 9 * fromFat) / 7
        try InputError.check(
            alcohol.value,
            "alcohol_g",
            in: 0...most,
            unit: "g",
            hint: "More would take the place of protein."
        )
        let carbohydrateLoss = min(carbohydrate.target.value, (7 * alcohol.value / 4).rounded())
        let fatLoss = max(0, ((7 * alcohol.value - 4 * carbohydrateLoss) / 9).rounded())
        var changed = shiftingCarbohydrate(by: Grams(-carbohydrateLoss))
        changed.energy = .energy(changed.energy.target - Kilocalories(9 * fatLoss))
        changed.fat = .macronutrient(fat.target - Grams(fatLoss))
        return changed
    }

    /// The nutrients to meet in the order in which a planner should give up the last first.
    public var priorities: [Nutrient] {
        preset?.carbohydrateMaximum == nil
            ? [.energy, .protein, .fat, .carbohydrate] : [.energy, .carbohydrate, .protein, .fat]
    }
}
