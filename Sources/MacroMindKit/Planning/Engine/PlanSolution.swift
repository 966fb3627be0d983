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
    /// The search steps spent.
    public var steps: Int
    /// Whether the search was stopped before its effort was spent.
    public var wasCut: Bool
}
