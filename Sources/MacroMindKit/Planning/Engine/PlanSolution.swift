/// A plan with what it costs and how it was found.
public struct PlanSolution: Sendable, Hashable {
    /// The plan.
    public var plan: PlanSelection
    /// The objective, part by part.
    public var score: PlanScore
    /// What a report shows of each day.
    public var days: [PlanScorer.DayFigures]
    /// A value no plan of this request can go below.
    public var lowerBound: Double
    /// How far at most the plan's objective lies above the best there is, in points per day.
    public var gap: Double { max(0, score.total - lowerBound) }
    /// The search steps spent.
    public var steps: Int
    /// Whether the search was stopped before its effort was spent.
    public var wasCut: Bool
}
