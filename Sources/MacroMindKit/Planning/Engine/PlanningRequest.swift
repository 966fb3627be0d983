/// Everything the planner is asked for, in the terms of one catalogue.
///
/// ``validate(against:)`` says whether the request keeps its format; the solver calls it first.
public struct PlanningRequest: Sendable, Hashable {
    /// The number of days, 1 to 366.
    public var days: Int
    /// The seed; the same request on the same catalogue gives the same plan.
    public var seed: UInt64
    /// The slots of each day, in order; their shares add to 1.
    public var slots: [PlanningSlot]
    /// What each day aims at.
    public var targets: PlanningTargets
    /// Days that aim at something else, such as training days, by day from 1.
    public var dayTargets: [Int: PlanningTargets]
    /// What a plan must keep.
    public var hard: PlanningRules
    /// What a plan should keep.
    public var soft: PlanningWishes
    /// Slots that are settled.
    public var locked: [PlanningLock]
    /// A plan to repair with few changes.
    public var basePlan: PlanSelection?

    /// Creates a request.
    ///
    /// - Parameters:
    ///   - days: The number of days.
    ///   - seed: The seed.
    ///   - slots: The slots of each day.
    ///   - targets: What each day aims at.
    ///   - dayTargets: Days that aim at something else, by day from 1.
    ///   - hard: What a plan must keep.
    ///   - soft: What a plan should keep.
    ///   - locked: Slots that are settled.
    ///   - basePlan: A plan to repair.
    public init(
        days: Int,
        seed: UInt64 = 0,
        slots: [PlanningSlot],
        targets: PlanningTargets,
        dayTargets: [Int: PlanningTargets] = [:],
        hard: PlanningRules = PlanningRules(),
        soft: PlanningWishes = PlanningWishes(),
        locked: [PlanningLock] = [],
        basePlan: PlanSelection? = nil
    ) {
        self.days = days
        self.seed = seed
        self.slots = slots
        self.targets = targets
        self.dayTargets = dayTargets
        self.hard = hard
        self.soft = soft
        self.locked = locked
        self.basePlan = basePlan
    }

    /// Returns what a day aims at.
    ///
    /// - Parameter day: The day, from 1.
    /// - Returns: The targets of that day.
    public func targets(onDay day: Int) -> PlanningTargets { dayTargets[day] ?? targets }
}
