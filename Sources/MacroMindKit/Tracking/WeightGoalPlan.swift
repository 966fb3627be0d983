/// The intake that reaches a weight by a day, and the intake that keeps it.
public struct WeightGoalPlan: Sendable, Hashable, Codable {
    /// The intake a day up to the goal.
    public var intake: Kilocalories
    /// The intake that keeps the starting weight.
    public var maintenanceBefore: Kilocalories
    /// The intake that keeps the goal weight once it is reached.
    public var maintenanceAtGoal: Kilocalories
    /// The course up to the goal.
    public var projection: WeightProjection

    enum CodingKeys: String, CodingKey {
        case intake = "intake_kcal"
        case maintenanceBefore = "maintenance_before_kcal"
        case maintenanceAtGoal = "maintenance_at_goal_kcal"
        case projection
    }
}
