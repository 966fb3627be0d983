/// The plan of one eater of a household: the shared dishes in the person's own portions, and own dishes.
public struct EaterPlan: Sendable, Hashable, Codable {
    /// The name of the eater.
    public var name: String
    /// What the person eats.
    public var plan: MealPlan
    /// How well it meets the person's own targets.
    public var report: PlanReport

    /// The plan and its report.
    public var result: PlanResult { PlanResult(plan: plan, report: report) }
}
