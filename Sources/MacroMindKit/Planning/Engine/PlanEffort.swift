/// How much search a plan is worth, in steps rather than seconds, so that the plan is the same everywhere.
public struct PlanEffort: Sendable, Hashable {
    /// The search steps a day of the plan may take.
    public var stepsPerDay: Int

    /// A draft, for previews.
    public static let quick = PlanEffort(stepsPerDay: 100_000)
    /// About a hundred milliseconds for a week in a release build.
    public static let standard = PlanEffort(stepsPerDay: 800_000)
    /// About two seconds for a week in a release build.
    public static let thorough = PlanEffort(stepsPerDay: 16_000_000)

    /// Creates an effort.
    ///
    /// - Parameter stepsPerDay: The search steps a day of the plan may take; at least 1.
    public init(stepsPerDay: Int) { self.stepsPerDay = max(1, stepsPerDay) }
}
