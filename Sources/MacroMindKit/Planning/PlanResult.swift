/// A plan and the report on it.
public struct PlanResult: Sendable, Hashable, Codable {
    /// The plan.
    public var plan: MealPlan
    /// How it came about and how well it does.
    public var report: PlanReport

    /// Creates a result.
    public init(plan: MealPlan, report: PlanReport) {
        self.plan = plan
        self.report = report
    }
}
