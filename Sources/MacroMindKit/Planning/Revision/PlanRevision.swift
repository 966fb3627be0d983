/// A changed plan with its report, and what changed.
///
/// In JSON it has the members of a ``PlanResult`` and `difference`, so that it can be read as a plan again.
public struct PlanRevision: Sendable, Hashable, Codable {
    /// The changed plan.
    public var plan: MealPlan
    /// How it came about and how well it does.
    public var report: PlanReport
    /// What changed.
    public var difference: PlanDifference

    /// The changed plan and its report.
    public var result: PlanResult { PlanResult(plan: plan, report: report) }

    /// Creates the revision of a plan.
    ///
    /// - Parameters:
    ///   - before: The plan before.
    ///   - result: The changed plan.
    ///   - purchases: What foods cost.
    public init(of before: MealPlan, to result: PlanResult, purchases: PurchaseTable = .none) {
        plan = result.plan
        report = result.report
        difference = PlanDifference(from: before, to: result.plan, purchases: purchases)
    }
}
