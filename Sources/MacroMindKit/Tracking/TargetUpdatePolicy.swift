/// How fast an energy target follows what was learned.
///
/// A target changes at most weekly, by small steps, and never falls below a floor. The bounds are a policy of this
/// library, not a finding of the literature.
public struct TargetUpdatePolicy: Sendable, Hashable {
    /// The fewest days between two changes.
    public let fewestDays: Int
    /// The largest step as a share of the current target.
    public let largestShare: Double
    /// The largest step.
    public let largestStep: Kilocalories
    /// A difference up to which the target stays as it is.
    public let tolerance: Kilocalories

    /// At most weekly, by at most 10 % and 150 kcal, and not for less than 25 kcal.
    public static let standard = TargetUpdatePolicy()

    private init() {
        fewestDays = 7
        largestShare = 0.1
        largestStep = 150
        tolerance = 25
    }

    /// Creates a more careful policy.
    ///
    /// - Parameters:
    ///   - fewestDays: The fewest days between two changes, from 7 to 90.
    ///   - largestShare: The largest step as a share of the current target, from 0.01 to 0.1.
    ///   - largestStep: The largest step, from 10 to 150 kcal.
    ///   - tolerance: A difference up to which the target stays, from 0 to 150 kcal.
    /// - Throws: An ``InputError`` when a bound is looser than that of the standard policy.
    public init(
        fewestDays: Int = 7,
        largestShare: Double = 0.1,
        largestStep: Kilocalories = 150,
        tolerance: Kilocalories = 25
    ) throws(InputError) {
        try InputError.check(Double(fewestDays), "fewest_days", in: 7...90, unit: "days")
        try InputError.check(largestShare, "largest_share", in: 0.01...0.1)
        try InputError.check(largestStep.value, "largest_step_kcal", in: 10...150, unit: "kcal")
        try InputError.check(tolerance.value, "tolerance_kcal", in: 0...150, unit: "kcal")
        self.fewestDays = fewestDays
        self.largestShare = largestShare
        self.largestStep = largestStep
        self.tolerance = tolerance
    }

    /// Moves a target towards what was learned.
    ///
    /// - Parameters:
    ///   - current: The target in force, from 500 to 20,000 kcal.
    ///   - learned: What the log tells.
    ///   - offset: What the goal adds to expenditure; negative for a loss.
    ///   - floor: The lowest target, from the safety policy.
    ///   - daysSinceChange: The number of days since the target was set.
    /// - Returns: The target to use from now on, and why it did or did not move.
    /// - Throws: An ``InputError`` that names the figure outside its range.
    public func update(
        _ current: Kilocalories,
        learned: LearnedExpenditure,
        offset: Kilocalories,
        floor: Kilocalories,
        daysSinceChange: Int
    ) throws(InputError) -> TargetUpdate {
        try InputError.check(current.value, "current_kcal", in: 500...20_000, unit: "kcal")
        try InputError.check(offset.value, "offset_kcal", in: -3_000...3_000, unit: "kcal")
        try InputError.check(floor.value, "floor_kcal", in: 0...20_000, unit: "kcal")
        let desired = max(floor, learned.expenditure + offset)
        guard current >= floor else {
            return TargetUpdate(desired: desired, target: floor, reason: .raisedToFloor)
        }
        func keep(_ reason: TargetUpdate.Reason) -> TargetUpdate {
            TargetUpdate(desired: desired, target: current, reason: reason)
        }
        guard learned.confidence != .priorOnly else { return keep(.tooFewData) }
        guard daysSinceChange >= fewestDays else { return keep(.changedRecently) }
        let difference = desired - current
        guard difference.magnitude > tolerance else { return keep(.closeEnough) }
        let bound = min(largestStep, current * largestShare)
        let step = min(bound, max(-bound, difference))
        return TargetUpdate(
            desired: desired,
            target: max(floor, current + step),
            reason: difference.magnitude > bound ? .steppedTowards : .reached
        )
    }
}
