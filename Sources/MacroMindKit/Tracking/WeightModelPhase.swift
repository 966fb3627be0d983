/// A stretch of days that are eaten and lived alike.
public struct WeightModelPhase: Sendable, Hashable, Codable {
    /// How the sodium eaten changes with the food.
    public enum Sodium: Sendable, Hashable, Codable {
        /// As before the change.
        case unchanged
        /// In proportion to the energy eaten, from an amount before the change.
        case proportional(from: Milligrams)
        /// By an amount a day; negative for less.
        case change(Milligrams)
    }

    /// The number of days, from 1 to 3650.
    public var days: Int
    /// The energy eaten on each day, from 0 to 20,000 kcal.
    public var intake: Kilocalories
    /// The share of carbohydrate in the energy eaten, from 0 to 1.
    public var carbohydrateShare: Double
    /// The change of physical activity in percent of that before; −100 is none at all.
    public var activityChangePercent: Double
    /// The sodium eaten.
    public var sodium: Sodium

    /// Creates a stretch of days.
    ///
    /// - Parameters:
    ///   - days: The number of days.
    ///   - intake: The energy eaten on each day.
    ///   - carbohydrateShare: The share of carbohydrate in it.
    ///   - activityChangePercent: The change of physical activity in percent.
    ///   - sodium: The sodium eaten.
    public init(
        days: Int,
        intake: Kilocalories,
        carbohydrateShare: Double = 0.5,
        activityChangePercent: Double = 0,
        sodium: Sodium = .unchanged
    ) {
        self.days = days
        self.intake = intake
        self.carbohydrateShare = carbohydrateShare
        self.activityChangePercent = activityChangePercent
        self.sodium = sodium
    }

    func validate() throws(InputError) {
        try InputError.check(Double(days), "days", in: 1...3650, hint: "Project at most ten years.")
        try InputError.check(intake.value, "intake_kcal", in: 0...20_000, unit: "kcal/day")
        try InputError.check(
            carbohydrateShare,
            "carbohydrate_share",
            in: 0...1,
            hint: carbohydrateShare > 1 ? "That looks like percent; write \(carbohydrateShare / 100)." : nil
        )
        try InputError.check(activityChangePercent, "activity_change_percent", in: -100...500, unit: "%")
        try InputError.check(sodiumAmount, "sodium_mg", in: -50_000...50_000, unit: "mg")
    }

    func sodiumChange(baselineIntake: Double) -> Double {
        switch sodium {
        case .unchanged: 0
        case .proportional(let before): before.value * (intake.value / baselineIntake - 1)
        case .change(let amount): amount.value
        }
    }

    private var sodiumAmount: Double {
        switch sodium {
        case .unchanged: 0
        case .proportional(let amount), .change(let amount): amount.value
        }
    }
}
